import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '#platform/localized.ts'
import { cases } from './fields/cases.ts'
import { facetNamed, facetNames, facetTitle } from './facets.ts'
import { issueCodes } from './issue-codes.ts'
import { formatNamed, formats, formatWithCode, registered, registerFormat } from './registry.ts'
import { formatTitle, helpOf, labelOf, sectionTitle } from './wording.ts'

test('an unknown format is refused by name, and unknown codes are nobody’s', () => {
  for (const name of ['nobody', '__proto__', 'constructor', ''])
    assert.throws(() => formatNamed(name), { refusal: 'not-found', code: 'format.unknown' })
  assert.equal(formatWithCode('CHM', 'IRCC'), undefined)
  assert.equal(formatWithCode('abs-ch', 'ircc'), undefined)
  assert.equal(formatWithCode('absch', 'ircc')?.name, 'absPermit')
})

test('identifiers of old capacity initiatives are read', () => {
  assert.equal(formatWithCode('bch', 'cbi')?.name, 'capacityBuildingInitiative')
  assert.equal(formatWithCode('CHM', 'CDI')?.name, 'capacityBuildingInitiative')
})

test('focal points are always of the CHM', () => {
  assert.equal(formatWithCode('CHM', 'NFP')?.name, 'focalPoint')
  assert.equal(formatWithCode('BCH', 'NFP'), undefined)
})

test('a newer version takes the place of a format while everything runs', t => {
  const { format, labels } = registered('news')!
  t.after(() => registerFormat(format, labels))
  const places = formats().map(({ name }) => name)

  registerFormat({ ...format, version: 2 })

  assert.equal(formatNamed('news').version, 2)
  assert.deepEqual(formats().map(({ name }) => name), places) // prettier-ignore
  assert.equal(formatTitle(formatNamed('news'))['en'], 'News')
})

test('words are found by any way of writing a path, shared ones for fields without own words', () => {
  const target = formatNamed('nationalTarget7')

  for (const path of ['otherNationalIndicators.value', 'otherNationalIndicators/value', '/otherNationalIndicators/0/value'])
    assert.equal(labelOf(target, path)['en'], 'Indicator')
  assert.equal(labelOf(formatNamed('organization'), 'emails')['fr'], 'Adresses électroniques')
  assert.equal(labelOf(target, 'nothing')['en'], 'nothing')
  assert.equal(helpOf(target, 'nothing'), undefined)
  assert.equal(sectionTitle(target, 'alignment')['es'], 'Alineación con los objetivos y metas mundiales')
})

test('every facet has a title in six languages; unknown ones their own name', () => {
  for (const name of facetNames) for (const locale of locales) assert.ok(facetNamed(name)!.title[locale], `${name} ${locale}`)
  assert.deepEqual(facetTitle('toString'), { en: 'toString' })
  assert.ok(facetNamed('subject')!.hierarchical && !facetNamed('year')!.hierarchical)
})

test('every code of an issue is known to those who find words for it', () => {
  const codes = issueCodes()

  for (const { wrong } of Object.values(cases)) for (const [, code] of wrong) assert.ok(codes.includes(code), code)
  assert.ok(codes.includes('indicator.unlinked') && codes.includes('value.unknown'))
})
