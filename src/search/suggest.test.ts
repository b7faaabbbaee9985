import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { all, where } from '#platform/filter.ts'
import { aRecord, house, temporaryFolder } from '#testing'
import { labelOf, loadVocabularies } from '#vocabularies'
import { openSearch, searchState } from './open-search.ts'
import { suggest, type Beginning } from './suggest.ts'

const species = 'CBD-SUBJECT-IAS'
const everything = { filter: all(), locale: 'en' }

async function opened(t: TestContext) {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  await loadVocabularies(context)
  const id = await aRecord(context, {
    format: 'resource',
    state: 'published',
    government: 'cr',
    data: { title: { en: 'National mangrove agency' }, cbdSubjects: [{ identifier: species }] },
  })
  for (const name of ['One', 'Two', 'Three'])
    await aRecord(context, {
      format: 'organization',
      state: 'published',
      government: 'ke',
      data: { name: { en: name }, country: { identifier: 'cr' } },
    })
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  t.after(() => index.close())
  while (searchState(context).state === 'building') await new Promise(resolve => setTimeout(resolve, 5))
  return { id, told: (beginning: Partial<Beginning> & { readonly text: string }) => suggest(context, { ...everything, ...beginning }) }
}

test('suggestions come by kind: records, terms, countries, formats and pages', async t => {
  const { id, told } = await opened(t)
  const pages = [
    { key: 'searching', title: { en: 'How to search', fr: 'Comment chercher' } },
    { key: 'signing', title: { en: 'Signing in' } },
  ]

  assert.deepEqual((await told({ text: 'agency mangr' })).records, [id])
  assert.deepEqual(
    (await told({ text: 'costa r' })).countries.map(({ value, label }) => ({ value, label })),
    [{ value: 'cr', label: 'Costa Rica' }],
  )
  assert.deepEqual(
    (await told({ text: 'invasive' })).terms.map(({ value }) => value),
    [species],
  )
  assert.ok((await told({ text: 'virtual lib' })).formats.some(({ value, count }) => value === 'resource' && count > 0))
  assert.deepEqual((await told({ text: 'sear', pages })).pages, ['searching'])
  assert.deepEqual((await told({ text: 'cherch', pages })).pages, ['searching'])
})

test('a term is suggested by its name in every language', async t => {
  const { told } = await opened(t)

  for (const name of Object.values(labelOf(species)!))
    assert.ok(
      (await told({ text: name! })).terms.some(({ value }) => value === species),
      name,
    )
})

test('a country is suggested where a search can ask for it, however many records name it where none can', async t => {
  const { told } = await opened(t)

  assert.deepEqual(
    (await told({ text: 'costa r' })).countries.map(({ value }) => value),
    ['cr'],
  )
})

test('nothing is suggested that only hidden records hold', async t => {
  const { told } = await opened(t)

  for (const text of ['costa r', 'agency', 'invasive', 'virtual lib'])
    assert.deepEqual(await told({ text, filter: where('government', 'fr') }), { records: [], terms: [], countries: [], formats: [], pages: [] }, text)
})
