import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { absch, bch, chm, houses, languages, tail } from '../shared.ts'

const byGovernment = where('submissionByType', 'party', 'nonParty')
const byOrganization = where('submissionByType', 'organization')
const inChm = where('houses', chm)
const inBch = where('houses', bch)
const inAbs = where('houses', absch)

/** The two heads of the keywords that are asked for notifications on tools of finance and of mainstreaming. */
const financeTools = '7301CD69-68DF-47DD-9D4B-28D0BE9A7CD2'
const mainstreamingTools = 'D9B889EA-B613-4B0E-B965-865A23C6D986'

/** Submission of a Party, another government or an organization in reply to a notification of the Secretariat. */
export const submission: Format = {
  name: 'submission',
  code: 'SUB',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'relevantInformation',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'houses', 'submissionByType', 'submittingGovernment', 'organizations', 'title', 'date'] },
    { name: 'answer', fields: ['notifications', 'relevantDocuments', 'records'] },
    {
      name: 'subjects',
      fields: [
        'resourceTypes',
        'gbfGoalsAndTargets',
        'cbdThematicAreas',
        'absThematicAreas',
        'cpbThematicAreas',
        'betiFinanceKeywords',
        'betiMainstreamingKeywords',
      ],
    },
    { name: 'additional', fields: ['relevantInformation', 'notes'] },
  ],
  fields: {
    languages,
    houses,
    submissionByType: { type: 'choice', options: ['party', 'nonParty', 'organization'], required: true },
    // the record belongs to whoever entered it, mostly the Secretariat: the government is its author, not its owner
    submittingGovernment: { type: 'term', vocabulary: 'countries', visible: byGovernment, required: byGovernment },
    organizations: { type: 'references', formats: ['organization'], visible: byOrganization, required: byOrganization },
    title: { type: 'localizedText', required: true },
    date: { type: 'date', required: true },
    notifications: { type: 'references', formats: ['notification'], required: true },
    relevantDocuments: { type: 'links', required: true },
    records: { type: 'references' },
    resourceTypes: { type: 'terms', vocabulary: 'vlr-types', visible: inChm },
    gbfGoalsAndTargets: { type: 'terms', vocabulary: 'gbf-goals-targets', visible: inChm },
    cbdThematicAreas: { type: 'terms', vocabulary: 'cbd-subjects', visible: inChm },
    absThematicAreas: { type: 'terms', vocabulary: 'abs-subjects', visible: inAbs },
    cpbThematicAreas: { type: 'terms', vocabulary: 'cpb-thematic', visible: inBch },
    betiFinanceKeywords: { type: 'terms', vocabulary: 'beti', below: financeTools, visible: inChm },
    betiMainstreamingKeywords: { type: 'terms', vocabulary: 'beti', below: mainstreamingTools, visible: inChm },
    relevantInformation: tail['relevantInformation']!,
    notes: tail['notes']!,
  },
  facets: [
    { facet: 'government', path: 'submittingGovernment' },
    { facet: 'resourceType', path: 'resourceTypes' },
    { facet: 'target', path: 'gbfGoalsAndTargets' },
    { facet: 'subject', path: 'cbdThematicAreas' },
    { facet: 'absSubject', path: 'absThematicAreas' },
    { facet: 'biosafetySubject', path: 'cpbThematicAreas' },
    { facet: 'submitter', path: 'submissionByType' },
    { facet: 'notification', path: 'notifications' },
    { facet: 'organization', path: 'organizations' },
    { facet: 'incentive', path: 'betiFinanceKeywords' },
    { facet: 'incentive', path: 'betiMainstreamingKeywords' },
  ],
  legacyNames: { government: 'submittingGovernment', libraries: 'houses' },
}
