import type { Context } from '#platform/context.ts'
import { files } from '#platform/files.ts'
import { notFound } from '../error.ts'
import { add, get, remove } from './store.ts'

/** Hand a file of the actor that has come to whoever keeps it; it is here no more, unless it was refused there. Refuses others as not found. */
export async function persisted<Answer>(
  context: Context,
  uid: string,
  keep: (file: { readonly place: string; readonly size: number }) => Promise<Answer>,
): Promise<Answer> {
  const file = /^[0-9a-f]{32}$/i.test(uid) ? await get(context, uid.toLowerCase()) : undefined
  if (!file?.arrived || file.madeBy !== context.actor.id || !(await remove(context, file.uid))) throw notFound('There is no such temporary file')
  try {
    return await keep({ place: files().temporary.place(file.part), size: file.size })
  } catch (error) {
    await add(context, file)
    throw error
  }
}
