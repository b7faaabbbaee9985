import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Context, Held as Role } from '#platform/context.ts'
import { guest } from '#platform/context.ts'
import { matches, type Filter } from '#platform/filter.ts'
import { aRecord, house } from '#testing'
import { creatable, editable, publishable, publishableAtOnce, readable, reviewable, submittable, withdrawable } from './policy.ts'
import { recordFacts, type Held } from './record.ts'
import { getAll, list } from './store.ts'

const holding = (...roles: readonly Role[]): Actor => ({ id: 'account:1', roles })
const actors: { readonly [name: string]: Actor } = {
  guest,
  user: holding(),
  author: holding({ role: 'authorised-user', for: 'cr' }),
  authority: holding({ role: 'publishing-authority', for: 'cr' }),
  focalPoint: holding({ role: 'focal-point', for: 'cr' }),
  editor: holding({ role: 'site-editor', for: 'cr' }),
  secretariat: holding({ role: 'secretariat', for: 'BCH' }),
  wholeSecretariat: holding({ role: 'secretariat', for: '*' }),
  administrator: holding({ role: 'administrator', for: '*' }),
  smallAdministrator: holding({ role: 'administrator', for: 'cr' }),
  starred: holding({ role: 'publishing-authority', for: '*' }),
}
const actions: { readonly [name: string]: (actor: Actor) => Filter } = {
  readable,
  editable,
  submittable,
  publishable,
  publishableAtOnce,
  withdrawable,
  reviewable,
}

/** Who may do what with which kind of record, beside administrators, who may do all. `own` and `foreign` are countries. */
const allowed: { readonly [kind: string]: { readonly [action: string]: readonly string[] } } = {
  'national cr': {
    edit: ['author', 'authority', 'focalPoint'],
    publish: ['authority', 'focalPoint'],
  },
  'national fr': { edit: [], publish: [] },
  'reference mine': {
    edit: ['user', 'author', 'authority', 'focalPoint', 'editor', 'secretariat', 'wholeSecretariat', 'smallAdministrator', 'starred'],
    publish: ['secretariat', 'wholeSecretariat'],
  },
  'reference other': { edit: ['secretariat', 'wholeSecretariat'], publish: ['secretariat', 'wholeSecretariat'] },
  'reference other house': { edit: ['wholeSecretariat'], publish: ['wholeSecretariat'] },
  'secretariat all houses': { edit: ['secretariat', 'wholeSecretariat'], publish: ['secretariat', 'wholeSecretariat'] },
  'secretariat other house': { edit: ['wholeSecretariat'], publish: ['wholeSecretariat'] },
  'contact cr': { edit: ['author', 'authority', 'focalPoint'], publish: ['author', 'authority', 'focalPoint'] },
  'contact fr': { edit: [], publish: [] },
  'contact other': { edit: [], publish: [] },
}

async function world(context: Context): Promise<ReadonlyMap<string, readonly Held[]>> {
  const kinds: { readonly [kind: string]: Parameters<typeof aRecord>[1] } = {
    'national cr': { format: 'nbsap', government: 'cr' },
    'national fr': { format: 'nbsap', government: 'fr' },
    'reference mine': { format: 'organism', submittedBy: 'account:1', owner: 'account:1' },
    'reference other': { format: 'organism', submittedBy: 'account:2' },
    'reference other house': { format: 'resource', submittedBy: 'account:2', prefix: 'CHM' },
    'secretariat all houses': { format: 'focalPoint', government: 'fr' },
    'secretariat other house': { format: 'caseStudy' },
    'contact cr': { format: 'contact', government: 'cr' },
    'contact fr': { format: 'contact', government: 'fr' },
    'contact other': { format: 'contact', submittedBy: 'account:2' },
  }
  const made = new Map<string, readonly Held[]>()
  for (const [kind, options] of Object.entries(kinds)) {
    const ids = []
    for (const state of ['draft', 'submitted', 'published', 'withdrawn'] as const) ids.push(await aRecord(context, { ...options, state, data: {} }))
    made.set(kind, await getAll(context, ids))
  }
  return made
}

test('role by action by state by country by kind: who may do what', async () => {
  const records = await world(await house())

  for (const [kind, held] of records)
    for (const [name, actor] of Object.entries(actors)) {
      const administers = name === 'administrator'
      const expected = {
        edit: administers || allowed[kind]!.edit!.includes(name),
        publish: administers || allowed[kind]!.publish!.includes(name),
      }
      for (const one of held) {
        const may = (action: (actor: Actor) => Filter) => matches(action(actor), recordFacts(one))
        const about = `${name} ${kind} ${one.record.state}`
        assert.equal(may(editable), expected.edit, `${about} editable`)
        assert.equal(may(submittable), expected.edit, `${about} submittable`)
        assert.equal(may(publishable), expected.publish, `${about} publishable`)
        assert.equal(may(publishableAtOnce), expected.publish, `${about} publishable at once`)
        assert.equal(may(withdrawable), expected.publish, `${about} withdrawable`)
        assert.equal(may(reviewable), expected.publish && one.record.kind !== 'contact', `${about} reviewable`)
        assert.equal(may(readable), one.record.state !== 'draft' || expected.edit, `${about} readable`)
      }
    }
})

test('for every role and action the query and the check agree', async () => {
  const context = await house()
  const held = [...(await world(context)).values()].flat()

  for (const [name, actor] of Object.entries(actors))
    for (const [action, permission] of Object.entries(actions)) {
      const filter = permission(actor)
      const asked = (await list(context, filter, { limit: 10_000 })).filter(one => held.some(({ record }) => record.id === one.record.id))
      const checked = held.filter(one => matches(filter, recordFacts(one)))
      assert.deepEqual(idsOf(asked), idsOf(checked), `${name} ${action}`)
    }
})

test('a record of each kind is begun by those who may begin it', () => {
  const kinds = {
    national: ['author', 'authority', 'focalPoint'],
    reference: signedIn(),
    contact: signedIn(),
    secretariat: ['secretariat', 'wholeSecretariat'],
  }

  for (const [kind, names] of Object.entries(kinds))
    for (const [name, actor] of Object.entries(actors))
      assert.equal(matches(creatable(actor), { kind, house: ['CHM', 'BCH'] }), name === 'administrator' || names.includes(name), `${name} ${kind}`)
})

const signedIn = () => Object.keys(actors).filter(name => name !== 'guest')
const idsOf = (held: readonly Held[]) => held.map(({ record }) => record.id).sort()
