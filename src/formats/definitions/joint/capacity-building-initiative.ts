import { any, between, not, where } from '#platform/filter.ts'
import type { Format, Fields } from '../../format.ts'
import { absch, bch, chm, community, houses, languages, local, national, regional, subNational, tail, tailSection } from '../shared.ts'

const proposed = '73E2AC27-D964-487C-A4E6-0997BB27AF01'
const approved = 'DD130C83-20B7-5159-AA74-CC0EB8924B31'
const selfFunding = '31B36F05-7A9B-5CE3-A07A-AA8456714923'

const planned = where('status', proposed, approved)
const isRegional = where('geographicScope', regional)
const inCountries = where('geographicScope', national, subNational, community, local)
const somewhere = any(isRegional, inCountries)
const broader = where('isProjectProgramme', true)
const inChm = where('houses', chm)
const onAbs = any(where('houses', absch), where('gbfTargets', 'GBF-TARGET-13'))
const onBiosafety = any(where('houses', bch), where('gbfTargets', 'GBF-TARGET-17'))

// identifiers of regions are upper-case GUIDs, those of countries lower-case codes; the European Union is both
const region = any(between('countryRegions', '0', 'Z'), where('countryRegions', 'eu'))
const regionOnly = between('countryRegions', '0', 'Z')

