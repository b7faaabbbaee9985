import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { digestOf, isId } from '#platform/ids.ts'
import { attachmentsIn, prefixed } from '../attachments/attachment.ts'
import { served, type Served } from '../attachments/file-for.ts'
import { list as attachmentsAmong } from '../attachments/store.ts'
import type { ChmRecord, Draft, Held } from '../record.ts'
import { get as getHeld } from '../store.ts'
import { isLive, sharePath } from './share-draft.ts'
import { noteOpened, withDigest, type Share } from './store.ts'

/** What a link opens: the draft, with its files under addresses below the link; or, where it has been published meanwhile, the record without a draft. */
export type Shared = { readonly share: Share; readonly record: ChmRecord; readonly draft: Draft | undefined }

const minutesBetweenNotes = 10

/** The draft behind a link, for whoever has it. Refuses `share.unknown`, also once it has expired or was ended. */
export async function readShared(context: Context, secret: string): Promise<Shared> {
  const { share, held } = await opened(context, secret)
  if (share.openedAt === null || context.now().getTime() - share.openedAt.getTime() > minutesBetweenNotes * 60_000)
    await noteOpened(context, share.id)
  const { record, draft } = held
  return { share, record, draft: draft && { ...draft, data: prefixed(draft.data, sharePath(secret)) } }
}

/** A file that the draft behind a link shows. Refuses `share.unknown`, `file.unknown`, `file.infected`. */
export async function sharedFile(context: Context, secret: string, id: string): Promise<Served> {
  const { held } = await opened(context, secret)
  const shown = isId(id) && attachmentsIn(held.draft?.data ?? {}).includes(id.toUpperCase())
  const [attachment] = shown ? await attachmentsAmong(context, [id.toUpperCase()], held.record.id) : []
  if (!attachment) throw new Refused('not-found', 'file.unknown', { id })
  return served(attachment, false)
}

async function opened(context: Context, secret: string) {
  const share = /^[\w-]{20,100}$/.test(secret) ? await withDigest(context, digestOf(secret)) : undefined
  const held = share && isLive(context, share) ? await getHeld(context, { id: share.record }) : undefined
  if (!share || !held) throw new Refused('not-found', 'share.unknown')
  return { share, held: isStillShared(share, held) ? held : { ...held, draft: undefined } }
}

/** A link is for the draft that was shared: once that is public, what is drafted next is nobody's who has it. */
const isStillShared = ({ at }: Share, { record }: Held): boolean => record.publishedAt === null || record.publishedAt < at
