import type { Data, Format } from '#formats'
import { locales } from '#platform/localized.ts'
import { actOf, describe, type Act } from '#projections'
import { termNamed } from '#vocabularies'
import { held, readerAt, valuesAt } from './body.ts'
import type { Field, Sort, Source } from './field.ts'

/**
 * Names that clients read of certain formats and that do not follow from the format's own. `from` is the path of a field (`a/b`); `through` a reference and a field of the records referred to; `of` a reading of its own.
 */
type Named = {
  readonly sort: Sort
  readonly many?: true
  readonly whole?: true
  /** Where programs read it under other endings than those of its sort. */
  readonly endings?: readonly string[]
} & (
  | { readonly from: string }
  | { readonly through: readonly [reference: string, base: string] }
  | { readonly of: (source: Source) => readonly unknown[] }
)

type Kind = { readonly [base: string]: Named }

const terms = (from: string): Named => ({ sort: 'term', many: true, from })
const term = (from: string): Named => ({ sort: 'term', from })
const text = (from: string): Named => ({ sort: 'text', from })
const strings = (from: string): Named => ({ sort: 'string', many: true, from })
const string = (from: string): Named => ({ sort: 'string', from })
const date = (from: string): Named => ({ sort: 'date', from })
const references = (from: string): Named => ({ sort: 'reference', many: true, from })
const through = (reference: string, base: string, sort: Sort = 'term'): Named => ({ sort, many: true, through: [reference, base] })
const yes = (of: (source: Source) => boolean): Named => ({ sort: 'boolean', of: source => [of(source)] })
const json = (of: (data: Data) => readonly unknown[]): Named => ({ sort: 'object', of: ({ data }) => of(data) })
/** The years of these days, each once. */
const years = (...from: readonly string[]): Named => ({
  sort: 'number',
  many: true,
  whole: true,
  of: ({ data }) => [...new Set(from.flatMap(day => valuesAt(data, [day])).map(day => Number(String(day).slice(0, 4))))].filter(Number.isInteger),
})
const isFilled = (data: Data, ...path: readonly string[]): boolean => valuesAt(data, path).length > 0

const outcome: Kind = {
  treaty: { sort: 'string', of: ({ data }) => identifiers(data, 'treaty').map(one => termNamed(one)?.aliases?.[0] ?? one) },
  body: { sort: 'string', of: ({ record, revision }) => shortBody(actOf(describe(record, revision))) },
  decision: { sort: 'number', whole: true, of: ({ data }) => valuesAt(data, ['number']).map(Number).filter(Number.isInteger) },
  meeting: through('own meeting', 'symbol', 'string'),
  file: { sort: 'object', many: true, of: ({ data }) => valuesAt(data, ['files']) },
  code: string('symbol'),
  eventId: { sort: 'reference', from: 'meeting' },
  event: { sort: 'reference', from: 'meeting' },
  eventTitle: text('eventTitle'),
  ...Object.fromEntries(
    locales.map(language => [`file_${language}`, { sort: 'link', endings: ['s'], of: source => filesIn(source, language) } satisfies Named]),
  ),
  dttCode: string('symbol'),
  dttStatus: terms('statuses'),
  dttSubject: terms('subjects'),
  dttGbfTarget: terms('gbfTargets'),
  dttGbfGoal: { sort: 'term', many: true, of: ({ data }) => identifiers(data, 'gbfTargets').filter(one => one.startsWith('GBF-GOAL')) },
  dttAichiTarget: terms('aichiTargets'),
}

const report: Kind = {
  statusOfTheDocument: term('status'),
  year: years('startDate', 'endDate'),
}

const ofLmos: Kind = {
  lmoTraits: through('modifiedOrganisms', 'traits'),
  geneIdentifiers: through('modifiedOrganisms', 'genes', 'reference'),
  lmoTechniquesUsed: through('modifiedOrganisms', 'techniqueUsed'),
  lmoIdentifiers: through('modifiedOrganisms', 'recipientOrganisms', 'reference'),
}

const risk: Kind = { ...ofLmos, riskAssessmentDate: date('date') }

