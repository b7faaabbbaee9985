import type { Context } from '#platform/context.ts'
import { files } from '#platform/files.ts'
import { job } from '#platform/jobs.ts'
import { forgetBodies } from '../drafts/store.ts'
import { removeBefore } from './store.ts'

const hoursKept = 48
const hour = 3_600_000

/** Forget files nobody said what they are for, and bodies nobody came back to. */
export async function clearTemporary(context: Context): Promise<void> {
  const before = new Date(context.now().getTime() - hoursKept * hour)
  for (const part of await removeBefore(context, before)) await files().temporary.remove(part)
  await forgetBodies(context)
}

/** The job that forgets, every hour. */
export const temporaryClearing = job('facade.clear', { every: '53 * * * *', do: clearTemporary })
