import { confirmationGraceMonths, factsOf, workflowOf, type Data, type Format } from '#formats'
import { matches } from '#platform/filter.ts'
import type { ChmRecord } from './record.ts'

/** When a published record is to be confirmed, and when it is marked if nobody does. */
export type ConfirmationDates = { readonly due: Date; readonly markedAfter: Date }

/** These dates of a record; none where its format asks for no confirmation, or its author did not ask for one, or it is retired or revoked. */
export function confirmationOf(format: Format, record: ChmRecord, data: Data): ConfirmationDates | undefined {
  const { confirmation } = workflowOf(format)
  if (!confirmation || record.state !== 'published' || record.publishedAt === null || record.revoked || record.retiredAt !== null) return undefined
  if (confirmation.when && !matches(confirmation.when, factsOf(format, data))) return undefined
  const since = record.confirmedAt !== null && record.confirmedAt > record.publishedAt ? record.confirmedAt : record.publishedAt
  const due = monthsAfter(since, confirmation.months)
  return { due, markedAfter: monthsAfter(due, confirmation.graceMonths ?? confirmationGraceMonths) }
}

/** The same day so many months later, or the last day of that month. */
export function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date)
  later.setUTCMonth(later.getUTCMonth() + months)
  if (later.getUTCDate() !== date.getUTCDate()) later.setUTCDate(0)
  return later
}
