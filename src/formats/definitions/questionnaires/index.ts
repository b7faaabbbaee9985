import type { Shipped } from '../with-labels.ts'
import { absNationalReport1 } from './abs-national-report-1.ts'
import { absNationalReport } from './abs-national-report.ts'
import { cpbNationalReport4 } from './cpb-national-report-4.ts'
import { cpbNationalReport5 } from './cpb-national-report-5.ts'
import { earlyReports } from './early-reports.ts'

/** Reports under the Protocols: questionnaires by article. */
export const questionnaires: readonly Shipped[] = [absNationalReport1, absNationalReport, cpbNationalReport5, cpbNationalReport4, ...earlyReports]
