import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exampleWorld } from '../example-world.ts'
import type { Format } from '../format.ts'
import type { Labels } from '../labels.ts'
import { formats, registered } from '../registry.ts'
import { faultsIn } from './faults-in.ts'
import type { Surroundings } from './fault.ts'

const around: Surroundings = { isVocabulary: key => key !== 'nothing', isTerm: term => term !== 'nothing', isWorded: () => true }
const faults = (definition: unknown, labels: unknown) => faultsIn(definition, labels, around, exampleWorld())
const news = registered('news') as { readonly format: Format; readonly labels: Labels }
const told = (change: object, words: object = {}) =>
  faults({ ...news.format, ...change }, { ...news.labels, ...words }).map(({ path, code }) => `${path} ${code.replace('format.fault.', '')}`)

for (const format of formats())
  test(`${format.name} has no faults, also when it was written to a file and read again`, () => {
    assert.deepEqual(faults(JSON.parse(JSON.stringify(format)), registered(format.name)!.labels), [])
  })

test('a definition that is not built as one is told where', () => {
  assert.deepEqual(told({ name: 'Bad Name' }), ['/definition/name form'])
  assert.deepEqual(told({ kind: 'secret' }), ['/definition/kind value'])
  assert.deepEqual(told({ surprise: 1 }), ['/definition unknown'])
  assert.deepEqual(told({ title: 5 }), ['/definition/title type'])
  assert.deepEqual(told({ fields: { ...news.format.fields, title: { type: 'wish' } } }), ['/definition/fields/title/type value'])
  assert.deepEqual(told({ fields: { ...news.format.fields, title: { type: 'text', visible: { is: 1 } } } }), [
    '/definition/fields/title/visible none-of',
  ])
  assert.deepEqual(told({ rules: [{ kind: 'wish', code: 'a.b', fields: ['title'] }] }), ['/definition/rules/0 none-of'])
})

test('a definition that contradicts itself or the house is told where', () => {
  const { title, ...rest } = news.format.fields
  const withField = (field: object) => ({ fields: { ...news.format.fields, title: { ...title, ...field } } })

  assert.ok(told({ fields: rest }).includes('/definition/sections no-field'))
  assert.ok(told({ fields: { ...news.format.fields, more: title } }).includes('/definition/sections asked-once'))
  assert.ok(told({ code: 'BBE', name: 'other' }).includes('/definition/code code'))
  assert.ok(told({ title: ['nobody'] }).includes('/definition/title no-field'))
  assert.ok(told({ facets: [{ facet: 'nobody', path: 'title' }] }).includes('/definition/facets no-facet'))
  assert.ok(told(withField({ type: 'choice' })).includes('/definition/fields/title needs'))
  assert.ok(told(withField({ type: 'terms', vocabulary: 'nothing' })).includes('/definition/fields/title/vocabulary no-vocabulary'))
  assert.ok(told(withField({ type: 'terms', vocabulary: 'regions', below: 'nothing' })).includes('/definition/fields/title no-term'))
  assert.ok(told(withField({ type: 'references', formats: ['nobody'] })).includes('/definition/fields/title/formats no-format'))
  assert.ok(told(withField({ confidential: 'summary' })).includes('/definition/fields/title/confidential yes-no'))
  assert.ok(told(withField({ visible: { field: 'nobody', in: [true] } })).includes('/definition/fields/title no-field'))
  assert.ok(told({ kind: 'national' }).includes('/definition/fields government'))
  assert.ok(told({ houses: ['BCH'] }).includes('/definition/houses house'))
})

test('words that are missing, or of fields that are not there, are told', () => {
  const { title: _title, ...fields } = news.labels.fields
  const { ar: _ar, ...five } = news.labels.title

  assert.deepEqual(told({}, { title: five }), ['/labels/title lacks'])
  assert.deepEqual(told({}, { fields: { ...fields, nobody: { label: news.labels.title } } }).at(-1), '/labels/fields/nobody no-field')
  assert.deepEqual(told({ rules: [{ kind: 'atLeastOne', code: 'news.rule', fields: ['title'] }] }), ['/labels/rules/news.rule words'])
})

test('a format of which no record could be published is told so', () => {
  const impossible = { kind: 'holds', code: 'news.rule', fields: ['title'], filter: { any: [] } }

  assert.deepEqual(told({ rules: [impossible] }, { rules: { 'news.rule': news.labels.title } }), ['/definition/fields sample'])
})

test('whatever it is given, it answers', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (definition, labels) => {
      assert.ok(faults(definition, labels).length > 0)
    }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(news.format)), fc.jsonValue(), (part, value) => {
      faults({ ...news.format, [part]: value }, news.labels)
    }),
  )
})
