import { not, where, type Filter } from '#platform/filter.ts'

/** What sort of thing a record describes, as catalogues of other people tell them apart. */
export type Nature = 'document' | 'report' | 'dataset' | 'law' | 'decision' | 'news' | 'event' | 'organization' | 'person' | 'project'

/** What sort of thing a record of this format describes; a document where nothing else is known. */
export const natureOf = (format: string): Nature => sorted.get(format) ?? 'document'

/** What may be taken away and kept by anybody: everything but records about persons, who are read here and nowhere else. */
export const harvestable = (): Filter => not(where('format', ...natures.person))

/** The formats of a sort. */
export const formatsOfNature = (...wanted: readonly Exclude<Nature, 'document'>[]): readonly string[] => wanted.flatMap(nature => natures[nature])

const natures: { readonly [nature in Exclude<Nature, 'document'>]: readonly string[] } = {
  report: [
    'nationalReport',
    'nationalReport6',
    'nationalReport7',
    'cpbNationalReport4',
    'cpbNationalReport5',
    'absNationalReport',
    'absNationalReport1',
    'nationalAssessment',
    'nbsap',
    'nationalRiskAssessment',
    'independentRiskAssessment',
  ],
  dataset: [
    'nationalReport7IndicatorData',
    'nationalReport7BinaryIndicatorData',
    'nationalIndicator',
    'nationalTarget',
    'nationalTarget7',
    'nationalTarget7Mapping',
    'aichiTarget',
    'resourceMobilisation',
    'resourceMobilisation2020',
    'strategicPlanIndicator',
    'database',
    'marineEbsa',
    'modifiedOrganism',
    'organism',
    'dnaSequence',
  ],
  law: ['measure', 'biosafetyLaw'],
  decision: ['decision', 'recommendation', 'biosafetyDecision'],
  news: ['news', 'new', 'pressRelease', 'statement', 'announcement', 'notification', 'article', 'biosafetyNews'],
  event: ['meeting', 'event', 'sideEvent', 'lwEvent'],
  organization: ['organization', 'authority', 'supplementaryAuthority', 'undbPartner', 'undbActor', 'lwDonor'],
  person: ['contact', 'bbiContact', 'biosafetyExpert', 'expertAssignment', 'stakeholderCredential'],
  project: ['lwProject', 'capacityBuildingInitiative', 'implementationActivity', 'action', 'undbAction', 'stakeholderCommitment'],
}

const sorted: ReadonlyMap<string, Nature> = new Map(
  Object.entries(natures).flatMap(([nature, formats]) => formats.map(format => [format, nature as Nature] as const)),
)
