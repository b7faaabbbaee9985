import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'

/** LifeWeb campaign: projects brought before donors together for a time. */
export const lwCampaign: Format = {
  name: 'lwCampaign',
  code: 'LWC',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['title'],
  date: 'startDate',
  sections: [
    { name: 'general', fields: ['languages', 'title', 'startDate', 'endDate'] },
    { name: 'links', fields: ['homepage', 'logo', 'notes'] },
  ],
  fields: {
    languages,
    title: { type: 'localizedText', required: true },
    startDate: { type: 'date' },
    endDate: { type: 'date' },
    homepage: { type: 'link' },
    logo: { type: 'link', accept: ['image/*'] },
    notes: { type: 'notes', internal: true },
  },
  rules: [{ kind: 'ordered', code: 'period.order', fields: ['startDate', 'endDate'] }],
}
