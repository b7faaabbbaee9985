import { not, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { government, languages, national, tail, tailSection } from '../shared.ts'

const final = '1C37E358-5295-46EB-816C-0A7EF2437EC9'
const approved = '851B10ED-AE62-4F28-B178-6D40389CC8DB'
const adopted = where('status', final, approved)
const isApproved = where('status', approved)
// committee, minister, inter-ministerial body
const namedBody = where(
  'approvingBody',
  '905C1F7F-C2F4-4DCE-A94E-BE6D6CE6E78F',
  'E7398F2B-FA36-4F42-85C2-5D0044440476',
  'D3A4624E-21D9-4E49-953F-529734538E56',
)
const belowNational = { all: [{ field: 'jurisdiction' }, not(where('jurisdiction', national))] } as const

/** National biodiversity strategy and action plan (Article 6 of the Convention). A country may have several. */
export const nbsap: Format = {
  name: 'nbsap',
  code: 'NBSAP',
  house: 'ORT',
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
    jurisdictionInfo: { type: 'localizedText', visible: belowNational, required: belowNational },
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
  ],
  legacyNames: { completionYear: 'adoptionDate' },
}
