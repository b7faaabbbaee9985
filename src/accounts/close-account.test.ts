import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import { anAccount, house, rows, thePassword } from '#testing'
import { closeAccount, reopenAccount } from './close-account.ts'
import { signIn } from './sign-in.ts'
import { signUp } from './sign-up.ts'

const origin = 'https://chm.example.org'
const device = { host: 'chm.example.org', address: '192.0.2.7', agent: 'Browser' }

async function asAdministrator() {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  return { context, visitor: { ...context, actor: guest } as Context }
}

test('a reopened account is used as before', async () => {
  const { context, visitor } = await asAdministrator()
  const id = await anAccount(context, { email: 'ana@example.org' })
  const proof = { email: 'ana@example.org', password: thePassword, origin, ...device }
  await signIn(visitor, proof)
  await closeAccount(context, id)
  await assert.rejects(signIn(visitor, proof), { code: 'account.sign-in' })

  await reopenAccount(context, id)

  assert.equal((await signIn(visitor, proof)).account, id)
})

test('closing and reopening does not prove an address', async () => {
  const { context, visitor } = await asAdministrator()
  const newcomer = { email: 'foreign@example.org', name: 'Ana', password: 'seven small herons', locale: 'es' }
  await signUp(visitor, { ...newcomer, origin, address: device.address })
  const { id } = (await rows(context, 'account')).find(({ email }) => email === newcomer.email) as { id: number }

  await closeAccount(context, id)
  await reopenAccount(context, id)

  await assert.rejects(signIn(visitor, { ...newcomer, origin, ...device }), { code: 'account.unverified' })
})
