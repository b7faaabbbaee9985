import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { digestOf, newSecret } from '#platform/ids.ts'
import { anAccount, house, rows } from '#testing'
import { actorFor } from './actor-for.ts'
import { offerHandover } from './offer-handover.ts'
import { open } from './open.ts'
import { signOut } from './sign-out.ts'
import { takeHandover } from './take-handover.ts'

const host = 'cr.localhost'

async function offered() {
  const clock = { now: new Date('2026-11-22T10:00:00Z') }
  const context = await house({ now: () => clock.now })
  const account = await anAccount(context)
  const { session, key } = await open(context, account, [], { host: 'localhost', address: '192.0.2.7', agent: '' })
  const as: Context = { ...context, actor: { id: `account:${account}`, roles: [] } }
  const secret = newSecret()
  const code = await offerHandover(as, { session, host, state: digestOf(secret) })
  return { clock, context, as, account, session, key, secret, code }
}

test('a code becomes a key of the same session on the other host', async () => {
  const { context, as, account, session, key, secret, code } = await offered()

  const taken = await takeHandover(context, { code, host, secret })

  const known = await actorFor(context, taken.key)
  assert.equal(known?.actor.id, `account:${account}`)
  assert.equal(known?.session, session)
  assert.notEqual(taken.key, key)
  await signOut(as, session)
  assert.equal(await actorFor(context, taken.key), undefined)
  assert.equal(await actorFor(context, key), undefined)
})

test('a code works once', async () => {
  const { context, secret, code } = await offered()
  await takeHandover(context, { code, host, secret })

  await assert.rejects(takeHandover(context, { code, host, secret }), { code: 'handover.code' })
})

test('two browsers at once with one code: one gets in', async () => {
  const { context, secret, code } = await offered()

  const answers = await Promise.allSettled([1, 2, 3].map(() => takeHandover(context, { code, host, secret })))

  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
})

for (const [wrong, change] of [
  ['another host', { host: 'ke.localhost' }],
  ['a host that only ends alike', { host: 'evilcr.localhost' }],
  ['another browser', { secret: newSecret() }],
  ['a browser without the cookie', { secret: '' }],
] as const) {
  test(`a code is refused to ${wrong}, and used up by the try`, async () => {
    const { context, secret, code } = await offered()

    await assert.rejects(takeHandover(context, { code, host, secret, ...change }), { code: 'handover.code' })

    await assert.rejects(takeHandover(context, { code, host, secret }), { code: 'handover.code' })
    assert.equal((await rows(context, 'session_key')).length, 1)
  })
}

test('a code is too old after a minute', async () => {
  const { clock, context, secret, code } = await offered()

  clock.now = new Date('2026-11-22T10:01:00Z')

  await assert.rejects(takeHandover(context, { code, host, secret }), { code: 'handover.code' })
})

test('a code of an ended session is worth nothing', async () => {
  const { context, as, session, secret, code } = await offered()

  await signOut(as, session)

  await assert.rejects(takeHandover(context, { code, host, secret }), { code: 'handover.code' })
})

test('nobody offers the session of somebody else', async () => {
  const { context, session } = await offered()
  const other: Context = { ...context, actor: { id: `account:${await anAccount(context)}`, roles: [] } }

  await assert.rejects(offerHandover(other, { session, host, state: digestOf('x') }), { code: 'session.unknown' })
})

test('only digests of codes are stored', async () => {
  const { context, code } = await offered()

  assert.equal(JSON.stringify(await rows(context, 'handover_code')).includes(code), false)
})
