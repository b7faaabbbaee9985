import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import type { Refused } from '#platform/errors.ts'
import { anAccount, house, rows, thePassword } from '#testing'
import { actorFor } from './sessions/actor-for.ts'
import { signIn } from './sign-in.ts'

const device = { host: 'chm.example.org', address: '192.0.2.7', agent: 'test', origin: 'https://chm.example.org' }
const asGuest = (now?: () => Date) => house({ actor: guest, ...(now ? { now } : {}) })

const refusalOf = (context: Context, email: string, password: string, address = '192.0.2.7') =>
  signIn(context, { email, password, ...device, address }).then(
    () => 'signed in',
    ({ refusal, code, details }: Refused) => ({ refusal, code, details }),
  )

test('signing in answers a key that opens for the person and the roles held', async () => {
  const context = await asGuest()
  const id = await anAccount(context, { email: 'ana@example.org', roles: [{ role: 'focal-point', for: 'cr' }] })

  const { key, account } = await signIn(context, { email: ' ANA@example.org', password: thePassword, ...device })

  const known = await actorFor(context, key)
  assert.equal(account, id)
  assert.deepEqual(known?.actor, { id: `account:${id}`, name: 'Ana Mora', roles: [{ for: 'cr', role: 'focal-point' }] })
})

test('an unknown address, a wrong password and a closed account are refused in the same words', async () => {
  const context = await asGuest()
  await anAccount(context, { email: 'ana@example.org' })
  await anAccount(context, { email: 'closed@example.org', state: 'closed' })

  const refusals = [
    await refusalOf(context, 'nobody@example.org', thePassword, '192.0.2.1'),
    await refusalOf(context, 'ana@example.org', 'wrong password!', '198.51.100.1'),
    await refusalOf(context, 'closed@example.org', thePassword, '203.0.113.1'),
    await refusalOf(context, 'not an address', thePassword, '2001:db8::1'),
    await refusalOf(context, 'ana\0@example.org', thePassword, '2001:db8:1::1'),
  ]

  const same = { refusal: 'invalid', code: 'account.sign-in', details: {} }
  assert.deepEqual(refusals, [same, same, same, same, same])
})

test('an unknown address takes as long as a known one', async () => {
  const context = await asGuest()
  await anAccount(context, { email: 'ana@example.org' })
  const timed = async (email: string, tries: number) => {
    const times: number[] = []
    for (let place = 0; place < tries; place++) {
      const began = performance.now()
      await refusalOf(context, email.replace('#', String(place)), 'wrong password!', `10.${place}.${email.length}.1`)
      times.push(performance.now() - began)
    }
    return times.sort((one, other) => one - other)[Math.floor(tries / 2)]!
  }
  for (let place = 0; place < 5; place++) await anAccount(context, { email: `known${place}@example.org` })
  await timed('warm#@example.org', 2)

  const known = await timed('known#@example.org', 5)
  const unknown = await timed('unknown#@example.org', 5)

  assert.ok(unknown > known / 3 && unknown < known * 3, `${unknown} against ${known} ms`)
})

test('an address that is not proven yet is told so only with the right password, and gets a new letter', async () => {
  const context = await asGuest()
  await anAccount(context, { email: 'ana@example.org', state: 'unverified' })

  const wrong = await refusalOf(context, 'ana@example.org', 'wrong password!')
  const right = await refusalOf(context, 'ana@example.org', thePassword)

  assert.equal((wrong as Refused).code, 'account.sign-in')
  assert.equal((right as Refused).code, 'account.unverified')
  assert.equal((await rows(context, 'mail')).length, 1)
})

test('after five wrong passwords each try costs a wait, from any address, and the right password ends it', async () => {
  let now = new Date('2026-11-22T10:00:00Z')
  const context = await asGuest(() => now)
  await anAccount(context, { email: 'ana@example.org' })
  for (let place = 0; place < 6; place++) await refusalOf(context, 'ana@example.org', 'wrong password!', `10.0.${place}.1`)

  const tooSoon = (await refusalOf(context, 'ana@example.org', thePassword, '10.0.99.1')) as Refused
  now = new Date(now.getTime() + 61_000)
  const later = await refusalOf(context, 'ana@example.org', thePassword, '10.0.99.1')

  assert.equal(tooSoon.code, 'limit.reached')
  assert.ok((tooSoon.details['seconds'] as number) <= 60)
  assert.equal(later, 'signed in')
})

test('a network that guesses over many accounts has to wait', async () => {
  const context = await asGuest()
  for (let place = 0; place < 6; place++) await refusalOf(context, `somebody${place}@example.org`, 'wrong password!')

  assert.equal(((await refusalOf(context, 'other@example.org', 'wrong password!')) as Refused).code, 'limit.reached')
})

test('every sign-in makes a key of its own, ends the session it replaces, and stores digests only', async () => {
  const context = await asGuest()
  await anAccount(context, { email: 'ana@example.org' })
  const first = await signIn(context, { email: 'ana@example.org', password: thePassword, ...device })

  const second = await signIn(context, { email: 'ana@example.org', password: thePassword, ...device, replaces: first.session })

  assert.notEqual(second.key, first.key)
  assert.equal(await actorFor(context, first.key), undefined)
  assert.ok(await actorFor(context, second.key))
  const stored = JSON.stringify([await rows(context, 'session'), await rows(context, 'session_key'), await rows(context, 'event')])
  assert.equal(stored.includes(second.key), false)
})

test('failures stand in the change log, without what was typed', async () => {
  const context = await asGuest()
  const id = await anAccount(context, { email: 'ana@example.org' })

  await refusalOf(context, 'ana@example.org', 'wrong password!')

  const [event] = await rows(context, 'event')
  assert.equal(event!['name'], 'account.sign-in-failed')
  assert.equal(event!['subject'], `account:${id}`)
  assert.deepEqual(event!['details'], { network: '192.0.2.0' })
  assert.equal(JSON.stringify(event).includes('wrong password'), false)
})
