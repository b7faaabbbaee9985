import type { Context } from '#platform/context.ts'
import { workedOn } from '#records'
import { threadsOf, type Thread } from './comment.ts'
import { countOpen, list } from './store.ts'

/** What was said about a record, for those who work on it; nothing for others. */
export async function threadsAbout(context: Context, record: string): Promise<readonly Thread[]> {
  const [held] = await workedOn(context, [record])
  return held ? threadsOf(await list(context, record)) : []
}

/** How many open threads each of these records has. Ask only about records the actor works on. */
export const openThreads = countOpen
