import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { locales } from '#platform/localized.ts'
import {
  aliasesOf,
  ancestorsOf,
  countryName,
  isBelow,
  isTerm,
  labelOf,
  narrowerOf,
  otherTerm,
  regionsOf,
  termNamed,
  termsByLabel,
  termsOf,
  treeOf,
  vocabularies,
  vocabularyNamed,
  vocabularyTitle,
  type TermNode,
} from './index.ts'

const keys = vocabularies().map(({ key }) => key)

describe('every vocabulary', () => {
  for (const key of keys) {
    test(`${key}: has terms and titles, each term a label in the six languages and an identifier of its own`, () => {
      const terms = termsOf(key)

      assert.ok(terms.length > 0)
      assert.deepEqual(missing(vocabularyTitle(key)), [])
      assert.deepEqual(
        terms.flatMap(({ identifier, label }) => missing(label).map(locale => `${identifier} ${locale}`)),
        [],
      )
      assert.equal(new Set(terms.map(({ identifier }) => identifier.toLowerCase())).size, terms.length)
    })

    test(`${key}: terms beside each other have different names in every language`, () => {
      for (const siblings of levels(treeOf(key)))
        for (const locale of locales) {
          const names = siblings.map(({ term }) => term.label[locale])
          assert.deepEqual(
            names.filter((name, at) => names.indexOf(name) !== at),
            [],
            locale,
          )
        }
    })

    test(`${key}: its forest holds each term, and what is narrower says so both ways`, () => {
      const inForest = new Set(levels(treeOf(key)).flatMap(level => level.map(({ term }) => term.identifier)))

      assert.deepEqual(
        termsOf(key).filter(({ identifier }) => !inForest.has(identifier)),
        [],
      )
      for (const { identifier, broader, narrower } of termsOf(key)) {
        for (const above of broader) assert.ok(termNamed(above)?.narrower.includes(identifier), `${above} > ${identifier}`)
        for (const below of narrower) assert.ok(termNamed(below)?.broader.includes(identifier), `${identifier} > ${below}`)
        assert.ok(!ancestorsOf(identifier).includes(identifier), `${identifier} is above itself`)
      }
    })
  }
})

test('definitions, where a vocabulary has them, are in the six languages', () => {
  const incomplete = keys.flatMap(termsOf).filter(({ definition }) => definition && missing(definition).length > 0)

  assert.deepEqual(incomplete, [])
  assert.equal(termsOf('gbf-goals-targets').filter(({ definition }) => definition).length, 27)
})

test('identifiers are upper-case GUIDs, speaking codes or ISO codes', () => {
  const odd = keys
    .flatMap(termsOf)
    .map(({ identifier }) => identifier)
    .filter(identifier => !shapes.some(shape => shape.test(identifier)))

  assert.deepEqual(odd, [])
})

test('a vocabulary is found by its key and by its CBD domain in any case', () => {
  assert.equal(vocabularyNamed('gbf-goals').domain, 'GBF-GOALS')
  assert.equal(vocabularyNamed('organization types').key, 'org-types')
  assert.throws(() => vocabularyNamed('nothing'), { refusal: 'not-found', code: 'vocabulary.unknown' })
  assert.deepEqual(termsOf('nothing'), [])
})

test('identifiers are compared without case, and aliases lead to their term', () => {
  assert.equal(termNamed('e8c5a15c-a736-4FB7-A1B6-192412BE7E45')?.identifier, 'E8C5A15C-A736-4fb7-A1B6-192412BE7E45')
  assert.equal(termNamed('BD12D7FB-91F7-4B2D-996C-E70F18A51F0E')?.identifier, 'eu')
  assert.equal(termNamed('GBF-INDICATOR-219')?.notation, '8.CY.2')
  assert.equal(termNamed('GBF-INDICATOR-8.CY.3')?.notation, '8.CY.3')
  assert.equal(termNamed('GBF-INDICATOR-B.1')?.identifier, 'GBF-INDICATOR-B1')
  assert.deepEqual(aliasesOf('GBF-INDICATOR-2.2'), ['GBF-INDICATOR-2.1'])
  assert.equal(termNamed('no such term'), undefined)
})

test('a retired term is shown but not offered', () => {
  assert.ok(labelOf('GBF-INDICATOR-151'))
  assert.ok(!isTerm(['gbf-complementary'], 'GBF-INDICATOR-151'))
  assert.ok(!termsOf('gbf-complementary').some(({ identifier }) => identifier === 'GBF-INDICATOR-269'))
})

test('a term belongs only to its vocabularies, also through a union', () => {
  assert.ok(isTerm(['gbf-goals-targets'], 'GBF-TARGET-15'))
  assert.ok(isTerm(['countries', 'regions'], 'CR'))
  assert.ok(!isTerm(['gbf-goals'], 'GBF-TARGET-15'))
  assert.ok(!isTerm(['org-types'], otherTerm))
  assert.deepEqual(termNamed('GBF-GOAL-A')?.vocabularies, ['gbf-goals', 'gbf-goals-targets'])
})

