import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { askable, type Clause, type Part } from './clause.ts'
import { parsed } from './parsed.ts'
import { written } from './written.ts'

const words = (text: string, field?: string): Part => ({ manner: 'words', text, ...(field ? { field } : {}) })
const phrase = (text: string, field?: string): Part => ({ manner: 'phrase', text, ...(field ? { field } : {}) })
const must = (...any: readonly Part[]): Clause => ({ any })
const mustNot = (part: Part): Clause => ({ any: [part], not: true })

const readings: readonly (readonly [text: string, clauses: readonly Clause[]])[] = [
  ['', []],
  ['forest  finance ', [must(words('forest finance'))]],
  ['"protected areas" law', [must(phrase('protected areas')), must(words('law'))]],
  ['«aires protégées» “loi”', [must(phrase('aires protégées')), must(phrase('loi'))]],
  ['「保护区」', [must(phrase('保护区'))]],
  ['forest -finance -"invasive species"', [must(words('forest')), mustNot(words('finance')), mustNot(phrase('invasive species'))]],
  ['forest OR law finance', [must(words('forest'), words('law')), must(words('finance'))]],
  ['a OR "b c" OR country:br', [must(words('a'), phrase('b c'), words('br', 'country'))]],
  ['biodiv*', [must({ manner: 'beginning', text: 'biodiv' })]],
  ['title:forest country:"Costa Rica"', [must(words('forest', 'title')), must(phrase('Costa Rica', 'country'))]],
  ['pays:Brésil страна:Бразилия 国家:巴西', [must(words('Brésil', 'country')), must(words('Бразилия', 'country')), must(words('巴西', 'country'))]],
  ['YEAR:2020', [must(words('2020', 'year'))]],
  ['OR forest OR', [must(words('or forest or'))]],
  ['or and not', [must(words('or and not'))]],
  ['title: forest', [must(words('title: forest'))]],
  ['Forests: a report', [must(words('Forests: a report'))]],
  ['unknown:value', [must(words('unknown:value'))]],
  ['http://example.org', [must(words('http://example.org'))]],
  ['MON -810', [must(words('MON -810'))]],
  ['"unbalanced quotes', [must(words('unbalanced quotes'))]],
  ['a*b x* **', [must(words('a*b x*'))]],
  ['- -- "" -"" title:"" ()', []],
]

for (const [text, clauses] of readings) test(`reads ‘${text}’`, () => assert.deepEqual(parsed(text), clauses))

test('what a builder writes is read as the builder meant it', () => {
  const manner = fc.constantFrom('words' as const, 'phrase' as const, 'beginning' as const)
  const word = fc.constantFrom('forest', 'OR', 'Forêts', '生物多样性', 'year:2020', '-not', 'CBD/COP/15', 'лес')
  const part = fc
    .record({ manner, text: fc.array(word, { minLength: 1, maxLength: 3 }), field: fc.option(fc.constantFrom(...askable), { nil: undefined }) })
    .map(({ manner, text, field }): Part => ({ manner, text: manner === 'beginning' ? 'fores' : text.join(' '), ...(field ? { field } : {}) }))
  const clause = fc
    .record({ any: fc.array(part, { minLength: 1, maxLength: 3 }), not: fc.boolean() })
    .map(({ any, not }): Clause => (not ? { any: any.slice(0, 1), not: true } : { any }))

  fc.assert(
    fc.property(fc.array(clause, { maxLength: 4 }), clauses => {
      const read = parsed(written(clauses))

      assert.deepEqual(parsed(written(read)), read)
      assert.deepEqual(read.filter(fixed), parsed(written(clauses.filter(fixed))))
      assert.equal(read.filter(({ not }) => not).length >= clauses.filter(({ not }) => not).length, true)
    }),
  )
})

test('a text is written as it is read, whatever it is', () => {
  const list = new URL('../../../../shared/data/hostile/blns/blns.json', import.meta.url)
  const naughty = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly string[]) : []
  const made = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 300, seed: 1 })
  const typed = fc.sample(fc.string({ unit: fc.constantFrom(...'ab -"*: OR«»title:year:国家'), maxLength: 30 }), { numRuns: 2000, seed: 2 })

  for (const text of [...naughty, ...made, ...typed, '"'.repeat(100_000), '- '.repeat(50_000), 'a OR '.repeat(20_000)]) {
    const clauses = parsed(text)
    assert.deepEqual(parsed(written(clauses)), clauses, JSON.stringify(text))
  }
})

const fixed = ({ any, not }: Clause): boolean => not !== true && any.length > 1
