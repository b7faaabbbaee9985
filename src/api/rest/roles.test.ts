import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Held } from '#platform/context.ts'
import { retire } from '#records'
import { askWithdrawal } from '#reviews'
import { aBody, addDraft, anAccount, aRecord, aReview, callerOf, rows, type Caller } from '#testing'
import { routes, uploads } from './routes.ts'

type State = 'draft' | 'submitted' | 'published' | 'amended' | 'retired' | 'asked'
type Change = {
  readonly state: State
  readonly format?: string
  readonly body?: object
  readonly query?: string
  readonly done: number
  readonly decides?: true
}

/** Every address that changes something: on what, with what, and what it answers to somebody who may. */
const changes: { readonly [address: string]: Change } = {
  'POST /records': { state: 'draft', body: { format: 'nbsap', data: { government: { identifier: 'cr' } } }, done: 201 },
  'PUT /records/:identifier/draft': { state: 'draft', body: { government: { identifier: 'cr' } }, done: 200 },
  'DELETE /records/:identifier/draft': { state: 'draft', done: 204 },
  'POST /records/:identifier/check': { state: 'draft', done: 200 },
  'POST /records/:identifier/submission': { state: 'draft', done: 200 },
  'DELETE /records/:identifier/submission': { state: 'submitted', done: 200 },
  'POST /records/:identifier/publication': { state: 'submitted', done: 200, decides: true },
  'DELETE /records/:identifier/publication': { state: 'published', done: 200, decides: true },
  'POST /records/:identifier/amendment': { state: 'published', done: 200 },
  'POST /records/:identifier/copy': { state: 'published', done: 201 },
  'POST /records/:identifier/uploads': { state: 'draft', body: { name: 'plan.txt', size: 9 }, done: 201 },
  'POST /records/:identifier/files': { state: 'draft', query: '?name=plan.txt', done: 201 },
  'POST /reviews/:id/return': { state: 'submitted', body: { reason: 'No' }, done: 200, decides: true },
  'POST /reviews/:id/approval': { state: 'submitted', done: 200, decides: true },
  'PUT /reviews/:id/assignment': { state: 'submitted', body: { to: 'me' }, done: 200, decides: true },
  'POST /records/:identifier/confirmation': { state: 'published', format: 'authority', done: 200, decides: true },
  'POST /records/:identifier/retirement': { state: 'published', done: 200, decides: true },
  'DELETE /records/:identifier/retirement': { state: 'retired', done: 200, decides: true },
  'POST /records/:identifier/withdrawal-request': { state: 'published', body: { reason: 'Twice' }, done: 202 },
  'DELETE /records/:identifier/withdrawal-request': { state: 'asked', done: 204 },
}

/** These belong to whoever calls, or answer for each of several records: tested beside them. */
const personal = [
  'POST /reviews/decisions',
  'POST /proposals',
  'PATCH /uploads/:id',
  'DELETE /uploads/:id',
  'POST /deputies',
  'DELETE /deputies/:deputy',
  'POST /imports',
  'PUT /imports/:id/columns',
  'POST /imports/:id/rows',
  'DELETE /imports/:id/rows',
  'POST /alerts',
  'PATCH /alerts/:alert',
  'POST /alerts/:alert/test',
  'POST /alerts/:alert/secret',
  'POST /alerts/:alert/resumption',
  'POST /alerts/:alert/calls/again',
  'POST /alerts/:alert/calls/:call/again',
  'DELETE /alerts/:alert',
  'POST /collections',
  'PATCH /collections/:collection',
  'DELETE /collections/:collection',
  'PUT /collections/:collection/entries/:identifier',
  'DELETE /collections/:collection/entries/:identifier',
]

const people: { readonly [name: string]: readonly Held[] } = {
  author: [{ role: 'authorised-user', for: 'cr' }],
  'focal point': [{ role: 'focal-point', for: 'cr' }],
  authority: [{ role: 'publishing-authority', for: 'cr' }],
  'foreign author': [{ role: 'authorised-user', for: 'ke' }],
  'foreign authority': [
    { role: 'publishing-authority', for: 'ke' },
    { role: 'focal-point', for: 'ke' },
  ],
  'site editor': [{ role: 'site-editor', for: 'cr' }],
  secretariat: [{ role: 'secretariat', for: '*' }],
  'plain user': [],
}
const home = ['author', 'focal point', 'authority']

