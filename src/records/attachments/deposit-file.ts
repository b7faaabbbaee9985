import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Context } from '#platform/context.ts'
import { files } from '#platform/files.ts'
import { atMost, unbroken } from '#platform/parts.ts'
import { admit, recordFor, refuseBeyondLimits, replacedIn, type Deposited } from './admit.ts'
import { nameOf } from './attachment.ts'
import { refuseName } from './type.ts'

/** A file for a draft: its bytes as they come from the network, or where they lie already. `replaces`: in the place of which attachment. */
export type Deposit = {
  readonly record: string
  readonly name: string
  readonly replaces?: string
} & ({ readonly bytes: Readable } | { readonly place: string; readonly size: number })

/**
 * Keep a file with the draft of a record; it is private until a published revision shows it. Answers its address for the body.
 * Refuses `file.too-large`, `file.quota`, `file.full`, `file.type` (judged by content), `file.archive`, `file.empty`, `file.infected`, `record.edit`, `draft.none`.
 */
export async function depositFile(context: Context, deposit: Deposit): Promise<Deposited> {
  const { id: record } = await recordFor(context, deposit.record)
  const name = nameOf(deposit.name)
  const { replaces } = deposit
  await replacedIn(context, record, replaces)
  await refuseBeyondLimits(context, 'size' in deposit ? deposit.size : 0)
  if ('place' in deposit) return admit(context, { record, place: deposit.place, name, replaces })

  refuseName(name)
  const room = await files().room()
  try {
    const place = path.join(room, 'file')
    await pipeline(unbroken(deposit.bytes), atMost(files().limits.each), createWriteStream(place, { mode: 0o600, flush: true }))
    return await admit(context, { record, place, name, replaces })
  } finally {
    await rm(room, { recursive: true, force: true })
  }
}
