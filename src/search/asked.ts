import { facetNamed, formats, type Format } from '#formats'
import type { Portal } from '#portals'
import { dayNames, spanOf, type Span } from './span.ts'

/** Orders of a result. */
export const sorts = ['relevance', 'newest', 'oldest', 'updated', 'title'] as const
/** One of the orders. */
export type Sort = (typeof sorts)[number]

/** Sizes of a page of results. */
export const sizes = [20, 50, 100] as const

/** Most hits on one page; more are refused, never cut silently. */
export const mostPageSize = 100

/** Ways to show a result. */
export const views = ['list', 'table', 'cards', 'matrix', 'map', 'chart'] as const

/** What a list of results can be parted by. */
export const groupings = ['government', 'format'] as const

/** Values of facets, by facet. */
export type Chosen = { readonly [facet: string]: readonly string[] }

/** A search as its address says it. */
export type Asked = {
  readonly text: string
  readonly selected: Chosen
  /** Values that no record found may have: `-format=news` in the address. */
  readonly excluded: Chosen
  /** Stretches of time, by what they are of: days (`date`, `updated`, `created`) or a facet of years. */
  readonly spans: { readonly [name: string]: Span }
  /** Facets whose values also stand for what is related to them, broader or narrower. */
  readonly related?: readonly string[] | undefined
  /** Facets and spans that are kept and not applied. */
  readonly off?: readonly string[] | undefined
  readonly sort: Sort | undefined
  readonly page: number
  readonly size: number
  readonly view: (typeof views)[number]
  readonly group?: (typeof groupings)[number] | undefined
  /** Rows and columns of a matrix, what a chart counts by. */
  readonly by?: string | undefined
  readonly and?: string | undefined
  /** Words are looked for as they stand, not in other languages through vocabularies too. */
  readonly concepts?: false | undefined
}

/** A search for everything, the newest first. */
export const nothingAsked: Asked = { text: '', selected: {}, excluded: {}, spans: {}, sort: undefined, page: 1, size: sizes[0], view: 'list' }

/** Facets every record has. */
const commonFacets = ['format', 'government', 'region', 'party', 'year', 'language', 'kind', 'mark'] as const

/** The facets a search on a portal may choose from, in the order of the page: those of every record, with those of the formats it shows between them. */
export function facetsOf(shown: readonly Format[]): readonly string[] {
  const special = shown.flatMap(format => format.facets ?? []).map(({ facet }) => facet)
  const wanted = [...new Set(special)].filter(facet => !hidden.has(facet) && !(commonFacets as readonly string[]).includes(facet))
  return ['format', 'government', 'region', ...wanted.sort((one, other) => rank(one) - rank(other)), 'year', 'language', 'party', 'kind', 'mark']
}

/** The formats a portal's search may show, narrowed to those chosen. */
export function formatsShown(portal: Portal, chosen: readonly string[] = []): readonly Format[] {
  const here = formats().filter(format => portal.formats.includes(format.name) || portal.kind === 'national')
  const narrowed = here.filter(format => chosen.includes(format.name))
  return narrowed.length > 0 ? narrowed : here
}

/** The facets a page offers beside a search: those of the chosen formats, else those that many formats share; what is asked already stays. */
export function facetsOffered(portal: Portal, asked: Asked): readonly string[] {
  const chosen = applied(asked).selected['format'] ?? []
  const shown = formatsShown(portal, chosen)
  const sharing = new Map<string, number>()
  for (const { facets = [] } of shown)
    for (const facet of new Set(facets.map(({ facet }) => facet))) sharing.set(facet, (sharing.get(facet) ?? 0) + 1)
  const held = new Set([...commonFacets, ...Object.keys({ ...asked.selected, ...asked.excluded, ...asked.spans })])
  const few = shown.length <= fewFormats
  return facetsOf(shown).filter(facet => few || held.has(facet) || sharing.get(facet)! >= manyFormats)
}

const [fewFormats, manyFormats] = [4, 8]

/** Can what is related to the values of a facet be found with them? */
export const hasRelated = (facet: string): boolean => facetNamed(facet)?.related === true

/** Does a facet hold years, so that stretches of it can be asked? */
export const hasYears = (facet: string): boolean => facetNamed(facet)?.years === true

