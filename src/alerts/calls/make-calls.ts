import { setTimeout as rest } from 'node:timers/promises'
import type { Context } from '#platform/context.ts'
import { enqueue, job, type Job } from '#platform/jobs.ts'
import { callKind } from './call.ts'
import { makeCall, type Way } from './make-call.ts'
import { takeDue } from './store.ts'

/** Calls webhooks that are due: when something is found, when a try is due again, and every minute in case a worker died. `anywhere`: also addresses inside; for tests. */
export const callJob = (originOf: Way['originOf'], { anywhere = false } = {}): Job =>
  job(callKind.name, { ...callKind, every: '* * * * *', do: context => makeCalls(context, { originOf, anywhere }) })

/** So many calls at once, and so many of them to one server: a slow one waits for itself only. */
const most = 32
const mostEach = 4
/** A call that was taken is ours for longer than any answer takes. */
const leaseSeconds = 60
/** After so long the next run goes on, so that a worker can be stopped. */
const shiftMilliseconds = 20_000
const glanceMilliseconds = 250

/** Make every call that is due; while some wait for answers, others are begun. */
export async function makeCalls(context: Context, way: Way): Promise<void> {
  const running = new Map<Promise<void>, string>()
  const began = performance.now()
  const isOver = () => performance.now() - began > shiftMilliseconds
  for (let idle = false; !idle;) {
    const alone = running.size === 0
    const taken = isOver() ? [] : await take(context, running)
    for (const { id, receiver } of taken) {
      const run: Promise<void> = makeCall(context, id, way).finally(() => running.delete(run))
      running.set(run, receiver)
    }
    if (running.size > 0) await firstOf([...running.keys()])
    // those that ended while we looked may have hidden others of the same server
    idle = alone && taken.length === 0
  }
  if (isOver()) await enqueue(context, callKind, {})
}

async function take(context: Context, running: ReadonlyMap<unknown, string>) {
  if (running.size >= most) return []
  const until = new Date(context.now().getTime() + leaseSeconds * 1000)
  return takeDue(context, { until, most: most - running.size, mostEach, busy: [...new Set(running.values())] })
}

/** Until one is done, or it is time to look whether others are due. */
async function firstOf(running: readonly Promise<void>[]): Promise<void> {
  const woken = new AbortController()
  const glance = rest(glanceMilliseconds, undefined, { signal: woken.signal }).catch(() => undefined)
  await Promise.race([...running, glance])
  woken.abort()
}
