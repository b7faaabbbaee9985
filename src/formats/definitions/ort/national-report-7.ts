import { where } from '#platform/filter.ts'
import type { Field, Fields, Format } from '../../format.ts'
import { government, languages } from '../shared.ts'

const text = { type: 'richText' } as const satisfies Field
const answer = { type: 'richText', required: true } as const satisfies Field

const unrevised = where('hasRevisedNbsap', 'no', 'inProgress')
const engaged = where('hasStakeholderEngagement', true)
const notAdopted = where('hasNbsapAdopted', 'no', 'other')
const adopted = where('hasNbsapAdopted', 'yes')
const national = where('targetType', 'national')
const global = where('targetType', 'global')

/** Indicators of one set with the record that holds their data. */
const dataOf = (vocabulary: string, format: string): Field => ({
  type: 'groups',
  fields: {
    indicator: { type: 'term', vocabulary, required: true },
    data: { type: 'reference', formats: [format], own: true },
  },
})
const figures = (vocabulary: string) => dataOf(vocabulary, 'nationalReport7IndicatorData')

const headline = figures('gbf-headline')
const binary = dataOf('gbf-binary', 'nationalReport7BinaryIndicatorData')

/** A country measures its own targets by further indicators too, some of them its own. */
const nationally: Fields = {
  component: { ...figures('gbf-component'), visible: national },
  complementary: { ...figures('gbf-complementary'), visible: national },
  national: {
    type: 'groups',
    visible: national,
    fields: {
      indicator: {
        type: 'group',
        required: true,
        fields: { identifier: { type: 'text', maxLength: 128, required: true }, value: { type: 'localizedText' } },
      },
      data: { type: 'reference', formats: ['nationalReport7IndicatorData'], own: true },
    },
  },
}

/** Seventh national report (annex I to decision 15/6): progress towards the national targets and the goals of the Framework. */
export const nationalReport7: Format = {
  name: 'nationalReport7',
  code: 'NR7',
  house: 'ORT',
  prefix: 'ORT',
  houses: ['ORT', 'CHM'],
  kind: 'national',
  version: 1,
  oneFor: ['government'],
  title: [],
  sections: [
    { name: 'general', fields: ['languages', 'government'] },
    { name: 'process', fields: ['sectionI'] },
    { name: 'nbsap', fields: ['sectionII'] },
    { name: 'targets', fields: ['sectionIII'] },
    { name: 'goals', fields: ['sectionIV'] },
    { name: 'conclusions', fields: ['sectionV'] },
    { name: 'additional', fields: ['sectionOtherInfo', 'notes'] },
  ],
  fields: {
    languages,
    government,
    sectionI: {
      type: 'group',
      required: true,
      fields: { nationalAuthorities: answer, contactPerson: answer, contactDetails: answer, processUndertaken: answer },
    },
    sectionII: {
      type: 'group',
      required: true,
      fields: {
        hasRevisedNbsap: { type: 'choice', options: ['yes', 'no', 'inProgress'], required: true },
        anticipatedNbsapDate: { type: 'date', visible: unrevised, required: unrevised },
        hasStakeholderEngagement: { type: 'boolean', required: true },
        stakeholders: { type: 'terms', vocabulary: 'stakeholders', other: true, visible: engaged, required: engaged },
        hasNbsapAdopted: { type: 'choice', options: ['yes', 'no', 'inProgress', 'other'], required: true },
        hasNbsapAdoptedInfo: { type: 'localizedText', visible: notAdopted, required: notAdopted },
        anticipatedNbsapAdoptionDate: { type: 'date', visible: notAdopted, required: notAdopted },
        policyInstrument: { type: 'term', vocabulary: 'policy-instruments', other: true, visible: adopted, required: adopted },
        implementationProgress: answer,
      },
    },
    sectionIII: {
      type: 'groups',
      required: true,
      fields: {
        targetType: { type: 'choice', options: ['national', 'global'], required: true },
        target: { type: 'reference', formats: ['nationalTarget7'], own: true, vocabulary: 'gbf-targets', termWhile: global, required: true },
        mainActionsSummary: answer,
        levelOfProgress: { type: 'term', vocabulary: 'progress', required: true },
        progressSummary: answer,
        keyChallengesSummary: answer,
        actionEffectivenessSummary: answer,
        sdgRelationSummary: text,
        indicatorData: { type: 'group', fields: { headline, binary, ...nationally } },
      },
    },
    sectionIV: {
      type: 'groups',
      required: true,
      maxItems: 4,
      fields: {
        gbfGoal: { type: 'term', vocabulary: 'gbf-goals', required: true },
        summaryOfProgress: answer,
        indicatorData: { type: 'group', fields: { headline, binary } },
      },
    },
    sectionV: { type: 'group', required: true, fields: { assessmentSummary: answer } },
    sectionOtherInfo: {
      type: 'group',
      fields: { additionalInformation: text, additionalDocuments: { type: 'links' }, attachments: { type: 'links' } },
    },
    notes: { type: 'notes', internal: true },
  },
  rules: [
    { kind: 'distinct', code: 'report.target', fields: ['sectionIII/target'] },
    { kind: 'distinct', code: 'report.goal', fields: ['sectionIV/gbfGoal'] },
  ],
  facets: [
    { facet: 'target', path: 'sectionIII/target' },
    { facet: 'target', path: 'sectionIII/target', through: ['globalGoalAlignment'] },
    { facet: 'target', path: 'sectionIII/target', through: ['globalTargetAlignment/identifier'] },
    { facet: 'target', path: 'sectionIV/gbfGoal' },
    { facet: 'alignment', path: 'sectionIII/target', through: ['globalTargetAlignment/degreeOfAlignment'] },
    { facet: 'progress', path: 'sectionIII/levelOfProgress' },
    { facet: 'indicator', path: 'sectionIII/indicatorData/headline/indicator' },
    { facet: 'indicator', path: 'sectionIII/indicatorData/binary/indicator' },
    { facet: 'indicator', path: 'sectionIII/indicatorData/component/indicator' },
    { facet: 'indicator', path: 'sectionIII/indicatorData/complementary/indicator' },
    { facet: 'indicator', path: 'sectionIV/indicatorData/headline/indicator' },
    { facet: 'indicator', path: 'sectionIV/indicatorData/binary/indicator' },
  ],
  legacyNames: {
    'sectionIII/mainActionsInfo': 'sectionIII/mainActionsSummary',
    'sectionIII/progressSummaryInfo': 'sectionIII/progressSummary',
    'sectionIII/actionEffectivenessInfo': 'sectionIII/actionEffectivenessSummary',
    'sectionIII/sdgRelationInfo': 'sectionIII/sdgRelationSummary',
    'sectionV/assessmentSummaryInfo': 'sectionV/assessmentSummary',
    additionalInformation: 'sectionOtherInfo/additionalInformation',
    additionalDocuments: 'sectionOtherInfo/additionalDocuments',
    attachments: 'sectionOtherInfo/attachments',
  },
}