test('every address that changes something is known to this matrix', () => {
  const written = [...routes, ...uploads].filter(({ method }) => method !== 'GET').map(({ method, url }) => `${String(method)} ${url}`)

  assert.deepEqual(written.toSorted(), [...Object.keys(changes), ...personal].toSorted())
})

for (const [address, change] of Object.entries(changes)) {
  test(`${address} is for the people of the record's own country`, async () => {
    const caller = await callerOf()

    for (const [name, roles] of Object.entries(people)) {
      const token = await caller.tokenOf(roles)
      const answer = await make(caller, address, change, token)
      const may = home.includes(name) && !(change.decides && name === 'author')

      if (may) assert.equal(answer.status, change.done, `${name}: ${answer.text}`)
      else assert.ok([403, 404].includes(answer.status), `${name}: ${answer.status} ${answer.text}`)
    }
  })

  test(`${address} is closed to guests, to tokens that only read and to those of closed accounts`, async () => {
    const caller = await callerOf()
    const reading = await caller.tokenOf(people['authority']!, ['read'])

    const guest = await make(caller, address, change, undefined)
    const reader = await make(caller, address, change, reading)
    const invented = await make(caller, address, change, 'ochm_invented')

    assert.deepEqual([guest.status, guest.json.code], [401, 'token.needed'])
    assert.deepEqual([reader.status, reader.json.code], [403, 'token.scope'])
    assert.deepEqual([invented.status, invented.json.code, invented.headers['www-authenticate']], [401, 'token.unknown', 'Bearer'])
  })
}

test('a refused change changes nothing', async () => {
  const caller = await callerOf()
  const token = await caller.tokenOf(people['foreign authority']!)
  const reads = ['record', 'draft', 'revision', 'review', 'attachment']

  for (const [address, change] of Object.entries(changes).filter(([name]) => name !== 'POST /records')) {
    const path = await aimed(caller, address, change)
    const before = await Promise.all(reads.map(table => rows(caller.context, table)))
    await send(caller, path, change, token)

    assert.deepEqual(await Promise.all(reads.map(table => rows(caller.context, table))), before, address)
  }
})

test('a draft and the open reviews are read only by those who work on them', async () => {
  const { context, call, tokenOf } = await callerOf()
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'submitted' })
  await aReview(context, id)

  for (const [name, roles] of Object.entries(people)) {
    const token = await tokenOf(roles, ['read'])
    const draft = await call('GET', `/records/${id}/draft`, { token })
    const { reviews } = (await call('GET', '/reviews', { token })).json

    assert.equal(draft.status, home.includes(name) ? 200 : 404, name)
    assert.equal(reviews.length, home.includes(name) && name !== 'author' ? 1 : 0, name)
  }
  assert.deepEqual((await call('GET', `/records/${id}/draft`)).json.code, 'token.needed')
  assert.deepEqual((await call('GET', '/reviews')).json.code, 'token.needed')
})

async function make(caller: Caller, address: string, change: Change, token: string | undefined) {
  return send(caller, await aimed(caller, address, change), change, token)
}

/** The address on a record of its own. */
async function aimed({ context }: Caller, address: string, { state, format = 'nbsap', query = '' }: Change): Promise<string> {
  const submittedBy = `account:${await anAccount(context)}`
  const released = state === 'amended' || state === 'retired' || state === 'asked'
  const id = await aRecord(context, { format, government: 'cr', submittedBy, state: released ? 'published' : state })
  if (state === 'retired') await retire(context, id)
  if (state === 'asked')
    await askWithdrawal({ ...context, actor: { id: submittedBy, roles: [{ role: 'authorised-user', for: 'cr' }] } }, id, 'Entered twice.')
  if (state === 'amended') await addDraft(context, id, await aBody(context, 'nbsap', 'cr'))
  const review = state === 'submitted' ? await aReview(context, id) : 0
  return address.replace(':identifier', id).replace(':id', String(review)) + query
}

async function send({ context, call }: Caller, address: string, { body }: Change, token: string | undefined) {
  const [method, path] = address.split(' ') as [string, string]
  const draft = (await rows(context, 'draft')).find(({ record }) => path.includes(record))
  const version: { readonly 'if-match'?: string } = draft && method !== 'DELETE' ? { 'if-match': `"${draft['version']}"` } : {}
  const content = path.includes('/files') ? { raw: 'Some text', headers: { 'content-type': 'application/octet-stream' } } : { headers: version }
  return call(method, path, { ...content, ...(token ? { token } : {}), ...(body ? { body } : {}) })
}
