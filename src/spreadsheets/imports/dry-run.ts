import type { Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import type { Note, Table } from '../files/cell.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { examiner, type Examined } from './examine.ts'
import type { Problem } from './problem.ts'
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
  /** The problems by what is wrong and in which column or field, the most frequent first. */
  readonly kinds: readonly (Omit<Problem, 'row'> & { readonly count: number })[]
  readonly first: readonly Problem[]
  readonly notes: readonly Note[]
}

/** What is read, and how. */
export type Source = { readonly format: string; readonly table: Table; readonly mapping: Mapping; readonly locale: Locale }

const mostShown = 200
const mostKinds = 100
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
  const kinds = new Map<string, { kind: Omit<Problem, 'row'>; count: number }>()
  const first: Problem[] = []
  let problems = 0

  const note = (problem: Problem) => {
    problems++
    if (first.length < mostShown) first.push(problem)
    const { row: _, ...kind } = problem
    const key = `${kind.code} ${kind.sheet} ${kind.column ?? ''} ${kind.field ?? ''}`
    const known = kinds.get(key)
    if (known) known.count++
    else kinds.set(key, { kind, count: 1 })
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
        kinds: [...kinds.values()]
          .sort((one, other) => other.count - one.count)
          .slice(0, mostKinds)
          .map(({ kind, count }) => ({ ...kind, count })),
        first,
        notes,
      }
    },
  }
}