/** What the address asks. Whatever is written there is a search: unknown names are passed over, numbers are brought into range. */
export function askedIn(query: URLSearchParams): Asked {
  const known = knownFacets()
  const size = Number(query.get('size'))
  const chosen = (prefix: string) => {
    const names = new Set([...query.keys()].filter(name => name.startsWith(prefix) && known.has(name.slice(prefix.length))))
    const held = [...names].map(name => [name.slice(prefix.length), valuesIn(query, name)] as const)
    return Object.fromEntries(held.filter(([, values]) => values.length > 0))
  }
  const [by, and] = ['by', 'and'].map(name => [query.get(name) ?? ''].find(facet => known.has(facet)))
  const group = groupings.find(group => group === query.get('group'))
  const filters = { selected: chosen(''), excluded: chosen('-'), spans: spansIn(query, known) }
  const related = valuesIn(query, 'related').filter(name => known.has(name) && hasRelated(name))
  const off = valuesIn(query, 'off').filter(name => isHeld(filters, name))
  return {
    text: (query.get('q') ?? '').trim().slice(0, mostText),
    ...filters,
    ...(related.length > 0 ? { related } : {}),
    ...(off.length > 0 ? { off } : {}),
    sort: sorts.find(sort => sort === query.get('sort')),
    page: Math.min(Math.max(Math.trunc(Number(query.get('page'))) || 1, 1), mostPages),
    size: sizes.find(known => known === size) ?? sizes[0],
    view: views.find(view => view === query.get('view')) ?? 'list',
    ...(group ? { group } : {}),
    ...(by ? { by } : {}),
    ...(and ? { and } : {}),
    ...(query.get('concepts') === 'no' ? { concepts: false as const } : {}),
  }
}

/** The facets of all formats; the list of these is another as soon as one of them is. */
function knownFacets(): ReadonlySet<string> {
  const all = formats()
  const known = facetsKnown.get(all) ?? new Set(facetsOf(all))
  facetsKnown.set(all, known)
  return known
}

const facetsKnown = new WeakMap<readonly Format[], ReadonlySet<string>>()

const valuesIn = (query: URLSearchParams, name: string): readonly string[] => [...new Set(query.getAll(name).filter(Boolean))].slice(0, mostValues)

type Filters = Pick<Asked, 'selected' | 'excluded' | 'spans'>

const isHeld = (filters: Filters, name: string): boolean =>
  [filters.selected, filters.excluded, filters.spans].some(held => Object.hasOwn(held, name))

function spansIn(query: URLSearchParams, known: ReadonlySet<string>): Asked['spans'] {
  const read = (name: string) => spanOf(query.get(spanNames(name).from)?.slice(0, 10), query.get(spanNames(name).to)?.slice(0, 10))
  // a form names the days it means in `span`, so that it needs no script
  const meant = Object.hasOwn(dayNames, query.get('span') ?? '') ? query.get('span')! : 'date'
  const days = Object.keys(dayNames).map(
    name => [name, (name === meant ? read('date') : undefined) ?? (name === 'date' ? undefined : read(name))] as const,
  )
  const years = [...known].filter(facet => hasYears(facet) && facet !== 'year').map(name => [name, read(name)] as const)
  const spans = [...days, ...years]
  return Object.fromEntries(spans.filter(([, span]) => span !== undefined)) as Asked['spans']
}

/** The names of a span's ends in an address. */
export const spanNames = (name: string): { readonly from: string; readonly to: string } => {
  const prefix = dayNames[name] ?? `${name}-`
  return { from: `${prefix}from`, to: `${prefix}to` }
}

/** The shortest address of a search; any change of what is asked goes back to the first page. */
export function addressOf(asked: Asked, change: Partial<Asked> = {}): URLSearchParams {
  const changed = { ...asked, page: 1, ...change }
  const { text, selected, excluded, spans, related = [], off = [], sort, page, size, view, group, by, and, concepts } = changed
  const query = new URLSearchParams()
  if (text) query.append('q', text)
  if (concepts === false) query.append('concepts', 'no')
  for (const [facet, values] of Object.entries(selected)) for (const value of values) query.append(facet, value)
  for (const [facet, values] of Object.entries(excluded)) for (const value of values) query.append(`-${facet}`, value)
  for (const [name, { from, to }] of Object.entries(spans)) {
    const names = spanNames(name)
    if (from) query.append(names.from, from)
    if (to) query.append(names.to, to)
  }
  for (const facet of related) query.append('related', facet)
  for (const name of off) if (isHeld(changed, name)) query.append('off', name)
  if (sort) query.append('sort', sort)
  if (size !== sizes[0]) query.append('size', String(size))
  if (group) query.append('group', group)
  if (view !== 'list') query.append('view', view)
  if (by) query.append('by', by)
  if (and) query.append('and', and)
  if (page > 1) query.append('page', String(page))
  return query
}

