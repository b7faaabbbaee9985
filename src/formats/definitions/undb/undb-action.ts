import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'
import { presence } from './media.ts'

/** Action of the United Nations Decade on Biodiversity: something that people may join, at a place or online. */
export const undbAction: Format = {
  name: 'undbAction',
  code: 'UNA',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  summary: 'description',
  date: 'startDate',
  sections: [
    { name: 'general', fields: ['languages', 'title', 'description', 'descriptionNative', 'logo'] },
    { name: 'period', fields: ['startDate', 'startTime', 'endDate', 'endTime'] },
    { name: 'place', fields: ['onlineEvent', ...Object.keys(presence)] },
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true },
    description: { type: 'richText' },
    descriptionNative: { type: 'localizedText' },
    logo: { type: 'link', accept: ['image/*'] },
    startDate: { type: 'date' },
    startTime: { type: 'text', maxLength: 40 },
    endDate: { type: 'date' },
    endTime: { type: 'text', maxLength: 40 },
    onlineEvent: { type: 'boolean' },
    ...presence,
    notes: { type: 'notes', internal: true },
  },
  rules: [{ kind: 'ordered', code: 'period.order', fields: ['startDate', 'endDate'] }],
  facets: [
    { facet: 'country', path: 'country' },
    { facet: 'mentioned', path: 'country' },
  ],
}
