import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { cleaned } from '../../cleaned.ts'
import { labelOf, optionLabelOf } from '../../wording.ts'
import type { Format } from '../../format.ts'
import { exampleBody, refusals } from '../example-body.ts'
import { questionnaires } from './index.ts'

const report = (name: string): Format => questionnaires.find(({ format }) => format.name === name)!.format
const questionsOf = ({ fields }: Format) => Object.keys(fields).filter(name => /^(Q|question)\d/.test(name))

test('each report has the questions it is exchanged with today', () => {
  assert.equal(questionsOf(report('cpbNationalReport5')).length, 223)
  assert.equal(questionsOf(report('cpbNationalReport4')).length, 211)
  assert.equal(questionsOf(report('absNationalReport1')).length, 104)
  assert.equal(questionsOf(report('absNationalReport')).length, 65)
})

test('a country has one of each, and nobody begins one of those that are past', () => {
  for (const { format } of questionnaires) assert.deepEqual(format.oneFor, ['government'], format.name)
  assert.deepEqual(questionnaires.filter(({ format }) => !format.closed).map(({ format }) => format.name), ['absNationalReport1', 'cpbNationalReport5']) // prettier-ignore
})

test('an answer opens the questions that depend on it, and closing them drops what they held', () => {
  const format = report('cpbNationalReport5')
  const asked = (value: string) => 'Q012' in exampleBody(format, { Q011: { value }, Q012: { value: '5+' } })

  assert.ok(asked('true'))
  assert.ok(!asked('false'))
})

test('what is said beside an answer goes when the answer changes to one that takes none', () => {
  const format = report('cpbNationalReport5')
  const answered = (value: string) => exampleBody(format, { Q009: { value, additionalInformation: { en: 'In two sectors' } } })['Q009']

  assert.deepEqual(answered('true.some'), { value: 'true.some', additionalInformation: { en: 'In two sectors' } })
  assert.deepEqual(answered('true'), { value: 'true' })
})

test('of several answers each stands once, and "none" alone', () => {
  const format = report('cpbNationalReport5')
  const refused = (...values: readonly string[]) =>
    refusals(format, exampleBody(format, { Q008: values.map(value => ({ value: `instrument.${value}` })) }))

  assert.deepEqual(refused('nationalBiosafetyLaws', 'biosafetyGuidelines'), [])
  assert.deepEqual(refused('biosafetyGuidelines', 'biosafetyGuidelines'), ['/Q008/1 list.twice'])
  assert.deepEqual(refused('nationalBiosafetyLaws', 'none'), ['/Q008/1 term.exclusive'])
})

test('an answer that is no answer of the scale is refused', () => {
  const format = report('absNationalReport1')

  assert.deepEqual(refusals(format, exampleBody(format, { Q003: { value: 'perhaps' } })), ['/Q003/value value.option'])
})

test('a question that must be answered is missed', () => {
  const format = report('absNationalReport1')

  assert.deepEqual(refusals(format, exampleBody(format, { Q003: undefined })), ['/Q003/value field.missing'])
})

test('questions carry their numbers, in Arabic kept in order', () => {
  const format = report('cpbNationalReport5')

  assert.match(labelOf(format, '/Q008_a').en!, /^8 a\. /)
  assert.match(labelOf(format, '/Q008_a').ar!, /^\u20668 a\u2069\. /)
  assert.equal(optionLabelOf(format, '/Q009/value', 'true.some')?.en, 'To some extent')
})

test('every answer of an old report is kept, whatever was asked', () => {
  const old = {
    languages: ['en'],
    Q5: { value: 'true', additionalInformation: { en: 'Since 2009' } },
    Q6: [{ value: 'a' }, { value: 'b', links: [{ url: 'https://example.org/law' }] }],
    Q7: { en: 'In our own words' },
    Q8: { value: { en: 'A text', fr: 'Un texte' } },
    Q9: 12,
  }
  const format = report('cpbNationalReport2')
  const stored = cleaned(format, old)

  assert.deepEqual(stored, {
    languages: ['en'],
    furtherAnswers: [
      { key: 'Q5', value: 'true', additionalInformation: { en: 'Since 2009' } },
      { key: 'Q6', value: 'a' },
      { key: 'Q6', value: 'b', links: [{ url: 'https://example.org/law' }] },
      { key: 'Q7', text: { en: 'In our own words' } },
      { key: 'Q8', text: { en: 'A text', fr: 'Un texte' } },
      { key: 'Q9', value: '12' },
    ],
  })
  assert.deepEqual(cleaned(format, stored), stored)
})

test('the interim report keeps its own blocks', () => {
  const body = { question24: { answer: 'true', measures: { answer: false, complianceInfo: { en: 'Fines' } } }, question16: { permitsOnAbsCh: '3' } }

  assert.deepEqual(cleaned(report('absNationalReport'), body), {
    question24: { answer: true, measures: { answer: false, complianceInfo: { en: 'Fines' } } },
    question16: { permitsOnAbsCh: 3 },
  })
})

const published = path.join(import.meta.dirname, '../../../../../shared/data/records/questionnaires/bch-cpbNationalReport4.en.json')

test('the fourth report asks by the articles of the published questionnaire', { skip: existsSync(published) ? false : 'no shared data' }, () => {
  const texts = JSON.parse(readFileSync(published, 'utf8').replace(/^\uFEFF/, '')) as { readonly [name: string]: string }
  const articles = Object.keys(texts).flatMap(name => /^(?:Article|Articles)(\d+)\w*_title$/.exec(name)?.[1] ?? [])

  for (const article of articles)
    assert.ok(
      report('cpbNationalReport4').sections.some(({ name }) => name === `article${article}`),
      article,
    )
})
