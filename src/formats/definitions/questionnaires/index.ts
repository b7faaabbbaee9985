import type { Shipped } from '../with-labels.ts'
import { cpbNationalReport5 } from './cpb-national-report-5.ts'

/** Reports under the Protocols: questionnaires by article. */
export const questionnaires: readonly Shipped[] = [cpbNationalReport5]
