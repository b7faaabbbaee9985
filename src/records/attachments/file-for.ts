import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { files } from '#platform/files.ts'
import { matches } from '#platform/filter.ts'
import { isId } from '#platform/ids.ts'
import { editable } from '../policy.ts'
import { recordFacts } from '../record.ts'
import { get } from '../store.ts'
import { isCleared, type Attachment } from './attachment.ts'
import { pictureOf } from './picture.ts'
import { list } from './store.ts'
import { pictures, shownInline } from './type.ts'

/** A file to be served. `open`: everybody may have it now. `inline`: a browser may show it in place, under a sandboxing policy; otherwise it is downloaded. */
export type Served = {
  readonly attachment: Attachment
  readonly open: boolean
  readonly inline: boolean
  readonly bytes: (part?: { readonly start: number; readonly end: number }) => Promise<Readable>
  /** A WebP picture of one of `pictureWidths`, upright, without what the camera wrote into it; only of pictures. */
  readonly picture: ((width: number) => Promise<Readable>) | undefined
}

/**
 * A file of a record: for everybody while the record is public and has shown it, else for those who work on the record; for nobody while a virus is in it.
 * Refuses `file.unknown`, `file.infected`.
 */
export async function fileFor(context: Context, id: string): Promise<Served> {
  const [attachment] = isId(id) ? await list(context, [id.toUpperCase()]) : []
  const held = attachment && (await get(context, { id: attachment.record }))
  if (!held) throw new Refused('not-found', 'file.unknown', { id })

  const open = attachment.public && held.record.state === 'published' && isCleared(attachment)
  if (!open && !matches(editable(context.actor), recordFacts(held))) throw new Refused('not-found', 'file.unknown', { id })
  return served(attachment, open)
}

/** An attachment whose reader's right to it is settled. Refuses `file.infected`. */
export function served(attachment: Attachment, open: boolean): Served {
  const { hash, name, type, threat } = attachment
  if (attachment.scan === 'infected') throw new Refused('forbidden', 'file.infected', { name, threat: threat ?? '' })
  return {
    attachment,
    open,
    inline: shownInline.has(type) && isCleared(attachment),
    bytes: part => files().get(hash, part),
    picture: pictures.has(type) ? async width => createReadStream(await pictureOf(hash, width)) : undefined,
  }
}
