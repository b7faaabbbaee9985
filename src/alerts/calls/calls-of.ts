import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { published, summaries, type Summary } from '#records'
import { ownAlert } from '../save.ts'
import type { Alert } from '../alert.ts'
import type { Call, CallState } from './call.ts'
import { countCalls, countUndelivered, getCall, listCalls, type Asked } from './store.ts'

/** A call, and what it tells of as long as that is public. */
export type ShownCall = Call & { readonly about: Summary | undefined }

/** Calls of a webhook, the newest first; `next` leads to those before. How many are in each state, and how many can be made again because they were never delivered. */
export type Calls = {
  readonly alert: Alert
  readonly calls: readonly ShownCall[]
  readonly next: number | undefined
  readonly counts: ReadonlyMap<CallState, number>
  readonly undelivered: number
}

/** The calls of one of the actor's alerts: those in a state, those before a number. Refuses `alert.unknown`. */
export async function callsOf(context: Context, id: number, { limit, ...asked }: Asked): Promise<Calls> {
  const alert = await ownAlert(context, id)
  const listed = await listCalls(context, alert.id, { ...asked, limit: limit + 1 })
  const calls = listed.slice(0, limit)
  return {
    alert,
    calls: await shown(context, calls),
    next: listed.length > limit ? calls.at(-1)!.id : undefined,
    counts: await countCalls(context, alert.id),
    undelivered: await countUndelivered(context, alert.id),
  }
}

/** One call with the words that were sent; none of what is no longer public. Refuses `alert.unknown`, `call.unknown`. */
export async function callOf(context: Context, id: number, call: number): Promise<ShownCall & { readonly body: string | null }> {
  const alert = await ownAlert(context, id)
  const { body, round: _round, begunAt: _begunAt, again: _again, ...found } = await callIn(context, alert.id, call)
  const [one] = await shown(context, [found])
  const isPublic = found.kind !== 'record.published' || (await published(context, [found.record!])).length > 0
  return { ...one!, body: isPublic ? body : null }
}

/** A call of an alert. Refuses `call.unknown`. */
export async function callIn(context: Context, alert: number, id: number) {
  const call = Number.isSafeInteger(id) && id > 0 ? await getCall(context, id) : undefined
  if (call?.alert !== alert) throw new Refused('not-found', 'call.unknown', { id })
  return call
}

async function shown(context: Context, calls: readonly Call[]): Promise<readonly ShownCall[]> {
  const records = [...new Set(calls.flatMap(({ record }) => record ?? []))]
  const known = new Map((await summaries(context, records)).map(one => [one.id, one]))
  return calls.map(call => ({ ...call, about: call.record === null ? undefined : known.get(call.record) }))
}
