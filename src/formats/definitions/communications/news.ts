import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'

/** News: an announcement of the Secretariat or a partner, with a day, and links to what it is about. */
export const news: Format = {
  name: 'news',
  code: 'NEWS',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'summary',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'title', 'date', 'summary', 'text', 'image'] },
    { name: 'links', fields: ['links', 'organizations', 'records'] },
    { name: 'coverage', fields: ['countries', 'subjects', 'gbfTargets', 'aichiTargets'] },
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true, maxLength: 300 },
    date: { type: 'date', required: true },
    summary: { type: 'localizedText', required: true, maxWords: 100 },
    text: { type: 'richText' },
    image: { type: 'images', maxItems: 1 },
    links: { type: 'links' },
    organizations: { type: 'references', formats: ['organization'] },
    records: { type: 'references' },
    countries: { type: 'terms', vocabulary: ['countries', 'regions'] },
    subjects: { type: 'terms', vocabulary: 'cbd-subjects' },
    gbfTargets: { type: 'terms', vocabulary: 'gbf-goals-targets' },
    aichiTargets: { type: 'terms', vocabulary: 'aichi-targets', legacy: true },
    notes: { type: 'notes', internal: true },
  },
  rules: [{ kind: 'atLeastOne', code: 'news.content', fields: ['text', 'links'] }],
  facets: [
    { facet: 'mentioned', path: 'countries' },
    { facet: 'subject', path: 'subjects' },
    { facet: 'target', path: 'gbfTargets' },
    { facet: 'aichi', path: 'aichiTargets' },
  ],
  legacyNames: { url: 'links', themes: 'subjects' },
}
