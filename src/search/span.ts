/** A stretch of time as an address says it: each end is a year, a month or a day (`2019`, `2019-05`, `2019-05-31`), both included; an absent end is open. */
export type Span = { readonly from?: string; readonly to?: string }

/** What spans of days can be asked of, with the beginning of their names in an address: the date readers mean, the last publication, the making. */
export const dayNames: { readonly [name: string]: string } = { date: '', updated: 'published-', created: 'created-' }

/** What the days of a facet of years are kept under, for spans that are not whole years. */
export const facetDay = (facet: string): string => `${facet}.day`

const moment = /^(1[5-9]\d\d|2[01]\d\d)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** The span two texts name; `undefined` when neither is a moment. Ends that stand the wrong way round are turned. */
export function spanOf(from: string | null | undefined, to: string | null | undefined): Span | undefined {
  const [first, last] = [from, to].map(text => (text && moment.test(text.trim()) ? text.trim() : undefined))
  if (first === undefined && last === undefined) return undefined
  const turned = first !== undefined && last !== undefined && first > lastDay(last)
  return { ...ended('from', turned ? last : first), ...ended('to', turned ? first : last) }
}

/** The years of a span that begins and ends with whole ones; `undefined` for others, and for open ones up to the edge of what is kept. */
export function yearsIn({ from = String(firstYear), to = String(lastYear) }: Span): readonly string[] | undefined {
  if (from.length !== 4 || to.length !== 4) return undefined
  const [first, last] = [Math.max(Number(from), firstYear), Math.min(Number(to), lastYear)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => String(first + place))
}

/** The last day of a year or month, as ISO dates compare: `2019` → `2019-12-31`. */
export const lastDay = (moment: string): string => (moment.length === 4 ? `${moment}-12-31` : moment.length === 7 ? `${moment}-31` : moment)

const ended = (end: 'from' | 'to', value: string | undefined) => (value === undefined ? {} : { [end]: value })

const firstYear = 1950
const lastYear = 2100
