import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { community, government, languages, subNational, tail, tailSection } from '../shared.ts'

const documentsNeeded = where('hasApplicationDocuments', true)
const fees = where('hasApplicationFees', true)

/** Procedure for access to genetic resources: where and how to apply, what is needed, what it costs (Article 6.3 of the Nagoya Protocol). */
export const absProcedure: Format = {
  name: 'absProcedure',
  code: 'PRO',
  house: 'ABSCH',
  houses: ['ABSCH'],
  kind: 'national',
  version: 1,
  title: ['name'],
  summary: 'description',
  sections: [
    { name: 'procedure', fields: ['languages', 'government', 'name', 'jurisdiction', 'keywords', 'requirements', 'description', 'descriptionLinks'] },
    { name: 'address', fields: ['contacts', 'links'] },
    {
      name: 'application',
      fields: ['hasApplicationDocuments', 'applicationInformation', 'applicationLinks', 'applicationContacts'],
    },
    { name: 'cost', fields: ['hasApplicationFees', 'applicationFeesInformation', 'duration', 'durationPeriod'] },
    { name: 'relations', fields: ['relevantMeasures'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    name: { type: 'localizedText', required: true },
    jurisdiction: {
      type: 'term',
      vocabulary: 'msr-jurisdiction',
      other: true,
      custom: [subNational, community],
      customRequired: true,
      required: true,
    },
    keywords: { type: 'terms', vocabulary: 'abs-subjects', required: true },
    requirements: { type: 'richText', required: true },
    description: { type: 'richText', required: true },
    descriptionLinks: { type: 'links' },
    contacts: { type: 'references', formats: ['contact', 'authority'] },
    links: { type: 'links' },
    hasApplicationDocuments: { type: 'boolean', required: true },
    applicationInformation: { type: 'richText', visible: documentsNeeded },
    applicationLinks: { type: 'links', visible: documentsNeeded },
    applicationContacts: { type: 'references', formats: ['contact', 'authority'], visible: documentsNeeded },
    hasApplicationFees: { type: 'boolean', required: true },
    applicationFeesInformation: { type: 'richText', visible: fees },
    duration: { type: 'number', integer: true, min: 1 },
    durationPeriod: { type: 'choice', options: ['days', 'months', 'years'] },
    relevantMeasures: { type: 'references', formats: ['measure'], own: true },
    ...tail,
  },
  rules: [
    { kind: 'atLeastOne', code: 'procedure.apply', fields: ['contacts', 'links'] },
    { kind: 'allOrNone', code: 'procedure.duration', fields: ['duration', 'durationPeriod'] },
  ],
  facets: [
    { facet: 'jurisdiction', path: 'jurisdiction' },
    { facet: 'absSubject', path: 'keywords' },
    { facet: 'documentsNeeded', path: 'hasApplicationDocuments' },
    { facet: 'fees', path: 'hasApplicationFees' },
  ],
}
