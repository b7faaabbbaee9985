import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextAfter } from './time.ts'

const cases: readonly (readonly [string, string, Parameters<typeof nextAfter>[1], string | undefined])[] = [
  [
    'the same day, while the hour is still to come',
    '2026-03-03T03:00:00Z',
    { delivery: 'daily', hour: 7, weekday: 1, zone: 'UTC' },
    '2026-03-03T07:00:00Z',
  ],
  ['the next day at that very moment', '2026-03-03T07:00:00Z', { delivery: 'daily', hour: 7, weekday: 1, zone: 'UTC' }, '2026-03-04T07:00:00Z'],
  ['before the clock goes forward', '2026-03-28T08:00:00Z', { delivery: 'daily', hour: 7, weekday: 1, zone: 'Europe/Paris' }, '2026-03-29T05:00:00Z'],
  ['after it went back', '2026-10-24T08:00:00Z', { delivery: 'daily', hour: 7, weekday: 1, zone: 'Europe/Paris' }, '2026-10-25T06:00:00Z'],
  ['an hour that is left out', '2026-03-28T08:00:00Z', { delivery: 'daily', hour: 2, weekday: 1, zone: 'Europe/Paris' }, '2026-03-29T01:00:00Z'],
  [
    'an hour that comes twice: the first',
    '2026-10-24T08:00:00Z',
    { delivery: 'daily', hour: 2, weekday: 1, zone: 'Europe/Paris' },
    '2026-10-25T00:00:00Z',
  ],
  [
    'half an hour beside the others',
    '2026-01-01T00:00:00Z',
    { delivery: 'daily', hour: 7, weekday: 1, zone: 'Asia/Kolkata' },
    '2026-01-01T01:30:00Z',
  ],
  [
    'already tomorrow in the far east',
    '2026-01-05T10:59:00Z',
    { delivery: 'weekly', hour: 1, weekday: 2, zone: 'Pacific/Kiritimati' },
    '2026-01-05T11:00:00Z',
  ],
  ['a week later', '2026-01-05T07:00:00Z', { delivery: 'weekly', hour: 7, weekday: 1, zone: 'UTC' }, '2026-01-12T07:00:00Z'],
  ['never, when letters come at once', '2026-01-05T07:00:00Z', { delivery: 'immediate', hour: 7, weekday: 1, zone: 'UTC' }, undefined],
]

for (const [name, now, when, expected] of cases)
  test(`a collected letter comes at the hour of its reader’s clock: ${name}`, () => {
    const start = new Date(now)

    const next = nextAfter(start, when)

    assert.equal(next?.toISOString(), expected && new Date(expected).toISOString())
  })
