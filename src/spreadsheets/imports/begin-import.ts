import { formatNamed } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches } from '#platform/filter.ts'
import { newId } from '#platform/ids.ts'
import type { Locale } from '#platform/localized.ts'
import { inTransaction } from '#platform/transaction.ts'
import { creatable } from '#records'
import { bytesOf, keepFile, withFile } from '../files/kept-file.ts'
import { openTable } from '../files/open-table.ts'
import { inspect, type Inspection } from '../mapping/inspect.ts'
import { mayLead, refuseStep, type ImportRun } from './import-run.ts'
import { add, get, headings, lock, put } from './store.ts'

/** Largest file that is taken. */
export const mostFileBytes = 200 * 1024 * 1024

/** A file to bring in: where it lies, what it was called, and the language of its words and of the answers. */
export type NewImport = { readonly format: string; readonly file: string; readonly name: string; readonly locale: Locale }

/**
 * Keep a file and look at its beginning: a suggestion how its columns are meant. Refuses `format.unknown`, `record.create`, and what
 * `openTable` and `inspect` refuse about files that hold no rows of records.
 */
export async function beginImport(context: Context, { format, file, name, locale }: NewImport): Promise<ImportRun> {
  const { actor } = context
  const { kind, houses } = formatNamed(format)
  if (actor.id === undefined || !matches(creatable(actor), { kind, house: houses })) throw new Refused('forbidden', 'record.create', { format })
  const seen = await lookedAt(context, { format, file, name, locale })

  const id = newId()
  const kept = await keepFile(id, bytesOf(file), mostFileBytes)
  return inTransaction(context, async unit => {
    await add(unit, { id, format, actor: actor.id!, locale, name: name.slice(0, 200), mapping: seen.mapping, ...kept })
    await announce(unit, 'import.begun', id, { format, name, size: kept.size })
    return get(unit, id)
  })
}

/** Look at the file of an import again, with another of its sheets as the one with the records. Refuses `import.unknown`, `sheet.missing`, `import.<state>`. */
export async function lookAgain(context: Context, id: string, sheet?: number): Promise<Inspection> {
  const run = await importNumbered(context, id)
  const seen = await withFile(run.id, run.hash, file => lookedAt(context, { ...run, file }, sheet))
  if (sheet === undefined) return seen
  await inTransaction(context, async unit => {
    refuseStep(await lock(unit, id), 'uploaded')
    await put(unit, id, { mapping: seen.mapping, state: 'uploaded', summary: null })
  })
  return seen
}

/** An import, for whoever leads it. Refuses `import.unknown`, also for those of others. */
export async function importNumbered(context: Context, id: string): Promise<ImportRun> {
  const run = await get(context, id)
  if (!mayLead(context.actor, run)) throw new Refused('not-found', 'import.unknown', { id })
  return run
}

async function lookedAt(context: Context, { format, file, name, locale }: NewImport, sheet?: number): Promise<Inspection> {
  const table = await openTable(file, name)
  try {
    const remembered = await headings(context, context.actor.id!, format)
    return await inspect(table, formatNamed(format), { locale, remembered, ...(sheet === undefined ? {} : { sheet }) })
  } finally {
    await table.close()
  }
}
