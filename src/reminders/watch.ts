import type { Context } from '#platform/context.ts'
import { job } from '#platform/jobs.ts'
import { watchConfirmations } from './confirmations.ts'
import { watchExpiries } from './expiries.ts'

/** Tell owners of the dates that have come: confirmations and expiries. Doing it again says nothing twice. */
export async function watchReminders(context: Context): Promise<void> {
  await watchConfirmations(context)
  await watchExpiries(context)
}

/** The job that does so every morning. */
export const reminderWatch = job('reminders.watch', { every: '10 5 * * *', seconds: 3600, do: watchReminders })
