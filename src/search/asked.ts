import { formats, type Format } from '#formats'
import type { Portal } from '#portals'

/** Orders of a result. */
export const sorts = ['relevance', 'newest', 'oldest', 'title'] as const
/** One of the orders. */
export type Sort = (typeof sorts)[number]

/** Sizes of a page of results. */
export const sizes = [20, 50, 100] as const

/** Most hits on one page; more are refused, never cut silently. */
export const mostPageSize = 100

/** Ways to show a result. */
export const views = ['list', 'table'] as const

/** A search as its address says it. */
export type Asked = {
  readonly text: string
  readonly selected: { readonly [facet: string]: readonly string[] }
  readonly sort: Sort | undefined
  readonly page: number
  readonly size: number
  readonly view: (typeof views)[number]
}

/** Facets every record has. */
const commonFacets = ['format', 'government', 'region', 'year', 'language', 'mark'] as const

/** The facets a search on a portal may choose from, in the order of the page: those of every record, with those of the formats it shows between them. */
export function facetsOf(shown: readonly Format[]): readonly string[] {
  const special = shown.flatMap(format => format.facets ?? []).map(({ facet }) => facet)
  const wanted = [...new Set(special)].filter(facet => !hidden.has(facet) && !(commonFacets as readonly string[]).includes(facet))
  return ['format', 'government', 'region', ...wanted.sort((one, other) => rank(one) - rank(other)), 'year', 'language', 'mark']
}

/** The formats a portal's search may show, narrowed to those chosen. */
export function formatsShown(portal: Portal, chosen: readonly string[] = []): readonly Format[] {
  const here = formats().filter(format => portal.formats.includes(format.name) || portal.kind === 'national')
  const narrowed = here.filter(format => chosen.includes(format.name))
  return narrowed.length > 0 ? narrowed : here
}

/** What the address asks. Whatever is written there is a search: unknown names are passed over, numbers are brought into range. */
export function askedIn(query: URLSearchParams): Asked {
  const known = new Set(facetsOf(formats()))
  const selected: Record<string, readonly string[]> = {}
  for (const facet of new Set(query.keys())) {
    const values = [...new Set(query.getAll(facet).filter(Boolean))].slice(0, mostValues)
    if (known.has(facet) && values.length > 0) selected[facet] = values
  }
  const size = Number(query.get('size'))
  return {
    text: (query.get('q') ?? '').trim().slice(0, mostText),
    selected,
    sort: sorts.find(sort => sort === query.get('sort')),
    page: Math.min(Math.max(Math.trunc(Number(query.get('page'))) || 1, 1), mostPages),
    size: sizes.find(known => known === size) ?? sizes[0],
    view: views.find(view => view === query.get('view')) ?? 'list',
  }
}

/** The shortest address of a search; any change of what is asked goes back to the first page. */
export function addressOf(asked: Asked, change: Partial<Asked> = {}): URLSearchParams {
  const { text, selected, sort, page, size, view } = { ...asked, page: 1, ...change }
  const query = new URLSearchParams()
  if (text) query.append('q', text)
  for (const [facet, values] of Object.entries(selected)) for (const value of values) query.append(facet, value)
  if (sort) query.append('sort', sort)
  if (size !== sizes[0]) query.append('size', String(size))
  if (view !== 'list') query.append('view', view)
  if (page > 1) query.append('page', String(page))
  return query
}

/** The search with a value of a facet chosen, or no longer. */
export function toggled(asked: Asked, facet: string, value: string): Partial<Asked> {
  const held = asked.selected[facet] ?? []
  const values = held.includes(value) ? held.filter(other => other !== value) : [...held, value]
  const { [facet]: _, ...others } = asked.selected
  return { selected: values.length > 0 ? { ...asked.selected, [facet]: values } : others }
}

/** How many values are chosen. */
export const chosenCount = (asked: Asked): number => Object.values(asked.selected).reduce((count, values) => count + values.length, 0)

/** What a record mentions is for scopes, not for readers; the house is what the portal is. */
const hidden = new Set(['mentioned', 'house'])
const first = ['target', 'alignment', 'subject', 'aichi']
const rank = (facet: string) => (first.includes(facet) ? first.indexOf(facet) : first.length)

const mostValues = 100
const mostText = 1000
const mostPages = 5000
