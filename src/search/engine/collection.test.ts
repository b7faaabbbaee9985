import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { entryOf } from '../analysis/entry.ts'
import { has } from './bits.ts'
import { changed, emptyCollection, livingIn, merging, packing, replaced, settled, worthMerging, type Collection } from './collection.ts'
import { someCard } from './corpus.ts'
import { textAt } from './texts.ts'

const packed = packing(1)
const entries = fc.sample(someCard(fc), { numRuns: 40, seed: 5 }).map((card, number) => entryOf({ ...card, id: `ID${number}` }))
const saved = (collection: Collection) => settled(collection, packed, () => {})

test('what dies while segments are merged stays dead', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(39)), fc.uniqueArray(fc.nat(39)), fc.nat(30), fc.boolean(), (early, late, pause, again) => {
      const before = without(tenSegments(), early)
      const sources = before.held.filter((_, index) => index % 2 === 0)
      const steps = merging(sources)
      let step = steps.next()
      for (let count = 0; count < pause && !step.done; count++) step = steps.next()

      const meanwhile = without(before, late)
      const during = again ? changed(meanwhile, { entries: [entries[0]!], removed: [], seq: 3 }, packed) : meanwhile
      while (!step.done) step = steps.next()
      const after = replaced(during, sources, step.value, packed, () => {})

      assert.deepEqual(idsIn(after), idsIn(during))
      assert.equal(after.held.length <= before.held.length + 1, true)
    }),
    { numRuns: 60 },
  )
})

test('there are never many segments', () => {
  let collection = emptyCollection
  for (let number = 0; number < 400; number++)
    collection = changed(collection, { entries: [{ ...entries[0]!, id: `ID${number}` }], removed: [], seq: number }, packed)

  assert.equal(livingIn(collection), 400)
  assert.ok(collection.held.length <= 8, `${collection.held.length} segments`)
})

test('settled segments are worth merging when there are many, or when many of their records are dead', () => {
  const ten = tenSegments()
  const dead = saved(without(saved(changed(emptyCollection, { entries, removed: [], seq: 1 }, packed)), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))

  assert.equal(worthMerging(ten)!.length, 6)
  assert.equal(worthMerging(dead)!.length, 1)
  assert.equal(worthMerging(saved(changed(emptyCollection, { entries, removed: [], seq: 1 }, packed))), undefined)
})

function tenSegments(): Collection {
  let collection = emptyCollection
  for (let from = 0; from < 40; from += 4)
    collection = saved(changed(collection, { entries: entries.slice(from, from + 4), removed: [], seq: from }, packed))
  return collection
}

const without = (collection: Collection, numbers: readonly number[]): Collection =>
  changed(collection, { entries: [], removed: numbers.map(number => `ID${number}`), seq: 2 }, packed)

const idsIn = ({ held }: Collection): readonly string[] =>
  held
    .flatMap(({ segment, live }) =>
      Array.from({ length: segment.size }, (_, record) =>
        live === undefined || has(new Uint32Array(live), record) ? textAt(segment.ids, record) : [],
      ).flat(),
    )
    .sort()
