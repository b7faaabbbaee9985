import type { EntitySet, ListProperty, Properties, ScalarProperty } from './kinds.ts'

/** The sets there are, in the order in which a harvester should read them: decisions name meetings. */
export type SetName =
  'Treaties' | 'Meetings' | 'Decisions' | 'Contacts' | 'CountryReports' | 'NationalPlans' | 'CountryProfiles' | 'Documents' | 'Sites' | 'Legislation'

const text = { type: 'String' } as const satisfies ScalarProperty
const always = { type: 'String', always: true } as const satisfies ScalarProperty
const address = { type: 'String', address: true } as const satisfies ScalarProperty
const moment = { type: 'DateTime' } as const satisfies ScalarProperty
const updated = { type: 'DateTime', always: true } as const satisfies ScalarProperty
const version = { type: 'Int16', always: true } as const satisfies ScalarProperty
const order = { type: 'Int32' } as const satisfies ScalarProperty
const figure = { type: 'Double' } as const satisfies ScalarProperty

const words = (entity: string, set: string): ListProperty => ({ list: 'LocalizableString', entity, set })
const files = (entity: string): ListProperty => ({ list: 'File', entity, set: `${entity}s` })

const report: Properties = {
  protocolVersion: version,
  id: always,
  treaty: always,
  country: always,
}

