import { guest, type Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { enqueue } from '#platform/jobs.ts'
import { spend } from '#platform/rate-limit.ts'
import { inTransaction } from '#platform/transaction.ts'
import { find } from '#records'
import { hookIsOn, type Alert } from '../alert.ts'
import { lockOwn, ownAlert } from '../save.ts'
import { addWithdrawals } from './begin-calls.ts'
import { callKind, undelivered } from './call.ts'
import { callIn } from './calls-of.ts'
import { withdrawalNumber } from './message.ts'
import { beginAgain } from './store.ts'

/** Which calls to make again: all, or only those never delivered; those noted since a moment. */
export type Wanted = { readonly since?: Date | undefined; readonly delivered?: boolean }

/**
 * Make a call of the actor's webhook once more: the same number, the same words. What was withdrawn since is not told again, its withdrawal is.
 * Answers the number of the message. Refuses `alert.unknown`, `call.unknown`, `call.test`, `call.off`, `limit.reached`.
 */
export async function callAgain(context: Context, id: number, call: number): Promise<string> {
  await spendOne(context, await ownAlert(context, id))
  return inTransaction(context, async unit => {
    const alert = refuseOff(await lockOwn(unit, id))
    const { kind, message, record } = await callIn(unit, alert.id, call)
    if (kind === 'alert.test' || record === null) throw new Refused('conflict', 'call.test')
    const number = (await isWithdrawn(unit, record)) ? await withdrawalFor(unit, alert, record) : message
    await beginAgain(unit, alert.id, { message: number })
    await enqueue(unit, callKind, {})
    return number
  })
}

/** Make many calls again, as `callAgain` does one; answers how many. Refuses `alert.unknown`, `call.off`, `limit.reached`. */
export async function callAllAgain(context: Context, id: number, { since, delivered = false }: Wanted): Promise<number> {
  await spendOne(context, await ownAlert(context, id))
  return inTransaction(context, async unit => {
    const alert = refuseOff(await lockOwn(unit, id))
    const begun = await beginAgain(unit, alert.id, { since, states: delivered ? [...undelivered, 'done'] : undelivered })
    if (begun > 0) await enqueue(unit, callKind, {})
    return begun
  })
}

const spendOne = (context: Context, { owner }: Alert): Promise<void> => spend(context, `alerts.again:${owner}`, { most: 120, seconds: 3600 })

function refuseOff(alert: Alert): Alert {
  if (!hookIsOn(alert)) throw new Refused('conflict', 'call.off')
  return alert
}

const isWithdrawn = async (unit: Context, id: string): Promise<boolean> => (await find({ ...unit, actor: guest }, id)).record.state === 'withdrawn'

async function withdrawalFor(unit: Context, alert: Alert, id: string): Promise<string> {
  const { record } = await find({ ...unit, actor: guest }, id)
  await addWithdrawals(unit, [alert], id, record.revision)
  return withdrawalNumber(alert.id, id)
}
