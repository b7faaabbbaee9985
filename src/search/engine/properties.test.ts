import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { all, matches } from '#platform/filter.ts'
import type { Card, Question } from '../card.ts'
import { facetsOfCorpus, someCard, someFilter, someQuestion } from './corpus.ts'
import { openReader, type Reader } from './reader.ts'
import { openWriter } from './writer.ts'

const cards = [...new Map(fc.sample(someCard(fc), { numRuns: 600, seed: 3 }).map(card => [card.id, card])).values()]
const reader = readerOf(cards)
const runs = { numRuns: 150 }

test('another filter never finds more, unless so little that the question is read more loosely', () => {
  fc.assert(
    fc.property(someQuestion(fc), someFilter(fc), (question, filter) => {
      const wide = reader.search(question)

      const narrow = reader.search({ ...question, filter: all(question.filter, filter) })

      const loosened = narrow.relaxed !== undefined && wide.relaxed === undefined
      assert.ok(loosened || narrow.total <= wide.total)
      assert.ok(!loosened || narrow.relaxed!.all <= wide.total || Object.keys(question.selected ?? {}).length > 0)
    }),
    runs,
  )
})

test('a value promises as many records as selecting it finds', () => {
  fc.assert(
    fc.property(someQuestion(fc), fc.constantFrom(...facetsOfCorpus), (question, facet) => {
      const { [facet]: _others, ...selected } = question.selected ?? {}
      const promised = reader.search({ ...question, selected, facets: [facet], facetSize: 1000 }).facets[facet]!

      for (const { value, count } of promised.slice(0, 3))
        assert.equal(reader.search({ ...question, selected: { ...selected, [facet]: [value] } }).total, count)
    }),
    runs,
  )
})

test('the counts of a facet are those without its own selection', () => {
  fc.assert(
    fc.property(someQuestion(fc), fc.constantFrom(...facetsOfCorpus), (question, facet) => {
      const { [facet]: _own, ...others } = question.selected ?? {}
      const counts = (asked: Question) =>
        reader
          .search({ ...asked, facets: [facet], facetSize: 1000 })
          .facets[facet]!.filter(({ count }) => count > 0)
          .map(({ value, count }) => ({ value, count }))

      assert.deepEqual(counts(question), counts({ ...question, selected: others }))
    }),
    runs,
  )
})

test('a cell of a table of two facets is what choosing both values finds', () => {
  const facet = fc.constantFrom(...facetsOfCorpus)
  fc.assert(
    fc.property(someQuestion(fc), facet, facet, fc.nat(), fc.nat(), (asked, down, across, row, column) => {
      const question = { ...asked, text: '' }
      const { rows, columns, counts } = reader.search({ ...question, cross: [down, across] }).cross!
      if (rows.length === 0 || columns.length === 0) return
      const [y, x] = [row % rows.length, column % columns.length]

      const both = all(question.filter, { field: down, in: [rows[y]!] }, { field: across, in: [columns[x]!] })

      assert.equal(reader.search({ ...question, filter: both }).total, counts[y]![x])
      assert.ok(rows.length <= 60 && columns.length <= 60)
    }),
    runs,
  )
})

test('a table turned round is the same table', () => {
  fc.assert(
    fc.property(someQuestion(fc), question => {
      const table = reader.search({ ...question, cross: ['organisation', 'government'] }).cross!
      const turned = reader.search({ ...question, cross: ['government', 'organisation'] }).cross!

      assert.deepEqual([turned.rows, turned.columns], [table.columns, table.rows])
      assert.deepEqual(
        turned.counts,
        table.columns.map((_, column) => table.rows.map((_, row) => table.counts[row]![column])),
      )
    }),
    runs,
  )
})

test('what a permission hides is neither shown nor counted, whatever is asked', () => {
  fc.assert(
    fc.property(someQuestion(fc), someFilter(fc), (question, permission) => {
      const visible = cards.filter(card => matches(permission, { ...card.facets, id: card.id, ...isoDays(card) }))
      const asked = { ...question, facets: facetsOfCorpus, facetSize: 1000, pageSize: 2000, page: 1, selected: {}, text: '' }

      const found = reader.search({ ...asked, filter: permission })

      assert.deepEqual(new Set(found.hits.map(({ id }) => id)), new Set(visible.map(({ id }) => id)))
      for (const facet of facetsOfCorpus) {
        for (const { value, count } of found.facets[facet]!) assert.equal(count, visible.filter(card => card.facets[facet]!.includes(value)).length)
      }
      const values = facetsOfCorpus.flatMap(facet => found.facets[facet]!.map(({ value }) => value))
      for (const { facet, value, count } of reader.valued({ filter: permission, values, facets: facetsOfCorpus }))
        assert.equal(count, visible.filter(card => card.facets[facet]!.includes(value)).length)
      const [one] = facetsOfCorpus
      assert.ok(reader.valued({ filter: permission, values, facets: [one!] }).every(({ facet }) => facet === one))
      assert.ok(
        reader.titled({ ...question, filter: permission, selected: {}, pageSize: 2000 }).hits.every(({ id }) => visible.some(card => card.id === id)),
      )
    }),
    runs,
  )
})

test('it makes no difference in which order a permission and a question are joined', () => {
  fc.assert(
    fc.property(someQuestion(fc), someFilter(fc), (question, permission) => {
      assert.deepEqual(
        reader.search({ ...question, filter: all(permission, question.filter) }),
        reader.search({ ...question, filter: all(question.filter, permission) }),
      )
    }),
    runs,
  )
})

test('pages follow each other without gap or repetition', () => {
  fc.assert(
    fc.property(someQuestion(fc), fc.integer({ min: 1, max: 30 }), (question, pageSize) => {
      const whole = reader.search({ ...question, page: 1, pageSize: 2000 })

      const pages = Array.from(
        { length: Math.ceil(whole.total / pageSize) + 1 },
        (_, page) => reader.search({ ...question, page: page + 1, pageSize }).hits,
      )

      assert.deepEqual(pages.flat(), whole.hits)
      assert.equal(whole.hits.length, whole.total)
    }),
    runs,
  )
})

test('read on from one id to the next, every record comes once, in the order of ids', () => {
  fc.assert(
    fc.property(someQuestion(fc), fc.integer({ min: 1, max: 30 }), (question, pageSize) => {
      const whole = reader.search({ ...question, page: 1, pageSize: 2000 })
      const ids: string[] = []

      for (let after: string | undefined = ''; after !== undefined;) {
        const { hits, total } = reader.search({ ...question, pageSize, after })
        assert.equal(total, whole.total)
        ids.push(...hits.map(({ id }) => id))
        after = hits.at(-1)?.id
      }

      assert.deepEqual(ids, whole.hits.map(({ id }) => id).sort())
    }),
    runs,
  )
})

test('how records lie in segments changes nothing', () => {
  const scattered = readerOf(cards, 23)

  fc.assert(
    fc.property(someQuestion(fc), question => assert.deepEqual(scattered.search(question), reader.search(question))),
    runs,
  )
})

function readerOf(records: readonly Card[], batch = records.length): Reader {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'index-'))
  const made = openReader(0)
  const writer = openWriter(folder, 1, made.take, problem => assert.fail(problem))
  writer.begin()
  writer.finish(0)
  for (let from = 0; from < records.length; from += batch) writer.index({ cards: records.slice(from, from + batch), removed: [], seq: from + 1 })
  rmSync(folder, { recursive: true })
  return made
}

const isoDays = (card: Card) =>
  Object.fromEntries(Object.entries(card.days).map(([name, day]) => [name, new Date(day * 86_400_000).toISOString().slice(0, 10)]))
