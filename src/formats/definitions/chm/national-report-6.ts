import { between, not, where } from '#platform/filter.ts'
import type { Field, Fields, Format } from '../../format.ts'
import { government, languages, tail, tailSection } from '../shared.ts'

const withoutTargets = where('targetPursued', false)
const reportsPlants = where('hasGSPCTargets', true)
const includesRecords = where('includeLinkedRecords', true)
const chosen = (field: string) => between(field)

const text = { type: 'richText' } as const satisfies Field
const links = { type: 'links' } as const satisfies Field

/** `aichiTarget1` to `aichiTarget20`, each with the same parts. */
const numbered = (name: string, most: number, fields: (number: number) => Fields): Fields =>
  Object.fromEntries(
    Array.from({ length: most }, (_, index) => [`${name}${index + 1}`, { type: 'group', fields: fields(index + 1) }] satisfies [string, Field]),
  )

/** The identifier stands in bodies from elsewhere; the name of the group says the same. */
const identifier = { type: 'text', legacy: true } as const satisfies Field

/** What a report on target 16 adds: the report under the Nagoya Protocol, and records of the Access and Benefit-sharing Clearing-House. */
const nagoya: Fields = {
  nationalReport: { type: 'reference', formats: ['absNationalReport', 'absNationalReport1'], own: true },
  nationalReportDescription: text,
  includeLinkedRecords: { type: 'boolean' },
  linkedRecords: {
    type: 'references',
    formats: ['measure', 'absProcedure', 'authority', 'absPermit', 'absCheckpoint', 'absCheckpointCommunique', 'database', 'focalPoint'],
    own: true,
    visible: includesRecords,
  },
  linkedRecordsDescription: { ...text, visible: includesRecords },
}

/** Sixth national report (decision XIII/27): the end of the Strategic Plan for Biodiversity 2011–2020, in seven sections. */
export const nationalReport6: Format = {
  name: 'nationalReport6',
  code: 'NR6',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'national',
  version: 1,
  oneFor: ['government'],
  title: [],
  sections: [
    { name: 'general', fields: ['languages', 'government'] },
    { name: 'targets', fields: ['targetPursued', 'notReportingOnNationalTargets', 'notReportingOnNationalTargetsReason'] },
    { name: 'measures', fields: ['implementationMeasures'] },
    { name: 'progress', fields: ['progressAssessments'] },
    { name: 'contribution', fields: ['nationalContribution'] },
    { name: 'plants', fields: ['gspcNationalContribution'] },
    { name: 'communities', fields: ['iplcContribution'] },
    { name: 'profile', fields: ['biodiversityCountryProfile'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    targetPursued: { type: 'boolean', required: true },
    notReportingOnNationalTargets: { type: 'boolean', visible: withoutTargets },
    notReportingOnNationalTargetsReason: { ...text, visible: withoutTargets },
    implementationMeasures: {
      type: 'groups',
      fields: {
        title: { type: 'localizedText', required: true },
        description: text,
        nationalTargets: { type: 'references', formats: ['nationalTarget'], own: true },
        aichiTargets: { type: 'terms', vocabulary: 'aichi-targets' },
        assessment: { type: 'term', vocabulary: 'measure-effectiveness', required: true },
        assessmentDescription: text,
        relevantDocuments: links,
        otherRelevantInformation: text,
        otherRelevantDocuments: links,
        obstacles: text,
        obstaclesRelevantDocuments: links,
      },
    },
    progressAssessments: {
      type: 'groups',
      fields: {
        nationalTarget: { type: 'reference', formats: ['nationalTarget'], own: true, required: not(chosen('aichiTarget')) },
        aichiTarget: {
          type: 'term',
          vocabulary: 'aichi-targets',
          visible: not(chosen('nationalTarget')),
          required: not(chosen('nationalTarget')),
        },
        assessment: { type: 'reference', formats: ['nationalAssessment'], own: true },
      },
    },
    nationalContribution: {
      type: 'group',
      fields: {
        ...numbered('aichiTarget', 20, number => ({
          identifier,
          description: text,
          achievementActivities: text,
          ...(number === 16 ? nagoya : {}),
        })),
        nationalContributionSDGs: text,
      },
    },
    gspcNationalContribution: {
      type: 'group',
      fields: {
        hasGSPCTargets: { type: 'boolean' },
        gspcTargetDescription: { ...text, visible: reportsPlants },
        plantConservationNetwork: text,
        implementationMeasures: text,
        ...numbered('gspcTarget', 16, () => ({
          identifier,
          categoryProgress: { type: 'term', vocabulary: 'gspc-progress' },
          description: text,
          progressDescription: text,
        })),
      },
    },
    iplcContribution: { type: 'group', fields: { description: text, documents: links } },
    biodiversityCountryProfile: {
      type: 'group',
      fields: {
        statusAndTrends: text,
        mainDriversOfChange: text,
        nbsapImplementation: text,
        strategicPlanActions: text,
        supportMechanisms: text,
        monitoringReviewingMechanisms: text,
      },
    },
    ...tail,
  },
  rules: [
    { kind: 'distinct', code: 'report.target', fields: ['progressAssessments/nationalTarget'] },
    { kind: 'distinct', code: 'report.aichi', fields: ['progressAssessments/aichiTarget'] },
  ],
  facets: [
    { facet: 'aichi', path: 'implementationMeasures/aichiTargets' },
    { facet: 'aichi', path: 'progressAssessments/aichiTarget' },
    { facet: 'effectiveness', path: 'implementationMeasures/assessment' },
  ],
  legacyNames: { 'biodiversityCountryProfile/mainDriversofChange': 'biodiversityCountryProfile/mainDriversOfChange' },
}
