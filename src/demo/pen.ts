import type { Data } from '#formats'
import { narrowerOf } from '#vocabularies'
import { figureOf, type Sketch } from './sketch.ts'

/** What a sketch may say beside its body. */
type More = Partial<Omit<Sketch, 'name' | 'format' | 'country' | 'data'>>

/** A text in the language of the country, or in the languages named. */
type Text = string | Data

/** Degrees of alignment, as the vocabulary calls them. */
type Degree = 'High' | 'Medium' | 'Low'

/** What a national target says beside its title and description. */
type Aim = More & {
  readonly degree?: Degree
  /** Other global targets it serves, and how well. */
  readonly also?: { readonly [target: number]: Degree }
  readonly indicators?: readonly Text[]
  /** What others than the State contribute. */
  readonly actors?: Text
  /** What would still be needed. */
  readonly needs?: Text
  readonly data?: Data
}

/** Who granted what to whom, and for what use. */
type Permit = {
  readonly from: string | null
  readonly to: string | null
  readonly of: Text | null
  readonly use: 'Commercial' | 'Non-commercial' | null
  readonly keywords: readonly string[]
}

/** What a country's sketches are written with: each answers one, named `cr.something`; or after the place where it belongs. */
export const penOf = (country: string, place = country) => {
  const record = (format: string, name: string, data: Data, more: More = {}): Sketch => ({
    ...more,
    name: `${place}.${name}`,
    format,
    country,
    data,
  })
  return {
    record,
    target: (number: number, title: Text, description: Text, aim: Aim = {}): Sketch => {
      const { degree = degreeOf(`${country} ${number}`), also = {}, indicators = [], actors, needs, data, ...more } = aim
      const alignment = Object.entries({ ...also, [number]: degree }).map(([to, degreeOfAlignment]) => ({
        identifier: gbfTarget(Number(to)),
        degreeOfAlignment,
      }))
      const body = {
        title,
        description,
        sequence: number,
        globalGoalAlignment: figureOf(`${country} goal ${number}`, 3) === 0 ? [] : [goalOf(number)],
        globalTargetAlignment: alignment,
        componentIndicators: someOf(`${country} ${number}`, narrowerOf(gbfTarget(number), 'gbf-component')),
        complementaryIndicators: someOf(`${country} ${number} more`, narrowerOf(gbfTarget(number), 'gbf-complementary')),
        otherNationalIndicators: indicators.map((value, index) => ({ identifier: `${country.toUpperCase()}-${number}.${index + 1}`, value })),
        hasNonStateActors: actors !== undefined,
        nonStateActorsInfo: actors ?? null,
        additionalImplementation: needs
          ? { identifier: 'additionalImplementationRequired', customValue: needs }
          : { identifier: 'additionalImplementationAvailable' },
        implementingConsiderations: considerationsOf(number),
      }
      return record('nationalTarget7', `target.${number}`, { ...body, ...data }, more)
    },
    focalPoint: (
      name: string,
      categories: readonly string[],
      firstName: string,
      lastName: string,
      designation: Text,
      organization: Text,
      city: Text,
    ): Sketch =>
      record('focalPoint', `focal.${name}`, {
        categories,
        firstName,
        lastName,
        designation,
        organization,
        organizationType: 'Government',
        city,
        country,
        emails: [`${name}@environment-${country}.example`],
        phones: [phoneOf(country, name)],
      }),
    body: (name: string, organization: Text, organizationType: string, city: Text, data: Data = {}): Sketch =>
      record('contact', name, {
        type: 'organization',
        organization,
        organizationType,
        city,
        country,
        emails: [`info@${name}-${country}.example`],
        phones: [phoneOf(country, name)],
        ...data,
      }),
    person: (name: string, firstName: string, lastName: string, designation: Text, of: string, data: Data = {}): Sketch =>
      record('contact', name, {
        type: 'person',
        firstName,
        lastName,
        designation,
        contactOrganization: `${country}.${of}`,
        addressType: 'organization',
        emails: [`${name}@${of}-${country}.example`],
        ...data,
      }),
    absAuthority: (name: Text, city: Text, data: Data = {}, more: More = {}): Sketch =>
      record(
        'authority',
        'abs',
        {
          ...officeOf(country, 'abs', name, city),
          houses: ['cbdLibrary:abs-ch'],
          responsibleForAll: true,
          absJurisdiction: ['National / federal'],
          ...data,
        },
        more,
      ),
    biosafetyAuthority: (name: Text, city: Text, responsibilities: Text, data: Data = {}, more: More = {}): Sketch =>
      record(
        'authority',
        'biosafety',
        {
          ...officeOf(country, 'biosafety', name, city),
          houses: ['cbdLibrary:bch'],
          responsibleForAll: true,
          responsibilities,
          functions: ['All functions pursuant to the Cartagena Protocol on Biosafety'],
          cpbOrganismTypes: ['All types of organisms'],
          ...data,
        },
        more,
      ),
    /** A certificate; `null` in place of provider, user, subject or usage says that it is confidential. */
    permit: (
      name: string,
      title: Text,
      [dateOfIssuance, dateOfExpiry]: readonly [string, string?],
      parts: Permit,
      data: Data = {},
      more: More = {},
    ): Sketch =>
      record(
        'absPermit',
        `permit.${name}`,
        {
          absCNA: `${country}.abs`,
          title,
          dateOfIssuance,
          dateOfExpiry: dateOfExpiry ?? null,
          ...orConfidential('providers', parts.from),
          picGranted: true,
          ...orConfidential('entitiesToWhomPICGranted', parts.to),
          matEstablished: true,
          ...orConfidential('subjectMatter', parts.of),
          ...orConfidential('usages', parts.use),
          keywords: parts.keywords,
          ...data,
        },
        more,
      ),
    /** A decision under the domestic framework on introducing organisms into the environment. */
    release: (
      name: string,
      date: string,
      title: Text,
      modifiedOrganisms: readonly string[],
      decisionResult: string,
      reasons: Text,
      data: Data = {},
      more: More = {},
    ): Sketch =>
      record(
        'biosafetyDecision',
        `decision.${name}`,
        {
          ...decisionOf(country, name, date, title, modifiedOrganisms, decisionResult, reasons),
          decisionTypes: ['According to the domestic regulatory framework'],
          addressesTransboundaryMovement: false,
          appliesToTransboundaryMovement: false,
          appliesToSubsequentIntroductions: false,
          ...data,
        },
        more,
      ),
    /** A decision on organisms for direct use as food or feed, or for processing. */
    directUse: (
      name: string,
      date: string,
      title: Text,
      modifiedOrganisms: readonly string[],
      decisionResult: string,
      reasons: Text,
      data: Data = {},
      more: More = {},
    ): Sketch =>
      record(
        'biosafetyDecision',
        `decision.${name}`,
        {
          ...decisionOf(country, name, date, title, modifiedOrganisms, decisionResult, reasons),
          decisionTypes: ['Import'],
          uses: ['Direct use as food', 'Direct use as feed', 'Processing'],
          takenInAccordanceWithA116: false,
          ...data,
        },
        more,
      ),
    news: (name: string, date: string, title: Text, summary: Text, text: Text, data: Data = {}, more: More = {}): Sketch =>
      record('news', `news.${name}`, { date, title, summary, text, countries: [country], ...data }, more),
    event: (
      name: string,
      [startDate, endDate]: readonly [string, string],
      type: string,
      title: Text,
      description: Text,
      city: Text,
      data: Data = {},
      more: More = {},
    ): Sketch => record('event', `event.${name}`, { startDate, endDate, type, title, description, address: { city, country }, ...data }, more),
  }
}

