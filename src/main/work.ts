import { clearExpired } from '#accounts'
import { alertJobs, alertListener } from '#alerts'
import { collectionListeners } from '#collections'
import { commentListeners } from '#comments'
import { copyListeners } from '#copies'
import { temporaryClearing } from '#facade'
import { hubJobs, hubListener } from '#interfaces'
import { digestJob, notificationListeners } from '#notifications'
import { checkEvents } from '#platform/chain.ts'
import type { Config } from '#platform/config.ts'
import { job, type Job } from '#platform/jobs.ts'
import type { Listener } from '#platform/listeners.ts'
import { forgetMails, mailDelivery } from '#platform/mail.ts'
import { forgetLimits } from '#platform/rate-limit.ts'
import { receiptListener } from '#printing'
import { binClearing, fileClearing, fileScan, recordListeners, retagMerged, textReading } from '#records'
import { reminderWatch } from '#reminders'
import { reviewListeners, reviewWatch } from '#reviews'
import { spreadsheetJobs } from '#spreadsheets'

/** Everybody who listens to the change log, but the index, which follows it by itself. */
export const listeners = (url: string): readonly Listener[] => [
  ...recordListeners,
  ...commentListeners,
  ...collectionListeners,
  ...reviewListeners,
  ...copyListeners,
  ...notificationListeners(url),
  receiptListener,
  alertListener,
  hubListener,
]

/** Everything that is done later or by the clock. Without a mail server mail waits in the outbox. */
export const jobs = ({ mailUrl }: Config, url: string): readonly Job<never>[] => [
  job('accounts.clear', { every: '41 * * * *', do: clearExpired }),
  forgetLimits,
  forgetMails,
  binClearing,
  fileClearing,
  fileScan,
  textReading,
  retagMerged,
  reviewWatch,
  reminderWatch,
  digestJob(url),
  ...alertJobs(url),
  checkEvents,
  ...spreadsheetJobs,
  temporaryClearing,
  ...hubJobs(),
  ...(mailUrl === undefined ? [] : [mailDelivery(mailUrl, `no-reply@${new URL(url).hostname}`)]),
]
