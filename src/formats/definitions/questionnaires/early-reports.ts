import type { Fields } from '../../format.ts'
import { reportFormat } from './report-format.ts'

/** Answers as an old report gave them: nothing is lost, whatever was asked. */
const furtherAnswers: Fields = {
  furtherAnswers: {
    type: 'groups',
    fields: {
      key: { type: 'text', maxLength: 200, required: true },
      value: { type: 'text' },
      text: { type: 'localizedText' },
      additionalInformation: { type: 'localizedText' },
      links: { type: 'links' },
    },
  },
}

const early = (name: string, code: string) =>
  reportFormat({
    name,
    code,
    house: 'BCH',
    closed: true,
    file: 'cpb-early',
    head: ['contact', 'stakeholders', 'date', 'reportPeriodStartDate', 'reportPeriodEndDate'],
    more: { section: 'answers', fields: furtherAnswers },
    gather: { into: 'furtherAnswers', names: '^Q' },
  })

/** Earlier national reports on the Cartagena Protocol. No new ones are made. */
export const earlyReports = [
  early('cpbNationalReport3', 'NR3'),
  early('cpbNationalReport2', 'NR2'),
  early('cpbNationalReport1', 'NR1'),
  early('cpbNationalReportInterim', 'NRI'),
]