/** The identifier of a global target by its number. */
export const gbfTarget = (number: number): string => `GBF-TARGET-${String(number).padStart(2, '0')}`

/** The address of a document of a demonstration body. */
export const paper = (country: string, file: string, name: string): string => `https://documents.environment-${country}.example/${file}.pdf | ${name}`

const officeOf = (country: string, desk: string, name: Text, city: Text): Data => ({
  name,
  city,
  country,
  emails: [`${desk}@environment-${country}.example`],
  phones: [phoneOf(country, desk)],
  websites: [`https://www.environment-${country}.example/${desk}`],
})

const lists = new Set(['providers', 'entitiesToWhomPICGranted', 'usages'])

const orConfidential = (field: string, value: unknown): Data =>
  value === null ? { [`${field}Confidential`]: true } : { [field]: lists.has(field) ? [value] : value }

const decisionOf = (
  country: string,
  name: string,
  date: string,
  title: Text,
  modifiedOrganisms: readonly string[],
  decisionResult: string,
  reasons: Text,
) => ({
  isAmendment: false,
  authorities: [`${country}.biosafety`],
  title,
  date,
  modifiedOrganisms,
  decisionResult,
  reasons,
  importers: [`${country}.importer`],
  documents: [`https://documents.environment-${country}.example/decision-${name}.pdf`],
  expires: false,
})

const degreeOf = (name: string): Degree => (['High', 'High', 'Medium', 'Medium', 'Low'] as const)[figureOf(name, 5)]!

const dialling: { readonly [country: string]: string } = {
  cr: '506', ke: '254', be: '32', cn: '86', eg: '20', kz: '7', br: '55', in: '91', fj: '679', mg: '261', ma: '212', pe: '51', no: '47', za: '27',
} // prettier-ignore

/** A telephone number that belongs to nobody. */
export const phoneOf = (country: string, name: string): string => `+${dialling[country]} 555 ${1000 + figureOf(`${country} ${name}`, 9000)}`

/** The goal that a global target mainly serves: its groups follow the goals. */
const goalOf = (number: number): string => `GBF-GOAL-${number <= 8 ? 'A' : number === 13 ? 'C' : number <= 12 ? 'B' : 'D'}`

/** None, one or two of these, always the same for the same name. */
const someOf = (name: string, offered: readonly string[]): readonly string[] => {
  const first = figureOf(name, offered.length + 1)
  return offered.slice(first, first + figureOf(`${name} most`, 3))
}

const considerations = [
  'Contribution and rights of indigenous peoples and local communities',
  'Whole-of-government and whole-of-society approach',
  'Science and innovation',
  'Ecosystem approach',
  'Gender equality and empowerment of women and girls',
  'Intergenerational equity',
  'Cooperation and synergies',
]

const considerationsOf = (number: number): readonly string[] =>
  [considerations[number % 7]!, considerations[(number * 3 + 1) % 7]!].filter((one, index, all) => all.indexOf(one) === index)
