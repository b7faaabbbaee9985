import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { government, languages, namedJurisdiction, tail, tailSection } from '../shared.ts'

/** Checkpoint designated under Article 17.1 of the Nagoya Protocol. */
export const absCheckpoint: Format = {
  name: 'absCheckpoint',
  code: 'CP',
  house: 'ABSCH',
  houses: ['ABSCH'],
  kind: 'national',
  version: 1,
  title: ['name'],
  summary: 'responsibilities',
  sections: [
    { name: 'checkpoint', fields: ['languages', 'government', 'name', 'responsibilities', 'jurisdiction', 'jurisdictionName'] },
    { name: 'scope', fields: ['valueChainStage', 'responsibleFunctions'] },
    { name: 'communication', fields: ['informAllAuthorities', 'contactsToInform'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    name: { type: 'localizedText', required: true },
    responsibilities: { type: 'richText', maxLength: 300 },
    jurisdiction: { type: 'term', vocabulary: 'jurisdiction-cna', other: 'jurisdictionName' },
    jurisdictionName: { type: 'localizedText', visible: namedJurisdiction('jurisdiction'), required: namedJurisdiction('jurisdiction') },
    valueChainStage: { type: 'terms', vocabulary: 'value-chain-stage', legacy: true },
    responsibleFunctions: { type: 'terms', vocabulary: 'responsible-functions', legacy: true },
    informAllAuthorities: { type: 'boolean', required: true },
    contactsToInform: {
      type: 'references',
      formats: ['authority', 'contact'],
      own: true,
      visible: where('informAllAuthorities', false),
      required: where('informAllAuthorities', false),
    },
    ...tail,
  },
  facets: [
    { facet: 'jurisdiction', path: 'jurisdiction' },
    { facet: 'valueChainStage', path: 'valueChainStage' },
    { facet: 'responsibleFunction', path: 'responsibleFunctions' },
    { facet: 'citedBy', citedBy: ['absCheckpointCommunique'] },
  ],
}
