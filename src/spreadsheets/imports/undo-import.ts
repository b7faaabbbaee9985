import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { enqueue, type JobKind } from '#platform/jobs.ts'
import { say } from '#platform/messages.ts'
import { inTransaction } from '#platform/transaction.ts'
import { importNumbered } from './begin-import.ts'
import { asActor, refuseStep, type ImportRun } from './import-run.ts'
import { leadingActor } from './leading-actor.ts'
import { countRows, get, listRows, lock, put } from './store.ts'
import { takeBack } from './take-back.ts'

/** Taking back as a job, in slices like the import. */
export const undoJob: JobKind = { name: 'import.undo', retries: 50, seconds: 120 }

const sliceMilliseconds = 8000
const pageSize = 100

/** Take back a whole import later, in a job. What somebody changed since is left, and listed. Refuses `import.unknown`, `import.<state>`. */
export async function undoImport(context: Context, id: string): Promise<ImportRun> {
  const { format } = await importNumbered(context, id)
  return inTransaction(context, async unit => {
    refuseStep(await lock(unit, id), 'undoing')
    await put(unit, id, { state: 'undoing', rows: 0 })
    await announce(unit, 'import.undo-started', id, { format })
    await enqueue(unit, undoJob, { id })
    return get(unit, id)
  })
}

/** Take rows back for some seconds, then let a further job go on. */
export async function undoSlice(context: Context, { id }: { readonly id: string }, patience = sliceMilliseconds): Promise<void> {
  const run = await get(context, id)
  if (run.state !== 'undoing') return
  const until = Date.now() + patience
  try {
    const acting = asActor(context, await leadingActor(context, run.actor))
    const reason = say(run.locale, 'sheet.undo.reason', { name: run.name })
    for (let after = run.rows; ;) {
      const rows = await listRows(context, id, { after, limit: pageSize, actions: ['created', 'updated'] })
      for (const row of rows) {
        if (row.undone === null || row.undone === 'refused') await takeBack(acting, id, row, reason)
        after = row.row
        if (Date.now() > until) {
          await put(context, id, { rows: after })
          return await enqueue(context, undoJob, { id })
        }
      }
      await put(context, id, { rows: after })
      if (rows.length < pageSize) break
    }
    await end(acting, run)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await put(context, id, { state: 'failed', problem: { code: error.code, details: error.details } })
  }
}

const end = (context: Context, { id, format }: ImportRun): Promise<void> =>
  inTransaction(context, async unit => {
    await put(unit, id, { state: 'undone' })
    const counts = (await countRows(unit, id)).flatMap(({ undone, count }) => (undone === null ? [] : [[undone, count] as const]))
    const sums = new Map<string, number>()
    for (const [undone, count] of counts) sums.set(undone, (sums.get(undone) ?? 0) + count)
    await announce(unit, 'import.undone', id, { format, ...Object.fromEntries(sums) })
  })
