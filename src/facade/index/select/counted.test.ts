import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aLibrary, type Library } from '#testing'
import type { Ranged } from './ranges.ts'

let world: Promise<Library> | undefined

/** Made once for all tests here. */
const everything = (): Promise<Library> =>
  (world ??= aLibrary([
    'absPermit',
    'absCheckpoint',
    'authority',
    'biosafetyLaw',
    'contact',
    'decision',
    'focalPoint',
    'meeting',
    'nationalReport',
    'nationalTarget7',
    'nbsap',
    'resource',
  ]))

test('facets count each value as filtering by it finds, with filters left out, limits and orders', async () => {
  const { asked, found } = await everything()
  const { json } = await asked({
    q: '*:*',
    rows: '0',
    facet: 'true',
    'facet.field': ['schema_s', 'government_s', 'all_Terms_ss', 'realm_ss'],
    'facet.limit': '-1',
    'facet.mincount': '1',
  })
  for (const field of ['schema_s', 'government_s', 'realm_ss'])
    for (let at = 0; at < json.facet_counts.facet_fields[field]!.length; at += 2) {
      const [value, count] = json.facet_counts.facet_fields[field]!.slice(at, at + 2)
      assert.equal((await found(`${field}:"${value}"`)).length, count, `${field} ${value}`)
    }

  const tagged = await asked({ q: '*:*', fq: ['{!tag=kind}schema_s:absPermit', '{!tag=place}government_s:br'], rows: '0', facet: 'true', 'facet.mincount': '1',
    'facet.field': ['{!ex=kind}schema_s', '{!ex=kind,place key=all}schema_s', '{!key=only}schema_s'], 'facet.sort': 'index', 'f.government_s.facet.limit': '1' }) // prettier-ignore
  const { schema_s: narrow, all, only } = tagged.json.facet_counts.facet_fields
  assert.ok(narrow!.length > 2)
  assert.deepEqual(only!.slice(0, 1), ['absPermit'])
  assert.ok(all!.length > 20)
  assert.deepEqual(
    all!.filter((_, at) => at % 2 === 0),
    all!.filter((_, at) => at % 2 === 0).toSorted(),
  )

  const limited = await asked({ q: '*:*', rows: '0', facet: 'true', 'facet.field': 'schema_s', 'facet.limit': '2', 'facet.prefix': 'nat' })
  assert.equal(limited.json.facet_counts.facet_fields['schema_s']!.length, 4)
  assert.ok(limited.json.facet_counts.facet_fields['schema_s']!.every((value, at) => at % 2 === 1 || String(value).startsWith('nat')))
  const empty = await asked({ q: 'id:MEETING-ABOUT-MAIZE-1', rows: '0', facet: 'true', 'facet.field': 'schema_s', 'facet.limit': '-1' })
  assert.ok(empty.json.facet_counts.facet_fields['schema_s']!.length > 20)
})

test('pivots hold what filtering by both values finds', async () => {
  const { posted, found } = await everything()
  const { json } = await posted({
    q: 'schema_s:(absPermit nationalTarget7 meeting)',
    rows: 0,
    facet: true,
    'facet.pivot': ['schema_s, government_s', 'schema_s,government_s,realm_ss'],
  })

  assert.deepEqual(Object.keys(json.facet_counts.facet_pivot), ['schema_s, government_s', 'schema_s,government_s,realm_ss'])
  let compared = 0
  for (const { field, value, count, pivot } of json.facet_counts.facet_pivot['schema_s, government_s']) {
    assert.equal(field, 'schema_s')
    assert.equal((await found(`schema_s:${value}`)).length, count)
    for (const inner of pivot) {
      assert.equal((await found(`schema_s:${value} AND government_s:${inner.value}`)).length, inner.count)
      compared++
    }
  }
  assert.ok(compared >= 3)
})

