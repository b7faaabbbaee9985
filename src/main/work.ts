import { clearExpired } from '#accounts'
import { notificationListeners } from '#notifications'
import type { Config } from '#platform/config.ts'
import { job, type Job } from '#platform/jobs.ts'
import type { Listener } from '#platform/listeners.ts'
import { forgetMails, mailDelivery } from '#platform/mail.ts'
import { forgetLimits } from '#platform/rate-limit.ts'
import { fileClearing, fileScan, recordListeners, retagMerged, textReading } from '#records'
import { reviewListeners } from '#reviews'

/** Everybody who listens to the change log, but the index, which follows it by itself. */
export const listeners = (url: string): readonly Listener[] => [...recordListeners, ...reviewListeners, ...notificationListeners(url)]

/** Everything that is done later or by the clock. Without a mail server mail waits in the outbox. */
export const jobs = ({ mailUrl }: Config, url: string): readonly Job<never>[] => [
  job('accounts.clear', { every: '41 * * * *', do: clearExpired }),
  forgetLimits,
  forgetMails,
  fileClearing,
  fileScan,
  textReading,
  retagMerged,
  ...(mailUrl === undefined ? [] : [mailDelivery(mailUrl, `no-reply@${new URL(url).hostname}`)]),
]
