import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { cleaned, facetNamed, facetTitle, formatNamed, type Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { all, where } from '#platform/filter.ts'
import { locales } from '#platform/localized.ts'
import { portals } from '#portals'
import { publish } from '#records'
import { aBody, aRecord, house, temporaryFolder } from '#testing'
import { listedIn, loadVocabularies, narrowerOf } from '#vocabularies'
import { facetsOffered, hasRelated } from './asked.ts'
import { askedIn, openSearch, questionOf, search, searchState } from './index.ts'

/** Kinds of control of the sheet. `†`: also related terms. */
type Kind = 'text' | 'tree' | 'tree†' | 'picker' | 'range' | 'yes/no' | 'one'

/** A filter of the sheet: what it is called there, its kind, how it is asked for, a body that has the value and one that has not. */
type Filter = readonly [name: string, kind: Kind, address: string, has: Data, lacks: Data]

/** The filters of some types of records, with what must be said for them to be asked at all. */
type Row = { readonly house: string; readonly types: readonly string[]; readonly filters: readonly Filter[] }

const term = (identifier: string) => ({ identifier })
const terms = (...identifiers: readonly string[]) => identifiers.map(term)
const leaf = (vocabulary: string, place: number): string =>
  listedIn(vocabulary).filter(({ identifier }) => narrowerOf(identifier, vocabulary).length === 0)[place]!.identifier

/** A field of one term or several that has the first leaf of its vocabulary, or the second. */
const chosen = (name: string, kind: Kind, facet: string, field: string, vocabulary: string, more: Data = {}): Filter => {
  const several = field.endsWith('*')
  const [group, part] = field.replace('*', '').split('/') as [string, string?]
  const held = (place: number) => {
    const value = several ? terms(leaf(vocabulary, place)) : term(leaf(vocabulary, place))
    return { ...more, [group]: part === undefined ? value : { ...(more[group] as object), [part]: value } }
  }
  return [name, kind, `${facet}=${leaf(vocabulary, 0)}`, held(0), held(1)]
}

/** A field of records that has the first of these, or the second. */
const picked = (name: string, facet: string, field: string, [one, other]: readonly string[], more: Data = {}): Filter => {
  const several = field.endsWith('*')
  const [group, part] = field.replace('*', '').split('/') as [string, string?]
  const held = (id: string) => {
    const value = several ? terms(id) : term(id)
    return { ...more, [group]: part === undefined ? value : { ...(more[group] as object), [part]: value } }
  }
  return [name, 'picker', `${facet}=${one!}`, held(one!), held(other!)]
}

const answered = (name: string, facet: string, field: string): Filter => [name, 'yes/no', `${facet}=true`, { [field]: true }, { [field]: false }]

const dated = (name: string, address: string, field: string, more: Data = {}): Filter => [
  name,
  'range',
  `${address}from=2021-03-02&${address}to=2021-03-20`,
  { ...more, [field]: '2021-03-15' },
  { ...more, [field]: '2021-03-25' },
]

const answeredElement = (place: number): Data => ({
  absMeasureNotApplicable: false,
  absMeasures: { relevantElements: [{ identifier: leaf('msr-elements', place), answer: true }] },
})

type World = { readonly [name: string]: readonly string[] }

const bch = 'cbdLibrary:bch'
const absch = 'cbdLibrary:abs-ch'
const chm = 'cbdLibrary:chm'
const direct = 'BE64016A-C3BD-4C61-9620-C3FEF96B2A24'
const other = '2C74A444-32C1-45B0-B1AC-F419773A4A7E'
const domestic = 'C15E5CD8-B6F9-41AE-A09C-7EF5F73B0507'

const link = (language: string) => [{ url: 'https://www.example.org/', language }]

const ofOrganisms = (w: World): readonly Filter[] => [
  picked('LMO', 'modifiedOrganism', 'modifiedOrganisms*', w['lmo']!),
  ['trait', 'tree†', `trait=${leaf('traits', 0)}`, { modifiedOrganisms: terms(w['lmo']![0]!) }, { modifiedOrganisms: terms(w['lmo']![1]!) }],
  ['technique', 'tree', `technique=${leaf('techniques', 0)}`, { modifiedOrganisms: terms(w['lmo']![0]!) }, { modifiedOrganisms: terms(w['lmo']![1]!) }],
  ['genetic element', 'picker', `gene=${w['gene']![0]!}`, { modifiedOrganisms: terms(w['lmo']![0]!) }, { modifiedOrganisms: terms(w['lmo']![1]!) }],
  ['parental organism', 'picker', `recipientOrganism=${w['organism']![0]!}`, { modifiedOrganisms: terms(w['lmo']![0]!) }, { modifiedOrganisms: terms(w['lmo']![1]!) }],
] // prettier-ignore

const resource = (): readonly Filter[] => [
  dated('date', '', 'publicationDate'),
  ['language', 'one', 'linkLanguage=fr', { resourceLinks: link('fr') }, { resourceLinks: link('en') }],
  chosen('targets', 'tree†', 'target', 'gbfTargets*', 'gbf-targets'),
  chosen('subjects', 'tree†', 'subject', 'cbdSubjects*', 'cbd-subjects'),
  chosen('ABS subjects', 'tree†', 'absSubject', 'nagoya/subjects*', 'abs-subjects'),
  chosen('ABS key areas', 'tree†', 'absKeyArea', 'nagoya/keyAreas*', 'abs-key-areas'),
]

/** The table "Search filters our search must offer". */
const sheet = (w: World): readonly Row[] => [
  {
    house: 'ABS',
    types: ['authority'],
    filters: [
      chosen('jurisdiction', 'tree', 'jurisdiction', 'absJurisdiction*', 'jurisdiction-cna', { houses: terms(absch) }),
      chosen('keywords', 'tree', 'keyword', 'absGeneticResourceTypes*', 'abs-keywords', { houses: terms(absch) }),
      answered('only authority of the country', 'responsibleForAll', 'responsibleForAll'),
      ['cited by a certificate', 'one', 'citedBy=absPermit', { citedIn: [['absPermit', 'absCNA', {}]] }, {}],
      ['cited by a communiqué', 'one', 'citedBy=absCheckpointCommunique', { citedIn: [['absCheckpointCommunique', 'entityWhoGrantedPIC', {}]] }, {}],
    ],
  },
  {
    house: 'ABS',
    types: ['measure'],
    filters: [
      chosen('status', 'one', 'status', 'status', 'msr-status'),
      chosen('type', 'tree', 'measureType', 'type', 'msr-type'),
      chosen('jurisdiction', 'one', 'jurisdiction', 'jurisdiction', 'msr-jurisdiction'),
      dated('adoption', 'adopted-', 'adoption', { status: term('C9E33B71-D92A-4AC1-96E3-A136A1FDF135') }),
      dated('entry into force', 'entered-', 'entryIntoForce', { status: term('97D6C7E6-5EAD-48B2-BD8D-DAB77153FF9C') }),
      dated('retired', 'ended-', 'retired', { status: term('0F8F3A6D-1BF7-4468-8BFC-8DD52F7F6E50') }),
      answered('contains model clauses', 'modelClauses', 'isModelContractualClause'),
      ['key elements', 'tree', `measureElement=${leaf('msr-elements', 0)}`, answeredElement(0), answeredElement(1)], // prettier-ignore
    ],
  },
  {
    house: 'ABS',
    types: ['absProcedure'],
    filters: [
      chosen('keywords', 'tree', 'absSubject', 'keywords*', 'abs-subjects'),
      chosen('jurisdiction', 'one', 'jurisdiction', 'jurisdiction', 'msr-jurisdiction'),
      answered('documents needed', 'documentsNeeded', 'hasApplicationDocuments'),
      answered('fees', 'fees', 'hasApplicationFees'),
    ],
  },
  {
    house: 'ABS',
    types: ['absNationalModelContractualClause'],
    filters: [
      chosen('keywords', 'tree', 'clauseKeyword', 'keywords*', 'mcc-keywords'),
      chosen('thematic area', 'tree', 'absSubject', 'thematicAreas*', 'abs-subjects'),
      chosen('jurisdiction', 'one', 'jurisdiction', 'jurisdiction', 'msr-jurisdiction'),
    ],
  },
  {
    house: 'ABS',
    types: ['absPermit'],
    filters: [
      picked('authority', 'authority', 'absCNA', w['authority']!),
      dated('issued', 'issued-', 'dateOfIssuance'),
      dated('expires', 'expires-', 'dateOfExpiry'),
      ['expired', 'range', 'expires-to=2021-03-20', { dateOfExpiry: '2021-03-15' }, { dateOfExpiry: '2021-03-25' }],
      ['country of entity', 'one', 'entityCountry=ke', { entitiesToWhomPICGranted: terms(w['contact']![0]!) }, { entitiesToWhomPICGranted: terms(w['contact']![1]!) }],
      ['country of entity, of its organization', 'one', 'entityCountry=ke', { entitiesToWhomPICGranted: terms(w['employed']![0]!) }, { entitiesToWhomPICGranted: terms(w['contact']![1]!) }],
      chosen('keywords', 'tree', 'keyword', 'keywords*', 'abs-keywords'),
      chosen('usage', 'one', 'usage', 'usages*', 'abs-usage'),
      answered('usage confidential', 'usageConfidential', 'usagesConfidential'),
      ['third-party conditions', 'yes/no', 'thirdParty=true', { thirdPartyTransferCondition: { en: '<p>Ask first</p>' } }, { thirdPartyTransferCondition: {} }],
      ['cited by communiqué', 'one', 'citedBy=absCheckpointCommunique', { citedIn: [['absCheckpointCommunique', 'absIRCCs', { absIRCCsNotAvailable: false }]] }, {}],
      picked('provider', 'provider', 'providers*', w['contact']!),
      answered('provider confidential', 'providerConfidential', 'providersConfidential'),
      answered('subject confidential', 'subjectConfidential', 'subjectMatterConfidential'),
      ['revoked', 'one', 'mark=revoked', { revoked: true }, {}],
    ], // prettier-ignore
  },
  {
    house: 'ABS',
    types: ['absCheckpoint'],
    filters: [
      chosen('jurisdiction', 'one', 'jurisdiction', 'jurisdiction', 'jurisdiction-cna'),
      ['cited', 'one', 'citedBy=absCheckpointCommunique', { citedIn: [['absCheckpointCommunique', 'absCheckpoints', {}]] }, {}],
      chosen('stages of the value chain', 'one', 'valueChainStage', 'valueChainStage*', 'value-chain-stage'),
      chosen('functions', 'one', 'responsibleFunction', 'responsibleFunctions*', 'responsible-functions'),
    ],
  },
  {
    house: 'ABS',
    types: ['absCheckpointCommunique'],
    filters: [
      picked('checkpoint', 'checkpoint', 'absCheckpoints*', w['checkpoint']!),
      picked('certificate', 'certificate', 'absIRCCs*', w['permit']!, { absIRCCsNotAvailable: false }),
      ['source country', 'one', 'sourceCountry=ke', { absIRCCsNotAvailable: true, sourceCountries: terms('ke') }, { absIRCCsNotAvailable: true, sourceCountries: terms('fr') }],
      ['source country, of its certificate', 'one', 'sourceCountry=ke', { absIRCCsNotAvailable: false, absIRCCs: terms(w['permit']![0]!) }, { absIRCCsNotAvailable: false, absIRCCs: terms(w['permit']![1]!) }],
      picked('who granted', 'granter', 'entityWhoGrantedPIC', w['contact']!, { absIRCCsNotAvailable: true }),
      picked('who got', 'grantee', 'entityToWhomPICGranted', w['contact']!, { absIRCCsNotAvailable: true }),
      picked('person at checkpoint', 'person', 'personsAtCheckpoint*', w['contact']!),
      dated('access date', 'accessed-', 'dateOfAccess'),
      dated('collected', 'collected-', 'dateCollected'),
      chosen('keywords', 'tree', 'keyword', 'keywords*', 'abs-keywords', { absIRCCsNotAvailable: true }),
    ], // prettier-ignore
  },
  {
    house: 'ABS',
    types: ['communityProtocol'],
    filters: [chosen('type', 'tree†', 'resourceType', 'resourceTypes*', 'cpp-types'), ...resource()],
  },
  {
    house: 'ABS',
    types: ['modelContractualClause'],
    filters: [
      chosen('type', 'tree†', 'resourceType', 'resourceTypes*', 'mcc-types'),
      chosen('Aichi targets', 'tree†', 'aichi', 'aichiTargets*', 'aichi-targets'),
      chosen('keywords of clauses', 'tree†', 'clauseKeyword', 'nagoya/mccKeywords*', 'mcc-keywords'),
      ...resource(),
    ],
  },
  {
    house: 'BCH',
    types: ['authority'],
    filters: [
      chosen('functions', 'tree†', 'subjectArea', 'functions*', 'subject-areas', { houses: terms(bch) }),
      chosen('organisms', 'tree†', 'organismType', 'cpbOrganismTypes*', 'organism-types', { houses: terms(bch) }),
    ],
  },
  {
    house: 'BCH',
    types: ['biosafetyLaw'],
    filters: [
      chosen('type', 'one', 'lawType', 'type', 'law-types'),
      chosen('jurisdiction', 'one', 'jurisdiction', 'jurisdiction', 'law-jurisdiction'),
      chosen('subject areas', 'tree†', 'subjectArea', 'cpbSubjectAreas*', 'subject-areas'),
    ],
  },
  {
    house: 'BCH',
    types: ['biosafetyDecision'],
    filters: [
      ['type', 'tree†', `decisionType=${direct}`, { decisionTypes: terms(direct) }, { decisionTypes: terms(other) }],
      chosen('use', 'tree†', 'use', 'uses*', 'decision-uses', { decisionTypes: terms(direct, domestic) }),
      chosen('result', 'one', 'decisionResult', 'decisionResult', 'decision-results', { decisionTypes: terms(direct, domestic) }),
      dated('date', '', 'date'),
      ...ofOrganisms(w).map(([name, kind, address, has, lacks]): Filter => [
        name,
        kind,
        address,
        { decisionTypes: terms('E8C5A15C-A736-4fb7-A1B6-192412BE7E45'), ...has },
        { decisionTypes: terms('E8C5A15C-A736-4fb7-A1B6-192412BE7E45'), ...lacks },
      ]),
    ],
  },
  {
    house: 'BCH',
    types: ['nationalRiskAssessment', 'independentRiskAssessment'],
    filters: [
      chosen('scope', 'tree†', 'riskScope', 'scopes*', 'ra-scope'),
      dated('date', '', 'date', { dateOfRaNotAvailable: false }),
      ...ofOrganisms(w),
    ],
  },
  {
    house: 'BCH',
    types: ['modifiedOrganism'],
    filters: [
      chosen('use', 'tree', 'use', 'commonUses*', 'organism-uses'),
      chosen('technique', 'tree', 'technique', 'techniqueUsed*', 'techniques'),
      chosen('trait', 'tree†', 'trait', 'traits*', 'traits'),
      ['unique identifier', 'picker', 'uniqueIdentifier=MON-00810-6', { hasUniqueIdentification: true, uniqueIdentification: 'MON-00810-6' }, { hasUniqueIdentification: true, uniqueIdentification: 'SYN-BT011-1' }],
      picked('genetic element', 'gene', 'genes*', w['gene']!, { geneConstructs: [] }),
      picked('recipient organism', 'recipientOrganism', 'recipientOrganisms*', w['organism']!),
      ['donor organism', 'picker', `donorOrganism=${w['organism']![0]!}`, { geneConstructs: [], genes: terms(w['gene']![0]!) }, { geneConstructs: [], genes: terms(w['gene']![1]!) }],
      ['donor organism, of a gene in a construct', 'picker', `donorOrganism=${w['organism']![0]!}`, { genes: [], geneConstructs: [[{ type: 'sense', identifier: w['gene']![0]! }]] }, { genes: [], geneConstructs: [[{ type: 'sense', identifier: w['gene']![1]! }]] }],
    ], // prettier-ignore
  },
  {
    house: 'BCH',
    types: ['dnaSequence'],
    filters: [
      chosen('family', 'tree', 'geneFamily', 'family', 'gene-family'),
      answered('synthetic', 'synthetic', 'isSynthetic'),
      chosen('trait', 'tree†', 'trait', 'traits*', 'traits', { family: term('1ECB698D-3F3D-41BC-BEBD-DD5C734BCDCF') }),
      ['element', 'picker', 'gene=its own', {}, {}],
      picked('donor organism', 'donorOrganism', 'donorOrganisms*', w['organism']!, { isSynthetic: false }),
    ],
  },
  {
    house: 'BCH',
    types: ['organism'],
    filters: [
      chosen('type', 'tree†', 'organismType', 'organismType', 'organism-types'),
      chosen('domestication', 'tree†', 'domestication', 'domestication', 'domestication'),
      chosen('use', 'tree†', 'use', 'commonUses*', 'organism-uses'),
    ],
  },
  {
    house: 'BCH',
    types: ['organization'],
    filters: [
      chosen('region', 'tree†', 'mentioned', 'operationalRegions*', 'countries', { houses: terms(bch) }),
      chosen('type', 'one', 'organizationType', 'organizationType', 'org-types'),
    ],
  },
  {
    house: 'BCH',
    types: ['laboratoryDetection'],
    filters: [
      chosen('services', 'one', 'laboratoryService', 'services*', 'lab-services'),
      chosen('organism types', 'tree', 'organismType', 'lmoTypes*', 'organism-types'),
      ['region', 'tree†', 'mentioned=ke', { organization: term(w['organization']![0]!) }, { organization: term(w['organization']![1]!) }],
      chosen('methods', 'tree', 'detectionMethod', 'detectionMethods*', 'detection-methods'),
      picked('LMO', 'modifiedOrganism', 'detectableLmos*', w['lmo']!),
      picked('element', 'gene', 'detectableGenes*', w['gene']!),
    ],
  },
  { house: 'BCH', types: ['biosafetyExpert'], filters: [chosen('expertise', 'tree', 'expertise', 'expertise*', 'expertise')] },
  {
    house: 'BCH, CHM',
    types: ['submission'],
    filters: [
      ['by Party, non-Party or organization', 'one', 'submitter=nonParty', { submissionByType: 'nonParty' }, { submissionByType: 'party' }],
      picked('notification', 'notification', 'notifications*', w['notification']!),
      ['country', 'one', 'government=ke', { submissionByType: 'party', submittingGovernment: term('ke') }, { submissionByType: 'party', submittingGovernment: term('fr') }],
      picked('organization', 'organization', 'organizations*', w['organization']!, { submissionByType: 'organization' }),
      dated('date', '', 'date'),
      chosen('BCH subjects', 'tree†', 'biosafetySubject', 'cpbThematicAreas*', 'cpb-thematic', { houses: terms(bch) }),
      chosen('CHM subjects', 'tree†', 'subject', 'cbdThematicAreas*', 'cbd-subjects', { houses: terms(chm) }),
      chosen('type', 'tree†', 'resourceType', 'resourceTypes*', 'vlr-types', { houses: terms(chm) }),
      chosen('goals and targets', 'tree†', 'target', 'gbfGoalsAndTargets*', 'gbf-goals-targets', { houses: terms(chm) }),
      chosen('finance keywords', 'tree†', 'incentive', 'betiFinanceKeywords*', 'beti', { houses: terms(chm), betiMainstreamingKeywords: [] }),
      chosen('mainstreaming keywords', 'tree†', 'incentive', 'betiMainstreamingKeywords*', 'beti', { houses: terms(chm), betiFinanceKeywords: [] }),
    ], // prettier-ignore
  },
  {
    house: 'all',
    types: ['contact'],
    filters: [
      ['person or organization', 'one', 'contactType=organization', { type: 'organization' }, { type: 'person' }],
      chosen('organization type', 'one', 'organizationType', 'organizationType', 'org-types', { type: 'organization' }),
      ['country', 'one', 'country=ke', { type: 'organization', country: term('ke') }, { type: 'organization', country: term('fr') }],
    ],
  },
  { house: 'all', types: ['focalPoint'], filters: [chosen('responsibility', 'one', 'focalPointType', 'categories*', 'fp-types')] },
  {
    house: 'all',
    types: ['resource'],
    filters: [
      chosen('type', 'tree†', 'resourceType', 'resourceTypes*', 'vlr-types'),
      ...resource(),
      chosen('BCH subjects', 'tree†', 'biosafetySubject', 'biosafety/subjects*', 'cpb-thematic', { houses: terms(bch) }),
      chosen('risk assessment subjects', 'tree†', 'riskSubject', 'biosafety/raSubjects*', 'bch-ra-subjects', { houses: terms(bch) }),
      picked('LMO', 'modifiedOrganism', 'biosafety/modifiedOrganisms*', w['lmo']!, { houses: terms(bch), biosafety: { addressModifiedOrganisms: true } }),
      picked('organism', 'organism', 'biosafety/organisms*', w['organism']!, { houses: terms(bch), biosafety: { addressOrganisms: true } }),
      picked('element', 'gene', 'biosafety/genes*', w['gene']!, { houses: terms(bch), biosafety: { addressGenes: true } }),
    ],
  },
  {
    house: 'all',
    types: ['capacityBuildingInitiative'],
    filters: [
      chosen('scope', 'one', 'activityScope', 'activityScope', 'cdi-scope'),
      chosen('status', 'one', 'status', 'status', 'cdi-status'),
      chosen('categories', 'tree†', 'activity', 'categories*', 'cdi-categories'),
      chosen('audience', 'tree†', 'audience', 'targetGroups*', 'cdi-audience'),
      chosen('subjects', 'tree†', 'subject', 'cbdSubjects*', 'cbd-subjects'),
      chosen('funding', 'tree†', 'funding', 'fundingSourceTypes*', 'cdi-funding'),
      chosen('ABS key areas', 'tree†', 'absKeyArea', 'absKeyAreas*', 'abs-key-areas'),
      chosen('BCH subjects', 'tree†', 'biosafetySubject', 'cpbThematicAreas*', 'cpb-thematic'),
    ],
  },
  {
    house: 'CHM',
    types: ['nationalReport'],
    filters: [chosen('report type', 'one', 'reportType', 'reportType', 'report-types'), dated('dates', 'adopted-', 'adoptionDate', { status: term('851B10ED-AE62-4F28-B178-6D40389CC8DB') })],
  },
  {
    house: 'CHM',
    types: ['nationalAssessment'],
    filters: [
      chosen('progress', 'one', 'progress', 'progress', 'progress'),
      chosen('Aichi target', 'tree†', 'aichi', 'aichiTarget', 'aichi-targets'),
      dated('date', '', 'date'),
    ],
  },
  {
    house: 'CHM',
    types: ['caseStudy'],
    filters: [chosen('targets', 'tree†', 'target', 'gbfTargets*', 'gbf-targets'), chosen('thematic area', 'tree†', 'subject', 'subjects*', 'cbd-subjects')],
  },
  {
    house: 'CHM',
    types: ['meeting'],
    filters: [['host government', 'one', 'country=ke', { participation: 'inPerson', eventCountry: term('ke') }, { participation: 'inPerson', eventCountry: term('fr') }]],
  },
  {
    house: 'ORT',
    types: ['nationalTarget7'],
    filters: [
      chosen('goals', 'tree†', 'target', 'globalGoalAlignment*', 'gbf-goals'),
      ['targets', 'tree†', 'target=GBF-TARGET-03', { globalTargetAlignment: [{ identifier: 'GBF-TARGET-03' }] }, { globalTargetAlignment: [{ identifier: 'GBF-TARGET-04' }] }],
      ['degree of alignment', 'one', `alignment=${leaf('gbf-alignment', 0)}`, { globalTargetAlignment: [{ identifier: 'GBF-TARGET-03', degreeOfAlignment: term(leaf('gbf-alignment', 0)) }] }, { globalTargetAlignment: [{ identifier: 'GBF-TARGET-03', degreeOfAlignment: term(leaf('gbf-alignment', 1)) }] }],
      chosen('headline indicators', 'tree', 'indicator', 'headlineIndicators*', 'gbf-headline'),
      chosen('binary indicators', 'tree', 'indicator', 'binaryIndicators*', 'gbf-binary'),
      chosen('component indicators', 'tree', 'indicator', 'componentIndicators*', 'gbf-component'),
      chosen('complementary indicators', 'tree', 'indicator', 'complementaryIndicators*', 'gbf-complementary'),
      ['country', 'one', 'government=ke', { government: term('ke') }, { government: term('fr') }],
    ], // prettier-ignore
  },
  {
    house: 'ORT',
    types: ['nationalReport7'],
    filters: [
      ['targets', 'tree†', 'target=GBF-TARGET-05', { sectionIII: [{ targetType: 'global', target: term('GBF-TARGET-05') }] }, { sectionIII: [{ targetType: 'global', target: term('GBF-TARGET-06') }] }],
      ['targets, of the national ones', 'tree†', 'target=GBF-TARGET-03', { sectionIII: [{ targetType: 'national', target: term(w['target']![0]!) }] }, { sectionIII: [{ targetType: 'national', target: term(w['target']![1]!) }] }],
      ['goals', 'tree†', `target=${leaf('gbf-goals', 0)}`, { sectionIII: [], sectionIV: [{ gbfGoal: term(leaf('gbf-goals', 0)) }] }, { sectionIII: [], sectionIV: [{ gbfGoal: term(leaf('gbf-goals', 1)) }] }],
      ['degree of alignment', 'one', `alignment=${leaf('gbf-alignment', 0)}`, { sectionIII: [{ targetType: 'national', target: term(w['target']![0]!) }] }, { sectionIII: [{ targetType: 'national', target: term(w['target']![1]!) }] }],
    ], // prettier-ignore
  },
  {
    house: 'ORT',
    types: ['nbsap'],
    filters: [chosen('status', 'one', 'status', 'status', 'report-status'), answered('aligned with the Framework', 'gbfAligned', 'isGbfAligned')],
  },
  {
    house: 'site',
    types: ['decision'],
    filters: [
      ['code', 'text', 'q=id:CBD/COP/DEC/15/4', { symbol: 'CBD/COP/DEC/15/4' }, { symbol: 'CBD/COP/DEC/14/8' }],
      chosen('status', 'one', 'decisionStatus', 'statuses*', 'decision-status'),
      chosen('subject', 'tree†', 'subject', 'subjects*', 'cbd-subjects'),
      chosen('goal or target', 'tree†', 'target', 'gbfTargets*', 'gbf-goals-targets'),
      chosen('Aichi target', 'tree†', 'aichi', 'aichiTargets*', 'aichi-targets'),
      ['session', 'one', 'session=15', { session: 15 }, { session: 14 }],
    ],
  },
  {
    house: 'CHM',
    types: ['bbiRequest'],
    filters: [
      ['country', 'tree†', 'mentioned=ke', { country: term('ke') }, { country: term('fr'), coverage: [], otherGovernments: [] }],
      chosen('region', 'tree†', 'mentioned', 'coverage*', 'regions', { country: undefined, otherGovernments: [] }),
      chosen('assistance type', 'one', 'assistance', 'assistanceTypes*', 'bbi-assistance'),
      chosen('target', 'tree†', 'target', 'gbfTargets*', 'gbf-targets'),
      chosen('subject', 'tree†', 'subject', 'cbdSubjects*', 'cbd-subjects'),
    ],
  },
  {
    house: 'site',
    types: ['notification', 'meetingDocument', 'meeting'],
    filters: [
      chosen('themes', 'tree†', 'subject', 'subjects*', 'cbd-subjects'),
      ['symbol', 'text', 'q=id:CBD/XYZ/7/7', { symbol: 'CBD/XYZ/7/7' }, { symbol: 'CBD/XYZ/7/8' }],
      ['country', 'tree†', 'mentioned=ke', { countries: terms('ke'), participation: 'online' }, { countries: terms('fr'), participation: 'online' }],
    ],
  },
] // prettier-ignore

test('every filter of the sheet finds the records that have the value, not the others, and the other way round when it is excluded', async t => {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  await loadVocabularies(context)
  const rows = sheet(await world(context)).flatMap(({ types, filters }) => types.flatMap(type => filters.map(filter => ({ type, filter }))))
  const pairs: { readonly has: string; readonly lacks: string }[] = []
  for (const { type, filter } of rows) pairs.push({ has: await made(context, type, filter[3]), lacks: await made(context, type, filter[4]) })
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  t.after(() => index.close())
  while (searchState(context).state === 'building') await new Promise(resolve => setTimeout(resolve, 5))
  const faults: string[] = []

  for (const [place, { type, filter }] of rows.entries()) {
    const { has, lacks } = pairs[place]!
    const [name, kind] = filter
    const address = filter[2].replace('its own', has)
    const fault = (what: string, holds: boolean) => void (holds || faults.push(`${type}: ${name}: ${what} (${address})`))
    const having = await found(context, type, address)
    fault('finds what has it', having.has(has))
    fault('finds what lacks it', !having.has(lacks))
    if (kind !== 'range') {
      const without = await found(context, type, excluded(address))
      fault('excluded, does not find what lacks it', without.has(lacks))
      fault('excluded, finds what has it', !without.has(has))
      const off = await found(context, type, `${address}&off=${address.split('=')[0]!}`)
      fault('switched off, finds both', kind === 'text' || (off.has(has) && off.has(lacks)))
    }
    offered(type, address, kind, fault)
  }

  assert.deepEqual(faults, [])
  assert.ok(rows.length > 150, `${rows.length} filters`)
})

/** When the type is chosen, the filter is there, named in six languages. */
function offered(type: string, address: string, kind: Kind, fault: (what: string, holds: boolean) => void): void {
  const facet = address.split('=')[0]!.replace(/-(from|to)$/, '')
  if (kind === 'text' || facet === 'from') return
  const portal = portals().find(({ formats }) => formats.includes(type))!
  fault('is not offered', facetsOffered(portal, askedIn(new URLSearchParams({ format: type }))).includes(facet))
  fault('is not named', facetNamed(facet) === undefined ? facet === 'mark' : locales.every(locale => facetTitle(facet)[locale]))
  fault('has no related terms', kind !== 'tree†' || hasRelated(facet))
  fault('is no span of time', kind !== 'range' || facetNamed(facet)?.years === true)
}

const excluded = (address: string): string => (address.startsWith('q=') ? `q=-${address.slice(2)}` : `-${address}`)

async function found(context: Context, type: string, address: string): Promise<ReadonlySet<string>> {
  const wanted = askedIn(new URLSearchParams(`format=${type}&${address}`))
  const { hits } = await search(context, { ...questionOf(wanted, all(where('state', 'published')), 'en'), allWords: true, pageSize: 1000 })
  return new Set(hits.map(({ id }) => id))
}

/** A published record. `citedIn`: formats of records that refer to it. `revoked`: the certificate is no longer good. */
async function made(context: Context, format: string, { citedIn = [], revoked, ...data }: Data): Promise<string> {
  const government = (data['government'] as { readonly identifier: string } | undefined)?.identifier
  const id = await aRecord(context, { format, state: 'published', data, ...(government ? { government } : {}) })
  for (const [citing, field, more] of citedIn as readonly (readonly [string, string, Data])[]) {
    const named = formatNamed(citing).fields[field]!.type === 'references' ? terms(id) : term(id)
    await publish(context, await aRecord(context, { format: citing, data: await asked(context, citing, { ...more, [field]: named }) }))
  }
  if (revoked) await sql`update record set revoked = true where id = ${id}`.execute(context.db)
  return id
}

/** A body with these values, without what is not asked beside them. */
async function asked(context: Context, name: string, data: Data): Promise<Data> {
  const body = { ...(await aBody(context, name)), ...data }
  return { ...Object.fromEntries(Object.keys(body).map(field => [field, undefined])), ...cleaned(formatNamed(name), body) }
}

/** Pairs of records that the sheet's bodies refer to: each first one has what is looked for, each second one has not. */
async function world(context: Context): Promise<World> {
  const pair = async (format: string, bodies: readonly [Data, Data], governments: readonly [string, string] = ['cr', 'cr']) => {
    const of = (place: 0 | 1) => aRecord(context, { format, state: 'published', data: bodies[place], ...(formatNamed(format).kind === 'national' ? { government: governments[place] } : {}) }) // prettier-ignore
    return [await of(0), await of(1)] as const
  }
  const organism = await pair('organism', [{ scientificName: 'Zea mays' }, { scientificName: 'Oryza sativa' }])
  const donors = (place: 0 | 1) => ({ isSynthetic: false, donorOrganisms: terms(organism[place]) })
  const gene = await pair('dnaSequence', [donors(0), donors(1)])
  const modified = (place: 0 | 1) => ({
    traits: terms(leaf('traits', place)),
    techniqueUsed: terms(leaf('techniques', place)),
    genes: terms(gene[place]),
    geneConstructs: [],
    recipientOrganisms: terms(organism[place]),
  })
  const organization = await pair('organization', [
    { houses: terms(bch), country: term('ke'), operationalRegions: terms('ke') },
    { houses: terms(bch), country: term('fr'), operationalRegions: terms('fr') },
  ])
  const employed = (place: 0 | 1) => ({ type: 'person', addressType: 'organization', contactOrganization: term(organization[place]) })
  const aligned = (place: 0 | 1) => ({
    globalGoalAlignment: [],
    globalTargetAlignment: [{ identifier: `GBF-TARGET-0${place + 3}`, degreeOfAlignment: term(leaf('gbf-alignment', place)) }],
  })
  return {
    organism,
    gene,
    organization,
    lmo: await pair('modifiedOrganism', [modified(0), modified(1)]),
    contact: await pair('contact', [
      { type: 'organization', country: term('ke') },
      { type: 'organization', country: term('fr') },
    ]),
    employed: await pair('contact', [employed(0), employed(1)]),
    authority: await pair('authority', [{}, {}]),
    checkpoint: await pair('absCheckpoint', [{}, {}]),
    permit: await pair('absPermit', [{}, {}], ['ke', 'fr']),
    notification: await pair('notification', [{}, {}]),
    target: await pair('nationalTarget7', [aligned(0), aligned(1)]),
  }
}
