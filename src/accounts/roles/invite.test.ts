import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import { anAccount, house, rows, thePassword } from '#testing'
import { signIn } from '../sign-in.ts'
import { acceptInvitation, invitationOf } from './accept-invitation.ts'
import { invite, uninvite } from './invite.ts'
import { revoke } from './revoke.ts'
import { usersOf } from './users-of.ts'

const origin = 'https://chm.example.org'
const offer = { email: 'New.Person@example.org', role: 'authorised-user', for: 'cr', locale: 'es', origin }
const person = { name: 'Luis Vega', password: 'nine tall storks', locale: 'es' }

/** A house where the focal point of Costa Rica acts. */
async function asFocalPoint() {
  const roles = [{ role: 'focal-point', for: 'cr' }]
  const empty = await house()
  const id = await anAccount(empty, { name: 'Rosa Solano', roles })
  const context: Context = { ...empty, actor: { id: `account:${id}`, name: 'Rosa Solano', roles } }
  return { context, visitor: { ...context, actor: guest } as Context, id }
}

async function lastLink(context: Context): Promise<string> {
  return /[?&]link=([\w-]+)/.exec((await rows(context, 'mail')).at(-1)!['text'])![1]!
}

test('an invited person chooses a name and a password and holds the role', async () => {
  const { context, visitor } = await asFocalPoint()
  await invite(context, offer)
  const link = await lastLink(context)

  const { known, invitation } = await invitationOf(visitor, link)
  await acceptInvitation(visitor, link, person)

  assert.equal(known, false)
  assert.equal(invitation.email, 'new.person@example.org')
  const { users, invitations } = await usersOf(context, 'cr')
  assert.deepEqual(
    users.map(({ name, roles }) => [name, roles.map(({ role }) => role)]),
    [
      ['Rosa Solano', ['focal-point']],
      ['Luis Vega', ['authorised-user']],
    ],
  )
  assert.deepEqual(invitations, [])
  const granted = (await rows(context, 'event')).find(({ name }) => name === 'role.granted')!
  assert.equal(granted['actor'], context.actor.id)
  await signIn(visitor, { email: 'new.person@example.org', password: person.password, origin, host: 'x', address: '192.0.2.1', agent: '' })
})

test('inviting answers the same whether or not the address has an account', async () => {
  const { context } = await asFocalPoint()
  await anAccount(context, { email: 'known@example.org' })

  await invite(context, { ...offer, email: 'known@example.org' })
  await invite(context, { ...offer, email: 'unknown@example.org' })

  const { users, invitations } = await usersOf(context, 'cr')
  assert.equal(users.length, 1)
  assert.equal(invitations.length, 2)
  const [one, other] = await rows(context, 'mail')
  assert.equal(one!['subject'], other!['subject'])
})

test('somebody with an account accepts as that account only', async () => {
  const { context, visitor } = await asFocalPoint()
  const known = await anAccount(context, { email: 'known@example.org' })
  const other: Context = { ...context, actor: { id: `account:${await anAccount(context)}`, roles: [] } }
  await invite(context, { ...offer, email: 'known@example.org' })
  const link = await lastLink(context)

  await assert.rejects(acceptInvitation(visitor, link, person), { code: 'invitation.other-person' })
  await assert.rejects(acceptInvitation(other, link, person), { code: 'invitation.other-person' })
  await acceptInvitation({ ...context, actor: { id: `account:${known}`, roles: [] } }, link)

  const held = (await rows(context, 'role_held')).filter(({ account }) => account === known)
  assert.equal(held.length, 1)
  await signIn(visitor, { email: 'known@example.org', password: thePassword, origin, host: 'x', address: '192.0.2.1', agent: '' })
})

test('an invitation works once, can be taken back, and a newer one replaces it', async () => {
  const { context, visitor } = await asFocalPoint()
  await invite(context, offer)
  const first = await lastLink(context)
  await invite(context, offer)
  const second = await lastLink(context)

  await assert.rejects(invitationOf(visitor, first), { code: 'invitation.unknown' })
  await uninvite(context, (await usersOf(context, 'cr')).invitations[0]!.id)
  await assert.rejects(acceptInvitation(visitor, second, person), { code: 'invitation.unknown' })

  await invite(context, offer)
  const third = await lastLink(context)
  await acceptInvitation(visitor, third, person)
  await assert.rejects(acceptInvitation(visitor, third, person), { code: 'invitation.unknown' })
})

test('an invitation is worth nothing when the one who sent it may no longer', async () => {
  const { context, visitor, id } = await asFocalPoint()
  await invite(context, offer)
  const link = await lastLink(context)
  await revoke(
    { ...context, actor: { id: 'account:0', roles: [{ role: 'administrator', for: '*' }] } },
    { account: id, role: 'focal-point', for: 'cr' },
  )

  await assert.rejects(acceptInvitation(visitor, link, person), { code: 'invitation.unknown' })

  assert.equal((await rows(context, 'account')).length, 1)
})

test('nobody invites for another country or to a higher rank, nor takes such an invitation back', async () => {
  const { context } = await asFocalPoint()
  const administrator: Context = { ...context, actor: { id: 'account:1', roles: [{ role: 'administrator', for: '*' }] } }
  await invite(administrator, { ...offer, for: 'ke' })
  const [foreign] = (await usersOf(administrator, 'ke')).invitations

  await assert.rejects(invite(context, { ...offer, for: 'ke' }), { code: 'role.invite' })
  await assert.rejects(invite(context, { ...offer, role: 'focal-point' }), { code: 'role.invite' })
  await assert.rejects(invite(context, { ...offer, role: 'administrator', for: '*' }), { code: 'role.invite' })
  await assert.rejects(uninvite(context, foreign!.id), { code: 'role.invite' })
})

test('who signed up and never confirmed is replaced by who proves the address', async () => {
  const { context, visitor } = await asFocalPoint()
  await anAccount(context, { email: 'new.person@example.org', name: 'Mallory', state: 'unverified' })
  await invite(context, offer)

  await acceptInvitation(visitor, await lastLink(context), person)

  const sign = { email: 'new.person@example.org', origin, host: 'x', address: '192.0.2.1', agent: '' }
  await assert.rejects(signIn(visitor, { ...sign, password: thePassword }), { code: 'account.sign-in' })
  await signIn(visitor, { ...sign, password: person.password })
})

test('of two governments that invite the same person at once, one wins', async () => {
  const context = await house({ actor: { id: 'system:test', roles: [{ role: 'administrator', for: '*' }] } })
  const id = await anAccount(context, { email: 'ana@example.org' })
  const links: string[] = []
  for (const country of ['cr', 'ke']) {
    await invite(context, { ...offer, email: 'ana@example.org', for: country })
    links.push(await lastLink(context))
  }
  const ana: Context = { ...context, actor: { id: `account:${id}`, roles: [] } }

  const answers = await Promise.allSettled(links.map(link => acceptInvitation(ana, link)))

  assert.deepEqual(answers.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await rows(context, 'role_held')).length, 1)
})
