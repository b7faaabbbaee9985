import type { Readable } from 'node:stream'
import { correspondents } from '#accounts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { enqueue, type JobKind } from '#platform/jobs.ts'
import { sendMail } from '#platform/mail.ts'
import { say } from '#platform/messages.ts'
import { inTransaction } from '#platform/transaction.ts'
import { keepFile, keptFile } from '../files/kept-file.ts'
import { asActor } from '../imports/import-run.ts'
import { leadingActor } from '../imports/leading-actor.ts'
import { keptDays, type ExportRun } from './export-run.ts'
import { exportTypes, type ExportQuestion } from './question.ts'
import { add, get, list, put } from './store.ts'
import { writeExport } from './write-export.ts'

/** An export as a job. */
export const exportJob: JobKind = { name: 'export.write', retries: 3, seconds: 3600 }

const mostBytes = 4 * 1024 ** 3
const tellMilliseconds = 1000

/** Write an export in the background; its owner gets a mail when it is ready. Refuses `export.guest` for those not signed in. */
export async function startExport(context: Context, question: ExportQuestion, title: string): Promise<ExportRun> {
  const actor = context.actor.id
  if (actor === undefined) throw new Refused('forbidden', 'export.guest')
  const id = newId()
  return inTransaction(context, async unit => {
    const name = fileName(question, context.now())
    await add(unit, { id, actor, locale: question.locale, title: title.slice(0, 300), question, name, type: exportTypes[question.kind] })
    await announce(unit, 'export.begun', id, { kind: question.kind })
    await enqueue(unit, exportJob, { id })
    return get(unit, id)
  })
}

/** The name of an export's file: `openchm-2026-11-22.xlsx`. */
export const fileName = ({ kind }: Pick<ExportQuestion, 'kind'>, now: Date): string => `openchm-${now.toISOString().slice(0, 10)}.${kind}`

/** Write an export now, keep its file and tell its owner. It may be begun anew: only the whole file counts. */
export async function exportNow(context: Context, { id }: { readonly id: string }): Promise<void> {
  const run = await get(context, id)
  if (run.state === 'ready' || run.state === 'failed') return
  try {
    const acting = asActor(context, await leadingActor(context, run.actor))
    await put(context, id, { state: 'writing', rows: 0 })
    let rows = 0
    let told = Date.now()
    const bytes = writeExport(acting, run.question, count => {
      rows = count
      if (Date.now() - told < tellMilliseconds) return
      told = Date.now()
      void put(context, id, { rows }).catch(() => {})
    })
    const { hash, size } = await keepFile(id, bytes, mostBytes)
    await inTransaction(acting, async unit => {
      await put(unit, id, { state: 'ready', rows, size, hash, readyAt: unit.now() })
      await announce(unit, 'export.ready', id, { kind: run.question.kind, rows, size })
      await tell(unit, { ...run, rows })
    })
  } catch (error) {
    if (!(error instanceof Refused) || error.code === 'search.busy' || error.code === 'search.building') throw error
    await put(context, id, { state: 'failed', problem: { code: error.code } })
  }
}

/** One's exports, newest first. */
export const exportsOf = async (context: Context): Promise<readonly ExportRun[]> =>
  context.actor.id === undefined ? [] : list(context, context.actor.id, 100)

/** The file of an export, for its owner. Refuses `export.unknown`, also for those of others and those not ready. */
export async function exportFile(context: Context, id: string): Promise<{ readonly run: ExportRun; readonly bytes: Readable }> {
  const run = await get(context, id)
  if (run.actor !== context.actor.id || run.hash === null) throw new Refused('not-found', 'export.unknown', { id })
  return { run, bytes: await keptFile(id, run.hash) }
}

async function tell(unit: Context, { actor, locale, title, rows, question: { origin } }: ExportRun): Promise<void> {
  const [person] = await correspondents(unit, [actor])
  if (!person) return
  const values = { title, rows, days: keptDays, name: person.name, address: `${origin ?? ''}/${locale}/exports` }
  await sendMail(unit, { to: person.email, subject: say(locale, 'sheet.mail.subject', values), text: say(locale, 'sheet.mail.text', values) })
}
