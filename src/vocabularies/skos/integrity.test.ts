import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { house } from '#testing'
import { addTerm } from '../add-term.ts'
import { addVocabulary } from '../change-vocabulary.ts'
import { loadVocabularies } from '../follow.ts'
import { vocabularies } from '../index.ts'
import { exportVocabulary } from './export-skos.ts'

const shapes = new Store(new Parser().parse(readFileSync(new URL('integrity.ttl', import.meta.url), 'utf8')))
const site = { origin: 'https://chm.example.org' }
const skos = 'http://www.w3.org/2004/02/skos/core#'

/** What the shapes say against a graph: node, path and condition. Blank nodes of different texts are different. */
async function faultsOf(texts: readonly string[]): Promise<readonly string[]> {
  const { results } = await new Validator(shapes as never).validate(new Store(texts.flatMap(text => new Parser().parse(text))) as never)
  return results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent].map(term => term?.value.replace(/^.*[/#]/, '') ?? '').join(' '),
  )
}

describe('the integrity conditions of SKOS', () => {
  test('hold for the vocabularies of the house, each and together', async () => {
    const written = vocabularies().map(({ key }) => exportVocabulary(site, key, 'turtle'))

    const faults = await faultsOf(written)

    assert.deepEqual(faults, [])
    assert.ok(written.length > 20 && written.every(text => text.includes('skos:Concept')))
  })

  test('hold for a term whose synonym became its label', async () => {
    const context = await house({ roles: [{ role: 'vocabulary-manager', for: '*' }] })
    await loadVocabularies(context)
    await addVocabulary(context, { key: 'reefs', title: { en: 'Reefs' } })
    await addTerm(context, { vocabulary: 'reefs', identifier: 'REEF-1', label: { en: 'Coral reef' }, synonyms: { en: ['Coral reef', 'Bioherm'] } })

    const text = exportVocabulary(site, 'reefs', 'turtle')

    assert.deepEqual(await faultsOf([text]), [])
    assert.match(text, /altLabel "Bioherm"/)
  })

  const broken: { readonly [condition: string]: string } = {
    'S9: a concept that is a scheme': 'a skos:Concept, skos:ConceptScheme',
    'S13: one label of two kinds': 'skos:prefLabel "Same"@en; skos:altLabel "Same"@en',
    'S14: two preferred labels in a language': 'skos:prefLabel "One"@en, "Other"@en',
    'S27: related to what is broader': 'skos:broader <urn:b>. <urn:b> skos:broader <urn:c>. <urn:a> skos:related <urn:c>',
    'S46: the same and broader': 'skos:exactMatch <urn:b>; skos:broadMatch <urn:b>',
  }
  for (const [condition, statements] of Object.entries(broken))
    test(`tell of ${condition}`, async () => {
      const sound = '<urn:s> a skos:ConceptScheme. <urn:a> a skos:Concept; skos:inScheme <urn:s>'
      const label = statements.includes('prefLabel') ? '' : '<urn:a> skos:prefLabel "A"@en.'

      assert.notDeepEqual(await faultsOf([`@prefix skos: <${skos}>. ${sound}. ${label} <urn:a> ${statements}.`]), [])
      assert.deepEqual(await faultsOf([`@prefix skos: <${skos}>. ${sound}; skos:prefLabel "A"@en.`]), [])
    })
})
