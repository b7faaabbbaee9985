import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatNamed, typeOf, type Field, type FieldTypeName } from '#formats'
import { isDay, type Cell } from '../files/cell.ts'
import { guarded, guardedText, unguarded } from '../files/guard.ts'
import { termFinder, termWriter } from '../plan/words.ts'
import type { Reading, Trouble, Writing } from './column.ts'
import { columnKindOf, columnKinds } from './index.ts'

const other = '5B6177DD-5E5E-434E-8CB7-D63D67D5EBED'

function contexts(field: Field, locale = 'en') {
  const troubles: Trouble[] = []
  const format = formatNamed('event')
  const writing: Writing = { format, path: 'x', field, locale, term: termWriter(locale), reference: identifier => identifier }
  const reading: Reading = {
    format,
    path: 'x',
    field,
    locale,
    language: locale,
    dates: { order: 'dmy', from1904: false },
    decimal: '.',
    terms: termFinder(),
    records: text => (text === 'Known title' ? ['ABCDEFGHIJKL@2'] : text === 'Twice' ? ['ABCDEFGHIJKL@2', 'MNOPQRSTUVWX@1'] : []),
    trouble: trouble => void troubles.push(trouble),
  }
  return { writing, reading, troubles }
}

const backAndForth = (field: Field, value: unknown, through: (cell: Cell) => Cell = cell => cell): unknown => {
  const { writing, reading } = contexts(field)
  const kind = columnKindOf(field)
  const cells = Object.fromEntries(Object.entries(kind.cells(value, writing)).map(([suffix, cell]) => [suffix, through(cell)]))
  return kind.value(cells, reading)
}

const nasty = [
  '=1+1',
  '+506 2222',
  '-x',
  '@home',
  "'=quoted",
  "''=",
  'a;b',
  'a; b',
  '"',
  '"a"; b',
  'a | b',
  'back\\slash',
  'line\nbreak',
  '[clear?]',
  'غابات',
  '保护',
]
const values: { readonly [name in FieldTypeName]?: { readonly field?: Partial<Field>; readonly values: readonly unknown[] } } = {
  localizedText: { values: nasty.map(text => ({ en: text, ar: 'نص', sw: text })) },
  localizedTexts: { values: [nasty.map(text => ({ en: text })), [{ en: 'a' }, { fr: 'b' }, { en: 'c', fr: 'd' }]] },
  richText: { values: [{ en: '<p>One; <strong>two</strong></p>' }] },
  text: { values: nasty },
  texts: { values: [nasty, ['a'], ['a;b']] },
  boolean: { values: [true, false] },
  number: { values: [0, -1, 1.234, 1234.5, 1e21, 0.1] },
  money: { values: [12.5] },
  date: { field: { partial: true }, values: ['2026-06-15', '2026-06', '2026', '1850-01-31', '1900-02-28'] },
  choice: { field: { options: ['x', 'y'] }, values: ['x'] },
  choices: { field: { options: ['x', 'y'] }, values: [['x', 'y']] },
  term: { field: { vocabulary: 'event-types', other: true }, values: [{ identifier: other, customValue: { en: 'a; b', zh: '别的' } }] },
  terms: {
    field: { vocabulary: ['countries', 'regions'], other: true },
    values: [[{ identifier: 'ci' }, { identifier: 'cr' }], [{ identifier: other, customValue: { en: 'One' } }, { identifier: 'us' }, { identifier: other, customValue: { fr: 'Deux' } }]],
  },
  reference: { values: [{ identifier: 'ABCDEFGHIJKL@2' }] },
  references: { values: [[{ identifier: 'ABCDEFGHIJKL@2' }, { identifier: 'MNOPQRSTUVWX' }]] },
  link: { values: nasty.flatMap(name => [{ url: 'https://a.org/x?y;z', name }]).concat([{ url: 'https://a.org' } as never, { url: '/files/A1B2C3/map.pdf', name: 'Map', language: 'fr', tags: ['a,b', 'c'] } as never, { url: 'https://a.org', language: 'en' } as never]) },
  links: { values: [[{ url: 'https://a.org/a;b' }, { url: 'https://b.org', name: 'Name; with | signs', language: 'fr' }]] },
  urls: { values: [['https://a.org/a;b?c', 'https://b.org']] },
  emails: { values: [['a@example.org', 'b@example.org']] },
  phones: { values: [['+506 2222 3333', '=2']] },
  point: { values: [{ lat: 9.93, lng: -84.08, zoom: 8 }, { lat: 0, lng: 0 }] },
  geojson: { values: [{ type: 'Point', coordinates: [0, 1.5] }] },
  transcript: { values: [[[{ type: 'senseStart' }, { type: 'sense', identifier: 'ABCDEFGHIJKL@2', size: 1.5 }], [{ type: 'senseStop' }]]] },
  languages: { values: [['en', 'zh-Hant', 'sw']] },
  notes: { values: nasty },
} // prettier-ignore

