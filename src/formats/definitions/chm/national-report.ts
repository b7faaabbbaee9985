import type { Format } from '../../format.ts'
import { adopted, isApproved, namedBody, notNational } from '../reports.ts'
import { government, languages, tail, tailSection } from '../shared.ts'

/** National report of the first five rounds, strategies registered before 2024, and thematic reports: a document and what it is (Article 26). */
export const nationalReport: Format = {
  name: 'nationalReport',
  code: 'NR',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'national',
  version: 1,
  title: ['title'],
  summary: 'summary',
  date: 'startDate',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'reportType', 'summary', 'jurisdiction', 'jurisdictionInfo'] },
    { name: 'period', fields: ['startDate', 'endDate'] },
    { name: 'status', fields: ['status', 'adoptionDate', 'approvedStatus', 'approvingBody', 'approvingBodyInfo'] },
    { name: 'documents', fields: ['documentText', 'documentLinks'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', required: true },
    reportType: { type: 'term', vocabulary: 'report-types', required: true },
    summary: { type: 'richText' },
    jurisdiction: { type: 'term', vocabulary: 'jurisdiction-short', required: true },
    jurisdictionInfo: { type: 'localizedText', visible: notNational },
    startDate: { type: 'date', required: true },
    endDate: { type: 'date' },
    status: { type: 'term', vocabulary: 'report-status', required: true },
    adoptionDate: { type: 'date', partial: true, visible: adopted },
    approvedStatus: { type: 'term', vocabulary: 'approved-status', visible: isApproved },
    approvingBody: { type: 'term', vocabulary: 'approving-body', visible: isApproved },
    approvingBodyInfo: { type: 'localizedText', visible: namedBody },
    documentText: { type: 'richText' },
    documentLinks: { type: 'links', required: true },
    ...tail,
  },
  rules: [{ kind: 'ordered', code: 'period.order', fields: ['startDate', 'endDate'] }],
  facets: [
    { facet: 'reportType', path: 'reportType' },
    { facet: 'status', path: 'status' },
    { facet: 'jurisdiction', path: 'jurisdiction' },
    { facet: 'adopted', path: 'adoptionDate' },
  ],
  legacyNames: { completionYear: 'adoptionDate' },
}
