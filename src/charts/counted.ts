import type { Context } from '#platform/context.ts'
import type { Filter } from '#platform/filter.ts'
import type { Locale } from '#platform/localized.ts'
import { say } from '#platform/messages.ts'
import { questionOf, search, type Asked, type Found } from '#search'
import type { ChartData, Entry } from './chart.ts'
import { isOverTime, takesTwo, type ChartWish } from './wish.ts'

/** A chart asked of the index. `within`: what may be counted at all. */
export type ChartQuestion = {
  readonly asked: Asked
  readonly wish: ChartWish
  readonly within: Filter
  readonly locale: Locale
  readonly nameOf: (facet: string, value: string) => string
  readonly facetName: (facet: string) => string
  /** Where the records lead that have these values too. */
  readonly addressFor?: (chosen: { readonly [facet: string]: string }) => string
}

const mostValues = 400

/**
 * The numbers of a chart, counted over exactly the records a search finds. Refuses what `search` refuses (`search.building` and others).
 * Where a facet has several values on a record, the record counts in each.
 */
export async function countedFor(context: Context, question: ChartQuestion): Promise<ChartData> {
  const { wish, asked, within, locale, nameOf } = question
  const crossing = crossingOf(wish)
  // what related terms find is counted by what it carries itself
  const { selected, filter, related: _, ...rest } = questionOf({ ...asked, page: 1 }, within, locale)
  const narrowed: Filter = { all: [filter, ...Object.entries(selected ?? {}).map(([field, values]) => ({ field, in: values }))] }
  const found = await search(context, {
    ...rest,
    filter: narrowed,
    pageSize: 1,
    ...(crossing ? { cross: crossing } : { facets: [wish.by], facetSize: mostValues }),
  })
  const { rows, columns, counts } = crossing ? crossedIn(found) : isOverTime(wish.kind) ? yearly(found) : simple(found, wish.by)
  const named = (facet: string, value: string): Entry => ({ value, label: facet === '' ? say(locale, 'charts.records') : nameOf(facet, value) })
  const [down, across] = crossing ?? (isOverTime(wish.kind) ? ['', 'year'] : [wish.by, ''])
  const data = {
    title: titleOf(question),
    by: down === '' ? say(locale, 'charts.records') : question.facetName(down),
    ...(across === '' ? {} : { and: question.facetName(across) }),
    rows: rows.map(value => named(down, value)),
    columns: columns.map(value => named(across, value)),
    counts,
    total: found.total,
    ...linkOf(question, down, across),
  }
  return isOverTime(wish.kind) ? overYears(data) : data
}

/** The two facets that are counted together, if there are two. */
const crossingOf = ({ kind, by, and }: ChartWish): readonly [string, string] | undefined =>
  takesTwo(kind) ? [by, and!] : isOverTime(kind) && by !== 'year' ? [by, 'year'] : undefined

type Counts = { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly counts: readonly (readonly number[])[] }

/** Only rows and columns with a number in them. */
function crossedIn({ cross }: Found): Counts {
  const { rows, columns, counts } = cross ?? { rows: [], columns: [], counts: [] }
  const down = rows.flatMap((_, place) => (counts[place]!.some(count => count > 0) ? [place] : []))
  const across = columns.flatMap((_, place) => (counts.some(row => row[place]! > 0) ? [place] : []))
  return {
    rows: down.map(place => rows[place]!),
    columns: across.map(place => columns[place]!),
    counts: down.map(row => across.map(at => counts[row]![at]!)),
  }
}

function simple({ facets }: Found, by: string): Counts {
  const values = (facets[by] ?? []).filter(({ count }) => count > 0)
  const ordered = by === 'year' ? values.toSorted((one, other) => one.value.localeCompare(other.value)) : values
  return { rows: ordered.map(({ value }) => value), columns: ordered.length > 0 ? [''] : [], counts: ordered.map(({ count }) => [count]) }
}

function yearly({ facets }: Found): Counts {
  const values = (facets['year'] ?? []).filter(({ count }) => count > 0)
  return { rows: values.length > 0 ? [''] : [], columns: values.map(({ value }) => value), counts: [values.map(({ count }) => count)] }
}

const mostYears = 60

/** Years in their order, those without a record too; very old ones, which are single finds, stay in the search. */
function overYears(data: ChartData): ChartData {
  const years = data.columns.map(({ value }) => Number(value)).filter(Number.isInteger)
  if (years.length === 0) return { ...data, rows: [], columns: [], counts: [] }
  const last = Math.max(...years)
  const first = Math.max(Math.min(...years), last - mostYears + 1)
  const places = new Map(data.columns.map(({ value }, place) => [value, place]))
  const columns = Array.from({ length: last - first + 1 }, (_, place) => String(first + place))
  const counts = data.counts.map(row => columns.map(year => row[places.get(year) ?? -1] ?? 0))
  return { ...data, columns: columns.map(value => ({ value, label: value })), counts }
}

/** "Records by country and type of record". */
function titleOf({ wish, asked, locale, facetName }: ChartQuestion): string {
  const lower = (facet: string) => inSentence(facetName(facet), locale)
  const [by, and] = crossingOf(wish) ?? [wish.by, undefined]
  const title =
    and === undefined ? say(locale, 'charts.title.by', { by: lower(by) }) : say(locale, 'charts.title.by-and', { by: lower(by), and: lower(and) })
  return asked.text ? say(locale, 'charts.title.text', { title, text: asked.text }) : title
}

/** A heading as it stands inside a sentence; names that begin with several capitals keep them. */
const inSentence = (heading: string, locale: Locale): string =>
  /^\p{Lu}\p{Ll}/u.test(heading) ? heading.charAt(0).toLocaleLowerCase(locale) + heading.slice(1) : heading

function linkOf({ addressFor }: ChartQuestion, down: string, across: string): Pick<ChartData, 'link'> {
  if (addressFor === undefined) return {}
  return {
    link: (row, column) => {
      const chosen = [[down, row?.value ?? ''] as const, [across, column?.value ?? ''] as const].filter(
        ([facet, value]) => facet !== '' && value !== '',
      )
      return chosen.length === 0 ? undefined : addressFor(Object.fromEntries(chosen))
    },
  }
}
