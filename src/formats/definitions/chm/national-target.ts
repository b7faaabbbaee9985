import { all, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { notNational } from '../reports.ts'
import { government, languages, tail, tailSection } from '../shared.ts'

const adoptedAsIs = where('isAichiTarget', true)
const ownTarget = where('isAichiTarget', false)
const unrelated = all(ownTarget, where('noOtherAichiTargets', true))

/** National target of the Aichi period (2011–2020), and the global targets it stands for. */
export const nationalTarget: Format = {
  name: 'nationalTarget',
  code: 'NT6',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'national',
  version: 1,
  title: ['title'],
  summary: 'description',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'description', 'jurisdiction', 'jurisdictionInfo'] },
    {
      name: 'aichi',
      fields: ['isAichiTarget', 'aichiTargets', 'otherAichiTargets', 'noOtherAichiTargets', 'noOtherAichiTargetsDescription'],
    },
    tailSection,
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', required: true },
    description: { type: 'richText', required: true },
    jurisdiction: { type: 'term', vocabulary: 'jurisdiction-short', required: true },
    jurisdictionInfo: { type: 'localizedText', visible: notNational, required: notNational },
    isAichiTarget: { type: 'boolean', required: true },
    aichiTargets: { type: 'terms', vocabulary: ['aichi-targets', 'aichi-components'], required: adoptedAsIs, maxItems: 1, limited: adoptedAsIs },
    otherAichiTargets: { type: 'terms', vocabulary: 'aichi-components', visible: adoptedAsIs },
    noOtherAichiTargets: { type: 'boolean', visible: ownTarget },
    noOtherAichiTargetsDescription: { type: 'richText', visible: unrelated, required: unrelated },
    ...tail,
  },
  rules: [{ kind: 'exactlyOne', code: 'target.aichi', fields: ['aichiTargets', 'noOtherAichiTargets'], when: ownTarget }],
  facets: [
    { facet: 'aichi', path: 'aichiTargets' },
    { facet: 'aichi', path: 'otherAichiTargets' },
    { facet: 'jurisdiction', path: 'jurisdiction' },
  ],
}
