import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetsOf } from './counted.ts'
import { dateOf, languagesOf, referencesIn, summaryOf, textsOf, titleOf } from './described.ts'
import { formatNamed } from './registry.ts'

const organism = formatNamed('organism')
const modifiedOrganism = formatNamed('modifiedOrganism')
const nbsap = formatNamed('nbsap')

test('an LMO is found by its unique identifier however it is typed', () => {
  const texts = textsOf(modifiedOrganism, { uniqueIdentification: 'MON-ØØ81Ø-6' }).map(({ text }) => text)

  assert.deepEqual(texts, ['MON-ØØ81Ø-6', 'MON-00810-6', 'MONØØ81Ø6', 'MON008106'])
})

test('a name without a language stands under no language, and joins names that have one', () => {
  assert.deepEqual(titleOf(organism, { scientificName: 'Zea mays' }), { und: 'Zea mays' })
  assert.deepEqual(titleOf(organism, {}), {})
  assert.deepEqual(titleOf(formatNamed('focalPoint'), { title: { fr: 'Mme', ar: 'السيدة' }, lastName: 'Haddad' }), {
    fr: 'Mme Haddad',
    ar: 'السيدة Haddad',
  })
})

test('summaries are plain text, whatever they are written with', () => {
  assert.deepEqual(summaryOf(nbsap, { summary: { en: '<h2>Aim</h2><p>Forests &amp; rivers</p>' } }), { en: 'Aim\nForests & rivers' })
})

test('texts weigh by what they are, and come in the language they are in', () => {
  const data = {
    title: { ru: 'Стратегия' },
    summary: { ru: '<p>Леса</p>' },
    documentLinks: [{ url: 'https://a.org', name: 'Texte', language: 'fr' }],
  }

  assert.deepEqual(textsOf(nbsap, data), [
    { language: 'ru', text: 'Стратегия', weight: 'title' },
    { language: 'ru', text: 'Леса', weight: 'summary' },
    { language: 'fr', text: 'Texte', weight: 'body' },
  ])
})

test('dates, years and languages are read from the body', () => {
  const data = { languages: ['es'], startDate: '2025-03-01', government: { identifier: 'cr' } }

  assert.equal(dateOf(nbsap, data), '2025-03-01')
  assert.deepEqual(facetsOf(nbsap, data), { format: ['nbsap'], house: ['ORT', 'CHM'], government: ['cr'], language: ['es'], year: ['2025'] })
  assert.deepEqual(languagesOf(nbsap, { title: { fr: 'Stratégie' } }), ['fr'])
})

test('what has the wrong shape is passed over', () => {
  const wrong = { title: 7, summary: ['x'], startDate: {}, languages: 'en', government: 'cr', documentLinks: [{ url: 7 }] }

  assert.deepEqual(titleOf(nbsap, wrong), {})
  assert.deepEqual(textsOf(nbsap, wrong), [])
  assert.deepEqual(referencesIn(nbsap, wrong), [])
})

test('references are found in lists and in constructs, where they stand', () => {
  const gene = (identifier: string) => ({ type: 'sense', identifier })
  const data = { genes: [{ identifier: 'GENE-1@2' }], geneConstructs: [[{ type: 'senseStart' }, gene('GENE-2@1')], [gene('GENE-3')]] }

  assert.deepEqual(referencesIn(modifiedOrganism, data), [
    { path: '/genes/0', identifier: 'GENE-1@2' },
    { path: '/geneConstructs/0/1', identifier: 'GENE-2@1' },
    { path: '/geneConstructs/1/0', identifier: 'GENE-3' },
  ])
})
