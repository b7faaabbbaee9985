import type { Context } from '#platform/context.ts'
import { openCounter, type Counter, type Use, type Visitor } from './counter.ts'
import { put } from './store.ts'

/** Seconds between two writings: what a crash may lose. */
const everySeconds = 20

let counter: Counter | undefined

/** Begin to count. What was counted is written every twenty seconds and when this is closed. */
export function openUsage(context: Context): { readonly close: () => Promise<void> } {
  const own = openCounter()
  counter = own
  const flush = async (): Promise<void> => put(context, own.taken())
  const timer = setInterval(() => {
    flush().catch((error: unknown) => context.log.warn({ error }, 'What was counted could not be written'))
  }, everySeconds * 1000)
  timer.unref()
  return {
    close: async () => {
      clearInterval(timer)
      if (counter === own) counter = undefined
      await flush()
    },
  }
}

/** Somebody reads a public record (`views`) or takes a file of it (`downloads`). Only counts in memory: it never waits and never fails. */
export function countUse({ now }: Pick<Context, 'now'>, use: Use, record: string, visitor: Visitor): void {
  counter?.count(use, record, visitor, now())
}
