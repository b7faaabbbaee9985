import type { Fields, Format } from '../../format.ts'
import type { Shipped } from '../with-labels.ts'
import { fieldsOf, sectionsOf } from './expanded.ts'
import { headOf, remarks, report, type HeadField } from './head.ts'
import { questionsIn } from './notation.ts'
import { table } from './tables.ts'
import { labelsOf, wordsOf } from './words.ts'

/** What is particular to one report: its names, what it says before the questions, and whose words it shares. */
export type Report = Pick<Format, 'name' | 'code' | 'house' | 'closed'> & {
  /** Stem of its tables: `<file>.questions.txt`, `<file>.words.txt`. */
  readonly file: string
  readonly head: readonly HeadField[]
  /** Fields of the head without which it cannot be published. */
  readonly must?: readonly HeadField[]
  /** The report whose headings and words count where it has none of its own. */
  readonly like?: string
  /** Fields after the questions, in a section of their own. */
  readonly more?: { readonly section: string; readonly fields: Fields }
  readonly gather?: Format['gather']
}

/** A report under a Protocol as an ordinary format with its labels: one for each government. */
export function reportFormat({ file, head, must = [], like, more, gather, ...own }: Report): Shipped {
  const sections = questionsIn(table(`${file}.questions.txt`))
  const first = headOf(head, must)
  const period = head.includes('reportPeriodStartDate')
  return {
    format: {
      ...own,
      houses: [own.house],
      kind: 'national',
      version: 1,
      ...report,
      ...(period ? { date: 'reportPeriodEndDate', rules: [{ kind: 'ordered', code: 'period.order', fields: ['reportPeriodStartDate', 'reportPeriodEndDate'] }] } : {}), // prettier-ignore
      sections: [
        { name: 'report', fields: Object.keys(first) },
        ...sectionsOf(sections),
        ...(more ? [{ name: more.section, fields: Object.keys(more.fields) }] : []),
        { name: 'additional', fields: ['notes'] },
      ],
      fields: { ...first, ...fieldsOf(sections), ...more?.fields, ...remarks },
      ...(gather ? { gather } : {}),
    },
    labels: labelsOf(sections, wordsOf(file, like), { name: own.name, head, more: more?.fields ?? {}, section: more?.section }),
  }
}