/** Every set with its properties (specification 1.5.6): the only place where a property is named for the protocols. */
export const sets: { readonly [name in SetName]: EntitySet & { readonly name: name } } = {
  Treaties: {
    name: 'Treaties',
    type: 'Treaty',
    key: ['id'],
    properties: {
      id: always,
      UUID: always,
      url: { ...address, always: true },
      titleEnglish: always,
      officialNameEnglish: always,
      treatyWebsiteURL: { ...address, always: true },
      title: words('TreatyTitle', 'TreatyTitles'),
      description: words('TreatyDescription', 'TreatyDescriptions'),
      updated,
    },
  },
  Meetings: {
    name: 'Meetings',
    type: 'Meeting',
    key: ['id'],
    properties: {
      protocolVersion: version,
      id: always,
      treaty: always,
      treatyUUID: always,
      url: { ...address, always: true },
      title: words('MeetingTitle', 'MeetingTitles'),
      description: words('MeetingDescription', 'MeetingDescriptions'),
      start: moment,
      end: moment,
      repetition: text,
      kind: text,
      type: text,
      access: text,
      status: always,
      imageUrl: address,
      imageCopyright: text,
      location: text,
      city: text,
      country: text,
      latitude: figure,
      longitude: figure,
      virtual: { type: 'Boolean', always: true },
      updated,
    },
  },
  Decisions: {
    name: 'Decisions',
    type: 'Decision',
    key: ['id'],
    properties: {
      protocolVersion: version,
      id: always,
      link: { ...address, always: true },
      title: words('DecisionTitle', 'DecisionTitles'),
      longTitle: words('DecisionLongTitle', 'DecisionLongTitles'),
      summary: words('DecisionSummary', 'DecisionSummaries'),
      type: always,
      status: always,
      number: always,
      treaty: always,
      treatyUUID: { ...always, only: 'v2' },
      published: { type: 'DateTime', always: true },
      updated,
      meetingId: text,
      meetingTitle: always,
      meetingUrl: address,
      content: { ...words('DecisionContent', 'DecisionContents'), large: true },
      keywords: { list: 'Keyword', entity: 'DecisionKeyword', set: 'DecisionKeywords' },
      displayOrder: order,
      files: files('DecisionFile'),
    },
  },
  Contacts: {
    name: 'Contacts',
    type: 'Contact',
    key: ['id'],
    properties: {
      protocolVersion: version,
      id: always,
      treaties: { list: 'TreatyName', entity: 'ContactTreaty', set: 'ContactTreaties', bare: true },
      country: always,
      prefix: text,
      firstName: text,
      lastName: text,
      type: text,
      position: text,
      institution: text,
      department: text,
      address: text,
      email: text,
      phoneNumber: text,
      phone: text,
      fax: text,
      primary: { type: 'Int16', always: true },
      roles: { list: 'PersonRoles', entity: 'ContactRoles', set: 'ContactRoles' },
      updated,
    },
  },
  CountryReports: {
    name: 'CountryReports',
    type: 'CountryReport',
    key: ['id'],
    properties: {
      ...report,
      title: words('CountryReportTitle', 'CountryReportTitles'),
      submission: { type: 'DateTime', always: true },
      url: { ...address, always: true },
      files: files('CountryReportFile'),
      updated,
    },
  },
  NationalPlans: {
    name: 'NationalPlans',
    type: 'NationalPlan',
    key: ['id'],
    properties: {
      ...report,
      type: always,
      title: words('NationalPlanTitle', 'NationalPlanTitles'),
      submission: { type: 'DateTime', always: true },
      url: { ...address, always: true },
      files: files('NationalPlanFile'),
      updated,
    },
  },
  CountryProfiles: {
    name: 'CountryProfiles',
    type: 'CountryProfile',
    key: ['country', 'treaty'],
    properties: {
      protocolVersion: version,
      id: always,
      country: always,
      treaty: always,
      entryIntoForce: { type: 'DateTime', always: true },
      entryIntoForceStatus: always,
      statusDate: moment,
      note: text,
      endorsements: { list: 'EndorsementDetails', entity: 'CountryProfileEndorsement', set: 'CountryProfileEndorsements' },
      updated,
    },
  },
  Documents: {
    name: 'Documents',
    type: 'Document',
    key: ['id'],
    properties: {
      id: always,
      schemaVersion: version,
      published: { type: 'DateTime', always: true },
      updated,
      treaty: always,
      country: text,
      thumbnailUrl: address,
      displayOrder: order,
      content: text,
      treaties: { list: 'TreatyName', entity: 'DocumentTreaty', set: 'DocumentTreaties' },
      authors: { list: 'DocumentAuthor', entity: 'DocumentAuthor', set: 'DocumentAuthors' },
      types: { list: 'DocumentType', entity: 'DocumentType', set: 'DocumentTypes' },
      title: words('DocumentTitle', 'DocumentTitles'),
      titles: words('DocumentTitle', 'DocumentTitles'),
      description: words('DocumentDescription', 'DocumentDescriptions'),
      descriptions: words('DocumentDescription', 'DocumentDescriptions'),
      files: files('DocumentFile'),
      identifiers: { list: 'DocumentIdentifier', entity: 'DocumentIdentifier', set: 'DocumentIdentifiers' },
      keywords: { list: 'DocumentKeyword', entity: 'DocumentKeyword', set: 'DocumentKeywords' },
      tags: { list: 'DocumentTag', entity: 'DocumentTag', set: 'DocumentTags' },
      referenceToEntities: { list: 'DocumentReference', entity: 'DocumentReference', set: 'DocumentReferences' },
    },
  },
  Sites: {
    name: 'Sites',
    type: 'Site',
    key: ['id'],
    properties: {
      id: always,
      type: always,
      country: always,
      treaty: always,
      name: words('SiteName', 'SiteNames'),
      url: address,
      latitude: figure,
      longitude: figure,
      updated,
    },
  },
  Legislation: {
    name: 'Legislation',
    type: 'Law',
    key: ['id'],
    restOnly: true,
    properties: {
      id: always,
      treaty: always,
      treaties: { list: 'TreatyName', entity: 'LawTreaty', set: 'LawTreaties', bare: true },
      country: always,
      title: words('LawTitle', 'LawTitles'),
      description: words('LawDescription', 'LawDescriptions'),
      type: text,
      status: text,
      published: { type: 'DateTime', always: true },
      entryIntoForce: moment,
      url: { ...address, always: true },
      displayOrder: order,
      keywords: { list: 'Keyword', entity: 'LawKeyword', set: 'LawKeywords' },
      files: files('LawFile'),
      relations: { list: 'Relation', entity: 'LawRelation', set: 'LawRelations' },
      updated,
    },
  },
}

/** The names of all sets. */
export const allSets = Object.keys(sets) as readonly SetName[]

/** The names of the sets that OData tells. */
export const setNames = allSets.filter(name => !sets[name].restOnly)
