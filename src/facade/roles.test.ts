import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import type { Context, Held } from '#platform/context.ts'
import { guest } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { amend, createDraft, discardDraft, draftOf, recall, saveDraft, submit, withdraw } from '#records'
import { approve, reviewOf } from '#reviews'
import { aBody, aRecord, facadeOf, type Answered, type FacadeCaller } from '#testing'
import { roleNamesOf, governmentOf } from './roles.ts'

const people: readonly (readonly [who: string, roles: readonly Held[] | undefined])[] = [
  ['a guest', undefined],
  ['a person without a role', []],
  ['an authorised user of another country', [{ role: 'authorised-user', for: 'fr' }]],
  ['a publishing authority of another country', [{ role: 'publishing-authority', for: 'fr' }]],
  ['an authorised user', [{ role: 'authorised-user', for: 'cr' }]],
  ['a publishing authority', [{ role: 'publishing-authority', for: 'cr' }]],
  ['a focal point', [{ role: 'focal-point', for: 'cr' }]],
  ['the Secretariat', [{ role: 'secretariat', for: 'ABSCH' }]],
  ['an administrator', [{ role: 'administrator', for: '*' }]],
]

type State = 'none' | 'draft' | 'submitted' | 'published'
type Asking = {
  readonly ask: FacadeCaller['ask']
  readonly as: string | undefined
  readonly id: string
  readonly body: object
  readonly workflow: string | undefined
}
type Doing = { readonly context: Context; readonly id: string; readonly data: object }
type Row = {
  readonly call: string
  readonly state: State
  readonly ask: (asking: Asking) => Promise<Answered>
  readonly verb: (doing: Doing) => Promise<unknown>
}

const format = 'database'
const isAllowed = async (answer: Promise<Answered>): Promise<Answered> => {
  const said = await answer
  return said.status === 200 && said.json.isAllowed === false ? { ...said, status: 403 } : said
}
const metadata = encodeURIComponent(JSON.stringify({ schema: format, government: 'cr', realm: 'ABS' }))
const security =
  (kind: string, operation: string) =>
  ({ ask, as, id }: Asking) =>
    isAllowed(ask('GET', `v2013/documents/${id}${kind}/securities/${operation}?metadata=${metadata}`, { as }))
const putDraft = ({ ask, as, id, body }: Asking) => ask('PUT', `v2013/documents/${id}/versions/draft?schema=${format}`, { as, body })
const create = ({ context, id, data }: Doing) => createDraft(context, { format, id, data })
const change = ({ context, id, data }: Doing) =>
  inTransaction(context, async unit => {
    await amend(unit, id)
    await saveDraft(unit, { id, data })
  })
const publishAtOnce = async ({ context, id }: Doing) => {
  await inTransaction(context, async unit => {
    const { draft } = await submit(unit, id)
    if (draft) throw new Refused('forbidden', 'record.publish')
  })
}

