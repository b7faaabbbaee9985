import type { Context } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { send, type Outcome } from '#platform/outbound.ts'
import { spend } from '#platform/rate-limit.ts'
import { inTransaction } from '#platform/transaction.ts'
import { summaries, type Summary } from '#records'
import { askedIn, questionOf, search } from '#search'
import type { Alert } from './alert.ts'
import { tried } from './calls/call.ts'
import { secretsOf, signed, testMessage } from './calls/message.ts'
import { addCalls } from './calls/store.ts'
import { write } from './mail.ts'
import { questionFor } from './question.ts'
import { ownAlert } from './save.ts'

/** How a test went: what the webhook answered, if the alert has one. */
export type Tested = { readonly hook?: Outcome }

/** What is tried: letter and webhook, or one of them. `anywhere`: also addresses inside; for tests. */
type Trying = { readonly letter?: boolean; readonly anywhere?: boolean }

/**
 * Send the actor a letter as this alert writes them, with what its search finds now, and call its webhook once in the same way (`alert.test`);
 * ten an hour. The call is noted among the others, and never made again. Refuses `alert.unknown`, `limit.reached`, and what `search` refuses.
 */
export async function sendTest(context: Context, id: number, origin: string, { letter = true, anywhere = false }: Trying = {}): Promise<Tested> {
  const alert = await ownAlert(context, id)
  await spend(context, `alerts.test:${alert.owner}`, { most: 10, seconds: 3600 })
  const found = await newestFound(context, alert)
  if (letter) await inTransaction(context, unit => write(unit, alert, found, origin, 'test'))
  return alert.hook === null ? {} : { hook: await callOnce(context, alert, alert.hook, { found, origin, anywhere }) }
}

async function newestFound(context: Context, alert: Alert): Promise<readonly Summary[]> {
  const question = questionFor(alert, context.actor)
  const { hits } = await search(context, {
    ...question,
    ...questionOf({ ...askedIn(new URLSearchParams(alert.query)), sort: 'updated' }, question.filter, alert.locale),
    page: 1,
    pageSize: 5,
  })
  return summaries(
    context,
    hits.map(({ id }) => id),
  )
}

type Told = { readonly found: readonly Summary[]; readonly origin: string; readonly anywhere: boolean }

async function callOnce(context: Context, alert: Alert, url: string, { found, origin, anywhere }: Told): Promise<Outcome> {
  const [now, message] = [context.now(), `msg_${newId()}`]
  const body = testMessage(alert, found, origin, now)
  const headers = signed({ secrets: secretsOf(alert, now), id: message, at: now, body, attempt: 1 })
  const outcome = await send({ url, body, headers, anywhere })
  const after = tried({ tries: 0, round: 0 }, outcome, context.now())
  const state = after.state === 'done' ? 'done' : 'failed'
  await addCalls(context, [{ ...after, state, kind: 'alert.test', alert: alert.id, message, record: null, revision: null, body }])
  return outcome
}