/** Capacity development initiative: a project, programme or event that builds capacity, and what came of it. */
export const capacityBuildingInitiative: Format = {
  name: 'capacityBuildingInitiative',
  code: 'CDI',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'reference',
  version: 1,
  workflow: { confirmation: { months: 12 } },
  title: ['title'],
  summary: 'description',
  date: 'startDate',
  sections: [
    { name: 'general', fields: ['languages', 'houses', 'title', 'projectNumber', 'projectDocument', 'contacts', 'description'] },
    { name: 'coverage', fields: ['geographicScope', 'countryRegions'] },
    { name: 'period', fields: ['status', 'startDate', 'endDate', 'durationPeriod', 'durationText', 'duration'] },
    {
      name: 'programme',
      fields: ['activityScope', 'isProjectProgramme', 'projectProgrammeName', 'broaderProjects', 'type', 'typeInfo'],
    },
    {
      name: 'partners',
      fields: [
        'isImplementedByAgencies',
        'implementingAgencies',
        'isExecutedByAgencies',
        'executingAgencies',
        'isCollaboratedByPartners',
        'collaboratingPartners',
      ],
    },
    {
      name: 'work',
      fields: ['categories', 'targetGroups', 'gbfTargets', 'aichiTargets', 'cbdSubjects', 'absKeyAreas', 'cpbThematicAreas'],
    },
    { name: 'funding', fields: ['fundingSourceTypes', 'selfFundingInfo', 'coreFundingSources', 'coFinancingSources', 'totalBudget'] },
    { name: 'results', fields: ['resultsAchievements', 'bestPractices', 'resultsOutputs', 'resultsReference'] },
    { name: 'keywords', fields: ['tags', 'adminTags'] },
    tailSection,
  ],
  fields: {
    languages,
    houses,
    title: { type: 'localizedText', required: true },
    projectNumber: { type: 'localizedText' },
    projectDocument: { type: 'links' },
    contacts: { type: 'references', formats: ['contact', 'organization'], required: true },
    description: { type: 'localizedText', required: true, maxWords: 150 },
    geographicScope: { type: 'term', vocabulary: 'jurisdiction-long', custom: [subNational, community], customRequired: true, required: true },
    countryRegions: { type: 'terms', vocabulary: ['countries', 'regions'], visible: somewhere, required: somewhere },
    status: { type: 'term', vocabulary: 'cdi-status', required: true },
    startDate: { type: 'date', required: not(planned) },
    endDate: { type: 'date', required: not(planned) },
    durationPeriod: { type: 'number', integer: true, min: 1, visible: planned },
    durationText: { type: 'choice', options: ['days', 'months', 'years'], visible: planned },
    duration: { type: 'localizedText', legacy: true },
    activityScope: { type: 'term', vocabulary: 'cdi-scope' },
    isProjectProgramme: { type: 'boolean', required: true },
    projectProgrammeName: { type: 'localizedText', visible: broader, required: broader },
    broaderProjects: { type: 'references', formats: ['capacityBuildingInitiative'], notSelf: true, visible: broader },
    type: { type: 'terms', vocabulary: 'capacity-types', other: true, legacy: true },
    typeInfo: { type: 'localizedText', legacy: true },
    ...carriedOut('isImplementedByAgencies', 'implementingAgencies'),
    ...carriedOut('isExecutedByAgencies', 'executingAgencies'),
    ...carriedOut('isCollaboratedByPartners', 'collaboratingPartners'),
    categories: { type: 'terms', vocabulary: 'cdi-categories', other: true, required: true },
    targetGroups: { type: 'terms', vocabulary: 'cdi-audience', other: true },
    gbfTargets: { type: 'terms', vocabulary: 'gbf-targets', required: true },
    aichiTargets: { type: 'terms', vocabulary: 'aichi-targets', legacy: true },
    cbdSubjects: { type: 'terms', vocabulary: 'cbd-subjects', required: inChm },
    absKeyAreas: { type: 'terms', vocabulary: 'abs-key-areas', required: onAbs },
    cpbThematicAreas: { type: 'terms', vocabulary: 'cpb-thematic', other: true, required: onBiosafety },
    fundingSourceTypes: { type: 'terms', vocabulary: 'cdi-funding', other: true, custom: [selfFunding] },
    selfFundingInfo: { type: 'localizedText', legacy: true },
    coreFundingSources: { type: 'references', formats: ['organization'] },
    coFinancingSources: { type: 'references', formats: ['organization'] },
    totalBudget: { type: 'text' },
    resultsAchievements: { type: 'richText' },
    bestPractices: { type: 'richText' },
    resultsOutputs: { type: 'links' },
    resultsReference: { type: 'references', formats: ['resource'] },
    tags: { type: 'localizedTexts' },
    adminTags: { type: 'texts', writableBy: ['secretariat', 'administrator'] },
    ...tail,
  },
  rules: [
    { kind: 'holds', code: 'initiative.region', fields: ['countryRegions'], when: isRegional, filter: region },
    { kind: 'holds', code: 'initiative.country', fields: ['countryRegions'], when: inCountries, filter: not(regionOnly) },
    { kind: 'atLeastOne', code: 'initiative.duration', fields: ['startDate', 'durationPeriod'], when: planned },
    { kind: 'allOrNone', code: 'initiative.dates', fields: ['startDate', 'endDate'], when: planned },
    { kind: 'allOrNone', code: 'initiative.unit', fields: ['durationPeriod', 'durationText'], when: planned },
    { kind: 'ordered', code: 'period.order', fields: ['startDate', 'endDate'] },
  ],
  facets: [
    { facet: 'status', path: 'status' },
    { facet: 'jurisdiction', path: 'geographicScope' },
    { facet: 'activityScope', path: 'activityScope' },
    { facet: 'mentioned', path: 'countryRegions' },
    { facet: 'activity', path: 'categories' },
    { facet: 'audience', path: 'targetGroups' },
    { facet: 'funding', path: 'fundingSourceTypes' },
    { facet: 'target', path: 'gbfTargets' },
    { facet: 'aichi', path: 'aichiTargets' },
    { facet: 'subject', path: 'cbdSubjects' },
    { facet: 'absKeyArea', path: 'absKeyAreas' },
    { facet: 'biosafetySubject', path: 'cpbThematicAreas' },
  ],
  legacyNames: {
    libraries: 'houses',
    isExecutededByAgencies: 'isExecutedByAgencies',
    isCollaboratededByPartners: 'isCollaboratedByPartners',
  },
}

/** Whether others carry the initiative out, and who they are. */
function carriedOut(question: string, name: string): Fields {
  const yes = where(question, true)
  return {
    [question]: { type: 'boolean' },
    [name]: { type: 'references', formats: ['organization', 'contact'], visible: yes, required: yes },
  }
}
