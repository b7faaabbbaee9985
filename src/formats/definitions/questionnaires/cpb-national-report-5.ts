import { reportFormat } from './report-format.ts'

const head = ['contact', 'stakeholders', 'date', 'reportPeriodStartDate', 'reportPeriodEndDate'] as const

/** Fifth national report on the Cartagena Protocol (Article 33): one for each Party. */
export const cpbNationalReport5 = reportFormat({
  name: 'cpbNationalReport5',
  code: 'NR5',
  house: 'BCH',
  file: 'cpb-national-report-5',
  head,
  must: head,
})
