import { confirmationGraceMonths, formatNamed, formats, workflowOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { confirmationOf, markUnconfirmed, monthsAfter } from '#records'
import { remind, untouchedOf, type Released } from './remind.ts'
import { toldAt } from './store.ts'

/** Ask for the confirmations that are due, and mark the records nobody confirmed for too long. */
export async function watchConfirmations(context: Context): Promise<void> {
  for (const format of formats()) {
    const { confirmation } = workflowOf(format)
    if (!confirmation) continue
    for await (const released of untouchedOf(context, format, daysAfter(monthsAfter(context.now(), -confirmation.months), slack)))
      await watch(context, released)
  }
}

/** Months differ in length: the exact day is decided record by record. */
const slack = 3

async function watch(context: Context, released: Released): Promise<void> {
  const { record, revision } = released
  const dates = confirmationOf(formatNamed(record.format), record, revision.data)
  if (!dates || dates.due > context.now()) return
  const { graceMonths = confirmationGraceMonths } = workflowOf(formatNamed(record.format)).confirmation!
  const asked = await toldAt(context, record.id, 'confirmation', dates.due)
  const marked = monthsAfter(asked ?? context.now(), graceMonths)
  if (!asked) await remind(context, released, 'confirmation', dates.due, { markedAfter: marked.toISOString() })
  else if (marked <= context.now()) await markUnconfirmed(context, record.id)
}

const daysAfter = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000)
