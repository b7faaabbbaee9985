import type { Format } from '../../format.ts'
import { languages, tail, tailSection } from '../shared.ts'

/** Assignment of an expert of the roster: kept as entered years ago, when assignments were paid from the voluntary fund. */
export const expertAssignment: Format = {
  name: 'expertAssignment',
  code: 'EXPA',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'reference',
  version: 1,
  closed: true,
  title: ['title'],
  summary: 'description',
  date: 'startDate',
  sections: [
    { name: 'assignment', fields: ['languages', 'title', 'experts', 'countries', 'organizations', 'expertise'] },
    { name: 'period', fields: ['startDate', 'endDate'] },
    { name: 'outcome', fields: ['description', 'results', 'reports'] },
    tailSection,
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true },
    experts: { type: 'references', formats: ['biosafetyExpert'], required: true },
    countries: { type: 'terms', vocabulary: 'countries' },
    organizations: { type: 'references', formats: ['organization', 'contact'] },
    expertise: { type: 'terms', vocabulary: 'expertise', other: true },
    startDate: { type: 'date', partial: true },
    endDate: { type: 'date', partial: true },
    description: { type: 'richText' },
    results: { type: 'richText' },
    reports: { type: 'links' },
    ...tail,
  },
  rules: [{ kind: 'ordered', code: 'period.order', fields: ['startDate', 'endDate'] }],
  facets: [
    { facet: 'mentioned', path: 'countries' },
    { facet: 'expertise', path: 'expertise' },
  ],
}
