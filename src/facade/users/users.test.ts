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

test('what is not offered about people says so', async () => {
  const { ask } = await facadeOf()

  for (const [method, address] of [
    ['DELETE', 'v2013/users/5'],
    ['PUT', 'v2013/users/5/roles/Administrator'],
    ['POST', 'v2013/users/5/activations'],
    ['POST', 'v2013/activate/email'],
    ['GET', 'v2013/users/national'],
  ] as const)
    assert.equal((await ask(method, address, method === 'GET' ? {} : { body: {} })).status, 501, address)
})
