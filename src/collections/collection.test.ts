import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arranged, placeWithin, type Entry } from './collection.ts'

const at = new Date()
const entry = (record: string, section = ''): Entry => ({ record, section, place: 0, note: {}, addedAt: at })
const shown = (entries: readonly Entry[]) => entries.map(({ record, section, place }) => `${place}${section}${record}`).join(' ')

test('an entry goes up and down within its section, and no further than its ends', () => {
  const entries = arranged([entry('A'), entry('B'), entry('C', 's'), entry('D', 's')], '', {}, ['s'])

  assert.equal(shown(arranged(entries, 'B', { place: 1 }, ['s'])), '1B 2A 3sC 4sD')
  assert.equal(shown(arranged(entries, 'C', { place: 2 }, ['s'])), '1A 2B 3sD 4sC')
  assert.equal(shown(arranged(entries, 'A', { place: -3 }, ['s'])), '1A 2B 3sC 4sD')
  assert.equal(shown(arranged(entries, 'A', { place: 900 }, ['s'])), '1B 2A 3sC 4sD')
  assert.equal(shown(arranged(entries, 'X', { place: 1 }, ['s'])), shown(entries))
})

test('an entry that goes to another section stands there last, or where it is told to', () => {
  const entries = [entry('A'), entry('C', 's'), entry('D', 's')]

  assert.equal(shown(arranged(entries, 'A', { section: 's' }, ['s'])), '1sC 2sD 3sA')
  assert.equal(shown(arranged(entries, 'A', { section: 's', place: 2 }, ['s'])), '1sC 2sA 3sD')
})

test('entries of a section that is gone stand before all sections', () => {
  const entries = arranged([entry('A', 'gone'), entry('B', 's'), entry('C')], 'C', { place: 1 }, ['s'])

  assert.equal(shown(entries), '1C 2goneA 3sB')
})

test('the place of an entry counts within its section', () => {
  const entries = [entry('A'), entry('B', 's'), entry('C', 's')]

  assert.deepEqual(
    entries.map(one => placeWithin(entries, one)),
    [1, 1, 2],
  )
})
