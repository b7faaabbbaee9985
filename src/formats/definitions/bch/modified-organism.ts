import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { languages, tail, tailSection } from '../shared.ts'

const identified = where('hasUniqueIdentification', true)

/** Living modified organism (Article 3 (g) of the Cartagena Protocol). */
export const modifiedOrganism: Format = {
  name: 'modifiedOrganism',
  code: 'LMO',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'reference',
  version: 1,
  title: ['identity', 'uniqueIdentification', 'transformationEvent'],
  summary: 'description',
  sections: [
    {
      name: 'identity',
      fields: ['languages', 'identity', 'transformationEvent', 'hasUniqueIdentification', 'uniqueIdentification', 'developers', 'description'],
    },
    { name: 'recipient', fields: ['recipientOrganisms', 'recipientOrganismCollectionPoint', 'linkedModifiedOrganisms'] },
    {
      name: 'modification',
      fields: ['vector', 'techniqueUsed', 'isGeneEdited', 'genes', 'geneConstructs', 'geneNotes', 'traits', 'affectedGenes', 'affectedGeneNotes'],
    },
    { name: 'use', fields: ['commonUses'] },
    { name: 'detection', fields: ['detectionMethodLinks', 'detectionMethod', 'externalLinks'] },
    tailSection,
  ],
  fields: {
    languages,
    identity: { type: 'localizedText' },
    transformationEvent: { type: 'text', required: true },
    hasUniqueIdentification: { type: 'boolean', required: true },
    uniqueIdentification: { type: 'identifier', visible: identified, required: identified },
    developers: { type: 'references', formats: ['contact', 'organization'], required: true },
    description: { type: 'richText', required: true },
    recipientOrganisms: { type: 'references', formats: ['organism', 'modifiedOrganism'], required: true },
    recipientOrganismCollectionPoint: { type: 'localizedText' },
    linkedModifiedOrganisms: { type: 'references', formats: ['modifiedOrganism'], notSelf: true },
    vector: { type: 'localizedText', required: true },
    techniqueUsed: { type: 'terms', vocabulary: 'techniques', other: true, required: true },
    isGeneEdited: { type: 'boolean' },
    genes: { type: 'references', formats: ['dnaSequence'] },
    geneConstructs: { type: 'transcript', formats: ['dnaSequence'] },
    geneNotes: { type: 'richText' },
    traits: { type: 'terms', vocabulary: 'traits', other: true, required: true },
    affectedGenes: { type: 'references', formats: ['dnaSequence'] },
    affectedGeneNotes: { type: 'richText' },
    commonUses: { type: 'terms', vocabulary: 'organism-uses', other: true },
    detectionMethodLinks: { type: 'links' },
    detectionMethod: { type: 'richText' },
    externalLinks: { type: 'links' },
    ...tail,
  },
  rules: [
    // The genes of an organism are those listed together with those drawn in its constructs, so either names them.
    { kind: 'atLeastOne', code: 'modifiedOrganism.genes', fields: ['genes', 'geneConstructs'] },
  ],
  facets: [
    { facet: 'use', path: 'commonUses' },
    { facet: 'technique', path: 'techniqueUsed' },
    { facet: 'trait', path: 'traits' },
    { facet: 'gene', path: 'genes' },
    { facet: 'gene', path: 'geneConstructs' },
    { facet: 'recipientOrganism', path: 'recipientOrganisms' },
    { facet: 'donorOrganism', path: 'genes', through: ['donorOrganisms'] },
    { facet: 'donorOrganism', path: 'geneConstructs', through: ['donorOrganisms'] },
    { facet: 'modifiedOrganism', self: true },
    { facet: 'uniqueIdentifier', path: 'uniqueIdentification' },
  ],
}
