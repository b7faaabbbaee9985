import { contactRow } from './contacts.ts'
import { decisionRow } from './decisions.ts'
import { documentRow } from './documents.ts'
import { lawRow } from './laws.ts'
import type { Maker } from './making.ts'
import { meetingRow } from './meetings.ts'
import { planRow, reportRow } from './reports.ts'

/** How the records of a format become rows. */
export const makers: { readonly [format: string]: Maker } = {
  decision: decisionRow,
  recommendation: decisionRow,
  meeting: meetingRow,
  focalPoint: contactRow,
  nationalReport: reportRow,
  nationalReport6: reportRow,
  nationalReport7: reportRow,
  cpbNationalReport1: reportRow,
  cpbNationalReport2: reportRow,
  cpbNationalReport3: reportRow,
  cpbNationalReport4: reportRow,
  cpbNationalReport5: reportRow,
  cpbNationalReportInterim: reportRow,
  absNationalReport: reportRow,
  absNationalReport1: reportRow,
  nbsap: planRow,
  measure: lawRow,
  biosafetyLaw: lawRow,
  resource: documentRow,
  capacityBuildingResource: documentRow,
  meetingDocument: documentRow,
  notification: documentRow,
}

/** Formats of which rows say the name. */
export const neighbours = ['organization'] as const
