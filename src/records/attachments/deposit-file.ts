import { Readable } from 'node:stream'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { files } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { parseIdentifier } from '../identifiers.ts'
import { permitted } from '../permitted.ts'
import { editable } from '../policy.ts'
import { movable } from '../record.ts'
import { get } from '../store.ts'
import { addressOf, nameOf, type Attachment } from './attachment.ts'
import { put } from './store.ts'
import { headLength, typeOf } from './type.ts'

/** A file for a draft, as it comes from the network. */
export type Deposit = { readonly record: string; readonly name: string; readonly bytes: Readable }

/** Most bytes of one file. */
export const mostBytes = 50 * 1024 * 1024

/**
 * Keep a file with the draft of a record; it is private until a published revision shows it. Answers its address for the body.
 * Refuses `file.too-large`, `file.type` (judged by content), `file.empty`, `record.edit`, `draft.none`.
 */
export async function depositFile(context: Context, { record, name: given, bytes }: Deposit): Promise<Attachment & { readonly url: string }> {
  const identifier = parseIdentifier(record)
  const held = identifier && (await get(context, identifier))
  if (!held) throw new Refused('not-found', 'record.unknown', { id: record })
  movable(permitted(context, held, editable, 'record.edit'), 'save')

  const name = nameOf(given)
  const { head, rest } = await opened(bytes)
  const type = await typeOf(head, name)
  const { hash, size } = await files().put(rest, { most: mostBytes })

  const attachment = { id: newId(), record: held.record.id, hash, name, type, size, public: false }
  await put(context, [attachment])
  return { ...attachment, url: addressOf(attachment) }
}

/** The first bytes, and the whole again. */
async function opened(bytes: Readable): Promise<{ readonly head: Buffer; readonly rest: Readable }> {
  const chunks = bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const first: Buffer[] = []
  while (Buffer.concat(first).length < headLength) {
    const { value, done } = await chunks.next()
    if (done) break
    first.push(Buffer.from(value))
  }
  const head = Buffer.concat(first)
  if (head.length === 0) throw new Refused('invalid', 'file.empty')

  const whole = async function* () {
    yield head
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  return { head: head.subarray(0, headLength), rest: Readable.from(whole()) }
}
