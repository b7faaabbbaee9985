import { where } from '#platform/filter.ts'
import type { Derivation, Format, Rule } from '../../format.ts'
import { government, languages } from '../shared.ts'

/** The goals and targets of the Framework that a national target addresses, as paths of facts. */
const addressed = ['globalGoalAlignment', 'globalTargetAlignment/identifier'] as const

const linked = (set: string, vocabulary: string): Derivation => ({ set, linked: vocabulary, from: addressed })
const chosenAmongLinked = (field: string): Rule => ({ kind: 'linked', code: 'indicator.unlinked', fields: [field], from: addressed })

const required = 'additionalImplementationRequired'
const available = 'additionalImplementationAvailable'
const other = 'additionalImplementationOther'
const explained = where('identifier', required, other)
const involvesOthers = where('hasNonStateActors', true)

/**
 * National target, part I (annex I to decision 15/6): a target of a country and how it aligns with the Kunming-Montreal
 * Global Biodiversity Framework. An indicator is linked to a goal or target when it is a narrower term of it.
 */
export const nationalTarget7: Format = {
  name: 'nationalTarget7',
  code: 'NT7',
  house: 'ORT',
  prefix: 'ORT',
  houses: ['ORT', 'CHM'],
  kind: 'national',
  version: 1,
  title: ['title'],
  summary: 'description',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'description', 'sequence'] },
    {
      name: 'alignment',
      fields: [
        'globalGoalAlignment',
        'globalTargetAlignment',
        'degreeOfAlignmentInfo',
        'implementingConsiderations',
        'implementingConsiderationsInfo',
      ],
    },
    { name: 'measures', fields: ['mainPolicyOfMeasureOrActionInfo'] },
    {
      name: 'indicators',
      fields: ['headlineIndicators', 'binaryIndicators', 'componentIndicators', 'complementaryIndicators', 'otherNationalIndicators'],
    },
    { name: 'actors', fields: ['hasNonStateActors', 'nonStateActorsInfo', 'nonStateActorCommitmentInfo'] },
    { name: 'means', fields: ['additionalImplementation', 'additionalImplementationInfo'] },
    { name: 'additional', fields: ['additionalInformation', 'additionalDocuments', 'notes'] },
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', required: true },
    description: { type: 'richText' },
    sequence: { type: 'number', integer: true, min: 1, max: 999 },
    globalGoalAlignment: { type: 'terms', vocabulary: 'gbf-goals' },
    globalTargetAlignment: {
      type: 'matrix',
      vocabulary: 'gbf-targets',
      required: true,
      fields: { degreeOfAlignment: { type: 'term', vocabulary: 'gbf-alignment', required: true } },
    },
    degreeOfAlignmentInfo: { type: 'richText' },
    implementingConsiderations: { type: 'terms', vocabulary: 'gbf-considerations' },
    implementingConsiderationsInfo: { type: 'richText' },
    mainPolicyOfMeasureOrActionInfo: { type: 'richText' },
    headlineIndicators: { type: 'terms', vocabulary: 'gbf-headline', system: true },
    binaryIndicators: { type: 'terms', vocabulary: 'gbf-binary', system: true },
    componentIndicators: { type: 'terms', vocabulary: 'gbf-component' },
    complementaryIndicators: { type: 'terms', vocabulary: 'gbf-complementary' },
    otherNationalIndicators: {
      type: 'groups',
      fields: { identifier: { type: 'text', maxLength: 128 }, value: { type: 'localizedText', required: true } },
    },
    hasNonStateActors: { type: 'boolean', required: true },
    nonStateActorsInfo: { type: 'richText', visible: involvesOthers, required: involvesOthers },
    nonStateActorCommitmentInfo: { type: 'richText' },
    additionalImplementation: {
      type: 'group',
      required: true,
      fields: {
        identifier: { type: 'choice', options: [required, available, other], required: true },
        customValue: { type: 'richText', visible: explained, required: explained },
      },
    },
    additionalImplementationInfo: { type: 'richText' },
    additionalInformation: { type: 'richText' },
    additionalDocuments: { type: 'links' },
    notes: { type: 'notes', internal: true },
  },
  rules: [chosenAmongLinked('componentIndicators'), chosenAmongLinked('complementaryIndicators')],
  derivations: [linked('headlineIndicators', 'gbf-headline'), linked('binaryIndicators', 'gbf-binary')],
  facets: [
    { facet: 'target', path: 'globalGoalAlignment' },
    { facet: 'target', path: 'globalTargetAlignment/identifier' },
    { facet: 'alignment', path: 'globalTargetAlignment/degreeOfAlignment' },
    { facet: 'indicator', path: 'headlineIndicators' },
    { facet: 'indicator', path: 'binaryIndicators' },
    { facet: 'indicator', path: 'componentIndicators' },
    { facet: 'indicator', path: 'complementaryIndicators' },
    { facet: 'consideration', path: 'implementingConsiderations' },
  ],
}
