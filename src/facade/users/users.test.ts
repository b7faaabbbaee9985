import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anAccount, facadeOf, rows, thePassword } from '#testing'

test('a newcomer is answered alike whether or not the address is known', async () => {
  const { ask, context } = await facadeOf()
  await anAccount(context, { email: 'known@example.org' })
  const join = (Email: string) =>
    ask('POST', 'v2013/users', { body: { FirstName: 'Ana', LastName: 'Silva', Organization: 'Ministry', Email, Password: 'seven small Herons 7' } })

  const [fresh, known] = [await join('new@example.org'), await join('known@example.org')]

  assert.deepEqual([fresh.status, fresh.text], [200, known.text])
  const added = (await rows(context, 'account')).find(({ email }) => email === 'new@example.org')
  assert.deepEqual([added?.name, added?.state], ['Ana Silva', 'unverified'])
  assert.equal((await join('no address')).status, 400)
  assert.equal((await ask('POST', 'v2013/users', { body: { Email: 'a@example.org', Password: 'short', LastName: 'X' } })).status, 400)
})

test('people read and rename themselves, and nobody else', async () => {
  const { ask, personOf } = await facadeOf()
  const [one, other] = [await personOf({ role: 'authorised-user', for: 'cr' }), await personOf()]

  const self = (await ask('GET', `v2013/users/${one.userID}`, { as: one.token })).json
  assert.deepEqual([self.userID, self.firstName, self.lastName, self.email, self.government], [one.userID, 'Ana', 'Mora', one.email, 'cr'])
  assert.equal((await ask('GET', `v2013/users/${one.userID}`, { as: other.token })).status, 403)
  assert.equal((await ask('PUT', `v2013/users/${one.userID}`, { as: other.token, body: { FirstName: 'X' } })).status, 403)
  assert.equal((await ask('PUT', `v2013/users/${one.userID}`, { as: one.token, body: { FirstName: 'Anna' } })).json.name, 'Anna Mora')
  for (const user of ['1', '0', 'x', '99999999999999999', '%00'])
    assert.equal((await ask('GET', `v2013/users/${user}`, { as: one.token })).status, 400, user)
})

test('administrators list people, with how many there are', async () => {
  const { ask, personOf } = await facadeOf()
  const [administrator, other] = [await personOf({ role: 'administrator', for: '*' }), await personOf()]

  const list = await ask('GET', `v2013/users?q=${other.email}&l=10`, { as: administrator.token })

  assert.equal(list.headers['record-count'], '1')
  assert.deepEqual([list.json.length, list.json[0].userID], [1, other.userID])
  assert.equal((await ask('GET', `v2013/users/${other.userID}`, { as: administrator.token })).json.email, other.email)
  assert.equal((await ask('GET', 'v2013/users/999999', { as: administrator.token })).status, 404)
  assert.equal((await ask('GET', 'v2013/users', { as: other.token })).status, 403)
  assert.equal((await ask('GET', 'v2013/users')).status, 401)
})

test('a password is changed with the old one, and asked for anew without a word about who is there', async () => {
  const { ask, personOf } = await facadeOf()
  const { token, email } = await personOf()
  const change = (oldPassword: string) => ask('POST', 'v2013/changepassword', { as: token, body: { oldPassword, newPassword: 'nine grey Herons 9' } })

  assert.equal((await change('wrong')).status, 400)
  assert.equal((await change(thePassword)).status, 200)

  assert.equal((await ask('POST', 'v2013/authentication/token', { body: { email, password: 'nine grey Herons 9' } })).status, 200)
  const resets = await Promise.all(
    [email, 'nobody@example.org'].map(one => ask('POST', `v2013/users/${encodeURIComponent(one)}/password-resets`, { body: {} })),
  )
  assert.deepEqual([resets[0]!.status, resets[0]!.text], [200, resets[1]!.text])
})

test('the roles of the existing service are listed by name', async () => {
  const { ask } = await facadeOf()

  const { json } = await ask('GET', 'v2013/roles?q=focal')

  assert.deepEqual(
    json.map(({ code, isNational }: { readonly code: string; readonly isNational: boolean }) => [code, isNational]),
    [
      ['AbsNationalFocalPoint', true],
      ['ChmNrNationalFocalPoint', true],
      ['NationalFocalPoint', true],
    ],
  )
})

