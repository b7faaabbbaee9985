import type { Shipped } from '../with-labels.ts'
import { fieldsOf, sectionsOf } from './expanded.ts'
import { headOf, remarks, report } from './head.ts'
import { questionsIn } from './notation.ts'
import { table } from './tables.ts'
import { labelsOf, wordsOf } from './words.ts'

const sections = questionsIn(table('cpb-national-report-5.questions.txt'))
const head = headOf(['contact', 'stakeholders', 'date', 'reportPeriodStartDate', 'reportPeriodEndDate'], ['contact', 'stakeholders', 'date', 'reportPeriodStartDate', 'reportPeriodEndDate']) // prettier-ignore

/** Fifth national report on the Cartagena Protocol (Article 33): one for each Party. */
export const cpbNationalReport5: Shipped = {
  format: {
    name: 'cpbNationalReport5',
    code: 'NR5',
    house: 'BCH',
    houses: ['BCH'],
    kind: 'national',
    version: 1,
    ...report,
    sections: [{ name: 'report', fields: Object.keys(head) }, ...sectionsOf(sections), { name: 'additional', fields: ['notes'] }],
    fields: { ...head, ...fieldsOf(sections), ...remarks },
    rules: [{ kind: 'ordered', code: 'period.order', fields: ['reportPeriodStartDate', 'reportPeriodEndDate'] }],
  },
  labels: labelsOf(sections, wordsOf('cpb-national-report-5')),
}
