import type { Context } from '#platform/context.ts'
import { hear } from '#platform/hear.ts'
import { hold, stand } from './held.ts'
import { lastChange, list } from './store.ts'

let reading: Promise<void> = Promise.resolve()

/** Read what was changed into this process. Called at start and whenever something was changed. */
export function loadVocabularies(context: Context): Promise<void> {
  // one after the other: an older reading must not replace a newer one
  reading = reading
    .catch(() => {})
    .then(async () => {
      const last = await lastChange(context)
      hold(await list(context), last)
    })
  return reading
}

/** Read it if another process has changed something since. */
export async function refreshVocabularies(context: Context): Promise<void> {
  if ((await lastChange(context)) !== stand()) await loadVocabularies(context)
}

/** Read it again whenever any process changes something. Answers how to stop. */
export const followVocabularies = (context: Context, url: string): (() => Promise<void>) =>
  hear(
    url,
    'vocabulary',
    () => void refreshVocabularies(context).catch((error: Error) => context.log.warn({ error: error.message }, 'vocabularies not read')),
    context.log,
  )
