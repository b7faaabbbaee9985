import { facetNamed, formats } from '#formats'
import { addressOf, facetsOf, type Asked } from '#search'
import { chartKinds, type ChartKind } from './chart.ts'

/** Which chart of a search: how it is drawn and what it counts by. `by` is `year` where a line runs over all records. */
export type ChartWish = { readonly kind: ChartKind; readonly by: string; readonly and?: string }

/** What a kind counts by when nothing is said, and whether it takes a second thing. */
const usual: { readonly [kind in ChartKind]: { readonly by: string; readonly and?: string } } = {
  bar: { by: 'government' },
  stacked: { by: 'government', and: 'format' },
  line: { by: 'year' },
  timeline: { by: 'format' },
  matrix: { by: 'government', and: 'format' },
  map: { by: 'government' },
}

/** Does this kind count by two things that a reader chooses? */
export const takesTwo = (kind: ChartKind): boolean => usual[kind].and !== undefined

/** Does it show years along its line? */
export const isOverTime = (kind: ChartKind): boolean => kind === 'line' || kind === 'timeline'

/** Facets that can be counted in a chart: those whose values have names. */
export const chartable = (facets: readonly string[]): readonly string[] => facets.filter(facet => facetNamed(facet)?.records !== true)

/** A wish made whole: kinds and facets nobody knows become the usual ones, and no facet stands against itself. */
export function wishOf(asked: {
  readonly kind?: string | null
  readonly by?: string | null | undefined
  readonly and?: string | null | undefined
}): ChartWish {
  const kind = chartKinds.find(known => known === asked.kind) ?? 'bar'
  const known = new Set(chartable(facetsOf(formats())))
  const { by: firstBy, and: firstAnd } = usual[kind]
  const by = kind === 'map' ? firstBy : asked.by && known.has(asked.by) && !(kind === 'timeline' && asked.by === 'year') ? asked.by : firstBy
  if (!takesTwo(kind)) return { kind, by }
  const and = asked.and && known.has(asked.and) ? asked.and : firstAnd!
  return { kind, by, and: and === by ? [firstAnd!, firstBy].find(other => other !== by)! : and }
}

/** The chart an address asks for: `chart`, `by`, `and`. */
export const wishIn = (query: URLSearchParams): ChartWish => wishOf({ kind: query.get('chart'), by: query.get('by'), and: query.get('and') })

/** The shortest address of a chart of a search. */
export function chartAddress(asked: Asked, { kind, by, and }: ChartWish): URLSearchParams {
  const { by: _, and: __, group: ___, ...search } = asked
  const query = addressOf({ ...search, view: 'list', sort: undefined, size: 20 })
  query.append('chart', kind)
  query.append('by', by)
  if (and !== undefined) query.append('and', and)
  return query
}
