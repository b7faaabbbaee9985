import type { Fields, Format } from '../../format.ts'
import { languages, tail, tailSection } from '../shared.ts'

/** Ranks of the taxonomic tree, from the widest to the narrowest, by the names of the wire. */
const ranks = [
  'realm',
  'subRealm',
  'kingdom',
  'phylum',
  '_class',
  'order',
  'subOrder',
  'family',
  'subFamily',
  'genus',
  'species',
  'subSpecies',
] as const

const rankFields: Fields = Object.fromEntries(ranks.map(rank => [rank, { type: 'text' }]))

/** Kinds of organism a record may name; the vocabulary's other branches are headings. */
const selectableOrganisms = '8DAB2400-CF00-44B2-ADCF-49AABF66B9B0'

/** Organism: recipient, parental or donor organism of living modified organisms, with its biology. */
export const organism: Format = {
  name: 'organism',
  code: 'ORGA',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'reference',
  version: 1,
  title: ['scientificName'],
  summary: 'habitat',
  sections: [
    { name: 'names', fields: ['languages', 'scientificName', 'scientificNameSynonyms', 'commonNames'] },
    {
      name: 'taxonomy',
      fields: [...ranks, 'plantCultivar', 'microorganismStrain', 'bacteriaPathovar', 'virusGroup', 'taxonomicClassification'],
    },
    {
      name: 'biology',
      fields: [
        'organismType',
        'domestication',
        'originCentre',
        'diversityCentre',
        'habitat',
        'geographicalDistribution',
        'compatibleSpecies',
        'pathogenicity',
        'commonUses',
      ],
    },
    tailSection,
  ],
  fields: {
    languages,
    scientificName: { type: 'text', required: true },
    scientificNameSynonyms: { type: 'texts' },
    commonNames: { type: 'localizedTexts' },
    ...rankFields,
    plantCultivar: { type: 'text' },
    microorganismStrain: { type: 'text' },
    bacteriaPathovar: { type: 'text' },
    virusGroup: { type: 'text' },
    taxonomicClassification: { type: 'links' },
    organismType: { type: 'term', vocabulary: 'organism-types', below: selectableOrganisms },
    domestication: { type: 'term', vocabulary: 'domestication' },
    originCentre: { type: 'richText' },
    diversityCentre: { type: 'richText' },
    habitat: { type: 'richText' },
    geographicalDistribution: { type: 'richText' },
    compatibleSpecies: { type: 'references', formats: ['organism'] },
    pathogenicity: { type: 'richText' },
    commonUses: { type: 'terms', vocabulary: 'organism-uses', other: true },
    ...tail,
  },
  facets: [
    { facet: 'organismType', path: 'organismType' },
    { facet: 'domestication', path: 'domestication' },
    { facet: 'use', path: 'commonUses' },
  ],
}
