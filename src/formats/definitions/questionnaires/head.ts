import type { Fields, Format } from '../../format.ts'
import { government, languages } from '../shared.ts'

const parts = {
  contact: { type: 'reference', formats: ['contact'] },
  stakeholders: { type: 'localizedText' },
  date: { type: 'date' },
  reportPeriodStartDate: { type: 'date' },
  reportPeriodEndDate: { type: 'date' },
} as const satisfies Fields

/** A field that reports have before their questions. */
export type HeadField = keyof typeof parts

/** What a report says before its questions. `must` names what cannot be missing. */
export const headOf = (names: readonly HeadField[], must: readonly HeadField[]): Fields => ({
  languages,
  government,
  title: { type: 'localizedText', system: true },
  ...Object.fromEntries(names.map(name => [name, { ...parts[name], ...(must.includes(name) ? { required: true } : {}) }])),
})

/** The last question, to the authors themselves. */
export const remarks: Fields = { notes: { type: 'notes', internal: true } }

/** What all reports have in common: each is called like its country, which has one of each. */
export const report = {
  title: ['title'],
  oneFor: ['government'],
  derivations: [{ set: 'title', named: ['government'] }],
} as const satisfies Partial<Format>
