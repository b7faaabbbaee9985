import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context, Held } from '#platform/context.ts'
import { anAccount, house, rows } from '#testing'
import { closeAccount } from '../close-account.ts'
import { grant } from '../roles/grant.ts'
import { revoke } from '../roles/revoke.ts'
import { actorFor } from './actor-for.ts'
import { open } from './open.ts'
import { sessionsOf } from './sessions-of.ts'
import { endSession, signOut, signOutEverywhere } from './sign-out.ts'

const device = { host: 'localhost', address: '192.0.2.77', agent: 'Mozilla/5.0 Firefox/140' }
const start = new Date('2026-11-22T10:00:00Z')
const minutes = (count: number) => new Date(start.getTime() + count * 60_000)
const administrator: readonly Held[] = [{ role: 'administrator', for: '*' }]

/** A house whose clock the test sets, with somebody signed in. */
async function signedIn(roles: readonly Held[] = []) {
  const clock = { now: start }
  const context = await house({ roles: administrator, now: () => clock.now })
  const account = await anAccount(context, { roles })
  const { key, session } = await open(context, account, roles, device)
  const as: Context = { ...context, actor: { id: `account:${account}`, roles } }
  return { clock, context, as, account, key, session }
}

test('a session ends after a day without use', async () => {
  const { clock, context, key } = await signedIn()

  clock.now = minutes(24 * 60 - 1)
  assert.ok(await actorFor(context, key))
  clock.now = minutes(2 * 24 * 60 - 2)
  assert.ok(await actorFor(context, key))
  clock.now = minutes(3 * 24 * 60)
  assert.equal(await actorFor(context, key), undefined)
})

test('a session ends after thirty days however much it is used', async () => {
  const { clock, context, key } = await signedIn()

  for (let day = 0.5; day < 30; day += 0.5) {
    clock.now = minutes(day * 24 * 60)
    assert.ok(await actorFor(context, key), `day ${day}`)
  }

  clock.now = minutes(30 * 24 * 60)
  assert.equal(await actorFor(context, key), undefined)
})

test('who publishes is asked again after half an hour without use, and after twelve hours', async () => {
  const { clock, context, key } = await signedIn([{ role: 'publishing-authority', for: 'cr' }])

  for (let minute = 29; minute < 12 * 60; minute += 29) {
    clock.now = minutes(minute)
    assert.ok(await actorFor(context, key), `minute ${minute}`)
  }
  clock.now = minutes(12 * 60)
  assert.equal(await actorFor(context, key), undefined)
})

test('roles given and taken count at once, and the key is replaced', async () => {
  const { clock, context, account, key } = await signedIn()
  clock.now = minutes(1)

  await grant(context, { account, role: 'authorised-user', for: 'cr' })

  const known = await actorFor(context, key)
  assert.deepEqual(known?.actor.roles, [{ for: 'cr', role: 'authorised-user' }])
  const renewed = known?.renewed?.key ?? ''
  assert.notEqual(renewed, key)
  assert.ok(await actorFor(context, renewed))
  assert.equal((await actorFor(context, renewed))?.renewed, undefined)

  clock.now = minutes(2)
  assert.equal(await actorFor(context, key), undefined, 'the replaced key opens no more')
  await revoke(context, { account, role: 'authorised-user', for: 'cr' })
  assert.deepEqual((await actorFor(context, renewed))?.actor.roles, [])
})

test('a replaced key still opens for what the browser had sent already', async () => {
  const { clock, context, account, key } = await signedIn()
  clock.now = minutes(1)
  await grant(context, { account, role: 'site-editor', for: 'cr' })
  await actorFor(context, key)

  const again = await actorFor(context, key)

  assert.ok(again)
  assert.equal(again.renewed, undefined)
})

test('closing an account ends its sessions', async () => {
  const { context, account, key } = await signedIn()

  await closeAccount(context, account)

  assert.equal(await actorFor(context, key), undefined)
})

test('what is not a key opens nothing', async () => {
  const { context } = await signedIn()

  for (const key of ['', 'x', "' or 1=1 --", 'A'.repeat(43), 'é'.repeat(43), 'A'.repeat(100_000)]) {
    assert.equal(await actorFor(context, key), undefined)
  }
})

test('people see their own devices with the network shortened, and end one or all', async () => {
  const { context, as, account, key, session } = await signedIn()
  const other = await open(context, account, [], { ...device, address: '2001:db8:1:2:3:4:5:6' })
  const stranger = await open(context, await anAccount(context), [], device)

  assert.deepEqual((await sessionsOf(as)).map(({ address }) => address).sort(), ['192.0.2.0', '2001:db8:1:2::'])
  await endSession(as, other.session)
  assert.equal(await actorFor(context, other.key), undefined)
  await assert.rejects(endSession(as, stranger.session), { code: 'session.unknown' })
  assert.ok(await actorFor(context, stranger.key))

  const third = await open(context, account, [], device)
  await signOutEverywhere(as, session)
  assert.equal(await actorFor(context, third.key), undefined)
  assert.ok(await actorFor(context, key))
})

test('signing out ends the keys of every host', async () => {
  const { context, as, key, session } = await signedIn()

  await signOut(as, session)

  assert.equal(await actorFor(context, key), undefined)
  assert.deepEqual(await rows(context, 'session_key'), [])
})
