import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleaned, derived, publicData } from './cleaned.ts'
import { differences } from './differences.ts'
import { exampleWorld } from './example-world.ts'
import type { Format } from './format.ts'
import { issuesIn } from './issues.ts'
import { factsOf, visibleFields } from './standing.ts'

const world = exampleWorld()

const report: Format = {
  name: 'report',
  code: 'REP',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'national',
  version: 1,
  title: ['title'],
  sections: [],
  fields: {
    languages: { type: 'languages', required: true },
    title: { type: 'localizedText', required: true },
    kind: { type: 'choice', options: ['long', 'short'] },
    pages: { type: 'number', visible: { field: 'kind', in: ['long'] }, required: true },
    chapters: {
      type: 'groups',
      visible: { field: 'pages', from: 1 },
      fields: {
        name: { type: 'localizedText', required: true },
        appendix: { type: 'text', visible: { field: 'kind', in: ['long'] } },
      },
    },
    old: { type: 'text', legacy: true },
    secret: { type: 'boolean' },
    source: { type: 'text', confidential: 'secret', required: true },
    notes: { type: 'notes', internal: true },
  },
  legacyNames: { heading: 'title' },
}

const codes = (data: unknown, purpose: 'draft' | 'publication' = 'publication') =>
  issuesIn(report, data, world, { for: purpose }).map(({ path, code }) => `${path} ${code}`)

const body = { languages: ['en'], title: { en: 'A' }, source: 'us' }

test('a body that is no object is refused as a whole', () => {
  for (const wrong of [null, undefined, 7, 'text', [], [body]]) assert.deepEqual(codes(wrong, 'draft'), [' value.type'])
})

test('fields nobody knows are refused, names of the prototype among them', () => {
  const hostile = JSON.parse('{"__proto__":{"languages":["en"]},"constructor":1,"toString":2,"colour":"red"}') as object

  assert.deepEqual(
    codes(hostile, 'draft'),
    ['/__proto__', '/constructor', '/toString', '/colour'].map(path => `${path} value.unknown`),
  )
  assert.deepEqual(Object.keys(cleaned(report, hostile)), ['__proto__', 'constructor', 'toString', 'colour'])
  assert.equal(({} as { languages?: unknown }).languages, undefined)
})

test('a draft may be incomplete, a publication may not', () => {
  assert.deepEqual(codes({}, 'draft'), [])
  assert.deepEqual(codes({}), ['/languages field.missing', '/title field.missing', '/source field.missing'])
})

test('a text in a language that the record does not declare is refused at once, at its place', () => {
  const undeclared = { ...body, title: { en: 'A', fr: 'Un' } }

  assert.deepEqual(codes(undeclared, 'draft'), ['/title/fr value.language'])
  assert.deepEqual(codes({ ...undeclared, languages: ['en', 'fr'] }), [])
})

test('issues inside lists of groups say where they are', () => {
  const chapters = [{ name: { en: 'One' } }, { name: {}, appendix: 'x', colour: 1 }]

  assert.deepEqual(codes({ ...body, kind: 'long', pages: 3, chapters }), ['/chapters/1/colour value.unknown', '/chapters/1/name field.missing'])
})

test('hiding a field hides those that depend on it', () => {
  const data = { ...body, kind: 'short', pages: 3, chapters: [{ name: { en: 'One' } }] }

  assert.deepEqual(visibleFields(report, data), ['languages', 'title', 'kind', 'secret', 'source', 'notes'])
  assert.deepEqual(cleaned(report, data), { ...body, kind: 'short' })
  assert.deepEqual(codes(data), ['/pages field.hidden', '/chapters field.hidden'])
})

test('parts of groups are asked by what stands beside them and around them', () => {
  const data = { ...body, kind: 'long', pages: 3, chapters: [{ name: { en: 'One' }, appendix: 'x' }] }

  assert.deepEqual(cleaned(report, data), data)
  assert.ok(visibleFields(report, data).includes('chapters/0/appendix'))
})

test('an old field is shown only where it holds something', () => {
  assert.ok(!visibleFields(report, body).includes('old'))
  assert.ok(visibleFields(report, { ...body, old: 'x' }).includes('old'))
})

test('a confidential flag takes the place of a required value', () => {
  assert.deepEqual(codes({ ...body, secret: true }), ['/source field.confidential'])
  assert.deepEqual(codes(cleaned(report, { ...body, secret: true })), [])
  assert.deepEqual(cleaned(report, { ...body, secret: true }), { languages: ['en'], title: { en: 'A' }, secret: true })
})

test('old names are read as ours, unless ours is there too', () => {
  assert.deepEqual(cleaned(report, { heading: { en: 'Old' } }), { title: { en: 'Old' } })
  assert.deepEqual(cleaned(report, { heading: { en: 'Old' }, title: { en: 'New' } }), { title: { en: 'New' } })
})

test('wrong values stay for their author to mend', () => {
  const wrong = { languages: 'English', title: 7, kind: 'middle', pages: 'many' }

  assert.deepEqual(cleaned(report, { ...wrong, kind: 'long' }), { ...wrong, kind: 'long' })
})

test('internal remarks are not public', () => {
  assert.deepEqual(publicData(report, { ...body, notes: 'x' }), body)
  assert.deepEqual(differences(report, body, { ...body, notes: 'x' }, world, 'en').map(({ path }) => path).includes('notes'), false) // prettier-ignore
})

test('a huge or deep body is answered, not followed', () => {
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown
  const wide = { ...body, chapters: Array.from({ length: 5000 }, () => ({ appendix: 'x' })), kind: 'long', pages: 1 }

  assert.ok(codes({ ...body, title: deep, pages: deep, chapters: [deep] }, 'draft').length > 0)
  assert.ok(codes(wide, 'draft').includes('/chapters value.many'))
  assert.ok(codes({ ...body, title: { en: 'x'.repeat(60_000) } }, 'draft').includes('/title/en value.long'))
})

test('a derived value appears while its condition holds, and goes with it', () => {
  const format: Format = { ...report, derivations: [{ set: 'kind', to: 'long', when: { field: 'pages', from: 100 } }], fields: { ...report.fields, pages: { type: 'number' } } } // prettier-ignore

  assert.deepEqual(derived(format, { pages: 120 }), { pages: 120, kind: 'long' })
  assert.deepEqual(derived(format, { pages: 12, kind: 'long' }), { pages: 12 })
})

test('facts are identifiers, answers, numbers and dates, by path', () => {
  const facts = factsOf(report, { ...body, secret: false, kind: 'long', pages: 3, chapters: [{ name: { en: 'One' }, appendix: 'x' }] })

  assert.deepEqual(facts, { languages: ['en'], secret: [false], kind: ['long'], pages: [3] })
})

test('changed texts are told word by word in each language in which they changed', () => {
  const title = differences(report, body, { ...body, title: { en: 'A', es: 'Uno' } }, world, 'en').find(({ path }) => path === 'title')

  assert.equal(title?.kind, 'changed')
  assert.deepEqual(title?.texts, [{ language: 'es', parts: [{ kind: 'added', text: 'Uno' }] }])
})
