import { Refused } from '#platform/errors.ts'
import type { Context } from '#platform/context.ts'
import { newSecret } from '#platform/ids.ts'
import type { Locale } from '#platform/localized.ts'
import { inTransaction } from '#platform/transaction.ts'
import { portalNamed } from '#portals'
import { addressOf, askedIn, keysFor } from '#search'
import { mostAlerts, tidied, type Alert, type Wishes } from './alert.ts'
import { questionFor } from './question.ts'
import { add, forget, get, listOf, lock, put, putKeys } from './store.ts'
import { nextAfter } from './time.ts'

/** A search to be saved: its address on a portal, and what its owner wants to be told. */
export type NewAlert = Wishes & { readonly portal: string; readonly query: string; readonly locale: Locale }

/** Save a search for the actor. Refuses `alert.guest`, `alert.input` (with `issues`), `alert.most`. */
export function saveAlert(context: Context, { portal, query, locale, ...given }: NewAlert): Promise<Alert> {
  return inTransaction(context, async unit => {
    const owner = ownerIn(unit)
    const wishes = tidied(given)
    if ((await listOf(unit, owner)).length >= mostAlerts) throw new Refused('conflict', 'alert.most', { most: mostAlerts })
    const now = unit.now()
    const asked = addressOf(askedIn(new URLSearchParams(query)), { page: 1, view: 'list', group: undefined, by: undefined, and: undefined })
    const alert = await add(unit, {
      ...wishes,
      owner,
      portal: portalNamed(portal).id,
      query: String(asked),
      locale,
      feed: newSecret(),
      stop: newSecret(),
      hookSecret: wishes.hook === null ? null : newHookSecret(),
      ...noOldSecret,
      hookProblem: null,
      nextAt: wishes.paused ? null : nextAfter(now, wishes),
      since: now,
      createdAt: now,
      removedAt: null,
    })
    await putKeys(unit, alert.id, keysFor(questionFor(alert, unit.actor)))
    return alert
  })
}

/** The actor's saved searches. */
export const ownAlerts = async (context: Context): Promise<readonly Alert[]> => listOf(context, ownerIn(context))

/** One of the actor's saved searches. Refuses `alert.unknown`. */
export async function ownAlert(context: Context, id: number): Promise<Alert> {
  return refuseStrange(context, await get(context, numbered(id)))
}

/** The same, locked until the transaction ends. Refuses `alert.unknown`. */
export async function lockOwn(unit: Context, id: number): Promise<Alert> {
  return refuseStrange(unit, await lock(unit, numbered(id)))
}

/** Change name, delivery, pause or webhook; what is left out stays. A new address of a webhook gets a new secret, and is on. Refuses as `saveAlert`, `alert.unknown`. */
export function changeAlert(context: Context, id: number, change: Partial<Wishes>): Promise<Alert> {
  return inTransaction(context, async unit => {
    const before = await lockOwn(unit, id)
    const wishes = tidied({ ...before, ...change })
    const now = unit.now()
    const resumed = before.paused && !wishes.paused
    const hook = wishes.hook === before.hook ? {} : { ...noOldSecret, hookProblem: null, hookSecret: wishes.hook === null ? null : newHookSecret() }
    const after: Alert = { ...before, ...wishes, ...hook, nextAt: wishes.paused ? null : nextAfter(now, wishes), since: resumed ? now : before.since }
    await put(unit, after)
    return after
  })
}

/** Throw a saved search away; for a day it can be had back. Refuses `alert.unknown`. */
export function removeAlert(context: Context, id: number): Promise<Alert> {
  return inTransaction(context, async unit => {
    const alert = await lockOwn(unit, id)
    const now = unit.now().getTime()
    await forget(unit, new Date(now - day))
    const removed = { ...alert, removedAt: unit.now(), nextAt: null }
    await put(unit, removed)
    return removed
  })
}

/** Have it back; what happened meanwhile is not told. Refuses `alert.unknown`, `alert.most`. */
export function restoreAlert(context: Context, id: number): Promise<Alert> {
  return inTransaction(context, async unit => {
    const alert = await lock(unit, numbered(id))
    if (!alert || alert.owner !== ownerIn(unit)) throw new Refused('not-found', 'alert.unknown', { id })
    if (alert.removedAt === null) return alert
    if ((await listOf(unit, alert.owner)).length >= mostAlerts) throw new Refused('conflict', 'alert.most', { most: mostAlerts })
    const back = { ...alert, removedAt: null, since: unit.now(), nextAt: alert.paused ? null : nextAfter(unit.now(), alert) }
    await put(unit, back)
    return back
  })
}

const day = 86_400_000

const noOldSecret = { hookOldSecret: null, hookOldUntil: null }

/** A new secret of a webhook, as Standard Webhooks writes it. */
export const newHookSecret = (): string => `whsec_${Buffer.from(newSecret(), 'base64url').toString('base64')}`

function ownerIn({ actor }: Context): string {
  if (actor.id === undefined) throw new Refused('forbidden', 'alert.guest')
  return actor.id
}

const numbered = (id: number): number => (Number.isSafeInteger(id) && id > 0 ? id : 0)

function refuseStrange(context: Context, alert: Alert | undefined): Alert {
  if (!alert || alert.removedAt !== null || alert.owner !== ownerIn(context)) throw new Refused('not-found', 'alert.unknown')
  return alert
}
