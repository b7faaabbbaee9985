import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest, type Actor, type Context } from '#platform/context.ts'
import { matches } from '#platform/filter.ts'
import { anAccount, house, rows } from '#testing'
import { grant } from './grant.ts'
import { grantable, invitable } from './policy.ts'
import { revoke } from './revoke.ts'
import { appointedRoles, roles, type Role } from './role.ts'
import { usersOf } from './users-of.ts'

const [own, foreign] = ['cr', 'ke']

const heldFor: { readonly [role in Role]: string } = {
  administrator: '*',
  secretariat: '*',
  'focal-point': own,
  'publishing-authority': own,
  'authorised-user': own,
  'site-editor': own,
  'vocabulary-manager': '*',
}

/** Everybody who may try: each role for the own country, a guest, a registered user. */
const actors: readonly { readonly who: string; readonly actor: Actor }[] = [
  { who: 'guest', actor: guest },
  { who: 'registered', actor: { id: 'account:900', roles: [] } },
  ...(Object.keys(roles) as Role[]).map(role => ({ who: role, actor: { id: 'account:901', roles: [{ role, for: heldFor[role] }] } })),
]

/** What each may try to give or take: every role, for the own and for a foreign country. */
const offers = (Object.keys(roles) as Role[]).flatMap(role =>
  roles[role].for === 'country' ? [own, foreign].map(country => ({ role, for: country })) : [{ role, for: role === 'secretariat' ? 'BCH' : '*' }],
)

const appointed = (role: string) => (appointedRoles as readonly string[]).includes(role)
const mayGrant = (who: string, offer: { role: string; for: string }) =>
  who === 'administrator' || (who === 'focal-point' && offer.for === own && appointed(offer.role))

const outcome = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  )

test('who may give which role for which country, and who may take it', async () => {
  const context = await house()
  await anAccount(context, { roles: [{ role: 'administrator', for: '*' }] })

  for (const { who, actor } of actors) {
    for (const offer of offers) {
      const as: Context = { ...context, actor }
      const country = offer.for.length === 2 ? offer.for : own
      const account = await anAccount(context, { roles: [{ role: 'authorised-user', for: country }] })
      const expected = mayGrant(who, offer)

      const given = await outcome(grant(as, { account, ...offer }))
      assert.equal(given, expected ? 'done' : 'role.grant', `${who} grants ${offer.role} ${offer.for}`)
      const holds = (await rows(context, 'role_held')).some(
        held => held['account'] === account && held['role'] === offer.role && held['for'] === offer.for,
      )
      assert.equal(holds, expected || (offer.role === 'authorised-user' && offer.for === country), `${who} holds ${offer.role} ${offer.for}`)

      const taken = await outcome(revoke(as, { account, ...offer }))
      assert.equal(taken, expected ? 'done' : 'role.revoke', `${who} revokes ${offer.role} ${offer.for}`)
    }
  }
})

test('who may invite to a role may not always give it: giving needs somebody of the country', () => {
  for (const { who, actor } of actors) {
    for (const offer of offers) {
      const expected = mayGrant(who, offer)
      assert.equal(matches(invitable(actor), offer), expected, `${who} invites ${offer.role} ${offer.for}`)
      assert.equal(matches(grantable(actor), { ...offer, member: [] }), who === 'administrator', `${who} picks a stranger`)
      assert.equal(matches(grantable(actor), { ...offer, member: [foreign] }), who === 'administrator', `${who} picks somebody of ${foreign}`)
    }
  }
})

test('who sees the people of a country', async () => {
  const context = await house()
  await anAccount(context, { name: 'Otieno', roles: [{ role: 'authorised-user', for: foreign }] })
  await anAccount(context, { name: 'Mora', roles: [{ role: 'authorised-user', for: own }] })

  for (const { who, actor } of actors) {
    for (const country of [own, foreign]) {
      const expected = who === 'administrator' || (who === 'focal-point' && country === own)
      const seen = await outcome(
        usersOf({ ...context, actor }, country).then(({ users }) =>
          assert.deepEqual(
            users.map(({ name }) => name),
            [country === own ? 'Mora' : 'Otieno'],
          ),
        ),
      )
      assert.equal(seen, expected ? 'done' : 'government.users', `${who} ${country}`)
    }
  }
})

test('nobody appoints above the own rank, nor more by holding two countries', () => {
  const actor: Actor = {
    id: 'account:1',
    roles: [
      { role: 'focal-point', for: 'cr' },
      { role: 'focal-point', for: 'ke' },
    ],
  }

  assert.equal(matches(grantable(actor), { role: 'publishing-authority', for: 'cr', member: ['ke'] }), false)
  assert.equal(matches(grantable(actor), { role: 'publishing-authority', for: 'cr', member: ['cr'] }), true)
  assert.equal(matches(grantable(actor), { role: 'focal-point', for: 'cr', member: ['cr'] }), false)
  assert.equal(matches(invitable(actor), { role: 'administrator', for: '*' }), false)
})
