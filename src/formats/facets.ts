import type { Localized } from '#platform/localized.ts'
import labels from './facets.labels.json' with { type: 'json' }

/** How a facet is named, what its values are, and whether choosing a value also finds what stands below it. */
export type Facet = {
  readonly name: FacetName
  readonly title: Localized
  /** Where its values are terms. */
  readonly vocabularies: readonly string[]
  readonly hierarchical: boolean
  /** Its values are years: of a date, whatever its precision. */
  readonly years: boolean
  /** Its values are yes and no: `true`, `false`. */
  readonly answers: boolean
  /** Its values are records. */
  readonly records: boolean
  /** What is related to a value, broader or narrower, can be found with it. */
  readonly related: boolean
}

/** The name of a countable field: the same in every format, so that they line up. */
export type FacetName = keyof typeof labels

/** Names of all facets, in the order in which they are offered. */
export const facetNames = Object.keys(labels) as readonly FacetName[]

/** A facet by its name; `undefined` for a name nobody knows. */
export const facetNamed = (name: string): Facet | undefined => facets.get(name)

/** What a facet is called; its bare name when nobody knows it. */
export const facetTitle = (name: string): Localized => facetNamed(name)?.title ?? { en: name }

const facet = (name: FacetName): Facet => ({
  name,
  title: labels[name],
  vocabularies: vocabularies[name] ?? [],
  hierarchical: trees.has(name),
  years: years.has(name),
  answers: answers.has(name),
  records: records.has(name),
  related: relatedTo.has(name),
})

/** Where the values of a facet are terms; the others are formats, houses, languages and years. */
const vocabularies: { readonly [name in FacetName]?: readonly string[] } = {
  government: ['countries'],
  region: ['regions'],
  mentioned: ['countries', 'regions'],
  country: ['countries'],
  sourceCountry: ['countries'],
  entityCountry: ['countries'],
  target: ['gbf-goals-targets', 'gbf-goals', 'gbf-targets'],
  alignment: ['gbf-alignment'],
  indicator: ['gbf-headline', 'gbf-binary', 'gbf-component', 'gbf-complementary'],
  consideration: ['gbf-considerations'],
  aichi: ['aichi-targets', 'aichi-components', 'aichi-goals'],
  sdg: ['sdg-goals'],
  subject: ['cbd-subjects'],
  absSubject: ['abs-subjects'],
  absKeyArea: ['abs-key-areas'],
  biosafetySubject: ['cpb-thematic'],
  subjectArea: ['subject-areas'],
  keyword: ['abs-keywords'],
  resourceType: ['vlr-types', 'mcc-types', 'cpp-types', 'capacity-resource-types'],
  organizationType: ['org-types', 'ort-org-types', 'expert-org-types'],
  eventType: ['event-types'],
  focalPointType: ['fp-types'],
  status: ['msr-status', 'report-status', 'status', 'meeting-status', 'cdi-status'],
  jurisdiction: ['jurisdiction-short', 'jurisdiction-cna', 'jurisdiction-long', 'msr-jurisdiction', 'law-jurisdiction'],
  measureType: ['msr-type'],
  measureElement: ['msr-elements'],
  usage: ['abs-usage'],
  lawType: ['law-types'],
  decisionType: ['decision-types'],
  decisionResult: ['decision-results'],
  use: ['organism-uses', 'decision-uses'],
  organismType: ['organism-types'],
  trait: ['traits'],
  technique: ['techniques'],
  geneFamily: ['gene-family'],
  domestication: ['domestication'],
  scale: ['scales'],
  assistance: ['bbi-assistance'],
  climate: ['climate-contributions'],
  recipient: ['notification-recipients'],
  body: ['convention-bodies'],
  treaty: ['treaties'],
  documentGroup: ['document-groups'],
  decisionStatus: ['decision-status'],
  activity: ['cdi-categories'],
  audience: ['cdi-audience'],
  funding: ['cdi-funding'],
  activityScope: ['cdi-scope'],
  clauseKeyword: ['mcc-keywords'],
  riskScope: ['ra-scope'],
  riskSubject: ['bch-ra-subjects'],
  redressFunction: ['sp-functions'],
  expertise: ['expertise'],
  spokenLanguage: ['un-languages', 'iso-639'],
  laboratoryService: ['lab-services'],
  detectionMethod: ['detection-methods'],
  reportType: ['report-types'],
  progress: ['progress'],
  effectiveness: ['measure-effectiveness'],
  actionType: ['action-types'],
  supportTool: ['support-tools'],
  currency: ['iso-4217'],
  marineRegion: ['ebsa-regions'],
  valueChainStage: ['value-chain-stage'],
  responsibleFunction: ['responsible-functions'],
  incentive: ['beti'],
}

const years: ReadonlySet<FacetName> = new Set(['year', 'adopted', 'entered', 'ended', 'issued', 'expires', 'accessed', 'collected'])

const answers: ReadonlySet<FacetName> = new Set([
  'modelClauses', 'documentsNeeded', 'fees', 'responsibleForAll', 'usageConfidential', 'providerConfidential', 'subjectConfidential', 'granteeConfidential', 'thirdParty', 'synthetic', 'gbfAligned',
]) // prettier-ignore

const records: ReadonlySet<FacetName> = new Set([
  'authority', 'provider', 'grantee', 'granter', 'checkpoint', 'certificate', 'person', 'modifiedOrganism', 'gene', 'recipientOrganism', 'donorOrganism', 'organism', 'notification', 'organization',
]) // prettier-ignore

const trees: ReadonlySet<FacetName> = new Set([
  'region', 'subject', 'absSubject', 'absKeyArea', 'biosafetySubject', 'subjectArea', 'resourceType', 'measureElement', 'decisionType', 'organismType', 'trait', 'technique', 'geneFamily', 'use', 'riskScope', 'riskSubject', 'expertise', 'detectionMethod', 'incentive',
]) // prettier-ignore

const relatedTo: ReadonlySet<FacetName> = new Set([
  'mentioned', 'target', 'aichi', 'subject', 'absSubject', 'absKeyArea', 'biosafetySubject', 'subjectArea', 'resourceType', 'clauseKeyword', 'organismType', 'decisionType', 'use', 'trait', 'riskScope', 'riskSubject', 'domestication', 'activity', 'audience', 'funding', 'incentive',
]) // prettier-ignore

const facets: ReadonlyMap<string, Facet> = new Map(facetNames.map(name => [name, facet(name)]))
