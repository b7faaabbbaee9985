import { any, not, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { regionalByApproval, regionOf } from '../regions.ts'
import { government, languages, namedJurisdiction, otherTerm, regional, tail, tailSection } from '../shared.ts'

const binding = where('status', '97D6C7E6-5EAD-48B2-BD8D-DAB77153FF9C')
const notBinding = where('status', 'C9E33B71-D92A-4AC1-96E3-A136A1FDF135')
const retired = where('status', '0F8F3A6D-1BF7-4468-8BFC-8DD52F7F6E50')
const inForce = any(binding, notBinding)
const amendment = where('isAmendment', true)
const applicable = not(where('absMeasureNotApplicable', true))
const isRegional = where('jurisdiction', regional)

/** Legislative, administrative or policy measure on access and benefit-sharing (Article 14.2 (a) of the Nagoya Protocol). */
export const measure: Format = {
  name: 'measure',
  code: 'MSR',
  house: 'ABSCH',
  houses: ['ABSCH'],
  kind: 'national',
  version: 1,
  title: ['title'],
  summary: 'description',
  date: 'entryIntoForce',
  sections: [
    { name: 'amendment', fields: ['languages', 'government', 'isAmendment', 'amendedMeasures', 'amendmentsDescription'] },
    {
      name: 'measure',
      fields: [
        'title',
        'status',
        'adoption',
        'entryIntoForce',
        'retired',
        'limitedApplication',
        'type',
        'otherTypeName',
        'jurisdiction',
        'jurisdictionRegions',
        'jurisdictionName',
        'description',
        'isModelContractualClause',
        'modelContractualClauseDescription',
      ],
    },
    { name: 'documents', fields: ['documents', 'documentTranslations'] },
    { name: 'relations', fields: ['linkedMeasures', 'linkedMeasuresDescription', 'authorities'] },
    { name: 'elements', fields: ['absMeasureNotApplicable', 'absMeasures', 'otherAbsMeasure'] },
    { ...tailSection, fields: ['libraries', ...tailSection.fields] },
  ],
  fields: {
    languages,
    government,
    isAmendment: { type: 'boolean', required: true },
    amendedMeasures: { type: 'references', formats: ['measure'], own: true, notSelf: true, visible: amendment },
    amendmentsDescription: { type: 'richText', visible: amendment },
    title: { type: 'localizedText', required: true },
    status: { type: 'term', vocabulary: 'msr-status', required: true },
    adoption: { type: 'date', partial: true, visible: notBinding, required: notBinding },
    entryIntoForce: { type: 'date', partial: true, visible: binding, required: binding },
    retired: { type: 'date', partial: true, visible: retired, required: retired },
    limitedApplication: { type: 'date', partial: true, visible: inForce },
    type: { type: 'term', vocabulary: 'msr-type', other: 'otherTypeName', required: true },
    otherTypeName: { type: 'localizedText', visible: where('type', otherTerm), required: where('type', otherTerm) },
    jurisdiction: { type: 'term', vocabulary: 'msr-jurisdiction', other: 'jurisdictionName', required: true },
    jurisdictionRegions: { type: 'terms', vocabulary: ['countries', 'regions'], system: true, visible: isRegional, required: isRegional },
    jurisdictionName: { type: 'localizedText', visible: namedJurisdiction('jurisdiction'), required: namedJurisdiction('jurisdiction') },
    description: { type: 'richText', maxWords: 300 },
    isModelContractualClause: { type: 'boolean' },
    modelContractualClauseDescription: { type: 'localizedText', visible: where('isModelContractualClause', true) },
    documents: { type: 'links', required: true },
    documentTranslations: { type: 'links', vocabulary: 'translation-type' },
    linkedMeasures: { type: 'references', formats: ['measure'], own: true, notSelf: true },
    linkedMeasuresDescription: { type: 'richText' },
    authorities: { type: 'references', formats: ['authority', 'contact'], required: true },
    absMeasureNotApplicable: { type: 'boolean' },
    absMeasures: {
      type: 'group',
      visible: applicable,
      required: applicable,
      fields: {
        geneticResources: {
          type: 'group',
          fields: {
            answer: { type: 'boolean' },
            elements: {
              type: 'groups',
              visible: where('answer', true),
              fields: {
                types: { type: 'terms', vocabulary: 'gr-types' },
                areas: { type: 'terms', vocabulary: 'gr-areas' },
                section: { type: 'localizedText', required: true },
              },
            },
          },
        },
        relevantElements: {
          type: 'matrix',
          vocabulary: 'msr-elements',
          other: true,
          fields: {
            answer: { type: 'boolean' },
            section: { type: 'localizedText', visible: not(where('answer', false)) },
          },
        },
      },
    },
    otherAbsMeasure: { type: 'richText', legacy: true },
    libraries: { type: 'terms', vocabulary: 'clearing-houses', legacy: true },
    ...tail,
  },
  rules: [regionalByApproval],
  derivations: regionOf('jurisdictionRegions'),
  facets: [
    { facet: 'status', path: 'status' },
    { facet: 'measureType', path: 'type' },
    { facet: 'jurisdiction', path: 'jurisdiction' },
    { facet: 'mentioned', path: 'jurisdictionRegions' },
    { facet: 'measureElement', path: 'absMeasures/relevantElements' },
    { facet: 'adopted', path: 'adoption' },
    { facet: 'entered', path: 'entryIntoForce' },
    { facet: 'ended', path: 'retired' },
    { facet: 'modelClauses', path: 'isModelContractualClause' },
    { facet: 'citedBy', citedBy: ['authority', 'absProcedure', 'absPermit', 'absCheckpointCommunique'] },
  ],
  legacyNames: {
    absMesasureNotApplicable: 'absMeasureNotApplicable',
    'absMeasures/geneticResource': 'absMeasures/geneticResources',
    isModelContractualClauseDescription: 'modelContractualClauseDescription',
    otherInformation: 'relevantInformation',
    otherDocuments: 'relevantDocuments',
  },
}
