import { isDeepStrictEqual } from 'node:util'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { enqueue, type JobKind } from '#platform/jobs.ts'
import { inTransaction } from '#platform/transaction.ts'
import { withFile } from '../files/kept-file.ts'
import { openTable } from '../files/open-table.ts'
import { importNumbered } from './begin-import.ts'
import { dryRun, type Summary } from './dry-run.ts'
import { asActor, refuseStep, type ImportRun } from './import-run.ts'
import { leadingActor } from './leading-actor.ts'
import { get, lock, put } from './store.ts'

/** The dry run as a job: it may be long. */
export const checkJob: JobKind = { name: 'import.check', retries: 3, seconds: 900 }

/** Try all rows of an import later, in a job. Refuses `import.unknown`, `import.<state>`. */
export async function checkImport(context: Context, id: string): Promise<ImportRun> {
  await importNumbered(context, id)
  return inTransaction(context, async unit => {
    refuseStep(await lock(unit, id), 'checking')
    await put(unit, id, { state: 'checking', rows: 0, summary: null, problem: null })
    await enqueue(unit, checkJob, { id })
    return get(unit, id)
  })
}

/** Try all rows now; what is found is kept with the import. A file that cannot be read to its end fails it. */
export async function checkNow(context: Context, { id }: { readonly id: string }): Promise<Summary | undefined> {
  const run = await get(context, id)
  if (run.state !== 'checking') return undefined
  try {
    const actor = await leadingActor(context, run.actor)
    const summary = await summaryOf(asActor(context, actor), run, rows => put(context, id, { rows }))
    return await inTransaction(context, async unit => {
      const now = await lock(unit, id)
      // its columns were given another meaning while it was tried
      if (now.state !== 'checking' || !isDeepStrictEqual(now.mapping, run.mapping)) return undefined
      await put(unit, id, { state: 'checked', summary, rows: summary.rows })
      return summary
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await put(context, id, { state: 'failed', problem: { code: error.code, details: error.details } })
    return undefined
  }
}

const tellMilliseconds = 1000

/** The dry run of an import; `tell` is told the number of rows about every second. */
export const summaryOf = (context: Context, run: ImportRun, tell: (rows: number) => Promise<void>): Promise<Summary> =>
  withFile(run.id, run.hash, async file => {
    const table = await openTable(file, run.name)
    let rows = 0
    let told = Date.now()
    try {
      return await dryRun(context, { format: run.format, table, mapping: run.mapping, locale: run.locale }, async batch => {
        rows += batch.length
        if (Date.now() - told < tellMilliseconds) return
        told = Date.now()
        await tell(rows)
      })
    } finally {
      await table.close()
    }
  })
