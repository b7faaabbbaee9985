import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { enqueue, type JobKind } from '#platform/jobs.ts'
import { inTransaction } from '#platform/transaction.ts'
import { keptFile } from '../files/kept-file.ts'
import { openTable } from '../files/open-table.ts'
import { importNumbered } from './begin-import.ts'
import { bringInTogether } from './bring-in.ts'
import { examiner, type Examined } from './examine.ts'
import { asActor, intents, refuseStep, type ImportRun, type Intent } from './import-run.ts'
import { leadingActor } from './leading-actor.ts'
import { readRecords } from './read-records.ts'
import { countRows, get, lock, put, rowsDone } from './store.ts'

/** The import as a job, in slices of some seconds: a stop waits for a slice, and after a crash the next one goes on where the last row was stored. */
export const runJob: JobKind = { name: 'import.run', retries: 50, seconds: 120 }

const sliceMilliseconds = 8000
const rowsTogether = 10

/** Bring the rows in later, in a job. Refuses `import.intent`, `import.unknown`, `import.<state>`. */
export async function runImport(context: Context, id: string, intent: Intent): Promise<ImportRun> {
  const run = await importNumbered(context, id)
  if (!intents.includes(intent)) throw new Refused('invalid', 'import.intent', { intent })
  return inTransaction(context, async unit => {
    refuseStep(await lock(unit, id), 'running')
    await put(unit, id, { state: 'running', intent, rows: 0, problem: null })
    await announce(unit, 'import.started', id, { format: run.format, intent })
    await enqueue(unit, runJob, { id })
    return get(unit, id)
  })
}

/** What is open of an import between two slices. */
type Opened = { readonly rows: AsyncGenerator<readonly Examined[]>; readonly close: () => Promise<void>; held: readonly Examined[]; done: number }

const opened = new Map<string, Opened>()

/** Bring in rows for some seconds, then let a further job go on. `patience`: milliseconds, without limit for the command line. */
export async function runSlice(context: Context, { id }: { readonly id: string }, patience = sliceMilliseconds): Promise<void> {
  const run = await get(context, id)
  if (run.state !== 'running') return
  try {
    const acting = asActor(context, await leadingActor(context, run.actor))
    const at = opened.get(id) ?? (await open(acting, run))
    opened.set(id, at)
    const ended = await bring(acting, run, at, Date.now() + patience)
    await put(context, id, { rows: at.done })
    if (!ended) return await enqueue(context, runJob, { id })
    await end(acting, run)
  } catch (error) {
    await letGo(id)
    if (!(error instanceof Refused)) throw error
    await put(context, id, { state: 'failed', problem: { code: error.code, details: error.details } })
  }
}

/** Bring in what the reader gives until the time is over. Answers whether it was all. */
async function bring(context: Context, run: ImportRun, at: Opened, until: number): Promise<boolean> {
  for (;;) {
    if (at.held.length === 0) {
      const { value, done } = await at.rows.next()
      if (done) return true
      at.held = value
    }
    const numbers = at.held.map(({ row }) => row)
    const known = await rowsDone(context, run.id, Math.min(...numbers), Math.max(...numbers))
    while (at.held.length > 0) {
      const together = at.held.slice(0, rowsTogether)
      await bringInTogether(
        context,
        run,
        together.filter(({ row }) => !known.has(row)),
      )
      at.held = at.held.slice(rowsTogether)
      at.done += together.length
      if (Date.now() > until) return false
    }
    await put(context, run.id, { rows: at.done })
  }
}

async function end(context: Context, run: ImportRun): Promise<void> {
  await letGo(run.id)
  await inTransaction(context, async unit => {
    await put(unit, run.id, { state: 'done' })
    const counts = Object.fromEntries((await countRows(unit, run.id)).map(({ action, count }) => [action, count]))
    await announce(unit, 'import.done', run.id, { format: run.format, intent: run.intent, ...counts })
  })
}

async function open(context: Context, run: ImportRun): Promise<Opened> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'openchm-import-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const file = path.join(folder, 'file')
    await pipeline(await keptFile(run.id, run.hash), createWriteStream(file))
    const table = await openTable(file, run.name)
    const reader = await readRecords(context, run.format, table, run.mapping, run.locale)
    const close = async () => {
      reader.close()
      await table.close()
      await remove()
    }
    const examine = examiner(context, reader)
    async function* rows(): AsyncGenerator<readonly Examined[]> {
      for await (const batch of reader.batches()) yield await examine(batch)
    }
    return { rows: rows(), close, held: [], done: 0 }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Close what is open of an import between two slices: whoever goes on with it begins by looking where it was. */
export async function letGo(id: string): Promise<void> {
  const at = opened.get(id)
  opened.delete(id)
  await at?.rows.return(undefined)
  await at?.close()
}
