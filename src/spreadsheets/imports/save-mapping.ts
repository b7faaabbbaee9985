import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import { formatNamed } from '#formats'
import { importPlan } from '../mapping/inspect.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { foldedText } from '../values/folded.ts'
import { importNumbered } from './begin-import.ts'
import { refuseStep, type ImportRun } from './import-run.ts'
import { get, lock, put, rememberHeadings } from './store.ts'

/** What a person decides about the columns of the sheet of records, by place; and how dates and numbers are written. */
export type Decision = {
  readonly columns: Mapping['main']['columns']
  readonly order?: Mapping['order']
  readonly decimal?: Mapping['decimal']
  readonly language?: string
}

/** Say how the columns are meant; it is remembered for the next file. Refuses `import.mapping` for columns nobody knows or that are meant twice, `import.<state>`. */
export async function saveMapping(context: Context, id: string, { columns, order, decimal, language }: Decision): Promise<ImportRun> {
  const run = await importNumbered(context, id)
  const known = new Set(importPlan(formatNamed(run.format), run.mapping.languages).main.columns.map(({ key }) => key))
  const used = columns.filter(key => key !== null)
  const wrong = used.find((key, index) => !known.has(key) || used.indexOf(key) < index)
  if (wrong !== undefined || columns.length !== run.mapping.main.columns.length)
    throw new Refused('invalid', 'import.mapping', { column: wrong ?? '' })
  const mapping: Mapping = {
    ...run.mapping,
    main: { ...run.mapping.main, columns },
    ...(order ? { order } : {}),
    ...(decimal ? { decimal } : {}),
    ...(language ? { language } : {}),
  }
  const decided = run.mapping.main.headings.flatMap((heading, index) =>
    heading === '' ? [] : [[foldedText(heading), columns[index] ?? ''] as const],
  )
  return inTransaction(context, async unit => {
    refuseStep(await lock(unit, id), 'uploaded')
    await put(unit, id, { mapping, state: 'uploaded', summary: null, problem: null, rows: 0 })
    await rememberHeadings(unit, context.actor.id!, run.format, Object.fromEntries(decided.filter(([heading]) => heading !== '')))
    return get(unit, id)
  })
}
