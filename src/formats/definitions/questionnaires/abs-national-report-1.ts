import { reportFormat } from './report-format.ts'

const head = ['contact', 'reportPeriodStartDate', 'reportPeriodEndDate'] as const

/** First national report on the Nagoya Protocol (Article 29): one for each Party. */
export const absNationalReport1 = reportFormat({
  name: 'absNationalReport1',
  code: 'NR1',
  house: 'ABSCH',
  file: 'abs-national-report-1',
  head,
  must: head,
})