test('an administrator closes an account and opens it again; nobody else does', async () => {
  const { ask, personOf } = await facadeOf()
  const [administrator, other] = [await personOf({ role: 'administrator', for: '*' }), await personOf()]
  const signIn = () => ask('POST', 'v2013/authentication/token', { body: { email: other.email, password: thePassword } })
  const end = (userID: number, as?: string) => ask('DELETE', `v2013/users/${userID}`, { as })

  assert.equal((await end(administrator.userID, other.token)).status, 403)
  assert.equal((await end(other.userID)).status, 401)
  assert.equal((await end(other.userID, administrator.token)).status, 200)
  const closed = await signIn()
  assert.equal((await ask('POST', `v2013/users/${other.userID}/activations`, { as: administrator.token, body: {} })).status, 200)

  assert.equal(closed.json.code, 'invalidCredentials')
  assert.equal((await signIn()).status, 200)
  assert.equal((await end(administrator.userID, administrator.token)).status, 400)
  assert.equal((await end(999_999, administrator.token)).status, 404)
})

test('roles are given and taken under their names and numbers, by those who may', async () => {
  const { ask, personOf } = await facadeOf()
  const administrator = await personOf({ role: 'administrator', for: '*' })
  const focal = await personOf({ role: 'focal-point', for: 'cr' })
  const author = await personOf({ role: 'authorised-user', for: 'cr' })
  const change = (method: string, role: string, as: string, more = '') => ask(method, `v2013/users/${author.userID}/roles/${role}${more}`, { as })
  const numberOf = async (code: string): Promise<number> => (await ask('GET', `v2013/roles/${code}`)).json.roleId
  const held = async () => (await ask('GET', `v2013/users/${author.userID}/roles`, { as: administrator.token })).json as readonly number[]
  const publishing = await numberOf('AbsPublishingAuthorities')

  assert.equal((await change('PUT', 'AbsPublishingAuthorities', focal.token)).status, 200)
  assert.ok((await held()).includes(publishing))
  assert.equal((await change('DELETE', String(publishing), focal.token)).status, 200)
  assert.ok(!(await held()).includes(publishing))

  assert.equal((await change('PUT', 'bchDocumentValidationTeam', administrator.token)).status, 200)
  assert.equal((await change('PUT', 'AbsNationalFocalPoint', administrator.token, '?government=cr')).status, 200)
  const { json } = await ask('GET', `v2013/users/${author.userID}`, { as: administrator.token })
  assert.deepEqual([json.UserID, json.Government], [author.userID, 'cr'])
  for (const role of ['NFP-CPB', 'bchDocumentValidationTeam']) assert.ok(json.roles.includes(role), role)

  for (const [role, as, status] of [
    ['Administrator', focal.token, 403],
    ['AbsNationalFocalPoint', focal.token, 403],
    ['Everyone', administrator.token, 400],
    ['9', administrator.token, 400],
    ['constructor', administrator.token, 400],
  ] as const)
    assert.equal((await change('PUT', role, as)).status, status, role)
  const stranger = await personOf()
  assert.deepEqual((await ask('PUT', `v2013/users/${stranger.userID}/roles/NFP-CPB`, { as: administrator.token })).json.fields, ['government'])
})

test('a focal point lists the people of the own government, and finds one by address', async () => {
  const { ask, personOf } = await facadeOf()
  const [focal, author] = [await personOf({ role: 'focal-point', for: 'cr' }), await personOf({ role: 'authorised-user', for: 'cr' })]
  await personOf({ role: 'authorised-user', for: 'fr' })
  const list = async (as: string, query = '') => ask('GET', `v2013/users/national${query}`, { as })

  const all = (await list(focal.token)).json as readonly { readonly userID: number }[]
  const [found] = (await list(focal.token, `?q=${encodeURIComponent(JSON.stringify({ email: author.email }))}`)).json

  assert.deepEqual(new Set(all.map(({ userID }) => userID)), new Set([focal.userID, author.userID]))
  assert.deepEqual([found.userID, found.government, found.roles.includes('AbsNationalAuthorizedUser')], [author.userID, 'cr', true])
  assert.equal((await list(author.token)).status, 403)
  assert.equal((await list((await personOf()).token)).status, 400)
  assert.equal((await list(focal.token, '?government=fr')).status, 403)
})

test('the letter that activates is asked for by address, and the answer tells nothing', async () => {
  const { ask, context } = await facadeOf()
  await anAccount(context, { email: 'known@example.org' })
  const activate = (address: string) => ask('POST', `v2013/users/${encodeURIComponent(address)}/activations`, { body: {} })

  const [known, unknown] = [await activate('known@example.org'), await activate('unknown@example.org')]

  assert.deepEqual([known.status, known.text], [200, unknown.text])
  assert.equal((await activate('no address')).status, 400)
})

test('what is not offered about people says so', async () => {
  const { ask } = await facadeOf()

  for (const address of ['v2013/activate/email', 'v2013/users/national'])
    assert.equal((await ask('POST', address, { body: {} })).status, 501, address)
})