test('what is narrower is below everything above it', () => {
  assert.ok(isBelow('BEBF757E-E3CC-4913-8D9F-2D165CD63ECE', 'd6b59e8a-d82c-4516-917a-a745acda5931'))
  assert.ok(isBelow('GBF-TARGET-01', 'gbf-target-01'))
  assert.ok(!isBelow('GBF-TARGET-01', 'GBF-TARGET-02'))
  assert.deepEqual(ancestorsOf('B19E9266-FA70-439C-BE18-0356850BB9FA'), [
    '105F74DA-8439-42a8-9298-096A91C8458A',
    '8DAB2400-CF00-44B2-ADCF-49AABF66B9B0',
  ])
})

test('the indicators of a target are its narrower terms within their vocabulary', () => {
  assert.deepEqual(narrowerOf('GBF-TARGET-02', 'gbf-headline'), ['GBF-INDICATOR-2.2'])
  assert.deepEqual(narrowerOf('GBF-TARGET-13', 'gbf-binary'), ['KMGBF-INDICATOR-BIN-C-13'])
  assert.deepEqual(
    narrowerOf('GBF-TARGET-07', 'gbf-headline').map(identifier => termNamed(identifier)?.notation),
    ['7.1', '7.2'],
  )
})

test('every indicator belongs to a goal or target, and every target has one', () => {
  const indicators = ['gbf-headline', 'gbf-binary', 'gbf-component', 'gbf-complementary'].flatMap(termsOf)

  assert.deepEqual(
    indicators.filter(({ broader }) => !broader.some(above => isTerm(['gbf-goals-targets'], above))),
    [],
  )
  assert.deepEqual(
    termsOf('gbf-goals-targets').filter(({ narrower }) => narrower.length === 0),
    [],
  )
})

test('countries are named in the six languages and in the UN form', () => {
  assert.equal(countryName('cr', 'en'), 'Costa Rica')
  assert.equal(countryName('BO', 'es'), 'Bolivia (Estado Plurinacional de)')
  assert.equal(countryName('kr', 'ar'), 'جمهورية كوريا')
  assert.equal(countryName('gb', 'ru'), 'Соединенное Королевство Великобритании и Северной Ирландии')
  assert.equal(countryName('eu', 'fr'), 'Union européenne')
  assert.equal(countryName('xx', 'fr'), 'XX')
})

test('a country knows its regions, the European Union its members', () => {
  const fiji = regionsOf('fj')

  for (const region of ['9DB40F52-ADCC-490C-9945-235CBD45CFAC', '743D2F85-8ABA-4F35-BC83-30D295343EA8', 'CE5B4B10-61B5-469B-961B-D541068A4098'])
    assert.ok(fiji.includes(region), region)
  assert.equal(termNamed('eu')?.narrower.length, 27)
  assert.ok(isBelow('fr', 'eu'))
  assert.ok(!isBelow('ch', 'eu'))
  assert.equal(narrowerOf('8920655D-3986-465B-837A-CE055B428A74').length, 44)
})

test('every Party to the Convention stands in one CBD regional group and one continent', () => {
  const groups = treeOf('cbd-regional-groups').map(({ term }) => term.identifier)
  const continents = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'].map(name => termsByLabel(name)[0]!)

  for (const country of narrowerOf('084D8F39-16B0-4DFC-89F9-FE1A6EE47E9F')) {
    assert.equal(regionsOf(country).filter(region => groups.includes(region)).length, 1, country)
    if (country !== 'eu') assert.equal(regionsOf(country).filter(region => continents.includes(region)).length, 1, country)
  }
})

test('a label in any language leads to its terms, without case and accents', () => {
  assert.deepEqual(termsByLabel('ESPECES exotiques envahissantes'), ['CBD-SUBJECT-IAS'])
  assert.deepEqual(termsByLabel('الأنواع الغريبة الغازية'), ['CBD-SUBJECT-IAS'])
  assert.deepEqual(termsByLabel('United Kingdom'), ['gb'])
  assert.deepEqual(termsByLabel('Ivory Coast'), ['ci'])
  assert.deepEqual(termsByLabel('30x30'), ['GBF-TARGET-03'])
  assert.deepEqual(termsByLabel('перелётные ЛЕСА'), [])
  assert.ok(termsByLabel('Леса').includes('CBD-SUBJECT-FOR'))
  assert.deepEqual(termsByLabel('nothing of the kind'), [])
})

test('browsing keeps numbers in the order of numbers', () => {
  assert.deepEqual(
    treeOf('gbf-targets').map(({ term }) => Number(term.identifier.slice(-2))),
    Array.from({ length: 23 }, (_, at) => at + 1),
  )
  assert.equal(treeOf('countries').length, 250)
})

const shapes = [
  /^[0-9A-F]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-F]{12}$/,
  /^[0-9A-F]{32}$/,
  /^(GBF|KMGBF|AICHI|GSPC|SDG|CBD)-[A-Z0-9.+-]+$/,
  /^[A-Z0-9]+-(FP[12]?|IAC|A17-FP)$/,
  /^cbdLibrary:[a-z-]+$/,
  /^[a-z]{2}$/,
  /^lang-[a-z]{2,3}$/,
  /^[A-Z]{3}$/,
  /^CPB-A17-FP$/,
]

const missing = (text: { readonly [language: string]: string | undefined }) => locales.filter(locale => !text[locale]?.trim())

function levels(nodes: readonly TermNode[]): readonly (readonly TermNode[])[] {
  return nodes.length === 0 ? [] : [nodes, ...nodes.flatMap(({ narrower }) => levels(narrower))]
}
