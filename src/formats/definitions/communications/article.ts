import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { about, aboutFacets, aboutSection } from './parts.ts'

/** Article: a story told on the Secretariat's pages, such as that of a project from request to result. */
export const article: Format = {
  name: 'article',
  code: 'ART',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'secretariat',
  version: 1,
  title: ['title'],
  summary: 'summary',
  date: 'date',
  sections: [
    { name: 'general', fields: ['languages', 'title', 'date', 'authors', 'summary', 'text', 'image'] },
    { name: 'relations', fields: ['records', 'organizations', 'links', 'files', 'tags', 'adminTags'] },
    aboutSection,
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true, maxLength: 500 },
    date: { type: 'date', required: true },
    authors: { type: 'localizedText' },
    summary: { type: 'localizedText', maxWords: 150 },
    text: { type: 'richText', required: true },
    image: { type: 'images', maxItems: 1 },
    records: { type: 'references' },
    organizations: { type: 'references', formats: ['organization'] },
    links: { type: 'links' },
    files: { type: 'links' },
    tags: { type: 'localizedTexts' },
    adminTags: { type: 'texts', writableBy: ['secretariat', 'administrator'] },
    ...about,
    notes: { type: 'notes', internal: true },
  },
  facets: aboutFacets,
  legacyNames: { themes: 'subjects', content: 'text', coverImage: 'image', customTags: 'tags' },
}
