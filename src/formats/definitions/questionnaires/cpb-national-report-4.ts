import { reportFormat } from './report-format.ts'

/** Fourth national report on the Cartagena Protocol. No new ones are made. */
export const cpbNationalReport4 = reportFormat({
  name: 'cpbNationalReport4',
  code: 'NR4',
  house: 'BCH',
  closed: true,
  file: 'cpb-national-report-4',
  like: 'cpb-national-report-5',
  head: ['contact', 'stakeholders', 'date', 'reportPeriodStartDate', 'reportPeriodEndDate'],
})
