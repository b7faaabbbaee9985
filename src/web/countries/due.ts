import { formatNamed, formats, workflowOf, type Data, type Format } from '#formats'
import type { Context } from '#platform/context.ts'
import { all, where } from '#platform/filter.ts'
import { confirmationOf, list, monthsAfter, published, summaries, type ChmRecord, type Summary } from '#records'

/** A record of a country for which a date has come or comes soon: it is to be confirmed, or it ends. */
export type Due = { readonly summary: Summary; readonly kind: 'confirmation' | 'expiry'; readonly date: Date; readonly past: boolean }

/** Months before a date in which it is shown. */
const monthsAhead = 3
/** Most records that are looked at, those changed last, and shown. */
const [mostRead, mostShown] = [200, 12]

/** What is due of a country's published records among these formats, the earliest first. */
export async function dueOf(context: Context, government: string, among: readonly string[]): Promise<readonly Due[]> {
  const dated = formats().filter(format => among.includes(format.name) && (workflowOf(format).confirmation || workflowOf(format).expiry))
  if (dated.length === 0) return []
  const filter = all(where('government', government), where('state', 'published'), where('format', ...dated.map(({ name }) => name)))
  const ids = (await list(context, filter, { limit: mostRead })).map(({ record }) => record.id)
  const dates = (await published(context, ids))
    .flatMap(({ record, revision }) => datesOf(formatNamed(record.format), record, revision.data).map(date => ({ id: record.id, ...date })))
    .filter(({ date }) => date <= monthsAfter(context.now(), monthsAhead))
    .toSorted((one, other) => one.date.getTime() - other.date.getTime())
    .slice(0, mostShown)
  const cards = new Map((await summaries(context, [...new Set(dates.map(({ id }) => id))])).map(card => [card.id, card]))
  return dates.map(({ id, kind, date }) => ({ summary: cards.get(id)!, kind, date, past: date <= context.now() }))
}

type Dated = { readonly kind: Due['kind']; readonly date: Date }

function datesOf(format: Format, record: ChmRecord, data: Data): readonly Dated[] {
  const confirmation = confirmationOf(format, record, data)
  const end = record.revoked || record.retiredAt !== null ? undefined : dateIn(data[workflowOf(format).expiry?.field ?? ''])
  return [
    ...(confirmation ? [{ kind: 'confirmation' as const, date: confirmation.due }] : []),
    ...(end ? [{ kind: 'expiry' as const, date: end }] : []),
  ]
}

function dateIn(value: unknown): Date | undefined {
  const date = new Date(typeof value === 'string' ? `${value.slice(0, 10)}T00:00:00Z` : 'none')
  return Number.isNaN(date.getTime()) ? undefined : date
}