const library: Kind = {
  resourceLinksLanguage: { sort: 'string', many: true, of: ({ data }) => valuesAt(data, ['resourceLinks', 'language']) },
  absSubjects: terms('nagoya/subjects'),
  absKeyAreas: terms('nagoya/keyAreas'),
  mccKeywords: terms('nagoya/mccKeywords'),
  bchSubjects: terms('biosafety/subjects'),
  bchRaSubjects: terms('biosafety/raSubjects'),
  bchModifiedOrganisms: references('biosafety/modifiedOrganisms'),
  bchOrganisms: references('biosafety/organisms'),
  bchGenes: references('biosafety/genes'),
  chmSubjects: terms('cbdSubjects'),
}

const kinds: { readonly [format: string]: Kind } = {
  focalPoint: {
    ctgList: terms('categories'),
    type: terms('categories'),
    salutation: text('title'),
    function: text('designation'),
    email: strings('emails'),
    telephone: {
      sort: 'string',
      many: true,
      endings: ['s', 'ss'],
      of: ({ data }) => [...valuesAt(data, ['phones']), ...valuesAt(data, ['mobiles'])],
    },
    fax: strings('faxes'),
    address: { sort: 'string', of: ({ data }) => addressIn(data) },
    addressCountry: term('country'),
  },
  decision: outcome,
  recommendation: outcome,
  meeting: { themes: terms('subjects'), eventVenue: text('venue') },
  meetingDocument: { themes: terms('subjects') },
  notification: {
    themes: terms('subjects'),
    actionDate: date('deadline'),
    recipient: terms('recipients'),
    files: { sort: 'link', many: true, from: 'files' },
    meeting: through('meetings', 'symbol', 'string'),
  },
  nationalReport: report,
  nbsap: { ...report, reportType: { sort: 'term', of: () => [nbsapType] } },
  nationalTarget7: {
    degreeOfAlignmentByTarget: { sort: 'string', many: true, of: ({ data }) => alignments(data, true) },
    degreeOfAlignment: { sort: 'term', many: true, of: ({ data }) => alignments(data, false) },
    nationalIndicators: json(data => valuesAt(data, ['otherNationalIndicators'])),
    hasOtherNationalIndicators: yes(({ data }) => isFilled(data, 'otherNationalIndicators')),
    hasNonStateActorCommitmentInfo: yes(({ data }) => isFilled(data, 'nonStateActorCommitmentInfo')),
  },
  nationalReport7: {
    sectionIIIKey: json(data => valuesAt(data, ['sectionIII', 'target'])),
    sectionIVKey: json(data => valuesAt(data, ['sectionIV', 'gbfGoal'])),
    indicatorDataKey: json(data => ['headline', 'component', 'complementary', 'national'].flatMap(role => dataOf(data, role))),
    binaryIndicatorDataKey: json(data => dataOf(data, 'binary')),
  },
  implementationActivity: { completion: term('status') },
  pressRelease: { code: string('symbol') },
  nationalAssessment: {
    year: years('date'),
    aichiTargets: terms('aichiTarget'),
    nationalTargetAichiTargets: through('nationalTarget', 'aichiTargets'),
    nationalTargetMainAichiTargets: through('nationalTarget', 'aichiTargets'),
  },
  submission: { documents: { sort: 'link', many: true, from: 'relevantDocuments' } },
  modifiedOrganism: {
    geneIdentifiers: references('genes'),
    lmoIdentifiers: references('recipientOrganisms'),
    lmoScientificNames: through('recipientOrganisms', 'scientificName', 'string'),
    lmoCommonNames: through('recipientOrganisms', 'commonNames', 'text'),
    traitsHierarchy: terms('traits'),
    geneDonorOrganismsIdentifiers: through('genes', 'donorOrganisms', 'reference'),
    uniqueIdentificationVariants: { sort: 'string', many: true, of: ({ data }) => spellings(valuesAt(data, ['uniqueIdentification'])) },
  },
  dnaSequence: {
    geneDonorOrganismsIdentifiers: references('donorOrganisms'),
    geneDonorOrganismsScientificNames: through('donorOrganisms', 'scientificName', 'string'),
    geneDonorOrganismsCommonNames: through('donorOrganisms', 'commonNames', 'text'),
  },
  biosafetyDecision: { ...ofLmos, decisionDate: date('date') },
  nationalRiskAssessment: risk,
  independentRiskAssessment: risk,
  resource: library,
  modelContractualClause: library,
  communityProtocol: library,
  authority: { jurisdiction: terms('absJurisdiction') },
  measure: { adoption: date('adoption') },
  absPermit: {
    date: date('dateOfIssuance'),
    entitiesToWhomPICGrantedCountries: through('entitiesToWhomPICGranted', 'country'),
    hasThirdPartyTransferCondition: yes(({ data }) => isFilled(data, 'thirdPartyTransferCondition')),
    amendmentIntent: { sort: 'number', whole: true, of: ({ data }) => valuesAt(data, ['amendmentIntent']).map(Number).filter(Number.isInteger) },
  },
  capacityBuildingInitiative: { scope: term('activityScope') },
}

