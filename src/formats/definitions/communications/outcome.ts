import type { FacetSource, Fields, Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { about, aboutFacets, aboutSection } from './parts.ts'

/** What decisions and recommendations have in common: the body that adopted the text, its number, the text, and what became of it. */
export const outcomeFields: Fields = {
  languages,
  symbol: { type: 'symbol', required: true },
  title: { type: 'localizedText', required: true, maxLength: 1000 },
  treaty: { type: 'term', vocabulary: 'treaties', required: true },
  body: { type: 'term', vocabulary: 'convention-bodies', required: true },
  session: { type: 'number', integer: true, min: 1, max: 999, required: true },
  number: { type: 'text', maxLength: 20, required: true },
  date: { type: 'date' },
  summary: { type: 'localizedText' },
  text: { type: 'richText' },
  files: { type: 'links' },
  meeting: { type: 'reference', formats: ['meeting'] },
  eventTitle: { type: 'localizedText', legacy: true },
  position: { type: 'number', integer: true, min: 0, max: 100_000 },
  statuses: { type: 'terms', vocabulary: 'decision-status' },
  documents: { type: 'references', formats: ['meetingDocument'] },
  notifications: { type: 'references', formats: ['notification'] },
  ...about,
  notes: { type: 'notes', internal: true },
}

/** Sections, rules, facets and old names of an outcome; `relations` are the fields of the section of that name. */
export const outcome = (
  relations: readonly string[],
): Pick<Format, 'title' | 'summary' | 'date' | 'sections' | 'rules' | 'facets' | 'legacyNames'> => ({
  title: ['symbol', 'title'],
  summary: 'summary',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'symbol', 'title', 'treaty', 'body', 'session', 'number', 'date'] },
    { name: 'text', fields: ['summary', 'text', 'files'] },
    { name: 'meeting', fields: ['meeting', 'eventTitle', 'position'] },
    { name: 'relations', fields: ['statuses', ...relations] },
    aboutSection,
    { name: 'additional', fields: ['notes'] },
  ],
  rules: [{ kind: 'atLeastOne', code: 'communication.content', fields: ['text', 'files'] }],
  facets,
  legacyNames: { themes: 'subjects', code: 'symbol', file: 'files' },
})

const facets: readonly FacetSource[] = [
  { facet: 'body', path: 'body' },
  { facet: 'session', path: 'session' },
  { facet: 'treaty', path: 'treaty' },
  { facet: 'decisionStatus', path: 'statuses' },
  ...aboutFacets,
]
