import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { about, aboutFacets, aboutNames, aboutSection } from './parts.ts'

/** Statement: a speech or message of the Executive Secretary or another officer. */
export const statement: Format = {
  name: 'statement',
  code: 'ST',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'secretariat',
  version: 1,
  title: ['title'],
  summary: 'summary',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'symbol', 'title', 'date', 'speaker', 'position', 'occasion', 'place', 'summary', 'text'] },
    { name: 'media', fields: ['files', 'links', 'image', 'videos', 'meeting'] },
    aboutSection,
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    symbol: { type: 'symbol' },
    title: { type: 'localizedText', required: true, maxLength: 500 },
    date: { type: 'date', required: true },
    speaker: { type: 'personName' },
    position: { type: 'localizedText' },
    occasion: { type: 'localizedText' },
    place: { type: 'localizedText' },
    summary: { type: 'localizedText', maxWords: 150 },
    text: { type: 'richText' },
    files: { type: 'links' },
    links: { type: 'links' },
    image: { type: 'images', maxItems: 1 },
    videos: { type: 'links' },
    meeting: { type: 'reference', formats: ['meeting', 'event'] },
    ...about,
    notes: { type: 'notes', internal: true },
  },
  rules: [{ kind: 'atLeastOne', code: 'communication.content', fields: ['text', 'files', 'links', 'videos'] }],
  facets: aboutFacets,
  legacyNames: aboutNames,
}
