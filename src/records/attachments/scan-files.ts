import { antivirus } from '#platform/antivirus.ts'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { files } from '#platform/files.ts'
import { job } from '#platform/jobs.ts'
import { inTransaction } from '#platform/transaction.ts'
import { listWaiting, listWith, putScan } from './store.ts'

const atOnce = 200

/** Ask the scanner about every file that waits for it. Fails while nobody answers, and is tried again. Announces `file.scanned`; a file in which something was found is shown to nobody any more. */
export async function scanWaiting(context: Context): Promise<void> {
  const scanner = antivirus()
  for (const hash of await listWaiting(context, atOnce)) {
    const verdict = scanner ? await scanner.scan(await files().get(hash)) : { found: 'none' as const }
    const threat = verdict.found === 'infected' ? verdict.threat : null
    await inTransaction(context, async unit => {
      await putScan(unit, hash, verdict.found, threat)
      for (const { id, record, name } of await listWith(unit, hash))
        await announce(unit, 'file.scanned', record, { file: id, name, found: verdict.found, ...(threat === null ? {} : { threat }) })
    })
  }
}

/** The job that scans what waits, by itself every ten minutes. */
export const fileScan = job('files.scan', { every: '*/10 * * * *', seconds: 900, retries: 8, do: scanWaiting })
