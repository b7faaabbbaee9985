import { not, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { gisFiles, gisMapCenter } from '../maps.ts'
import { government, languages, otherTerm, tail, tailSection } from '../shared.ts'

const amended = where('amendmentIntent', '0', '1')

/** Internationally recognized certificate of compliance: a permit made public under Article 17.2 of the Nagoya Protocol. */
export const absPermit: Format = {
  name: 'absPermit',
  code: 'IRCC',
  house: 'ABSCH',
  houses: ['ABSCH'],
  kind: 'national',
  version: 1,
  workflow: {
    expiry: { field: 'dateOfExpiry', noticeMonths: 2, to: ['absCNA'] },
    copies: [[{ through: ['entitiesToWhomPICGranted'] }]],
  },
  title: ['title'],
  summary: 'subjectMatter',
  date: 'dateOfIssuance',
  sections: [
    {
      name: 'permit',
      fields: ['languages', 'government', 'absCNA', 'title', 'referenceToNationalPermit', 'dateOfIssuance', 'dateOfExpiry', 'relatedIRCCs'],
    },
    { name: 'amendment', fields: ['amendmentIntent', 'amendmentDescription'] },
    {
      name: 'consent',
      fields: [
        'providers',
        'providersConfidential',
        'picGranted',
        'picInformation',
        'picDocuments',
        'entitiesToWhomPICGranted',
        'entitiesToWhomPICGrantedConfidential',
      ],
    },
    { name: 'terms', fields: ['matEstablished', 'matInformation', 'matDocuments'] },
    {
      name: 'subject',
      fields: ['subjectMatter', 'subjectMatterConfidential', 'keywords', 'keywordOther', 'specimens', 'taxonomies', 'gisFiles', 'gisMapCenter'],
    },
    { name: 'use', fields: ['usages', 'usagesConfidential', 'usagesDescription', 'thirdPartyTransferCondition'] },
    { name: 'copy', fields: ['permitFiles', 'permitDescription'] },
    tailSection,
  ],
  fields: {
    languages,
    government,
    absCNA: { type: 'reference', formats: ['authority'], own: true, required: true },
    title: { type: 'localizedText', required: true },
    referenceToNationalPermit: { type: 'richText' },
    dateOfIssuance: { type: 'date', required: true },
    dateOfExpiry: { type: 'date' },
    relatedIRCCs: { type: 'references', formats: ['absPermit'], own: true, notSelf: true },
    amendmentIntent: { type: 'choice', options: ['0', '1'], system: true },
    amendmentDescription: { type: 'richText', visible: amended, required: amended },
    providers: {
      type: 'references',
      formats: ['contact', 'authority'],
      own: ['authority'],
      confidential: 'providersConfidential',
      required: not(where('providersConfidential', true)),
    },
    providersConfidential: { type: 'boolean' },
    picGranted: { type: 'boolean', required: true },
    picInformation: { type: 'richText', visible: where('picGranted', true) },
    picDocuments: { type: 'links', visible: where('picGranted', true) },
    entitiesToWhomPICGranted: {
      type: 'references',
      formats: ['contact', 'authority'],
      confidential: 'entitiesToWhomPICGrantedConfidential',
      required: not(where('entitiesToWhomPICGrantedConfidential', true)),
    },
    entitiesToWhomPICGrantedConfidential: { type: 'boolean' },
    matEstablished: { type: 'boolean', required: true },
    matInformation: { type: 'richText' },
    matDocuments: { type: 'links' },
    subjectMatter: {
      type: 'richText',
      confidential: 'subjectMatterConfidential',
      required: not(where('subjectMatterConfidential', true)),
    },
    subjectMatterConfidential: { type: 'boolean' },
    keywords: { type: 'terms', vocabulary: 'abs-keywords', other: 'keywordOther' },
    keywordOther: { type: 'localizedText', visible: where('keywords', otherTerm), required: where('keywords', otherTerm) },
    specimens: { type: 'urls' },
    taxonomies: { type: 'urls' },
    gisFiles,
    gisMapCenter,
    usages: { type: 'terms', vocabulary: 'abs-usage', confidential: 'usagesConfidential', required: not(where('usagesConfidential', true)) },
    usagesConfidential: { type: 'boolean' },
    usagesDescription: { type: 'richText' },
    thirdPartyTransferCondition: { type: 'richText' },
    permitFiles: { type: 'links' },
    permitDescription: { type: 'richText' },
    ...tail,
  },
  rules: [
    { kind: 'holds', code: 'permit.consent', fields: ['picGranted'], filter: where('picGranted', true) },
    { kind: 'holds', code: 'permit.terms', fields: ['matEstablished'], filter: where('matEstablished', true) },
    { kind: 'ordered', code: 'permit.expiry', fields: ['dateOfIssuance', 'dateOfExpiry'] },
  ],
  facets: [
    { facet: 'keyword', path: 'keywords' },
    { facet: 'usage', path: 'usages' },
  ],
  legacyNames: { relatedIRCC: 'relatedIRCCs', updateReason: 'amendmentDescription', updateReasons: 'amendmentDescription' },
}
