import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueToken } from '#accounts'
import { anAccount, facadeOf, rows, thePassword } from '#testing'

const address = 'v2013/authentication/token'
const minute = 60_000

test('a password becomes a token, which says who one is under all three names, and is void once it is deleted', async () => {
  const { ask, context } = await facadeOf()
  await anAccount(context, { email: 'ana@example.org', name: 'Ana Maria Silva', roles: [{ role: 'authorised-user', for: 'br' }] })

  const { status, json } = await ask('POST', address, { body: { email: 'ana@example.org', password: thePassword } })

  assert.equal(status, 200)
  assert.match(json.expiration, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  for (const scheme of ['Bearer', 'Ticket', 'Token', 'ticket']) {
    const user = (await ask('GET', 'v2013/authentication/user', { headers: { authorization: `${scheme} ${json.authenticationToken}` } })).json
    assert.deepEqual([user.name, user.government, user.isAuthenticated], ['Ana Maria Silva', 'br', true])
    assert.ok(user.userGroups.includes('AbsNationalAuthorizedUser') && user.roles.includes('Everyone'))
  }
  assert.equal((await ask('DELETE', address, { as: json.authenticationToken })).status, 200)
  assert.equal((await ask('GET', 'v2013/authentication/user', { as: json.authenticationToken })).json.isAuthenticated, false)
  assert.equal((await ask('DELETE', address, { as: json.authenticationToken })).status, 401)
})

test('the anonymous user is never refused, whatever came as a token', async () => {
  const { ask } = await facadeOf()

  for (const authorization of [undefined, '', 'Bearer', 'Bearer x', 'Basic YTpi', `Ticket ${'x'.repeat(5000)}`, 'Token \u00e9', 'Bearer a b']) {
    const { status, json } = await ask('GET', 'v2013/authentication/user', { headers: authorization === undefined ? {} : { authorization } })
    assert.deepEqual([status, json.userID, json.isAuthenticated, json.roles], [200, 1, false, []], authorization)
  }
})

test('nobody has the number of the anonymous user', async () => {
  const { ask, personOf } = await facadeOf()
  const first = await personOf()

  const { json } = await ask('GET', 'v2013/authentication/user', { as: first.token })

  assert.ok(json.userID > 1)
  assert.equal(json.userID, first.userID)
})

test('a wrong password, an unknown address and a closed account are answered alike', async () => {
  const { ask, context } = await facadeOf()
  await anAccount(context, { email: 'here@example.org' })
  await anAccount(context, { email: 'closed@example.org', state: 'closed' })

  const answers = [
    await ask('POST', address, { body: { email: 'here@example.org', password: 'wrong' }, from: '192.0.2.1' }),
    await ask('POST', address, { body: { email: 'nobody@example.org', password: thePassword }, from: '192.0.3.1' }),
    await ask('POST', address, { body: { email: 'closed@example.org', password: thePassword }, from: '192.0.4.1' }),
  ]

  for (const { status, json, text } of answers) {
    assert.deepEqual([status, json.code, json.statusCode], [400, 'invalidCredentials', 400])
    assert.equal(text, answers[0]!.text)
  }
})

test('tries of passwords are limited as everywhere', async () => {
  const { ask, context } = await facadeOf()
  await anAccount(context, { email: 'ana@example.org' })
  const guess = () => ask('POST', address, { body: { email: 'ana@example.org', password: 'wrong' } })

  const statuses = []
  for (let tries = 0; tries < 8; tries++) statuses.push(await guess())

  const last = statuses.at(-1)!
  assert.deepEqual([last.status, last.json.code], [429, 'tooManyRequests'])
  assert.ok(Number(last.headers['retry-after']) > 0)
  assert.equal((await ask('POST', address, { body: { email: 'ana@example.org', password: thePassword } })).status, 429)
})

test('tokens of our own API are taken too; those that only read write nothing, and none is ended here', async () => {
  const { ask, personOf } = await facadeOf()
  const { context } = await personOf({ role: 'authorised-user', for: 'cr' })
  const { token: reading } = await issueToken(context, { name: 'reads', scopes: ['read'], days: 7 })
  const { token: writing } = await issueToken(context, { name: 'writes', scopes: ['read', 'write'], days: 7 })
  const body = { header: { identifier: 'ABCDEFGH-0001', schema: 'database', languages: ['en'] } }
  const save = (as: string) => ask('PUT', 'v2013/documents/ABCDEFGH-0001/versions/draft', { as, body })

  assert.equal((await ask('GET', 'v2013/authentication/user', { as: reading })).json.isAuthenticated, true)
  assert.deepEqual([(await save(reading)).status, (await save(writing)).status], [403, 201])
  assert.equal((await ask('DELETE', address, { as: writing })).status, 400)
})

test('a token ends with its session, and rights are those of the moment', async () => {
  const clock = { now: new Date('2026-11-22T10:00:00Z') }
  const { ask, personOf } = await facadeOf({ now: () => clock.now })
  const { token } = await personOf({ role: 'publishing-authority', for: 'cr' })
  const name = async () => (await ask('GET', 'v2013/authentication/user', { as: token })).json.isAuthenticated
  assert.equal(await name(), true)

  clock.now = new Date(clock.now.getTime() + 31 * minute)

  assert.equal(await name(), false)
})

for (const [what, body] of [
  ['no password', { email: 'a@example.org' }],
  ['no address', { password: 'x' }],
  ['an object for an address', { email: { $ne: null }, password: 'x' }],
  ['a list', []],
  ['a text', 'x'],
  ['null', null],
  ['a password of a megabyte', { email: 'a@example.org', password: 'x'.repeat(1_000_000) }],
] as const)
  test(`${what} signs nobody in and is no fault`, async () => {
    const { ask, context } = await facadeOf()

    const { status, json } = await ask('POST', address, { body })

    assert.equal(status, 400)
    assert.match(json.code, /^(mandatory|invalidParameter)$/)
    assert.deepEqual(await rows(context, 'session'), [])
  })
