import assert from 'node:assert/strict'
import { test } from 'node:test'
import { barsOf } from './years.tsx'

const counts = (...years: readonly (readonly [year: number, count: number])[]) =>
  years.map(([year, count]) => ({ value: String(year), count, selected: year === 2024 }))

test('few years have a bar each, those without a record too', () => {
  assert.deepEqual(
    barsOf(counts([2022, 3], [2024, 1])).bars.map(({ from, to, count, chosen }) => [from, to, count, chosen]),
    [
      [2022, 2022, 3, false],
      [2023, 2023, 0, false],
      [2024, 2024, 1, true],
    ],
  )
})

test('many years share bars, and what is older than these is counted beside them', () => {
  const { bars, earlier } = barsOf(counts([1959, 2], [1993, 4], [2020, 1], [2026, 8]))

  assert.equal(bars.length, 12)
  assert.deepEqual([bars[0]!.from, bars.at(-1)!.to], [1991, 2026])
  assert.equal(
    bars.reduce((sum, { count }) => sum + count, 0),
    13,
  )
  assert.equal(earlier, 2)
  assert.deepEqual(barsOf([]), { bars: [], earlier: 0 })
})
