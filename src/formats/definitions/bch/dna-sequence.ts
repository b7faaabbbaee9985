import { not, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { gisFiles, gisMapCenter } from '../maps.ts'
import { languages, tail, tailSection } from '../shared.ts'

const codesProtein = where('family', '1ECB698D-3F3D-41BC-BEBD-DD5C734BCDCF')
const natural = not(where('isSynthetic', true))

/** Genetic element: a sequence introduced into, or changed in, living modified organisms. */
export const dnaSequence: Format = {
  name: 'dnaSequence',
  code: 'GENE',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'reference',
  version: 1,
  title: ['name'],
  summary: 'biologicalFunction',
  sections: [
    { name: 'element', fields: ['languages', 'name', 'synonymNames', 'abbreviation', 'family'] },
    { name: 'donor', fields: ['isSynthetic', 'donorOrganisms', 'donorOrganismCollectionPoint', 'gisFiles', 'gisMapCenter'] },
    { name: 'protein', fields: ['proteinName', 'biologicalFunction', 'traits'] },
    tailSection,
  ],
  fields: {
    languages,
    name: { type: 'localizedText', required: true },
    synonymNames: { type: 'localizedTexts' },
    abbreviation: { type: 'localizedText', required: true },
    family: { type: 'term', vocabulary: 'gene-family', required: true },
    isSynthetic: { type: 'boolean', required: true },
    donorOrganisms: { type: 'references', formats: ['organism'], visible: natural, required: natural },
    donorOrganismCollectionPoint: { type: 'richText' },
    gisFiles,
    gisMapCenter,
    proteinName: { type: 'localizedText', visible: codesProtein },
    biologicalFunction: { type: 'localizedText', visible: codesProtein },
    traits: { type: 'terms', vocabulary: 'traits', other: true, visible: codesProtein, required: codesProtein },
    ...tail,
  },
  facets: [
    { facet: 'geneFamily', path: 'family' },
    { facet: 'trait', path: 'traits' },
    { facet: 'synthetic', path: 'isSynthetic' },
    { facet: 'donorOrganism', path: 'donorOrganisms' },
    { facet: 'gene', self: true },
  ],
}
