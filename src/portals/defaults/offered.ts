/** What Parties plan and report under the Framework. */
export const reporting = [
  'nationalTarget7',
  'nationalTarget7Mapping',
  'nationalReport7',
  'nationalReport7IndicatorData',
  'nationalReport7BinaryIndicatorData',
  'nbsap',
] as const

/** What Parties planned and reported before, and can still complete. */
export const aichiPeriod = [
  'nationalReport',
  'nationalReport6',
  'nationalTarget',
  'nationalAssessment',
  'nationalIndicator',
  'implementationActivity',
  'nationalSupportTool',
  'resourceMobilisation',
  'resourceMobilisation2020',
] as const

/** What others than States commit to. */
export const commitments = ['stakeholderCommitment', 'stakeholderCredential'] as const

/** Knowledge and those who have it. */
export const library = [
  'resource',
  'caseStudy',
  'organization',
  'contact',
  'focalPoint',
  'capacityBuildingInitiative',
  'submission',
  'marineEbsa',
  'aichiTarget',
  'strategicPlanIndicator',
] as const

/** Programmes of cooperation: Bio-Bridge, LifeWeb, the UN Decade. */
export const cooperation = [
  'bbiRequest',
  'bbiOpportunity',
  'bbiProfile',
  'bbiContact',
  'lwProject',
  'lwEvent',
  'lwDonor',
  'lwCampaign',
  'undbPartner',
  'undbAction',
  'undbActor',
  'undbParty',
  'undbBizBioPledge',
] as const

/** News and events of everybody. */
export const happenings = ['event', 'news'] as const

/** What the Secretariat says and convenes. */
export const communications = [
  'notification',
  'statement',
  'pressRelease',
  'announcement',
  'article',
  'meeting',
  'meetingDocument',
  'sideEvent',
  'decision',
  'recommendation',
] as const