test('words found are marked in a snippet that is safe HTML', async () => {
  const { asked } = await everything()

  const { json } = await asked({
    q: 'title_EN_t:wetlands OR maize',
    fq: 'id:(TARGET-OF-FRANCE-1 MEETING-ABOUT-MAIZE-1)',
    fl: 'id',
    hl: 'true',
    'hl.fl': 'title_EN_*, text_EN_txt',
    'hl.snippets': '2',
  })

  assert.deepEqual(json.highlighting['TARGET-OF-FRANCE-1']!['title_EN_t'], ['Restore <em>wetlands</em> &amp; mires'])
  assert.deepEqual(json.highlighting['MEETING-ABOUT-MAIZE-1']!['title_EN_s'], ['Meeting on <em>maize</em>'])
  assert.match(json.highlighting['MEETING-ABOUT-MAIZE-1']!['text_EN_txt']![0]!, /<em>maize<\/em>/)
})

test('what is worth more comes first, and a boost makes it worth more', async () => {
  const { found } = await everything()
  const order = (q: string) => found(q, { fq: 'id:(TARGET-OF-FRANCE-1 MEETING-ABOUT-MAIZE-1)' })

  assert.deepEqual(await order('title_EN_t:wetlands^60 OR title_EN_t:maize'), ['TARGET-OF-FRANCE-1', 'MEETING-ABOUT-MAIZE-1'])
  assert.deepEqual(await order('title_EN_t:wetlands OR title_EN_t:maize^60'), ['MEETING-ABOUT-MAIZE-1', 'TARGET-OF-FRANCE-1'])
})

test('dates and numbers are counted step by step, and the steps hold what filtering by them finds', async () => {
  const { asked, found } = await everything()
  const ranged = async (range: { readonly [name: string]: string }) => {
    const { json } = await asked({ q: '*:*', rows: '0', facet: 'true', ...range })
    return (json.facet_counts as unknown as { readonly facet_ranges: { readonly [field: string]: Ranged } }).facet_ranges
  }
  const all = (await found('*:*')).length

  const months = await ranged({ 'facet.range': 'createdDate_dt', 'facet.range.start': 'NOW/MONTH-3MONTH', 'facet.range.end': 'NOW 1MONTH/MONTH', 'facet.range.gap': '+1MONTH' }) // prettier-ignore
  const { counts, gap, start, end } = months['createdDate_dt']!
  const numbers = (await ranged({ 'facet.range': '{!key=numbers}documentID_i', 'facet.range.start': '0', 'facet.range.end': '99', 'facet.range.gap': '10', 'facet.mincount': '1' }))['numbers']! // prettier-ignore

  assert.equal(gap, '+1MONTH')
  assert.equal(counts.length, 8)
  assert.equal(start, counts[0])
  assert.deepEqual([counts[7], counts.filter(value => typeof value === 'number').reduce((sum, count) => sum + count)], [all, all])
  assert.equal((await found(`createdDate_dt:[${counts[6]} TO ${String(end)}}`)).length, all)
  assert.deepEqual([numbers.gap, numbers.start, numbers.end], [10, 0, 100])
  for (let at = 0; at < numbers.counts.length; at += 2)
    assert.equal((await found(`documentID_i:[${numbers.counts[at]} TO ${Number(numbers.counts[at]) + 9}]`)).length, numbers.counts[at + 1])
})

test('documents are grouped by several names in one value, as front-ends ask it', async () => {
  const { asked } = await everything()

  const { json } = await asked({ q: '*:*', fl: 'government_s,schema_s', rows: '99999', group: 'true', 'group.field': 'grp_government_schema_s', 'group.limit': '99999', 'group.ngroups': 'true' }) // prettier-ignore

  const { groups, ngroups } = json['grouped'].grp_government_schema_s
  assert.equal(groups.length, ngroups)
  assert.ok(groups.length > 5)
  for (const { groupValue, doclist } of groups)
    for (const { government_s: government, schema_s: schema } of doclist.docs)
      assert.equal(groupValue, government === undefined ? null : `${government}_${schema}`)
})
