import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { regionalByApproval, regionOf } from '../regions.ts'
import { government, languages, regional, subNational, tail, tailSection } from '../shared.ts'

const amendment = where('isAmendment', true)
const isRegional = where('jurisdiction', regional)

/** Law, regulation, guideline or agreement on biosafety (Articles 11.5 and 20.3 (a), (b) of the Cartagena Protocol). */
export const biosafetyLaw: Format = {
  name: 'biosafetyLaw',
  code: 'LAW',
  house: 'BCH',
  houses: ['BCH'],
  kind: 'national',
  version: 1,
  workflow: { confirmation: { months: 24, when: where('expires', true) } },
  title: ['title'],
  summary: 'description',
  date: 'entryIntoForce',
  sections: [
    { name: 'amendment', fields: ['languages', 'government', 'isAmendment', 'amendedRecords', 'amendmentsDetails'] },
    {
      name: 'law',
      fields: ['title', 'type', 'jurisdiction', 'jurisdictionScope', 'cpbSubjectAreas', 'cpbOrganismTypes', 'description', 'entryIntoForce'],
    },
    { name: 'documents', fields: ['documents', 'unofficialDocuments', 'documentsInfo'] },
    { name: 'relations', fields: ['relatedRecords', 'relationDetails', 'authorities'] },
    { name: 'confirmation', fields: ['expires'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    isAmendment: { type: 'boolean', required: true },
    amendedRecords: { type: 'references', formats: ['biosafetyLaw'], own: true, notSelf: true, visible: amendment },
    amendmentsDetails: { type: 'richText', visible: amendment },
    title: { type: 'localizedText', required: true },
    type: { type: 'term', vocabulary: 'law-types', other: true, required: true },
    jurisdiction: { type: 'term', vocabulary: 'law-jurisdiction', other: true, custom: [subNational], required: true },
    jurisdictionScope: { type: 'terms', vocabulary: ['countries', 'regions'], system: true, visible: isRegional },
    cpbSubjectAreas: { type: 'terms', vocabulary: 'subject-areas', other: true, required: true },
    cpbOrganismTypes: { type: 'terms', vocabulary: 'organism-types', other: true, required: true },
    description: { type: 'richText' },
    entryIntoForce: { type: 'date' },
    documents: { type: 'links' },
    unofficialDocuments: { type: 'links' },
    documentsInfo: { type: 'richText' },
    relatedRecords: { type: 'references', formats: ['biosafetyLaw'], own: true, notSelf: true },
    relationDetails: { type: 'richText' },
    authorities: { type: 'references', formats: ['authority', 'supplementaryAuthority'], own: true, required: true },
    expires: { type: 'boolean', required: true },
    ...tail,
  },
  rules: [regionalByApproval],
  derivations: regionOf('jurisdictionScope'),
  facets: [
    { facet: 'lawType', path: 'type' },
    { facet: 'jurisdiction', path: 'jurisdiction' },
    { facet: 'mentioned', path: 'jurisdictionScope' },
    { facet: 'subjectArea', path: 'cpbSubjectAreas' },
    { facet: 'organismType', path: 'cpbOrganismTypes' },
  ],
}
