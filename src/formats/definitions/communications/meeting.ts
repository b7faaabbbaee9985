import { not, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { about, aboutFacets, aboutSection } from './parts.ts'

/** The status of a meeting whose days are not known yet. */
export const undated = '51F68890-69C0-570C-8BCB-787CFD57B055'

const dated = not(where('status', undated))
const onSite = not(where('participation', 'online'))
const open = where('registrationOpen', true)

/** Meeting of a body of the Convention or its Protocols, or of a group it has set up. */
export const meeting: Format = {
  name: 'meeting',
  code: 'MT',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'secretariat',
  version: 1,
  title: ['title'],
  summary: 'description',
  date: 'startDate',
  sections: [
    { name: 'general', fields: ['languages', 'symbol', 'title', 'treaties', 'body', 'session', 'conference', 'description', 'image'] },
    { name: 'period', fields: ['status', 'startDate', 'endDate', 'timeZone'] },
    { name: 'place', fields: ['participation', 'venue', 'eventCity', 'eventCountry', 'coordinates', 'joinLink'] },
    { name: 'participants', fields: ['registrationOpen', 'registrationLink', 'registrationDeadline', 'organizations', 'emails'] },
    { name: 'agenda', fields: ['agenda'] },
    { name: 'documents', fields: ['report', 'links', 'notifications'] },
    aboutSection,
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    symbol: { type: 'symbol', required: true },
    title: { type: 'localizedText', required: true, maxLength: 500 },
    treaties: { type: 'terms', vocabulary: 'treaties' },
    body: { type: 'term', vocabulary: 'convention-bodies', other: true },
    session: { type: 'number', integer: true, min: 1, max: 999 },
    conference: { type: 'reference', formats: ['meeting'], notSelf: true },
    description: { type: 'richText' },
    image: { type: 'images', maxItems: 1 },
    status: { type: 'term', vocabulary: 'meeting-status', required: true },
    startDate: { type: 'date', visible: dated, required: dated },
    endDate: { type: 'date', visible: dated },
    timeZone: { type: 'text', maxLength: 60 },
    participation: { type: 'choice', options: ['inPerson', 'hybrid', 'online'] },
    venue: { type: 'localizedText', visible: onSite },
    eventCity: { type: 'localizedText', visible: onSite },
    eventCountry: { type: 'term', vocabulary: 'countries', visible: onSite },
    coordinates: { type: 'point', visible: onSite },
    joinLink: { type: 'link', visible: where('participation', 'hybrid', 'online') },
    registrationOpen: { type: 'boolean' },
    registrationLink: { type: 'link', visible: open },
    registrationDeadline: { type: 'date', visible: open },
    organizations: { type: 'references', formats: ['organization'] },
    emails: { type: 'emails' },
    agenda: {
      type: 'groups',
      fields: { number: { type: 'text', maxLength: 20, required: true }, title: { type: 'localizedText', required: true } },
    },
    report: { type: 'reference', formats: ['meetingDocument'] },
    links: { type: 'links' },
    notifications: { type: 'references', formats: ['notification'] },
    ...about,
    notes: { type: 'notes', internal: true },
  },
  rules: [{ kind: 'ordered', code: 'period.order', fields: ['startDate', 'endDate'] }],
  facets: [
    { facet: 'body', path: 'body' },
    { facet: 'session', path: 'session' },
    { facet: 'treaty', path: 'treaties' },
    { facet: 'status', path: 'status' },
    { facet: 'country', path: 'eventCountry' },
    ...aboutFacets,
    { facet: 'mentioned', path: 'eventCountry' },
  ],
  legacyNames: { themes: 'subjects', code: 'symbol', eventVenue: 'venue' },
}
