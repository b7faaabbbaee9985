import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anAccount, house, rows } from '#testing'
import { closeAccount } from '../close-account.ts'
import { grant } from './grant.ts'
import { revoke } from './revoke.ts'

const asAdministrator = () => house({ roles: [{ role: 'administrator', for: '*' }] })

test('a role given and its announcement are one, and giving it again changes nothing', async () => {
  const context = await asAdministrator()
  const account = await anAccount(context)

  await grant(context, { account, role: 'focal-point', for: 'cr' })
  await grant(context, { account, role: 'focal-point', for: 'cr' })

  const events = await rows(context, 'event')
  assert.deepEqual(
    events.map(({ name, subject, actor, details }) => ({ name, subject, actor, details })),
    [{ name: 'role.granted', subject: `account:${account}`, actor: 'account:1', details: { role: 'focal-point', for: 'cr' } }],
  )
})

test('roles that do not exist, or not for that, are refused before anything else', async () => {
  const context = await asAdministrator()
  const account = await anAccount(context)

  await assert.rejects(grant(context, { account, role: 'king', for: 'cr' }), { code: 'role.unknown' })
  await assert.rejects(grant(context, { account, role: '__proto__', for: 'cr' }), { code: 'role.unknown' })
  await assert.rejects(grant(context, { account, role: 'focal-point', for: '*' }), { code: 'role.for' })
  await assert.rejects(grant(context, { account, role: 'administrator', for: 'cr' }), { code: 'role.for' })
  await assert.rejects(grant(context, { account, role: 'secretariat', for: 'XYZ' }), { code: 'role.for' })
  await assert.rejects(grant(context, { account: 9999, role: 'focal-point', for: 'cr' }), { code: 'account.unknown' })
})

test('national roles are held for one government at a time', async () => {
  const context = await asAdministrator()
  const account = await anAccount(context, { roles: [{ role: 'authorised-user', for: 'cr' }] })

  await assert.rejects(grant(context, { account, role: 'publishing-authority', for: 'ke' }), { code: 'role.other-government' })
  await grant(context, { account, role: 'publishing-authority', for: 'cr' })
  await grant(context, { account, role: 'secretariat', for: 'BCH' })
})

test('two countries granting at the same time do not both succeed', async () => {
  const context = await asAdministrator()
  const account = await anAccount(context)

  const answers = await Promise.allSettled(['cr', 'ke', 'be'].map(country => grant(context, { account, role: 'focal-point', for: country })))

  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
})

test('the last administrator stays, also when two leave at once', async () => {
  const context = await asAdministrator()
  const administrator = { role: 'administrator', for: '*' }
  const [one, other] = [await anAccount(context, { roles: [administrator] }), await anAccount(context, { roles: [administrator] })]

  const answers = await Promise.allSettled([
    revoke(context, { account: one, ...administrator }),
    revoke(context, { account: other, ...administrator }),
  ])

  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
  const [left] = await rows(context, 'role_held')
  await assert.rejects(closeAccount(context, left!['account']), { code: 'role.last-administrator' })
})

test('taking what is not held announces nothing', async () => {
  const context = await asAdministrator()

  await revoke(context, { account: await anAccount(context), role: 'site-editor', for: 'cr' })

  assert.deepEqual(await rows(context, 'event'), [])
})
