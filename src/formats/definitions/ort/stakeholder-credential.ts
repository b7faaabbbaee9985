import { where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { submitter } from './submitter.ts'

const isParty = where('isParty', true)

/** Credential of an organization that submits commitments, and the addresses of those who may submit for it (decision 16/32, annex II). */
export const stakeholderCredential: Format = {
  name: 'stakeholderCredential',
  code: 'SCI',
  house: 'ORT',
  prefix: 'ORT',
  houses: ['ORT'],
  kind: 'reference',
  version: 1,
  title: ['organization'],
  sections: [
    { name: 'general', fields: ['languages', 'isParty', 'government'] },
    { name: 'submitter', fields: Object.keys(submitter) },
    { name: 'authority', fields: ['authorityDocuments', 'authorizedEmails'] },
    { name: 'additional', fields: ['additionalInformation', 'additionalDocuments', 'notes'] },
  ],
  fields: {
    languages,
    isParty: { type: 'boolean', required: true },
    government: { type: 'term', vocabulary: 'countries', visible: isParty, required: isParty },
    ...submitter,
    authorityDocuments: { type: 'links' },
    authorizedEmails: { type: 'emails', required: true },
    additionalInformation: { type: 'richText' },
    additionalDocuments: { type: 'links' },
    notes: { type: 'notes', internal: true },
  },
  facets: [
    { facet: 'organizationType', path: 'organizationType' },
    { facet: 'country', path: 'country' },
  ],
}
