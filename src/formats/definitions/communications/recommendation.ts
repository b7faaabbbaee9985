import type { Format } from '../../format.ts'
import { outcome, outcomeFields } from './outcome.ts'

/** Recommendation of a subsidiary body to the Conference of the Parties. */
export const recommendation: Format = {
  name: 'recommendation',
  code: 'REC',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'secretariat',
  version: 1,
  ...outcome(['decisions', 'documents', 'notifications']),
  fields: {
    ...outcomeFields,
    decisions: { type: 'references', formats: ['decision'] },
  },
}
