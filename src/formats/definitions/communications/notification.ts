import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { about, aboutFacets, aboutNames, aboutSection } from './parts.ts'

/** Notification: a numbered letter of the Secretariat to Parties and others, often with something to do until a day. */
export const notification: Format = {
  name: 'notification',
  code: 'NT',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'secretariat',
  version: 1,
  title: ['title'],
  summary: 'summary',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'symbol', 'reference', 'title', 'date', 'deadline', 'recipients', 'summary', 'text', 'files'] },
    { name: 'relations', fields: ['meetings', 'decisions', 'supersedes', 'links'] },
    aboutSection,
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    symbol: { type: 'symbol', required: true },
    reference: { type: 'text', maxLength: 200 },
    title: { type: 'localizedText', required: true, maxLength: 500 },
    date: { type: 'date', required: true },
    deadline: { type: 'date' },
    recipients: { type: 'terms', vocabulary: 'notification-recipients', other: true, required: true },
    summary: { type: 'localizedText', maxWords: 150 },
    text: { type: 'richText' },
    files: { type: 'links' },
    meetings: { type: 'references', formats: ['meeting'] },
    decisions: { type: 'references', formats: ['decision', 'recommendation'] },
    supersedes: { type: 'references', formats: ['notification'], notSelf: true },
    links: { type: 'links' },
    ...about,
    notes: { type: 'notes', internal: true },
  },
  rules: [
    { kind: 'atLeastOne', code: 'communication.content', fields: ['text', 'files', 'links'] },
    { kind: 'ordered', code: 'notification.deadline', fields: ['date', 'deadline'] },
  ],
  facets: [{ facet: 'recipient', path: 'recipients' }, ...aboutFacets],
  legacyNames: { ...aboutNames, subject: 'title', actionDate: 'deadline' },
}
