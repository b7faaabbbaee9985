import type { Format } from '../../format.ts'
import { outcome, outcomeFields } from './outcome.ts'

/** Decision of the Conference of the Parties or of the meeting of the Parties to a Protocol. */
export const decision: Format = {
  name: 'decision',
  code: 'COPDEC',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'secretariat',
  version: 1,
  ...outcome(['recommendations', 'supersedes', 'documents', 'notifications']),
  fields: {
    ...outcomeFields,
    recommendations: { type: 'references', formats: ['recommendation'] },
    supersedes: { type: 'references', formats: ['decision'], notSelf: true },
  },
}
