import type { Data } from '#formats'
import type { Sketch } from '../sketch.ts'
import type { Jot, More, Text } from './ground.ts'

/** Who granted what to whom, and for what use. */
type Permit = {
  readonly from: string | null
  readonly to: string | null
  readonly of: Text | null
  readonly use: 'Commercial' | 'Non-commercial' | null
  readonly keywords: readonly string[]
}

/** Writes certificates and decisions. */
export const rulingPen = (country: string, record: Jot) => ({
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
