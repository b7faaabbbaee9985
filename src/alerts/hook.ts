import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { inTransaction } from '#platform/transaction.ts'
import type { Alert } from './alert.ts'
import { lockOwn, newHookSecret } from './save.ts'
import { put } from './store.ts'

const oldSecretHours = 24

/** Give the actor's webhook a new secret; for a day calls are signed with the old one too. Refuses `alert.unknown`, `alert.no-hook`. */
export const renewHookSecret = (context: Context, id: number): Promise<Alert> =>
  changeHook(context, id, (alert, now) => ({
    ...alert,
    hookSecret: newHookSecret(),
    hookOldSecret: alert.hookSecret,
    hookOldUntil: new Date(now.getTime() + oldSecretHours * 3_600_000),
  }))

/** Switch the actor's webhook on again that was switched off because it took nothing. Refuses `alert.unknown`, `alert.no-hook`. */
export const resumeHook = (context: Context, id: number): Promise<Alert> => changeHook(context, id, alert => ({ ...alert, hookProblem: null }))

function changeHook(context: Context, id: number, change: (alert: Alert, now: Date) => Alert): Promise<Alert> {
  return inTransaction(context, async unit => {
    const before = await lockOwn(unit, id)
    if (before.hook === null) throw new Refused('conflict', 'alert.no-hook')
    const after = change(before, unit.now())
    await put(unit, after)
    return after
  })
}
