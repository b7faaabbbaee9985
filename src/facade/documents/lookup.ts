import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { draftOf, find, type Draft } from '#records'
import { notFound } from '../error.ts'
import type { Seen } from './info.ts'

/** The record an identifier speaks of, as the caller sees it, with its draft if the caller works on it. Refuses `record.unknown`. */
export async function seenAt(context: Context, identifier: string): Promise<Seen> {
  const { record, revision } = await find(context, identifier)
  return { record, revision, draft: await draftBeside(context, record.id) }
}

/** The same; `undefined` when there is none for the caller. */
export const seenMaybe = (context: Context, identifier: string): Promise<Seen | undefined> =>
  seenAt(context, identifier).catch((error: unknown) => {
    if (error instanceof Refused && error.refusal === 'not-found') return undefined
    throw error
  })

/** A published document; withdrawn ones only if wanted and for those who work on them. Refuses everything else as not found. */
export async function publishedAt(context: Context, identifier: string, { deleted = false } = {}): Promise<Seen & { revision: object }> {
  const seen = await seenAt(context, identifier)
  const { record, revision } = seen
  if (!revision || (record.state === 'withdrawn' && !deleted)) throw notFound('There is no such document')
  return { ...seen, revision }
}

/** The draft of a document and the document itself. Refuses everything else as not found. */
export async function draftAt(context: Context, identifier: string): Promise<Seen & { readonly draft: Draft }> {
  const { draft, record } = await draftOf(context, identifier)
  const { revision } = await find(context, record.id)
  return { record, revision, draft }
}

async function draftBeside(context: Context, id: string): Promise<Draft | undefined> {
  try {
    return (await draftOf(context, id)).draft
  } catch (error) {
    if (error instanceof Refused && error.refusal === 'not-found') return undefined
    throw error
  }
}
