import type { Context } from '#platform/context.ts'
import type { Outcome } from '#platform/outbound.ts'
import { spend } from '#platform/rate-limit.ts'
import { inTransaction } from '#platform/transaction.ts'
import { summaries } from '#records'
import { askedIn, questionOf, search } from '#search'
import { callToTry } from './call.ts'
import { write } from './mail.ts'
import { questionFor } from './question.ts'
import { ownAlert } from './save.ts'

/** How a test went: what the webhook answered, if the alert has one. */
export type Tested = { readonly hook?: Outcome }

/**
 * Send the actor a letter as this alert writes them, with what its search finds now, and call its webhook once in the same way (`alert.test`);
 * five an hour. `anywhere`: also addresses inside; for tests. Refuses `alert.unknown`, `limit.reached`, and what `search` refuses.
 */
export async function sendTest(context: Context, id: number, origin: string, { anywhere = false } = {}): Promise<Tested> {
  const alert = await ownAlert(context, id)
  await spend(context, `alerts.test:${alert.owner}`, { most: 5, seconds: 3600 })
  const question = questionFor(alert, context.actor)
  const { hits } = await search(context, {
    ...question,
    ...questionOf({ ...askedIn(new URLSearchParams(alert.query)), sort: 'updated' }, question.filter, alert.locale),
    page: 1,
    pageSize: 5,
  })
  const found = await summaries(
    context,
    hits.map(({ id: hit }) => hit),
  )
  await inTransaction(context, unit => write(unit, alert, found, origin, 'test'))
  return alert.hook === null || alert.hookSecret === null ? {} : { hook: await callToTry(context, alert, found, origin, anywhere) }
}
