import { setTimeout as pause } from 'node:timers/promises'

/** Longer than a letter takes to be written. */
const evenMilliseconds = 100

/** Do the work, and answer no sooner than after a moment that hides whether there was any. */
export async function evened(work: () => Promise<void>): Promise<void> {
  await Promise.all([work(), pause(evenMilliseconds)])
}
