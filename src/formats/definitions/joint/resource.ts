import { all, any, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { absch, bch, chm, houses, languages, tail, tailSection } from '../shared.ts'

const inChm = where('houses', chm)
const onAbs = any(where('houses', absch), where('gbfTargets', 'GBF-TARGET-13'))
const onBiosafety = any(where('houses', bch), where('gbfTargets', 'GBF-TARGET-17'))

/** Virtual library resource: a publication, tool, course or website that others can use. One record for all houses it concerns. */
export const resource: Format = {
  name: 'resource',
  code: 'VLR',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'summary',
  date: 'publicationDate',
  sections: [
    { name: 'general', fields: ['languages', 'houses', 'title', 'resourceTypes', 'summary'] },
    { name: 'source', fields: ['authors', 'organizations', 'publisher', 'source', 'rights', 'publicationDate'] },
    { name: 'access', fields: ['resourceLinks', 'covers'] },
    { name: 'coverage', fields: ['countryRegions', 'gbfTargets', 'aichiTargets', 'cbdSubjects'] },
    { name: 'nagoya', fields: ['nagoya'] },
    { name: 'biosafety', fields: ['biosafety'] },
    { name: 'keywords', fields: ['tags', 'adminTags', 'fileFormat', 'formatDetails', 'purpose', 'targetGroups', 'expertiseLevel'] },
    tailSection,
  ],
  fields: {
    languages,
    houses,
    title: { type: 'localizedText', required: true },
    resourceTypes: { type: 'terms', vocabulary: 'vlr-types', required: true },
    summary: { type: 'localizedText', required: true, maxWords: 300 },
    authors: { type: 'localizedText' },
    organizations: { type: 'references', formats: ['organization', 'contact'] },
    publisher: { type: 'localizedText' },
    source: { type: 'localizedText' },
    rights: { type: 'localizedText' },
    publicationDate: { type: 'date', partial: true, required: true },
    resourceLinks: { type: 'links', required: true },
    covers: { type: 'images' },
    countryRegions: { type: 'terms', vocabulary: ['countries', 'regions'] },
    gbfTargets: { type: 'terms', vocabulary: 'gbf-targets', required: true },
    aichiTargets: { type: 'terms', vocabulary: 'aichi-targets', legacy: true },
    cbdSubjects: { type: 'terms', vocabulary: 'cbd-subjects', required: inChm },
    nagoya: {
      type: 'group',
      required: onAbs,
      fields: {
        subjects: { type: 'terms', vocabulary: 'abs-subjects', required: onAbs },
        keyAreas: { type: 'terms', vocabulary: 'abs-key-areas' },
        mccKeywords: { type: 'terms', vocabulary: 'mcc-keywords', other: true, legacy: true },
      },
    },
    biosafety: {
      type: 'group',
      required: onBiosafety,
      fields: {
        subjects: { type: 'terms', vocabulary: 'cpb-thematic', other: true, required: onBiosafety },
        ...about('ModifiedOrganisms', 'modifiedOrganisms', 'modifiedOrganism'),
        ...about('Organisms', 'organisms', 'organism'),
        ...about('Genes', 'genes', 'dnaSequence'),
        raRecommend: { type: 'boolean', legacy: true },
        raAuthorAffiliation: { type: 'terms', vocabulary: 'org-types', legacy: true },
        raSubjects: { type: 'terms', vocabulary: 'bch-ra-subjects', legacy: true },
      },
    },
    tags: { type: 'localizedTexts' },
    adminTags: { type: 'texts', writableBy: ['secretariat', 'administrator'] },
    fileFormat: { type: 'terms', vocabulary: 'capacity-formats', other: true, legacy: true },
    formatDetails: { type: 'localizedText', legacy: true },
    purpose: { type: 'terms', vocabulary: 'capacity-purposes', other: true, legacy: true },
    targetGroups: { type: 'terms', vocabulary: 'cdi-audience', other: true, legacy: true },
    expertiseLevel: { type: 'terms', vocabulary: 'capacity-levels', legacy: true },
    ...tail,
  },
  rules: [{ kind: 'atLeastOne', code: 'resource.author', fields: ['authors', 'organizations'] }],
  facets: [
    { facet: 'resourceType', path: 'resourceTypes' },
    { facet: 'mentioned', path: 'countryRegions' },
    { facet: 'target', path: 'gbfTargets' },
    { facet: 'aichi', path: 'aichiTargets' },
    { facet: 'subject', path: 'cbdSubjects' },
    { facet: 'absSubject', path: 'nagoya/subjects' },
    { facet: 'absKeyArea', path: 'nagoya/keyAreas' },
    { facet: 'biosafetySubject', path: 'biosafety/subjects' },
    { facet: 'modifiedOrganism', path: 'biosafety/modifiedOrganisms' },
    { facet: 'organism', path: 'biosafety/organisms' },
    { facet: 'gene', path: 'biosafety/genes' },
    { facet: 'organization', path: 'organizations' },
    { facet: 'riskSubject', path: 'biosafety/raSubjects' },
    { facet: 'linkLanguage', path: 'resourceLinks/language' },
  ],
  legacyNames: {
    libraries: 'houses',
    publicationYear: 'publicationDate',
    regions: 'countryRegions',
    absSubjects: 'nagoya/subjects',
    absKeyAreas: 'nagoya/keyAreas',
    bchSubjects: 'biosafety/subjects',
  },
}

/** Whether a biosafety resource speaks of certain records, and of which. The question is asked in the BCH. */
function about(question: string, name: string, format: string): Format['fields'] {
  const yes = where(`address${question}`, true)
  const asked = where('houses', bch)
  return {
    [`address${question}`]: { type: 'boolean', visible: asked, required: asked },
    [name]: { type: 'references', formats: [format], visible: all(asked, yes), required: all(asked, yes) },
  }
}
