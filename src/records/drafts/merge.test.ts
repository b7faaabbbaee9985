import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Data, Fields } from '#formats'
import { merged, type Merged } from './merge.ts'

const fields: Fields = {
  title: { type: 'localizedText' },
  text: { type: 'richText' },
  start: { type: 'date' },
  keywords: { type: 'texts' },
  subjects: { type: 'terms', vocabulary: 'subjects' },
  links: { type: 'links' },
  contact: { type: 'group', fields: { name: { type: 'text' }, note: { type: 'localizedText' } } },
  indicators: { type: 'groups', fields: { identifier: { type: 'text' }, value: { type: 'localizedText' } } },
  alignment: { type: 'matrix', vocabulary: 'gbf-targets', fields: { degree: { type: 'choice', options: ['low', 'high'] } } },
}
const format = { fields }

test('different languages and parts of one field come together without a word', () => {
  const base = { title: { en: 'Plan', fr: 'Plan' }, contact: { name: 'Ana' } }
  const mine = { title: { en: 'Plan for reefs', fr: 'Plan' }, contact: { name: 'Ana', note: { en: 'Call first' } } }
  const theirs = { title: { en: 'Plan', fr: 'Plan des récifs' }, contact: { name: 'Ana Mora' } }

  const { data, clashes } = merged(format, base, mine, theirs)

  assert.deepEqual(data, {
    title: { en: 'Plan for reefs', fr: 'Plan des récifs' },
    contact: { name: 'Ana Mora', note: { en: 'Call first' } },
  })
  assert.deepEqual(clashes, [])
})

test('two texts in one place clash there: theirs stands, mine is told', () => {
  const { data, clashes } = merged(format, { title: { en: 'Plan' } }, { title: { en: 'Mine' } }, { title: { en: 'Theirs' } })

  assert.deepEqual(data, { title: { en: 'Theirs' } })
  assert.deepEqual(clashes, [{ path: '/title/en', mine: 'Mine', theirs: 'Theirs' }])
})

test('what one took away and the other changed stays; what nobody else touched goes', () => {
  const base = { title: { en: 'Plan' }, start: '2026', keywords: ['one', 'two'] }

  const { data } = merged(format, base, { keywords: ['one', 'two'] }, { title: { en: 'Plan for reefs' }, start: '2026', keywords: ['two'] })

  assert.deepEqual(data, { title: { en: 'Plan for reefs' }, keywords: ['two'] })
})

test('a row edited here, one edited there, one added and one removed make one list', () => {
  const row = (identifier: string, en: string) => ({ identifier, value: { en } })
  const base = { indicators: [row('1', 'forest'), row('2', 'reef'), row('3', 'wetland')] }
  const mine = { indicators: [row('1', 'forest cover'), row('2', 'reef'), row('3', 'wetland'), row('4', 'mangrove')] }
  const theirs = { indicators: [row('1', 'forest'), row('3', 'wetland area')] }

  const { data, clashes } = merged(format, base, mine, theirs)

  assert.deepEqual(data['indicators'], [row('1', 'forest cover'), row('3', 'wetland area'), row('4', 'mangrove')])
  assert.deepEqual(clashes, [])
})

test('rows in a new order keep the order, and the other person’s words in them', () => {
  const base = { links: [{ url: 'https://a.example' }, { url: 'https://b.example' }] }
  const mine = { links: [{ url: 'https://b.example' }, { url: 'https://a.example' }] }
  const theirs = { links: [{ url: 'https://a.example', name: 'A' }, { url: 'https://b.example' }] }

  const { data } = merged(format, base, mine, theirs)

  assert.deepEqual(data['links'], [{ url: 'https://b.example' }, { url: 'https://a.example', name: 'A' }])
})

test('answers about the same term are one row, and a clash in it is told with its place', () => {
  const base = { alignment: [{ identifier: 'T1', degree: 'low' }] }
  const mine = {
    alignment: [
      { identifier: 'T1', degree: 'high' },
      { identifier: 'T2', degree: 'low' },
    ],
  }
  const theirs = {
    alignment: [
      { identifier: 'T2', degree: 'high' },
      { identifier: 'T1', degree: 'low' },
    ],
  }

  const { data, clashes } = merged(format, base, mine, theirs)

  assert.deepEqual(data['alignment'], [
    { identifier: 'T2', degree: 'high' },
    { identifier: 'T1', degree: 'high' },
  ])
  assert.deepEqual(clashes, [{ path: '/alignment/0/degree', mine: 'low', theirs: 'high' }])
})

