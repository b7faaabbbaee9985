import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { all, any, between, everything, fieldsOf, filterSql, matches, not, nothing, where, type Facts, type Filter } from './filter.ts'
import { house } from '#testing'

const single = ['government', 'year'] as const
const several = ['subjects'] as const
const governments = ['cr', 'ke', "d'or", '中国']
const years = ['2019', '2020-05', '2026-11-22']
const subjects = ['seas', 'forests', 'genes']

const value = fc.constantFrom(...governments, ...years, ...subjects)
const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.tuple(fc.constantFrom(...single, ...several), fc.array(value, { maxLength: 3 })).map(([field, values]) => where(field, ...values)),
  fc
    .tuple(fc.constantFrom(...single, ...several), fc.option(value, { nil: undefined }), fc.option(value, { nil: undefined }))
    .map(([field, from, to]) => between(field, from, to)),
)
const { filter } = fc.letrec<{ filter: Filter }>(tie => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('filter'), { maxLength: 3 }).map(parts => all(...parts)),
    fc.array(tie('filter'), { maxLength: 3 }).map(parts => any(...parts)),
    tie('filter').map(not),
  ),
}))
const facts: fc.Arbitrary<Facts> = fc.record(
  { government: fc.constantFrom(...governments), year: fc.constantFrom(...years), subjects: fc.uniqueArray(fc.constantFrom(...subjects)) },
  { requiredKeys: [] },
)

test('the database answers every filter as the program does', async () => {
  const { db } = await house()

  await fc.assert(
    fc.asyncProperty(filter, facts, async (asked, known) => {
      const { rows } = await sql<{ held: boolean }>`
        select ${filterSql(asked, field => (field === 'subjects' ? { each: sql.ref(field) } : sql.ref(field)))} as held
        from (select ${known['government'] ?? null}::text collate "C" as government, ${known['year'] ?? null}::text collate "C" as year,
          ${known['subjects'] ?? []}::text[] collate "C" as subjects) as thing`.execute(db)

      assert.equal(rows[0]?.held, matches(asked, known))
    }),
    { numRuns: 1000 },
  )
})

test('whatever a filter is, it and its opposite never both hold, and one always does', () => {
  fc.assert(fc.property(filter, facts, (asked, known) => matches(asked, known) !== matches(not(asked), known)))
})

test('all of nothing is everything, any of nothing is nothing, and one of no values is nothing', () => {
  fc.assert(
    fc.property(facts, known => {
      assert.equal(matches(everything, known), true)
      assert.equal(matches(nothing, known), false)
      assert.equal(matches(where('government'), known), false)
    }),
  )
})

test('a missing value matches nothing, not even an open span', () => {
  assert.equal(matches(between('year'), {}), false)
  assert.equal(matches(between('year'), { year: '2020' }), true)
})

test('a field of several values matches when any of them does', () => {
  assert.equal(matches(where('subjects', 'seas'), { subjects: ['forests', 'seas'] }), true)
  assert.equal(matches(not(where('subjects', 'seas')), { subjects: ['forests', 'seas'] }), false)
})

test('the fields a filter speaks of are told, each once', () => {
  const asked = all(where('government', 'cr'), any(not(where('year', '2020')), between('government', 'a')))

  assert.deepEqual(fieldsOf(asked), ['government', 'year'])
})
