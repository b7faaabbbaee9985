import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { about, aboutFacets, aboutSection } from './parts.ts'

/** Document of a meeting: one symbol, files in several languages and formats, and its place in the list of documents. */
export const meetingDocument: Format = {
  name: 'meetingDocument',
  code: 'MTD',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'secretariat',
  version: 1,
  title: ['title'],
  summary: 'description',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'symbol', 'title', 'description', 'date', 'files'] },
    { name: 'meeting', fields: ['meeting', 'group', 'agendaItems', 'position', 'pinned', 'message'] },
    { name: 'relations', fields: ['revises', 'supersedes', 'statementOf', 'decisions', 'links'] },
    aboutSection,
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    symbol: { type: 'symbol', required: true },
    title: { type: 'localizedText', required: true, maxLength: 1000 },
    description: { type: 'localizedText' },
    date: { type: 'date' },
    files: { type: 'links', required: true },
    meeting: { type: 'reference', formats: ['meeting'], required: true },
    group: { type: 'term', vocabulary: 'document-groups', required: true },
    agendaItems: { type: 'texts' },
    position: { type: 'number', integer: true, min: 0, max: 100_000 },
    pinned: { type: 'boolean' },
    message: { type: 'localizedText', maxLength: 500 },
    revises: { type: 'reference', formats: ['meetingDocument'], notSelf: true },
    supersedes: { type: 'references', formats: ['meetingDocument'], notSelf: true },
    statementOf: { type: 'references', formats: ['organization', 'contact'] },
    decisions: { type: 'references', formats: ['decision', 'recommendation'] },
    links: { type: 'links' },
    ...about,
    notes: { type: 'notes', internal: true },
  },
  facets: [{ facet: 'documentGroup', path: 'group' }, ...aboutFacets],
  legacyNames: { themes: 'subjects' },
}