/** The search with a value of a facet chosen, or no longer. One that was excluded is not any more. Whoever chooses in a filter that is switched off wants it on. */
export function toggled(asked: Asked, facet: string, value: string): Partial<Asked> {
  const held = asked.selected[facet] ?? []
  const taken = held.includes(value) && !isOff(asked, facet)
  const values = taken ? held.filter(other => other !== value) : [...new Set([...held, value])]
  return { selected: withValues(asked.selected, facet, values), excluded: without(asked.excluded, facet, value), ...switchedOn(asked, facet) }
}

/** The search with a value of a facet excluded, or no longer. One that was chosen is not any more. */
export function barred(asked: Asked, facet: string, value: string): Partial<Asked> {
  const held = asked.excluded[facet] ?? []
  const taken = held.includes(value) && !isOff(asked, facet)
  const values = taken ? held.filter(other => other !== value) : [...new Set([...held, value])]
  return { excluded: withValues(asked.excluded, facet, values), selected: without(asked.selected, facet, value), ...switchedOn(asked, facet) }
}

/** The search with a span put in place of the one it had, or without. */
export function spanned(asked: Asked, name: string, span?: Span): Partial<Asked> {
  const { [name]: _, ...others } = asked.spans
  return { spans: span === undefined ? others : { ...others, [name]: span }, ...switchedOn(asked, name) }
}

/** The search without a value, chosen or excluded; whether its filter is switched off stays. */
export const removed = (asked: Asked, facet: string, value: string): Partial<Asked> => ({
  selected: without(asked.selected, facet, value),
  excluded: without(asked.excluded, facet, value),
})

/** The search with just these values chosen of their facets, as they stand. */
export function choosing(asked: Asked, chosen: Chosen): Partial<Asked> {
  const others = (names: readonly string[] | undefined) => names?.filter(name => !Object.hasOwn(chosen, name))
  return { selected: { ...asked.selected, ...chosen }, related: others(asked.related), off: others(asked.off) }
}

/** The search with a filter (a facet with all that is chosen and excluded of it, or a span) switched off and kept, or on again. */
export const switched = (asked: Asked, name: string): Partial<Asked> =>
  isOff(asked, name) ? switchedOn(asked, name) : { off: [...(asked.off ?? []), name] }

/** The search with a facet that also finds what is related to its values, or no longer. */
export const relating = (asked: Asked, facet: string): Partial<Asked> =>
  asked.related?.includes(facet) ? { related: asked.related.filter(other => other !== facet) } : { related: [...(asked.related ?? []), facet] }

/** Is a filter kept without being applied? */
export const isOff = ({ off = [] }: Asked, name: string): boolean => off.includes(name)

const switchedOn = ({ off }: Asked, name: string): Partial<Asked> => (off === undefined ? {} : { off: off.filter(other => other !== name) })

/** The search as it is carried out: without the filters that are switched off. */
export function applied(asked: Asked): Asked {
  const { off, ...all } = asked
  if (off === undefined || off.length === 0) return all
  const on = <Held>(held: { readonly [name: string]: Held }): { readonly [name: string]: Held } =>
    Object.fromEntries(Object.entries(held).filter(([name]) => !off.includes(name)))
  return { ...all, selected: on(all.selected), excluded: on(all.excluded), spans: on(all.spans) }
}

/** The search without any filter. */
export const unfiltered: Partial<Asked> = { selected: {}, excluded: {}, spans: {}, related: undefined, off: undefined }

/** How many values and spans are chosen or excluded, without those that are switched off. */
export function chosenCount(asked: Asked): number {
  const { selected, excluded, spans } = applied(asked)
  return [...Object.values(selected), ...Object.values(excluded)].reduce((count, values) => count + values.length, Object.keys(spans).length)
}

/** Does it ask for less than everything? The one place that knows what can narrow a search. */
export const narrows = (asked: Asked): boolean => asked.text !== '' || chosenCount(asked) > 0

const without = (chosen: Chosen, facet: string, value: string): Chosen =>
  withValues(
    chosen,
    facet,
    (chosen[facet] ?? []).filter(other => other !== value),
  )

function withValues(chosen: Chosen, facet: string, values: readonly string[]): Chosen {
  if (values.length > 0) return { ...chosen, [facet]: values }
  const { [facet]: _, ...others } = chosen
  return others
}

/** The house is what the portal is. */
const hidden = new Set(['house'])
const first = ['target', 'alignment', 'subject', 'aichi']
const rank = (facet: string) => (first.includes(facet) ? first.indexOf(facet) : facet === 'mentioned' ? first.length + 1 : first.length)

const mostValues = 100
const mostText = 1000
const mostPages = 5000
