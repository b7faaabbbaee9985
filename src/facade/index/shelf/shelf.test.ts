import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ChmRecord, Revision } from '#records'
import { nameOf } from '../fields/name.ts'
import { valuesUnder } from '../fields/written.ts'
import type { Leaf } from '../query/node.ts'
import { placesMeeting } from '../select/terms.ts'
import { both, clearBit, countBits, emptyBits, hasBit, placesIn, setBit } from './bits.ts'
import { docOf } from './doc.ts'
import { emptyShelf, type Shelf } from './shelf.ts'

const at = new Date('2026-01-02T03:04:05Z')

function recordOf(id: number): ChmRecord {
  return {
    id: `RECORD-NUMBER-${id}`, number: id, format: 'database', kind: 'national', prefix: 'ABSCH', houses: ['ABSCH'], government: 'br', owner: 'country:br', mentions: [], state: 'published',
    revision: 1, revoked: false, submission: 1, createdAt: at, createdBy: null, publishedAt: at, withdrawnAt: null, withdrawnBy: null, reason: null, confirmedAt: null, unconfirmedSince: null, retiredAt: null, retiredBecause: null,
  } // prettier-ignore
}

const revisionOf = (record: string, title: string, country: string): Revision => ({
  record, revision: 1, format: 'database', formatVersion: 1, publishedAt: at, publishedBy: null, submittedBy: null, submittedAs: null, publishedAs: null,
  data: { languages: ['en'], government: { identifier: country }, name: { en: title }, title: { en: title } },
}) // prettier-ignore

const put = (shelf: Shelf, id: number, title: string) => shelf.put(docOf(recordOf(id), revisionOf(`RECORD-NUMBER-${id}`, title, 'br')))
const now = { now: at, parameter: undefined }
const found = (shelf: Shelf, leaf: Leaf): readonly number[] =>
  Array.from(placesIn(both(shelf.live(), placesMeeting(shelf, leaf, now))))
    .map(place => shelf.at(place).record.number)
    .sort((one, other) => one - other)

test('sets hold what was put in them, whatever their size', () => {
  const places = fc.uniqueArray(fc.nat({ max: 299 }), { maxLength: 300 })
  fc.assert(
    fc.property(places, places, (kept, taken) => {
      const bits = emptyBits(300)
      for (const place of kept) setBit(bits, place)
      for (const place of taken) clearBit(bits, place)
      const expected = kept.filter(place => !taken.includes(place)).sort((one, other) => one - other)
      assert.deepEqual(Array.from(placesIn(bits)), expected)
      assert.equal(countBits(bits), expected.length)
      assert.ok(expected.every(place => hasBit(bits, place)))
    }),
  )
})

const titles = ['maize', 'Maize and beans', 'beans', 'étude', 'a b c', 'a c b']
const leaves: readonly Leaf[] = [
  { field: 'title_EN_s', term: 'maize' },
  { field: 'title_EN_t', term: 'MAIZE' },
  { field: 'title_EN_t', phrase: 'b c' },
  { field: 'title_EN_t', term: 'etude' },
  { field: 'title_EN_s', pattern: [{ wild: '*' }, 'beans'] },
  { field: 'title_EN_s', pattern: ['a ', { wild: '?' }, ' ', { wild: '?' }] },
  { field: 'title_EN_s', range: { from: 'a', to: 'c', fromIncluded: true, toIncluded: true } },
  { field: 'documentID_i', range: { from: '3', to: '7', fromIncluded: true, toIncluded: false } },
  { field: 'government_EN_s', term: 'Brazil' },
  { field: 'title_EN_s', exists: true },
]

/** What meets a leaf, looked for in each document alone. */
const plainly: readonly ((title: string, number: number) => boolean)[] = [
  title => title === 'maize',
  title => title.toLowerCase().includes('maize'),
  title => title === 'a b c',
  title => title === 'étude',
  title => title.endsWith('beans'),
  title => title.length === 5 && title.startsWith('a '),
  title => title >= 'a' && title <= 'c',
  (_, number) => number >= 3 && number < 7,
  () => true,
  () => true,
]

test('a shelf that changes again and again finds what each of its documents says now', () => {
  const steps = fc.array(
    fc.record({ id: fc.integer({ min: 1, max: 9 }), title: fc.option(fc.constantFrom(...titles)), ask: fc.nat({ max: leaves.length - 1 }) }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(steps, all => {
      const shelf = emptyShelf('http://chm.localhost')
      const known = new Map<number, string>()
      for (const { id, title, ask } of all) {
        if (title === null) {
          shelf.remove(`RECORD-NUMBER-${id}`)
          known.delete(id)
        } else {
          put(shelf, id, title)
          known.set(id, title)
        }
        const expected = [...known].filter(([number, held]) => plainly[ask]!(held, number)).map(([number]) => number)
        assert.deepEqual(
          found(shelf, leaves[ask]!),
          expected.sort((one, other) => one - other),
          JSON.stringify(leaves[ask]),
        )
      }
    }),
    { numRuns: 150 },
  )
})

test('a shelf on which much has changed is packed, and finds the same', () => {
  const shelf = emptyShelf('http://chm.localhost')
  for (let round = 0; round < 60; round++) for (let id = 1; id <= 50; id++) put(shelf, id, `round ${round}`)

  assert.ok(shelf.size() < 1500, String(shelf.size()))
  assert.equal(countBits(shelf.live()), 50)
  assert.equal(found(shelf, { field: 'title_EN_s', term: 'round 59' }).length, 50)
  assert.deepEqual(found(shelf, { field: 'title_EN_s', term: 'round 58' }), [])
  assert.deepEqual(valuesUnder(shelf, shelf.find('RECORD-NUMBER-7')!, nameOf('title_EN_s')!), ['round 59'])
})
