import type { Derivation, Fields, Format } from '../../format.ts'
import { government, languages } from '../shared.ts'

/** What every report says before its questions. `must` names what cannot be missing. */
export const headOf = (names: readonly (keyof typeof parts)[], must: readonly (keyof typeof parts)[]): Fields => ({
  languages,
  government,
  title: { type: 'localizedText', system: true },
  ...Object.fromEntries(names.map(name => [name, { ...parts[name], ...(must.includes(name) ? { required: true } : {}) }])),
})

/** A report is called like its country. */
export const named: readonly Derivation[] = [{ set: 'title', named: ['government'] }]

/** The last question, to the authors themselves. */
export const remarks: Fields = { notes: { type: 'notes', internal: true } }

/** What all reports have in common. */
export const report = { title: ['title'], date: 'reportPeriodEndDate', oneFor: ['government'], derivations: named } as const satisfies Partial<Format>

const parts = {
  contact: { type: 'reference', formats: ['contact'] },
  stakeholders: { type: 'localizedText' },
  date: { type: 'date' },
  reportPeriodStartDate: { type: 'date' },
  reportPeriodEndDate: { type: 'date' },
} as const satisfies Fields
