import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentIn } from './moments.ts'

const now = new Date('2026-03-31T12:34:56.789Z')

const moments: readonly (readonly [string, string | undefined])[] = [
  ['NOW', '2026-03-31T12:34:56.789Z'],
  ['NOW/DAY', '2026-03-31T00:00:00.000Z'],
  ['NOW/YEAR', '2026-01-01T00:00:00.000Z'],
  ['NOW/MONTH', '2026-03-01T00:00:00.000Z'],
  ['NOW/HOUR', '2026-03-31T12:00:00.000Z'],
  ['NOW-1YEAR', '2025-03-31T12:34:56.789Z'],
  ['NOW+2DAYS', '2026-04-02T12:34:56.789Z'],
  ['NOW-1MONTH', '2026-02-28T12:34:56.789Z'],
  ['NOW/DAY+6MONTHS-1MILLI', '2026-09-29T23:59:59.999Z'],
  ['2020-01-01T00:00:00Z', '2020-01-01T00:00:00.000Z'],
  ['2020-01-01T00:00:00.5Z/MONTH', '2020-01-01T00:00:00.000Z'],
  ['2020-05', '2020-05-01T00:00:00.000Z'],
  ['2020', '2020-01-01T00:00:00.000Z'],
  ['2020-01-01T10:00', '2020-01-01T10:00:00.000Z'],
  ['2020-13-01', undefined],
  ['NOW-1CENTURY', undefined],
  ['NOW-DAY', undefined],
  ['NOW/2DAYS', undefined],
  ['NOW-999999YEARS', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [`NOW${'-1DAY'.repeat(1000)}`, '2023-07-05T12:34:56.789Z'],
]

test('moments are read with their date maths, and nothing else is a moment', () => {
  for (const [text, expected] of moments) assert.equal(momentIn(text, now), expected, text.slice(0, 40))
})