const rows: readonly Row[] = [
  { call: 'save a new draft', state: 'none', ask: putDraft, verb: create },
  { call: 'ask leave to make a document', state: 'none', ask: security('', 'create'), verb: create },
  { call: 'ask leave to make a draft', state: 'none', ask: security('/versions/draft', 'create'), verb: create },
  {
    call: 'make a document in one call',
    state: 'none',
    ask: ({ ask, as, id, body }) => ask('POST', `v2023/documents/schemas/${format}/${id}?realm=abs`, { as, body: { document: body } }),
    verb: async doing => {
      await create(doing)
      await submit(doing.context, doing.id)
    },
  },
  {
    call: 'read a draft',
    state: 'draft',
    ask: ({ ask, as, id }) => ask('GET', `v2013/documents/${id}/versions/draft`, { as }),
    verb: ({ context, id }) => draftOf(context, id),
  },
  { call: 'save a draft', state: 'draft', ask: putDraft, verb: ({ context, id, data }) => saveDraft(context, { id, data }) },
  {
    call: 'delete a draft',
    state: 'draft',
    ask: ({ ask, as, id }) => ask('DELETE', `v2013/documents/${id}/versions/draft`, { as }),
    verb: ({ context, id }) => discardDraft(context, id),
  },
  {
    call: 'ask leave to save a draft',
    state: 'draft',
    ask: security('/versions/draft', 'update'),
    verb: ({ context, id, data }) => saveDraft(context, { id, data }),
  },
  {
    call: 'request publication',
    state: 'draft',
    ask: ({ ask, as, id }) => ask('POST', 'v2013/workflows', { as, body: { type: 'publishNationalRecord', data: { identifier: id } } }),
    verb: ({ context, id }) => submit(context, id),
  },
  {
    call: 'publish at once',
    state: 'draft',
    ask: ({ ask, as, id, body }) => ask('PUT', `v2013/documents/${id}?schema=${format}`, { as, body }),
    verb: publishAtOnce,
  },
  {
    call: 'approve',
    state: 'submitted',
    ask: ({ ask, as, workflow }) => ask('PUT', `v2013/workflows/${workflow}/activities/publishRecord`, { as, body: { action: 'approve' } }),
    verb: async ({ context, id }) => approve(context, (await reviewOf(context, id))?.id ?? 0),
  },
  {
    call: 'take a request back',
    state: 'submitted',
    ask: ({ ask, as, workflow }) => ask('DELETE', `v2013/workflows/${workflow}?action=cancel`, { as }),
    verb: ({ context, id }) => recall(context, id),
  },
  { call: 'begin a change', state: 'published', ask: putDraft, verb: change },
  { call: 'ask leave to change a document', state: 'published', ask: security('', 'update'), verb: change },
  {
    call: 'delete a document',
    state: 'published',
    ask: ({ ask, as, id }) => ask('DELETE', `v2013/documents/${id}`, { as }),
    verb: ({ context, id }) => withdraw(context, id),
  },
  { call: 'ask leave to delete a document', state: 'published', ask: security('', 'delete'), verb: ({ context, id }) => withdraw(context, id) },
]

for (const [who, roles] of people)
  test(`${who} may do through the façade what the verbs allow, and nothing else`, async () => {
    const caller = await facadeOf()
    const person = roles && (await caller.personOf(...roles))
    const context = person?.context ?? { ...caller.context, actor: guest }
    const system = { ...caller.context, actor: { id: 'system:test', roles: [{ role: 'administrator', for: '*' }] } }
    const data = await aBody(caller.context, format, 'cr')
    const { languages, ...fields } = data
    const made = async (state: State) => (state === 'none' ? newId() : aRecord(caller.context, { format, government: 'cr', state }))

    for (const row of rows) {
      const [id, other] = [await made(row.state), await made(row.state)]
      const body = { header: { identifier: id, schema: format, languages }, ...fields }
      const workflow = row.state === 'submitted' ? await workflowOf(caller, system, id) : undefined

      const refusal = await row.verb({ context, id: other, data }).then(
        () => undefined,
        (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error as Error)),
      )
      const answer = await row.ask({ ask: caller.ask, as: person?.token, id, body, workflow })

      assert.equal(answer.status < 300, refusal === undefined, `${row.call}: ${answer.status} ${answer.text.slice(0, 200)}, the verb: ${refusal}`)
      if (refusal !== undefined) assert.ok([401, 403, 404].includes(answer.status), `${row.call}: ${answer.status} ${answer.text}`)
    }
  })

async function workflowOf({ ask, personOf }: FacadeCaller, system: Context, id: string): Promise<string> {
  await reviewOf(system, id)
  const { token } = await personOf({ role: 'administrator', for: '*' })
  const list = await ask('GET', `v2013/workflows?q=${encodeURIComponent(JSON.stringify({ 'data.identifier': id }))}`, { as: token })
  return list.json[0]._id
}

test('roles are told by the names clients look for', () => {
  assert.deepEqual(roleNamesOf([]), ['Everyone', 'User'])
  assert.ok(roleNamesOf([{ role: 'publishing-authority', for: 'cr' }]).includes('AbsPublishingAuthorities'))
  assert.ok(roleNamesOf([{ role: 'focal-point', for: 'cr' }]).includes('NFP-CPB'))
  assert.ok(roleNamesOf([{ role: 'administrator', for: '*' }]).includes('AbsAdministrator'))
  assert.deepEqual(roleNamesOf([{ role: 'secretariat', for: 'BCH' }]), ['Everyone', 'User', 'ScbdStaff', 'bchDocumentValidationTeam'])
  assert.equal(
    governmentOf([
      { role: 'secretariat', for: 'BCH' },
      { role: 'authorised-user', for: 'cr' },
    ]),
    'cr',
  )
  assert.equal(governmentOf([{ role: 'toString', for: 'cr' }]), null)
})
