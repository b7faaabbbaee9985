/** What kind of work a record is to those who cite and describe works. */
export type WorkType = {
  readonly ris: string
  readonly csl: string
  readonly bibtex: 'techreport' | 'misc'
  /** The type of the page's subject in schema.org; `about`: the record is a page about such a thing, and no work itself. */
  readonly schema: string
  readonly about?: true
}

const report: WorkType = { ris: 'RPRT', csl: 'report', bibtex: 'techreport', schema: 'Report' }
const law: WorkType = { ris: 'STAT', csl: 'legislation', bibtex: 'misc', schema: 'Legislation' }
const data: WorkType = { ris: 'DATA', csl: 'dataset', bibtex: 'misc', schema: 'Dataset' }
const news: WorkType = { ris: 'NEWS', csl: 'post', bibtex: 'misc', schema: 'NewsArticle' }
const paper: WorkType = { ris: 'GOVDOC', csl: 'document', bibtex: 'misc', schema: 'DigitalDocument' }
const work: WorkType = { ris: 'GEN', csl: 'document', bibtex: 'misc', schema: 'CreativeWork' }
const about = (schema: string): WorkType => ({ ris: 'ELEC', csl: 'webpage', bibtex: 'misc', schema, about: true })

const types: { readonly [format: string]: WorkType } = {
  ...of(report, 'nbsap nationalReport nationalReport6 nationalReport7 nationalTarget nationalTarget7 nationalTarget7Mapping nationalAssessment'),
  ...of(report, 'absNationalReport absNationalReport1 cpbNationalReport1 cpbNationalReport2 cpbNationalReport3 cpbNationalReport4'),
  ...of(report, 'cpbNationalReport5 cpbNationalReportInterim nationalRiskAssessment independentRiskAssessment caseStudy countryProfile'),
  ...of(law, 'measure biosafetyLaw'),
  ...of(data, 'nationalReport7IndicatorData nationalReport7BinaryIndicatorData resourceMobilisation resourceMobilisation2020 nationalIndicator'),
  ...of(data, 'database dnaSequence strategicPlanIndicator'),
  ...of(news, 'news new article pressRelease announcement biosafetyNews'),
  ...of(paper, 'decision recommendation notification statement meetingDocument submission biosafetyDecision absCheckpointCommunique'),
  ...of(paper, 'absNationalModelContractualClause modelContractualClause communityProtocol absProcedure'),
  ...of(about('Person'), 'contact bbiContact biosafetyExpert focalPoint'),
  ...of(about('Organization'), 'organization undbPartner undbActor undbParty lwDonor bbiProfile'),
  ...of(about('GovernmentOrganization'), 'authority supplementaryAuthority absCheckpoint'),
  ...of(about('Event'), 'meeting event sideEvent lwEvent'),
  ...of(about('Project'), 'lwProject implementationActivity action capacityBuildingInitiative undbAction lwCampaign'),
  ...of(about('GovernmentPermit'), 'absPermit'),
  ...of(about('Place'), 'marineEbsa'),
  ...of(about('Taxon'), 'organism'),
}

/** What a record of this format is; any work where nothing better is known. */
export const workType = (format: string): WorkType => (Object.hasOwn(types, format) ? types[format]! : work)

function of(type: WorkType, names: string): { readonly [format: string]: WorkType } {
  return Object.fromEntries(names.split(' ').map(name => [name, type]))
}
