import { correspondents } from '#accounts'
import type { Context } from '#platform/context.ts'
import { job, type Job } from '#platform/jobs.ts'
import { sendMail } from '#platform/mail.ts'
import { inTransaction } from '#platform/transaction.ts'
import { letter } from './letter.ts'
import { stopAddress } from './stop.ts'
import { holders, take } from './store.ts'

const mostInDigest = 100

/** Send everybody the letters kept since the last time, in one. A letter and its keeping end in one transaction: nothing is sent twice or lost. */
export async function sendDigests(context: Context, origin: string): Promise<void> {
  for (const account of await holders(context)) await inTransaction(context, unit => sendDigest(unit, origin, account))
}

/** The job that does so every morning. */
export const digestJob = (origin: string): Job<never> =>
  job('notifications.digest', { every: '30 5 * * *', seconds: 1800, do: context => sendDigests(context, origin) })

async function sendDigest(unit: Context, origin: string, account: string): Promise<void> {
  const [[reader], held] = [await correspondents(unit, [account]), await take(unit, account)]
  const [first] = held
  if (!reader || !first) return
  const ways = {
    choices: `${origin}/${reader.locale}/account/notifications`,
    stop: await stopAddress(unit, origin, reader.locale, { account, kind: first.kind }),
  }
  const items = held.slice(-mostInDigest).flatMap(({ subject, text }) => [`■ ${subject}`, ...text.split('\n\n').slice(1)])
  await sendMail(unit, letter('digest', reader.email, reader.locale, { name: reader.name, count: held.length }, { ways, items }))
}