/** The fields of a format that clients know by names of their own. */
export const kindFields = ({ name }: Format): readonly Field[] =>
  Object.entries(Object.hasOwn(kinds, name) ? kinds[name]! : {}).map(([base, named]) => ({
    base,
    sort: named.sort,
    many: named.many === true,
    from: sourceOf(base, named),
    ...(named.whole ? { whole: true } : {}),
    ...(named.endings ? { endings: named.endings } : {}),
    ...('through' in named ? { through: named.through } : {}),
  }))

function sourceOf(base: string, named: Named): Field['from'] {
  if ('through' in named) return { make: () => [] }
  if ('of' in named) return { key: `kind ${base}`, read: source => held(named.of(source)) }
  return { key: named.from, read: readerAt(named.from.split('/'), named.sort) }
}

/** `COP`, as the last part of the name Akoma Ntoso has for the body. */
const shortBody = (act: Act | undefined): readonly string[] =>
  act?.organ
    .split('-')
    .slice(-1)
    .map(part => part.toUpperCase()) ?? []

const nbsapType = 'B0EBAE91-9581-4BB2-9C02-52FCF9D82721'

const identifiers = (data: Data, ...path: readonly string[]): readonly string[] =>
  valuesAt(data, [...path, 'identifier']).filter(one => typeof one === 'string')

function filesIn({ data }: Source, language: string): readonly object[] {
  const files = valuesAt(data, ['files']) as readonly { readonly url?: string; readonly language?: string }[]
  return files.flatMap(file => (file.url !== undefined && (file.language ?? 'en').slice(0, 2) === language ? [{ url: file.url }] : [])).slice(0, 1)
}

function addressIn(data: Data): readonly string[] {
  const lines = ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode'].flatMap(name => {
    const [part] = valuesAt(data, [name]) as readonly { readonly [language: string]: string }[]
    return part ? [part['en'] ?? Object.values(part)[0]!] : []
  })
  return lines.length > 0 ? [lines.join('\n')] : []
}

/** `GBF-TARGET-05-<degree>` of each target, `none` where no degree is given; or the degrees alone. */
function alignments(data: Data, byTarget: boolean): readonly string[] {
  const rows = valuesAt(data, ['globalTargetAlignment']) as readonly {
    readonly identifier?: string
    readonly degreeOfAlignment?: { readonly identifier?: string }
  }[]
  return rows.flatMap(({ identifier, degreeOfAlignment }) => {
    const degree = degreeOfAlignment?.identifier
    if (!byTarget) return degree ?? []
    return identifier === undefined ? [] : [`${identifier}-${degree ?? 'none'}`]
  })
}

function dataOf(data: Data, role: string): readonly unknown[] {
  const rows = ['sectionIII', 'sectionIV'].flatMap(section => valuesAt(data, [section, 'indicatorData', role]))
  return rows.map(row => {
    const { indicator, data: reference } = row as Data
    return { indicator, data: reference }
  })
}

/** An identifier as people write it: with and without its signs. */
const spellings = (values: readonly unknown[]): readonly string[] =>
  values.flatMap(value =>
    typeof value === 'string' ? [...new Set([value, value.replace(/[^\p{L}\p{N}]+/gu, ''), value.replace(/[^\p{L}\p{N}]+/gu, ' ')])] : [],
  )
