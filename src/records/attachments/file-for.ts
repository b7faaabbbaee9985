import type { Readable } from 'node:stream'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { files } from '#platform/files.ts'
import { matches } from '#platform/filter.ts'
import { isId } from '#platform/ids.ts'
import { editable } from '../policy.ts'
import { recordFacts } from '../record.ts'
import { get } from '../store.ts'
import type { Attachment } from './attachment.ts'
import { list } from './store.ts'
import { shownInline } from './type.ts'

/** A file to be served. `open`: everybody may have it now. `inline`: a browser may show it in place, under a sandboxing policy; otherwise it is downloaded. */
export type Served = {
  readonly attachment: Attachment
  readonly open: boolean
  readonly inline: boolean
  readonly bytes: (part?: { readonly start: number; readonly end: number }) => Promise<Readable>
}

/** A file of a record: for everybody while the record is public and has shown it, else for those who work on the record. Refuses `file.unknown`. */
export async function fileFor(context: Context, id: string): Promise<Served> {
  const [attachment] = isId(id) ? await list(context, [id.toUpperCase()]) : []
  const held = attachment && (await get(context, { id: attachment.record }))
  if (!held) throw new Refused('not-found', 'file.unknown', { id })

  const open = attachment.public && held.record.state === 'published'
  if (!open && !matches(editable(context.actor), recordFacts(held))) throw new Refused('not-found', 'file.unknown', { id })
  return { attachment, open, inline: shownInline.has(attachment.type), bytes: part => files().get(attachment.hash, part) }
}