test('without the text both began with, every difference is told and nothing is taken away', () => {
  const { data, clashes } = merged(format, undefined, { title: { en: 'Mine' }, start: '2026' }, { title: { en: 'Theirs' }, keywords: ['one'] })

  assert.deepEqual(data, { title: { en: 'Theirs' }, start: '2026', keywords: ['one'] })
  assert.deepEqual(clashes, [{ path: '/title/en', mine: 'Mine', theirs: 'Theirs' }])
})

const word = fc.stringMatching(/^[a-z]{1,4}$/)
const texts = fc.dictionary(fc.constantFrom('en', 'fr', 'ar'), word, { minKeys: 1, maxKeys: 3 })
const few = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 1, maxLength: 4 })
const named = fc.record({ identifier: fc.constantFrom('T1', 'T2', 'T3'), degree: fc.constantFrom('low', 'high') })
const values: { readonly [name: string]: fc.Arbitrary<unknown> } = {
  title: texts,
  text: texts,
  start: word,
  keywords: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
  subjects: fc.uniqueArray(fc.record({ identifier: word }), { selector: ({ identifier }) => identifier, minLength: 1, maxLength: 4 }),
  links: fc.uniqueArray(fc.record({ url: word, name: word }), { selector: ({ url }) => url, minLength: 1, maxLength: 4 }),
  contact: fc.record({ name: word, note: texts }, { requiredKeys: ['name'] }),
  indicators: few(fc.record({ identifier: word, value: texts })),
  alignment: fc.uniqueArray(named, { selector: ({ identifier }) => identifier, minLength: 1, maxLength: 3 }),
}
const bodies: fc.Arbitrary<Data> = fc.record(values, { requiredKeys: [] })

/** Every text in a body, wherever it stands. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []

test('no text that somebody wrote is ever lost', () => {
  fc.assert(
    fc.property(bodies, bodies, bodies, (base, mine, theirs) => {
      const known = new Set(textsIn(base))

      const { data, clashes } = merged(format, base, mine, theirs)

      const left = new Set([...textsIn(data), ...clashes.flatMap(clash => textsIn(clash.mine))])
      for (const text of [...textsIn(mine), ...textsIn(theirs)].filter(text => !known.has(text))) assert.ok(left.has(text), text)
    }),
    { numRuns: 1000 },
  )
})

test('edits of different fields make a body with both', () => {
  const changes = fc.tuple(bodies, bodies, bodies, fc.subarray(Object.keys(fields)))
  fc.assert(
    fc.property(changes, ([base, one, other, ofMine]) => {
      const take = (from: Data, own: (name: string) => boolean) =>
        Object.fromEntries(
          Object.keys(fields).flatMap(name => ((own(name) ? from : base)[name] === undefined ? [] : [[name, (own(name) ? from : base)[name]]])),
        )
      const mine = take(one, name => ofMine.includes(name))
      const theirs = take(other, name => !ofMine.includes(name))

      const { data, clashes } = merged(format, base, mine, theirs)

      const both = Object.fromEntries([
        ...Object.entries(mine).filter(([name]) => ofMine.includes(name)),
        ...Object.entries(theirs).filter(([name]) => !ofMine.includes(name)),
      ])
      assert.deepEqual(data, both)
      assert.deepEqual(clashes, [])
    }),
    { numRuns: 500 },
  )
})

test('it does not matter which of two saves came first, but for who has to decide', () => {
  fc.assert(
    fc.property(bodies, bodies, bodies, (base, mine, theirs) => {
      const [one, other] = [merged(format, base, mine, theirs), merged(format, base, theirs, mine)]

      assert.deepEqual(toldBy(one), toldBy(other))
    }),
    { numRuns: 300 },
  )
})

const toldBy = ({ data, clashes }: Merged) =>
  new Set([...textsIn(data), ...clashes.flatMap(({ mine, theirs }) => [...textsIn(mine), ...textsIn(theirs)])])
