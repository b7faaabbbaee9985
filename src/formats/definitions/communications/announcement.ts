import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { about, aboutFacets, aboutNames, aboutSection } from './parts.ts'

/** Announcement: a short notice that counts until a day. */
export const announcement: Format = {
  name: 'announcement',
  code: 'ANN',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'secretariat',
  version: 1,
  title: ['title'],
  summary: 'summary',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'title', 'date', 'until', 'summary', 'text', 'image'] },
    { name: 'relations', fields: ['links', 'files', 'meeting', 'organizations'] },
    aboutSection,
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true, maxLength: 500 },
    date: { type: 'date', required: true },
    until: { type: 'date' },
    summary: { type: 'localizedText', maxWords: 150 },
    text: { type: 'richText' },
    image: { type: 'images', maxItems: 1 },
    links: { type: 'links' },
    files: { type: 'links' },
    meeting: { type: 'reference', formats: ['meeting', 'event'] },
    organizations: { type: 'references', formats: ['organization'] },
    ...about,
    notes: { type: 'notes', internal: true },
  },
  rules: [
    { kind: 'ordered', code: 'period.order', fields: ['date', 'until'] },
    { kind: 'atLeastOne', code: 'communication.content', fields: ['summary', 'text', 'links', 'files'] },
  ],
  facets: aboutFacets,
  legacyNames: aboutNames,
}
