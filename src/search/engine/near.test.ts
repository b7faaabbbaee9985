import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dictionaryMaker } from './dictionary.ts'
import { nearIn } from './near.ts'

test('the words near a word are those that a comparison with each of them finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'л', 'ع'), minLength: 1, maxLength: 7 })

  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 200, size: 'max' }), word, fc.constantFrom(1, 2), (words, asked, most) => {
      const terms = words.map(one => Buffer.from(`=${one}`)).sort(Buffer.compare)
      const maker = dictionaryMaker()
      for (const term of [Buffer.from('#a'), ...terms, Buffer.from('~a')]) maker.add(term)

      const found = nearIn(maker.taken(), '=', asked, most)

      const expected = words.map(one => ({ word: one, distance: distance(one, asked) })).filter(one => one.distance <= most)
      assert.deepEqual(new Map(found.map(one => [one.word, one.distance])), new Map(expected.map(one => [one.word, one.distance])))
      assert.equal(found.length, expected.length)
    }),
    { numRuns: 200 },
  )
})

test('words that begin otherwise can be left out', () => {
  const maker = dictionaryMaker()
  for (const term of ['=bar', '=car', '=cat']) maker.add(Buffer.from(term))

  assert.deepEqual(nearIn(maker.taken(), '=c', 'cbr', 1), [{ word: 'car', distance: 1 }])
})

/** Letters changed, added, left out, or exchanged with their neighbour, no place touched twice. */
function distance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  const rows = a.map(() => b.map(() => 0))
  const at = (x: number, y: number): number => (x < 0 ? y + 1 : y < 0 ? x + 1 : rows[x]![y]!)
  a.forEach((letter, x) =>
    b.forEach((otherLetter, y) => {
      const swapped = x > 0 && y > 0 && letter === b[y - 1] && otherLetter === a[x - 1] ? at(x - 2, y - 2) + 1 : Infinity
      rows[x]![y] = Math.min(at(x - 1, y) + 1, at(x, y - 1) + 1, at(x - 1, y - 1) + (letter === otherLetter ? 0 : 1), swapped)
    }),
  )
  return at(a.length - 1, b.length - 1)
}
