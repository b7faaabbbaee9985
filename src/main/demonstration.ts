import { loadDemo } from '#demo'
import type { Context } from '#platform/context.ts'
import { emptyTables } from '#platform/empty.ts'
import { announce, eventsAbout, lastSeq } from '#platform/events.ts'

const subject = 'demonstration'

/** Take away a demonstration that was not loaded to its end: nobody has worked with it, since the web was not open yet. Answers whether there was one. */
export async function clearHalfDemonstration(context: Context): Promise<boolean> {
  const [last] = await eventsAbout(context, [subject], 1)
  if (last?.name !== 'demo.begun') return false
  await emptyTables(context.db)
  return true
}

/** Load the demonstration into a store in which nothing has ever happened. Answers whether it did. */
export async function loadDemonstration(context: Context, say: (sentence: string) => void): Promise<boolean> {
  if ((await lastSeq(context)) > 0) return false

  say('Loading the demonstration world, once ...')
  await announce(context, 'demo.begun', subject)
  let told = 0
  const onProgress = (done: number, total: number) => {
    const quarter = Math.floor((4 * done) / total)
    if (quarter > told) say(`  ${done} of ${total} records`)
    told = Math.max(told, quarter)
  }
  await loadDemo(context, { onProgress })
  await announce(context, 'demo.loaded', subject)
  return true
}
