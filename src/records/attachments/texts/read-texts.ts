import { stat } from 'node:fs/promises'
import { apart } from '#platform/apart.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { files } from '#platform/files.ts'
import { job } from '#platform/jobs.ts'
import { inTransaction } from '#platform/transaction.ts'
import { listWith } from '../store.ts'
import type { Reading } from './reader.ts'
import { wayOf } from './readable.ts'
import { putProblem, putText } from './store.ts'

/** What reading a file may take: it comes from a stranger. */
const limits = { seconds: 90, megabytes: 700 }
/** What is read at most: pages, and characters in all. */
export const mostRead = { pages: 3000, characters: 4_000_000 }

const reader = new URL('./reader.ts', import.meta.url)

/** The pages of a file, read in a process of its own that sees this file and nothing else. Refuses `file.text` for what cannot be read, and `work.time`, `work.memory`. */
export async function pagesOf(place: string, type: string): Promise<readonly string[]> {
  const way = wayOf(type)
  if (!way || (await stat(place)).size > way.most) throw new Refused('invalid', 'file.text', { reason: 'size' })
  return apart<readonly string[]>(reader, { place, reader: way.reader, ...mostRead } satisfies Reading, { ...limits, reads: [place] })
}

/** Read the text of some bytes and keep it. Announces `file.read` about every record with this file, so that it is found by it. */
export async function readText(context: Context, { hash, type }: { readonly hash: string; readonly type: string }): Promise<void> {
  const pages = await files()
    .local(hash)
    .then(place => pagesOf(place, type))
    .catch((problem: unknown) => {
      if (problem instanceof Refused) return problem
      throw problem
    })
  await inTransaction(context, async unit => {
    if (pages instanceof Refused) await putProblem(unit, hash, `${pages.code} ${String(pages.details['problem'] ?? '')}`.trim().slice(0, 500))
    else await putText(unit, hash, pages)
    for (const record of new Set((await listWith(unit, hash)).map(attachment => attachment.record)))
      await announce(unit, 'file.read', record, { hash })
  })
}

/** The job that reads the text of one file. */
export const textReading = job('files.read', { seconds: 180, retries: 2, do: readText })
