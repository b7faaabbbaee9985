import { createReadStream } from 'node:fs'
import { antivirus } from '#platform/antivirus.ts'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { files } from '#platform/files.ts'
import { isId, newId } from '#platform/ids.ts'
import { enqueue } from '#platform/jobs.ts'
import { inTransaction } from '#platform/transaction.ts'
import { parseIdentifier } from '../identifiers.ts'
import { permitted } from '../permitted.ts'
import { editable } from '../policy.ts'
import { movable, type ChmRecord } from '../record.ts'
import { get } from '../store.ts'
import { addressOf, type Attachment, type Scan } from './attachment.ts'
import { fileScan } from './scan-files.ts'
import { bytesHeld, list, newestVersion, put } from './store.ts'
import { textReading } from './texts/read-texts.ts'
import { awaitText } from './texts/store.ts'
import { typeOfFile } from './type.ts'

/** An attachment with the address that stands in a body. */
export type Deposited = Attachment & { readonly url: string }

/** A file that has arrived, for a record; `replaces`: in the place of which attachment of the same record. */
export type Arrived = { readonly record: string; readonly place: string; readonly name: string; readonly replaces?: string | undefined }

/** The record somebody wants to put a file into. Refuses `record.unknown`, `record.edit`, and what the state of the draft forbids. */
export async function recordFor(context: Context, identifier: string): Promise<ChmRecord> {
  const parsed = parseIdentifier(identifier)
  const held = parsed && (await get(context, parsed))
  if (!held) throw new Refused('not-found', 'record.unknown', { id: identifier })
  movable(permitted(context, held, editable, 'record.edit'), 'save')
  return held.record
}

/** Refuses `file.too-large`, `file.quota` when the account has used up what it may keep, `file.full` when the house has. */
export async function refuseBeyondLimits(context: Context, size: number): Promise<void> {
  const { each, account, all } = files().limits
  if (size > each) throw new Refused('invalid', 'file.too-large', { most: each })
  const by = context.actor.id
  if (by?.startsWith('account:') && (await bytesHeld(context, by)) + size > account) throw new Refused('conflict', 'file.quota', { most: account })
  if (all < Number.MAX_SAFE_INTEGER && (await bytesHeld(context)) + size > all) throw new Refused('conflict', 'file.full', { most: all })
}

/** The attachment of this record that is to be replaced. Refuses `file.unknown`. */
export async function replacedIn(context: Context, record: string, id: string | undefined): Promise<Attachment | undefined> {
  if (id === undefined) return undefined
  const [found] = isId(id) ? await list(context, [id.toUpperCase()], record) : []
  if (!found) throw new Refused('not-found', 'file.unknown', { id })
  return found
}

/**
 * Make an attachment of a file that lies in a room or a part; it moves. `within` happens in the same transaction.
 * Refuses `file.type`, `file.archive`, `file.empty`, `file.infected`.
 */
export async function admit(
  context: Context,
  { record, place, name, replaces }: Arrived,
  within: (unit: Context, attachment: Deposited) => Promise<void> = async () => undefined,
): Promise<Deposited> {
  const type = await typeOfFile(place, name)
  const { scan, threat } = await scanned(context, place)
  if (scan === 'infected') throw new Refused('invalid', 'file.infected', { name, threat: threat ?? '' })
  const old = await replacedIn(context, record, replaces)
  const { hash, size } = await files().take(place)

  return inTransaction(context, async unit => {
    const id = newId()
    const version = old ? (await newestVersion(unit, old.line)) + 1 : 1
    const attachment: Attachment = {
      id,
      record,
      hash,
      name,
      type,
      size,
      public: false,
      line: old?.line ?? id,
      version,
      scan,
      threat,
      licence: old?.licence ?? null,
      at: unit.now(),
      by: unit.actor.id ?? null,
    }
    await put(unit, [attachment])
    if (await awaitText(unit, hash, type)) await enqueue(unit, textReading, { hash, type }, { key: hash })
    if (scan === 'waiting') await enqueue(unit, fileScan, {}, { key: 'waiting' })
    const deposited = { ...attachment, url: addressOf(attachment) }
    await within(unit, deposited)
    return deposited
  })
}

/** What the scanner says now. While it does not answer the file waits, private. */
async function scanned(context: Context, place: string): Promise<{ readonly scan: Scan; readonly threat: string | null }> {
  const scanner = antivirus()
  if (!scanner) return { scan: 'none', threat: null }
  try {
    const verdict = await scanner.scan(createReadStream(place))
    return { scan: verdict.found, threat: verdict.found === 'infected' ? verdict.threat : null }
  } catch (problem) {
    context.log.warn({ problem: (problem as Error).message }, 'the virus scanner does not answer')
    return { scan: 'waiting', threat: null }
  }
}
