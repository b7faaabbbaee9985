import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import type { Alert } from './alert.ts'
import { put, withSecret } from './store.ts'

/** The alert whose letters an address stops. Refuses `link.unknown`. */
export async function alertToStop(context: Context, secret: string): Promise<Alert> {
  const alert = secretShape.test(secret) ? await withSecret(context, 'stop', secret) : undefined
  if (!alert) throw new Refused('not-found', 'link.unknown')
  return alert
}

/** Stop its letters, without signing in (RFC 8058); twice is once. Its feed and webhook stay. Refuses `link.unknown`. */
export function stopAlert(context: Context, secret: string): Promise<Alert> {
  return inTransaction(context, async unit => {
    const alert = await alertToStop(unit, secret)
    const stopped = { ...alert, delivery: 'none' as const, nextAt: null }
    await put(unit, stopped)
    return stopped
  })
}

/** The alert whose feed has this secret address. Refuses `feed.unknown`. */
export async function alertOfFeed(context: Context, secret: string): Promise<Alert> {
  const alert = secretShape.test(secret) ? await withSecret(context, 'feed', secret) : undefined
  if (!alert) throw new Refused('not-found', 'feed.unknown')
  return alert
}

const secretShape = /^[A-Za-z0-9_-]{43}$/
