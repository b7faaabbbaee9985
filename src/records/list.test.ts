import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest } from '#platform/context.ts'
import { all, everything, not, where } from '#platform/filter.ts'
import { addDraft, addRevision, aDraft, aRecord, house, rows } from '#testing'
import { count, list, published, referringTo } from './list.ts'
import { publish } from './publish.ts'
import { summaries } from './summaries.ts'

const authority = { role: 'publishing-authority', for: 'cr' }
const idsOf = (held: readonly { readonly record: { readonly id: string } }[]) => held.map(({ record }) => record.id)

test('a list shows what the actor may read, and drafts only to those who work on them', async () => {
  const context = await house({ roles: [authority] })
  const own = await aRecord(context, { format: 'nbsap', state: 'published' })
  const foreign = await aRecord(context, { format: 'nbsap', state: 'published', government: 'fr' })
  await aDraft(context, { format: 'nbsap', government: 'fr' })
  await addDraft(context, own, {})
  await addDraft(context, foreign, { title: { en: 'Secret' } })

  const listed = await list(context, where('format', 'nbsap'))

  assert.deepEqual(
    new Map(listed.map(({ record, draft }) => [record.id, draft?.state])),
    new Map([
      [own, 'open'],
      [foreign, undefined],
    ]),
  )
  assert.deepEqual(await count(context, where('format', 'nbsap')), new Map([['nbsap', 2]]))
})

test('scopes of portals ask about houses and countries spoken of', async () => {
  const context = await house({ actor: guest })
  const organism = await aRecord(context, { format: 'organism', state: 'published' })
  const strategy = await aRecord(context, { format: 'nbsap', state: 'published', government: 'ke' })

  assert.ok(idsOf(await list(context, all(where('house', 'BCH'), where('format', 'organism')))).includes(organism))
  assert.deepEqual(await list(context, all(where('house', 'ABSCH'), where('format', 'organism'))), [])
  assert.deepEqual(idsOf(await list(context, where('mentions', 'ke'))), [strategy])
  assert.equal(idsOf(await list(context, all(not(where('mentions', 'ke')), where('format', 'nbsap')))).length, 0)
  await assert.rejects(list(context, where('password', 'x')), { refusal: 'invalid', code: 'filter.field' })
})

test('values of a filter are never read as a query', async () => {
  const context = await house({ actor: guest })

  assert.deepEqual(await list(context, where('owner', "' or true --", '"; drop table record;', '\\')), [])
})

test('a list is cut into pages without gaps', async () => {
  const context = await house({ actor: guest, now: new Date('2026-11-22T10:00:00Z') })
  for (let made = 0; made < 5; made++) await aRecord(context, { format: 'organism', state: 'published' })
  const filter = where('format', 'organism')
  const whole = idsOf(await list(context, filter))

  const pages = [
    await list(context, filter, { limit: 2 }),
    await list(context, filter, { limit: 2, offset: 2 }),
    await list(context, filter, { limit: 2, offset: 4 }),
  ]

  assert.deepEqual(pages.flatMap(idsOf), whole)
  assert.deepEqual(idsOf(await list(context, filter, { order: 'oldest' })), whole.toReversed())
})

test('the index is given published records with their newest revision, and nothing else', async () => {
  const context = await house()
  const ids = []
  for (const state of ['draft', 'submitted', 'published', 'withdrawn'] as const) ids.push(await aRecord(context, { format: 'organism', state }))
  await addRevision(context, ids[2]!, 2, { scientificName: 'Second' })
  await addDraft(context, ids[2]!, { scientificName: 'Secret' })

  const given = await published(context, [...ids, 'nobody-has-this'])

  assert.deepEqual(
    given.map(({ record, revision }) => [record.id, revision.revision, revision.data]),
    [[ids[2], 2, { scientificName: 'Second' }]],
  )
})

test('cards show the newest revision as soon as it is published', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published', data: { title: { en: 'First' } } })
  const [before] = await summaries(context, [id])
  const [{ data }] = (await rows(context, 'revision')) as [{ data: object }]
  await addDraft(context, id, { ...data, title: { en: 'Second' } }, 'submitted')

  await publish(context, id)

  const [after] = await summaries(context, ['nobody-has-this', id])
  assert.deepEqual([before!.title, before!.revision, after!.title, after!.revision], [{ en: 'First' }, 1, { en: 'Second' }, 2])
  assert.match(after!.identifier, /^ORT-NBSAP-CR-\d+-2$/)
})

test('a record knows the published records that refer to it', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'absPermit' })

  await publish(context, id)

  assert.deepEqual((await referringTo(context, 'EXAMPLE-authority-cr-0')).filter(({ record }) => record === id).map(({ path }) => path)[0], '/absCNA')
  assert.equal((await list(context, everything)).length > 0, true)
})
