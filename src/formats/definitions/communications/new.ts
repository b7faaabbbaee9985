import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { about, aboutFacets, aboutNames, aboutSection } from './parts.ts'

/** News of the Secretariat's old sites, held under a key of their own. New ones are `news`. */
export const newsOfOldSites: Format = {
  name: 'new',
  code: 'NEW',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'secretariat',
  version: 1,
  closed: true,
  title: ['title'],
  summary: 'summary',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'title', 'date', 'summary', 'text', 'image', 'links'] },
    aboutSection,
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true },
    date: { type: 'date', required: true },
    summary: { type: 'localizedText' },
    text: { type: 'richText' },
    image: { type: 'link', accept: ['image/*'] },
    links: { type: 'links' },
    ...about,
    notes: { type: 'notes', internal: true },
  },
  facets: aboutFacets,
  legacyNames: aboutNames,
}