test('what a column of any kind is written as, it is read as, through a text file and a workbook too', () => {
  const through: readonly ((cell: Cell) => Cell)[] = [
    cell => cell,
    cell => (typeof cell === 'string' ? unguarded(guarded(cell)) : isDay(cell) ? cell.day : cell),
    cell => (typeof cell === 'string' ? unguarded(guardedText(cell)) : cell),
  ]
  for (const [type, { field: more = {}, values: list }] of Object.entries(values)) {
    const field = { type: type as FieldTypeName, ...more } as Field
    for (const value of list) {
      assert.ok(typeOf(field).is(value), `${type} ${JSON.stringify(value)}`)
      for (const way of through) assert.deepEqual(backAndForth(field, value, way), value, type)
    }
  }
  assert.ok(Object.keys(values).length >= Object.keys(columnKinds).length - 10)
})

test('any text survives the guard against formulas, and none begins a formula', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', '=', "'", "'=", '+', '@', '-', "''-"), (rest, start) => {
      const text = start + rest
      assert.equal(unguarded(guarded(text)), text)
      assert.equal(unguarded(guardedText(text)), text)
      assert.ok(!/^[=+\-@\t\r]/.test(guarded(text)))
    }),
  )
})

test('any list of texts in one cell is read as the same list', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().map(text => text.trim()),
        { minLength: 1 },
      ),
      texts => {
        const kept = texts.filter(text => text !== '')
        if (kept.length > 0) assert.deepEqual(backAndForth({ type: 'texts' }, kept), kept)
      },
    ),
  )
})

test('terms are found by label in any language, code and identifier; unknown ones become Other where that is offered', () => {
  const field: Field = { type: 'terms', vocabulary: 'countries', other: true }
  const { reading, troubles } = contexts(field)

  const read = columnKinds.terms.value({ '': 'costa rica; Côte d’Ivoire; 中国; fr; Atlantis' }, reading)

  assert.deepEqual(read, [
    { identifier: 'cr' },
    { identifier: 'ci' },
    { identifier: 'cn' },
    { identifier: 'fr' },
    { identifier: other, customValue: { en: 'Atlantis' } },
  ])
  assert.deepEqual(
    troubles.map(({ code }) => code),
    ['term.became-other'],
  )
})

test('terms parted by commas or strokes are found too, and names with commas stay whole', () => {
  const { reading } = contexts({ type: 'terms', vocabulary: 'countries' })

  const read = (text: string) =>
    (columnKinds.terms.value({ '': text }, reading) as readonly { identifier: string }[]).map(({ identifier }) => identifier)

  assert.deepEqual(read('Costa Rica, Kenya / Egypt'), ['cr', 'ke', 'eg'])
  assert.deepEqual(read('Costa Rica, Atlantis'), ['Costa Rica, Atlantis'])
})

test('a keyword nobody knows stays as it was written where there is no Other', () => {
  const { reading } = contexts({ type: 'term', vocabulary: 'countries' })

  assert.deepEqual(columnKinds.term.value({ '': 'Atlantis' }, reading), { identifier: 'Atlantis' })
})

test('records are found by title if only one has it', () => {
  const { reading, troubles } = contexts({ type: 'references', formats: ['contact'] })

  const read = columnKinds.references.value({ '': 'Known title; Twice; CHM-XX-SCBD-12; No such title' }, reading)

  assert.deepEqual(
    read,
    ['ABCDEFGHIJKL@2', 'Twice', 'CHM-XX-SCBD-12', 'No such title'].map(identifier => ({ identifier })),
  )
  assert.deepEqual(
    troubles.map(({ code }) => code),
    ['reference.ambiguous', 'reference.unnamed'],
  )
})
