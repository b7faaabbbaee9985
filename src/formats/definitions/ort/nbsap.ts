import type { Format } from '../../format.ts'
import { adopted, isApproved, namedBody, notNational } from '../reports.ts'
import { government, languages, tail, tailSection } from '../shared.ts'

/** National biodiversity strategy and action plan (Article 6 of the Convention). A country may have several. */
export const nbsap: Format = {
  name: 'nbsap',
  code: 'NBSAP',
  house: 'ORT',
  prefix: 'ORT',
  houses: ['ORT', 'CHM'],
  kind: 'national',
  version: 1,
  title: ['title'],
  summary: 'summary',
  date: 'startDate',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'summary', 'isGbfAligned', 'jurisdiction', 'jurisdictionInfo'] },
    { name: 'period', fields: ['startDate', 'endDate'] },
    { name: 'status', fields: ['status', 'adoptionDate', 'approvedStatus', 'approvingBody', 'approvingBodyInfo'] },
    { name: 'documents', fields: ['documentText', 'documentLinks'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', required: true },
    summary: { type: 'richText' },
    isGbfAligned: { type: 'boolean', required: true },
    jurisdiction: { type: 'term', vocabulary: 'jurisdiction-short', required: true },
    jurisdictionInfo: { type: 'localizedText', visible: notNational, required: notNational },
    startDate: { type: 'date', required: true },
    endDate: { type: 'date', required: true },
    status: { type: 'term', vocabulary: 'report-status', required: true },
    adoptionDate: { type: 'date', partial: true, visible: adopted, required: adopted },
    approvedStatus: { type: 'term', vocabulary: 'approved-status', visible: isApproved, required: isApproved },
    approvingBody: { type: 'term', vocabulary: 'approving-body', visible: isApproved, required: isApproved },
    approvingBodyInfo: { type: 'localizedText', visible: namedBody, required: namedBody },
    documentText: { type: 'richText' },
    documentLinks: { type: 'links', required: true },
    ...tail,
  },
  rules: [{ kind: 'ordered', code: 'period.order', fields: ['startDate', 'endDate'] }],
  facets: [
    { facet: 'status', path: 'status' },
    { facet: 'jurisdiction', path: 'jurisdiction' },
    { facet: 'gbfAligned', path: 'isGbfAligned' },
    { facet: 'adopted', path: 'adoptionDate' },
  ],
  legacyNames: { completionYear: 'adoptionDate' },
}
