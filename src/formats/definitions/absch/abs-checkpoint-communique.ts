import { all, not, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { gisFiles, gisMapCenter } from '../maps.ts'
import { absch, government, languages, otherTerm, tail, tailSection } from '../shared.ts'

const ofAbs = where('houses', absch)
const withoutCertificate = where('absIRCCsNotAvailable', true)
const otherKeyword = all(withoutCertificate, where('keywords', otherTerm))

/** Checkpoint communiqué: what users told a checkpoint about the utilization of genetic resources (Article 17.1 of the Nagoya Protocol). */
export const absCheckpointCommunique: Format = {
  name: 'absCheckpointCommunique',
  code: 'CPC',
  house: 'ABSCH',
  houses: ['ABSCH'],
  kind: 'national',
  version: 1,
  workflow: {
    copies: [
      [
        { through: ['absIRCCs', 'absCNA'] },
        { through: ['entityWhoGrantedPIC'] },
        { countries: 'sourceCountries', of: { authority: ofAbs, focalPoint: where('categories', 'ABS-FP', 'ABS-FP2', 'NP-FP') } },
      ],
      [{ through: ['absIRCCs', 'entitiesToWhomPICGranted'] }],
      [{ through: ['absCheckpoints', 'contactsToInform'] }],
      [{ countries: 'government', of: { authority: ofAbs }, when: { through: ['absCheckpoints'], holds: where('informAllAuthorities', true) } }],
    ],
  },
  title: ['title'],
  summary: 'description',
  sections: [
    { name: 'communique', fields: ['languages', 'government', 'title', 'absCheckpoints', 'absIRCCs', 'absIRCCsNotAvailable'] },
    {
      name: 'source',
      fields: [
        'sourceCountries',
        'subjectMatter',
        'keywords',
        'keywordOther',
        'specimens',
        'taxonomies',
        'gisFiles',
        'gisMapCenter',
        'evidenceOfPIC',
        'entityWhoGrantedPIC',
        'entityToWhomPICGranted',
        'evidenceOfMAT',
      ],
    },
    {
      name: 'information',
      fields: ['description', 'personsAtCheckpoint', 'dateOfAccess', 'dateCollected', 'dateCollectedFrom', 'dateCollectedTo'],
    },
    tailSection,
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', required: true },
    absCheckpoints: { type: 'references', formats: ['absCheckpoint'], own: true, required: true },
    absIRCCs: { type: 'references', formats: ['absPermit'], visible: not(withoutCertificate), required: not(withoutCertificate) },
    absIRCCsNotAvailable: { type: 'boolean' },
    sourceCountries: { type: 'terms', vocabulary: 'countries', visible: withoutCertificate, required: withoutCertificate },
    subjectMatter: { type: 'richText', visible: withoutCertificate, required: withoutCertificate },
    keywords: { type: 'terms', vocabulary: 'abs-keywords', other: 'keywordOther', visible: withoutCertificate },
    keywordOther: { type: 'localizedText', visible: otherKeyword, required: otherKeyword },
    specimens: { type: 'urls', visible: withoutCertificate },
    taxonomies: { type: 'urls', visible: withoutCertificate },
    gisFiles: { ...gisFiles, visible: withoutCertificate },
    gisMapCenter: { ...gisMapCenter, visible: withoutCertificate },
    evidenceOfPIC: { type: 'richText', visible: withoutCertificate },
    entityWhoGrantedPIC: { type: 'reference', formats: ['contact', 'authority'], visible: withoutCertificate },
    entityToWhomPICGranted: { type: 'reference', formats: ['contact', 'authority'], visible: withoutCertificate },
    evidenceOfMAT: { type: 'richText', visible: withoutCertificate },
    description: { type: 'richText', required: true },
    personsAtCheckpoint: { type: 'references', formats: ['contact'] },
    dateOfAccess: { type: 'date' },
    dateCollected: { type: 'date' },
    dateCollectedFrom: { type: 'date' },
    dateCollectedTo: { type: 'date' },
    ...tail,
  },
  rules: [
    { kind: 'atLeastOne', code: 'communique.collected', fields: ['dateCollected', 'dateCollectedFrom'] },
    { kind: 'allOrNone', code: 'communique.period', fields: ['dateCollectedFrom', 'dateCollectedTo'] },
    { kind: 'ordered', code: 'communique.order', fields: ['dateCollectedFrom', 'dateCollectedTo'] },
  ],
  facets: [
    { facet: 'keyword', path: 'keywords' },
    { facet: 'sourceCountry', path: 'sourceCountries' },
    { facet: 'mentioned', path: 'sourceCountries' },
    { facet: 'checkpoint', path: 'absCheckpoints' },
    { facet: 'certificate', path: 'absIRCCs' },
    { facet: 'granter', path: 'entityWhoGrantedPIC' },
    { facet: 'grantee', path: 'entityToWhomPICGranted' },
    // with a certificate, what it says is not asked again
    { facet: 'keyword', path: 'absIRCCs', through: ['keywords'] },
    { facet: 'sourceCountry', path: 'absIRCCs', through: ['government'] },
    { facet: 'mentioned', path: 'absIRCCs', through: ['government'] },
    { facet: 'granter', path: 'absIRCCs', through: ['absCNA'] },
    { facet: 'grantee', path: 'absIRCCs', through: ['entitiesToWhomPICGranted'] },
    { facet: 'person', path: 'personsAtCheckpoint' },
    { facet: 'accessed', path: 'dateOfAccess' },
    { facet: 'collected', path: 'dateCollected' },
    { facet: 'collected', path: 'dateCollectedFrom' },
    { facet: 'collected', path: 'dateCollectedTo' },
  ],
}
