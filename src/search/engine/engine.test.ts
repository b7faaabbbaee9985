import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import fc from 'fast-check'
import type { Card, Found } from '../card.ts'
import { someCard, someQuestion } from './corpus.ts'
import { oracle } from './oracle.ts'
import { openReader, type Reader } from './reader.ts'
import { openWriter, type Writer } from './writer.ts'

type Step =
  | { readonly kind: 'index'; readonly cards: readonly Card[]; readonly removed: readonly string[] }
  | { readonly kind: 'save' | 'reopen' | 'merge' | 'rebuild' }

const someStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('index' as const),
      cards: fc.array(someCard(fc), { maxLength: 80, size: 'max' }),
      removed: fc.array(
        fc.integer({ min: 0, max: 400 }).map(n => `ID${n}`),
        { maxLength: 8 },
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('save' as const, 'reopen' as const, 'merge' as const, 'rebuild' as const) }) },
)

test('a large index, counted by the kernel and by bits, answers so too', t => {
  const cards = fc.sample(someCard(fc), { numRuns: 6000, seed: 7 }).map((card, number) => ({ ...card, id: `ID${number}` }))
  const rareAmongCommon = Array.from({ length: 20 }, (_, number) => ({
    filter: { all: [] },
    locale: 'en',
    text: `ABSCH-IRCC-IN-${number * 7} protected`,
    pageSize: 2000,
  }))
  const questions = [...fc.sample(someQuestion(fc), { numRuns: 60, seed: 8 }), ...rareAmongCommon]
  const reader = openReader(0)
  let memory: unknown
  const writer = openWriter(
    emptyFolder(t),
    1,
    generation => {
      memory = generation.segments[0]?.handle.memory
      reader.take(generation)
    },
    problem => assert.fail(problem),
  )

  writer.begin()
  writer.add({ cards, removed: [], seq: 1 })
  writer.finish(1)
  const expect = oracle(cards)

  for (const question of questions) assert.deepEqual(withoutWords(reader.search(question)), expect(question), JSON.stringify(question))
  assert.ok(memory instanceof WebAssembly.Memory)
})

test('the index answers as a search without index would, whatever happened to it before', t => {
  fc.assert(
    fc.property(
      fc.array(someStep, { minLength: 1, maxLength: 14 }),
      fc.array(someQuestion(fc), { minLength: 6, maxLength: 12 }),
      (steps, questions) => {
        const folder = emptyFolder(t)
        const { reader, cards } = played(folder, steps)

        const expect = oracle(cards)

        for (const question of questions) assert.deepEqual(withoutWords(reader.search(question)), expect(question), JSON.stringify(question))
        rmSync(folder, { recursive: true })
      },
    ),
    { numRuns: 60 },
  )
})

test('while it is made anew, the index answers with what was read anew and with what changes meanwhile; then what was not read is gone', t => {
  const cards = fc.sample(someCard(fc), { numRuns: 300, seed: 9 }).map((card, number) => ({ ...card, id: `ID${number}` }))
  const questions = fc.sample(someQuestion(fc), { numRuns: 25, seed: 10 })
  const again = (from: number, to: number) => cards.slice(from, to).map(card => ({ ...card, days: { date: 19_000 } }))
  const folder = emptyFolder(t)
  const reader = openReader(0)
  const open = () => openWriter(folder, 1, reader.take, problem => assert.fail(problem), { mostGathered: 2000 })
  const answersAs = (expected: readonly Card[]) => {
    const expect = oracle(expected)
    for (const question of questions) assert.deepEqual(withoutWords(reader.search(question)), expect(question), JSON.stringify(question))
  }
  const writer = open()
  writer.begin()
  writer.add({ cards, removed: [], seq: 1 })
  writer.finish(1)

  writer.begin()
  writer.add({ cards: again(0, 100), removed: [], seq: 1 })
  answersAs([...again(0, 100), ...cards.slice(100)])

  writer.add({ cards: again(100, 110), removed: ['ID120'], seq: 1 })
  const changed = [{ ...cards[7]!, title: { en: 'Anew' } }, { ...cards[105]!, title: { en: 'Anew' } }, cards[120]!]
  writer.index({ cards: changed, removed: ['ID8', 'ID106'], seq: 2 })
  writer.step()
  const others = (list: readonly Card[]) => list.filter(({ id }) => !['ID7', 'ID8', 'ID105', 'ID106', 'ID120'].includes(id))
  writer.add({ cards: again(110, 290).filter(({ id }) => id !== 'ID120'), removed: [], seq: 2 })
  answersAs([...changed, ...others(again(0, 290)), ...cards.slice(290)])

  writer.finish(2)
  answersAs([...changed, ...others(again(0, 290))])
  assert.equal(open().place(), 2)
  answersAs([...changed, ...others(again(0, 290))])
})

function played(folder: string, steps: readonly Step[]): { reader: Reader; cards: readonly Card[] } {
  const cards = new Map<string, Card>()
  const reader = openReader(0)
  const open = () => openWriter(folder, 1, reader.take, problem => assert.fail(problem))
  let writer: Writer = open()
  writer.begin()
  writer.finish(0)
  let seq = 0
  const play: { readonly [kind in Step['kind']]: (step: Step) => void } = {
    index: step => {
      if (step.kind !== 'index') return
      for (const id of step.removed) cards.delete(id)
      for (const card of step.cards) cards.set(card.id, card)
      const changed = new Set(step.cards.map(card => card.id))
      writer.index({ cards: step.cards, removed: step.removed.filter(id => !changed.has(id)), seq: ++seq })
    },
    save: () => writer.save(),
    reopen: () => {
      writer.save()
      writer = open()
      assert.equal(writer.place(), seq)
    },
    merge: () => {
      while (writer.step());
    },
    rebuild: () => {
      writer.begin()
      const all = [...cards.values()]
      for (let from = 0; from < all.length; from += 37) writer.add({ cards: all.slice(from, from + 37), removed: [], seq })
      writer.finish(seq)
    },
  }
  for (const step of steps) play[step.kind](step)
  return { reader, cards: [...cards.values()] }
}

const withoutWords = ({ total, hits, facets, cross }: Found) => ({ total, hits, facets, ...(cross ? { cross } : {}) })

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'index-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
