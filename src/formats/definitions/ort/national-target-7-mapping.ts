import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { government, languages } from '../shared.ts'

const explains = where('hasReferencePeriod', true)

/**
 * National target, part II (annex I to decision 15/6): what of one goal or target of the Framework the national targets of a
 * country cover, and against which period its headline indicators are measured. One for each goal and target addressed.
 */
export const nationalTarget7Mapping: Format = {
  name: 'nationalTarget7Mapping',
  code: 'NT7M',
  house: 'ORT',
  prefix: 'ORT',
  houses: ['ORT', 'CHM'],
  kind: 'national',
  version: 1,
  oneFor: ['government', 'globalGoalOrTarget'],
  title: ['title'],
  summary: 'elementOfGlobalTargetsInfo',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'globalGoalOrTarget', 'elementOfGlobalTargetsInfo'] },
    { name: 'indicators', fields: ['referencePeriod'] },
    { name: 'additional', fields: ['additionalInformation', 'additionalDocuments', 'notes'] },
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', system: true },
    globalGoalOrTarget: { type: 'term', vocabulary: 'gbf-goals-targets', required: true },
    elementOfGlobalTargetsInfo: { type: 'richText', required: true },
    referencePeriod: {
      type: 'groups',
      fields: {
        headlineIndicator: { type: 'term', vocabulary: 'gbf-headline', required: true },
        hasReferencePeriod: { type: 'boolean', required: true },
        referencePeriodInfo: { type: 'richText', visible: explains, required: explains },
      },
    },
    additionalInformation: { type: 'richText' },
    additionalDocuments: { type: 'links' },
    notes: { type: 'notes', internal: true },
  },
  rules: [
    { kind: 'linked', code: 'indicator.unlinked', fields: ['referencePeriod/headlineIndicator'], from: ['globalGoalOrTarget'] },
    { kind: 'distinct', code: 'indicator.twice', fields: ['referencePeriod/headlineIndicator'] },
  ],
  derivations: [{ set: 'title', named: ['globalGoalOrTarget'] }],
  facets: [
    { facet: 'target', path: 'globalGoalOrTarget' },
    { facet: 'indicator', path: 'referencePeriod/headlineIndicator' },
  ],
}
