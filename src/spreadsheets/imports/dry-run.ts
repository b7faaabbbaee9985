import type { Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import type { Note, Table } from '../files/cell.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { examiner, type Examined } from './examine.ts'
import type { Level, Problem } from './problem.ts'
import { examples, readRecords, type RecordRow } from './read-records.ts'

/** What a dry run found. `first` are the first problems; all of them stand in the annotated copy. */
export type Summary = {
  readonly rows: number
  readonly creates: number
  readonly updates: number
  readonly unchanged: number
  readonly refused: number
  /** Rows that may be published as they are; the others that are not refused can be drafts. */
  readonly ready: number
  readonly problems: number
  readonly codes: readonly { readonly code: string; readonly level: Level; readonly count: number }[]
  readonly first: readonly Problem[]
  readonly notes: readonly Note[]
}

/** What is read, and how. */
export type Source = { readonly format: string; readonly table: Table; readonly mapping: Mapping; readonly locale: Locale }

const mostShown = 200
const mostOrphans = 20

/** Check all rows of a file and store nothing. `watch` is shown every batch. */
export async function dryRun(
  context: Context,
  { format, table, mapping, locale }: Source,
  watch: (rows: readonly RecordRow[], examined: readonly Examined[]) => Promise<void> | void = () => {},
): Promise<Summary> {
  const reader = await readRecords(context, format, table, mapping, locale)
  const counts = counter()
  try {
    const examine = examiner(context, reader)
    for await (const batch of reader.batches()) {
      const examined = await examine(batch)
      counts.add(examined)
      await watch(batch, examined)
    }
    const orphans = reader.orphans().filter(({ key }) => !examples.has(key))
    const lost = orphans.slice(0, mostOrphans).map(({ list, key }): Problem => {
      const { sheet, headingRow } = mapping.lists.find(one => one.list === list)!
      return { sheet, row: headingRow, code: 'row.orphan', level: 'doubtful', values: { key: key.slice(0, 60) } }
    })
    return counts.summary(lost, orphans.length, table.notes())
  } finally {
    reader.close()
  }
}

function counter() {
  const sums = { rows: 0, creates: 0, updates: 0, unchanged: 0, refused: 0, ready: 0 }
  const codes = new Map<string, { code: string; level: Level; count: number }>()
  const first: Problem[] = []
  let problems = 0

  const note = (problem: Problem) => {
    problems++
    if (first.length < mostShown) first.push(problem)
    const known = codes.get(problem.code)
    if (known) known.count++
    else codes.set(problem.code, { code: problem.code, level: problem.level, count: 1 })
  }
  const into = { create: 'creates', update: 'updates', unchanged: 'unchanged', refuse: 'refused' } as const
  return {
    add: (examined: readonly Examined[]) => {
      for (const { action, ready, problems: found } of examined) {
        sums.rows++
        sums[into[action]]++
        if (ready && action !== 'unchanged') sums.ready++
        if (action !== 'unchanged') found.forEach(note)
      }
    },
    summary: (lost: readonly Problem[], orphans: number, notes: readonly Note[]): Summary => {
      lost.forEach(note)
      return {
        ...sums,
        problems: problems + orphans - lost.length,
        codes: [...codes.values()].sort((one, other) => other.count - one.count),
        first,
        notes,
      }
    },
  }
}
