import type { Context } from '#platform/context.ts'
import { enqueue, type JobKind } from '#platform/jobs.ts'
import { send, type Outcome } from '#platform/outbound.ts'
import { inTransaction } from '#platform/transaction.ts'
import { hasChanged, lastChange } from '#projections'
import type { FeedDocument } from '../feeds/document.ts'
import { agent, deny, type Way } from './confirm.ts'
import { busyAmong, pooled } from './pool.ts'
import { clear, listBehind, moveTopic, removeSubscription, removeTopic, settle, takeDue, type Due } from './store.ts'
import { followed } from './topic.ts'
import { signatureOf } from './wish.ts'

/** The job that tells subscribers what changed. */
export const tellKind: JobKind = { name: 'hub.tell', retries: 3, seconds: 300 }

/** Seconds between tries, somewhat more than two days in all; then the subscription ends. */
export const pauses: readonly number[] = [60, 300, 1800, 7200, 21_600, 64_800, 86_400]

/** So many are told at once. */
const most = 16
/** Those who follow one feed are told one after the other: so many feeds are kept written meanwhile. */
const mostDocuments = 50
/** A subscription that was taken is ours for longer than any answer takes. */
const leaseSeconds = 60
/** After so long the next run goes on, so that a worker can be stopped. */
const shiftMilliseconds = 20_000
const gone = 410

/** Send every feed that changed to those who subscribed to it, as it is now (WebSub §7), and try again where that failed. */
export async function tellSubscribers(context: Context, way: Way): Promise<void> {
  await clear(context)
  await lookAtFeeds(context, way)
  const began = performance.now()
  const isOver = () => performance.now() - began > shiftMilliseconds
  const documents = new Map<string, Promise<FeedDocument> | undefined>()
  const failures = await pooled<Due>(
    most,
    async running => (isOver() ? undefined : take(context, running)),
    due => tell(context, due, documents, way),
  )
  // others were told all the same; what failed is due again after its lease
  if (failures.length > 0) throw failures[0]
  if (isOver()) await enqueue(context, tellKind, {})
}

/** Find out which feeds changed since their subscribers were told last. */
async function lookAtFeeds(context: Context, way: Way): Promise<void> {
  const last = await lastChange(context)
  for (const { topic, seq } of await listBehind(context, last)) {
    const feed = followed(topic)
    if (!feed) await end(context, topic, way)
    else {
      const changed = await hasChanged(context, feed.scope, seq)
      await inTransaction(context, unit => moveTopic(unit, topic, { from: seq, to: last, changed }))
    }
  }
}

async function end(context: Context, topic: string, way: Way): Promise<void> {
  const ended = [...(await removeTopic(context, topic))]
  await pooled(
    most,
    async () => ended.pop(),
    ({ callback }) => deny(topic, callback, way),
  )
}

function take(context: Context, running: readonly Due[]): Promise<Due | undefined> {
  return takeDue(context, { lease: new Date(context.now().getTime() + leaseSeconds * 1000), busy: busyAmong(running) })
}

async function tell(context: Context, due: Due, documents: Map<string, Promise<FeedDocument> | undefined>, { anywhere }: Way): Promise<void> {
  const key = `${due.wanted} ${due.topic}`
  if (!documents.has(key)) documents.set(key, followed(due.topic)?.write(context))
  if (documents.size > mostDocuments) documents.delete(documents.keys().next().value!)
  const document = await documents.get(key)
  if (!document) return removeSubscription(context, due)
  const { body, type, links } = document
  const signature = due.secret === null ? {} : { 'x-hub-signature': signatureOf(due.secret, body) }
  const headers = { 'content-type': `${type}; charset=utf-8`, link: links, 'user-agent': agent, ...signature }
  await note(context, due, await send({ url: due.callback, body, headers, anywhere }))
}

async function note(context: Context, due: Due, outcome: Outcome): Promise<void> {
  const status = 'status' in outcome ? outcome.status : 0
  if (status >= 200 && status < 300) return settle(context, due, { failures: 0, next: null })
  const pause = pauses[due.failures]
  if (status === gone || pause === undefined) return removeSubscription(context, due)
  return settle(context, due, { failures: due.failures + 1, next: new Date(context.now().getTime() + pause * 1000) })
}
