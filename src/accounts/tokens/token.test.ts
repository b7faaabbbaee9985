import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { anAccount, house, rows } from '#testing'
import { closeAccount } from '../close-account.ts'
import { revoke } from '../roles/revoke.ts'
import { actorForToken } from './actor-for-token.ts'
import { issueToken, tokensOf, withdrawToken } from './issue-token.ts'

const wish = { name: 'Nightly export', scopes: ['read', 'write'], days: 30 }

async function asAna() {
  const clock = { now: new Date('2026-11-22T10:00:00Z') }
  const empty = await house({ roles: [{ role: 'administrator', for: '*' }], now: () => clock.now })
  const id = await anAccount(empty, { roles: [{ role: 'authorised-user', for: 'cr' }] })
  return { clock, administrator: empty, id, context: { ...empty, actor: { id: `account:${id}`, roles: [] } } as Context }
}

test('a token speaks for its person with the roles of the moment', async () => {
  const { context, administrator, id } = await asAna()

  const { token } = await issueToken(context, wish)

  assert.match(token, /^ochm_[\w-]{43}$/)
  assert.deepEqual(await actorForToken(context, token), {
    actor: { id: `account:${id}`, name: 'Ana Mora', roles: [{ for: 'cr', role: 'authorised-user' }] },
    scopes: ['read', 'write'],
    token: { name: 'Nightly export', expiresAt: new Date('2026-12-22T10:00:00Z') },
  })
  await revoke(administrator, { account: id, role: 'authorised-user', for: 'cr' })
  assert.deepEqual((await actorForToken(context, token))?.actor.roles, [])
})

test('the secret is stored as a digest and listed never', async () => {
  const { context } = await asAna()

  const { token } = await issueToken(context, wish)

  const everything = JSON.stringify([await rows(context, 'api_token'), await rows(context, 'event'), await tokensOf(context)])
  assert.equal(everything.includes(token.slice(5)), false)
})

test('a token ends by time, by withdrawal and with its account', async () => {
  const { context, clock, administrator, id } = await asAna()
  const [old, withdrawn, kept] = [await issueToken(context, { ...wish, days: 7 }), await issueToken(context, wish), await issueToken(context, wish)]

  clock.now = new Date('2026-11-29T10:00:00Z')
  await withdrawToken(context, withdrawn.id)

  assert.equal(await actorForToken(context, old.token), undefined)
  assert.equal(await actorForToken(context, withdrawn.token), undefined)
  assert.ok(await actorForToken(context, kept.token))
  await closeAccount(administrator, id)
  assert.equal(await actorForToken(context, kept.token), undefined)
})

test('its last use is written down', async () => {
  const { context, clock } = await asAna()
  const { token } = await issueToken(context, wish)

  await actorForToken(context, token)

  assert.deepEqual((await tokensOf(context))[0]!.usedAt, clock.now)
})

test('nobody withdraws the token of somebody else', async () => {
  const { context } = await asAna()
  const { id, token } = await issueToken(context, wish)
  const other: Context = { ...context, actor: { id: `account:${await anAccount(context)}`, roles: [] } }

  await assert.rejects(withdrawToken(other, id), { code: 'token.unknown' })
  assert.ok(await actorForToken(context, token))
})

test('a wish must have a name, known scopes and a known lifetime', async () => {
  const { context } = await asAna()
  const wrong = [
    { name: ' ' },
    { name: 'x'.repeat(81) },
    { scopes: [] },
    { scopes: ['read', 'admin'] },
    { days: 0 },
    { days: Number.NaN },
    { days: 3650 },
  ]

  for (const change of wrong) await assert.rejects(issueToken(context, { ...wish, ...change }), { code: 'account.input' }, JSON.stringify(change))
})

test('what is not a token is nobody', async () => {
  const { context } = await asAna()

  for (const token of ['', 'ochm_', `ochm_${'A'.repeat(43)}`, 'Bearer x', `ochm_${'x'.repeat(1e6)}`])
    assert.equal(await actorForToken(context, token), undefined)
})
