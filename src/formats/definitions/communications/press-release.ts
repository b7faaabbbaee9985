import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { about, aboutFacets, aboutNames, aboutSection } from './parts.ts'

/** Press release, with whom journalists may ask and until when it is held back. */
export const pressRelease: Format = {
  name: 'pressRelease',
  code: 'PR',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'secretariat',
  version: 1,
  title: ['title'],
  summary: 'summary',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'symbol', 'title', 'date', 'place', 'summary', 'text', 'notesToEditors'] },
    { name: 'people', fields: ['mediaContact', 'emails', 'phones', 'organizations'] },
    { name: 'media', fields: ['files', 'links', 'image', 'videos', 'meeting'] },
    aboutSection,
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    symbol: { type: 'symbol' },
    title: { type: 'localizedText', required: true, maxLength: 500 },
    date: { type: 'date', required: true },
    place: { type: 'localizedText' },
    summary: { type: 'localizedText', maxWords: 150 },
    text: { type: 'richText' },
    notesToEditors: { type: 'richText' },
    mediaContact: { type: 'localizedText' },
    emails: { type: 'emails' },
    phones: { type: 'phones' },
    organizations: { type: 'references', formats: ['organization'] },
    files: { type: 'links' },
    links: { type: 'links' },
    image: { type: 'images', maxItems: 1 },
    videos: { type: 'links' },
    meeting: { type: 'reference', formats: ['meeting', 'event'] },
    ...about,
    notes: { type: 'notes', internal: true },
  },
  rules: [{ kind: 'atLeastOne', code: 'communication.content', fields: ['text', 'files', 'links'] }],
  facets: aboutFacets,
  legacyNames: aboutNames,
}
