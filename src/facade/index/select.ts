import type { Context } from '#platform/context.ts'
import type { Asked, Facets, Keyed } from './asked.ts'
import type { Parameters } from './parameters.ts'
import type { Doc } from './fields/field.ts'
import { leavesOf } from './query/node.ts'
import { both, countBits, placesIn, type Bits } from './shelf/bits.ts'
import { shelfFor } from './shelf/follow.ts'
import { countOf, prepare } from './shelf/shelf.ts'
import { checkDocuments, checkedMarks } from './select/bounds.ts'
import { countsOf, pivotsOf } from './select/counted.ts'
import { groupsOf } from './select/grouped.ts'
import { markedIn } from './select/marked.ts'
import { meeting, scoresFor, type Asking } from './select/meeting.ts'
import { comparing, firstOf } from './select/order.ts'
import { rangedCounts } from './select/ranges.ts'
import { showing, type Show } from './select/shown.ts'
import { isSearched, textsFor, wordsFor } from './select/texts.ts'

/** What an answer is made of: everything but the documents, and these one after the other. */
export type Selection = {
  readonly head: object
  readonly found: { readonly numFound: number; readonly start: number } | undefined
  /** Each is written when it is asked for. */
  readonly documents: readonly (() => object)[]
  readonly tail: object
}

const longestMilliseconds = 4000

/** Answer what is asked of the index. Refuses what depends on the records (`invalidParameter`) and what takes too long (`serviceUnavailable`). */
export async function selected(context: Context, origin: string, asked: Asked): Promise<Selection> {
  const begun = Date.now()
  const shelf = await shelfFor(context, origin)
  const queries = [asked.q, ...asked.filters].map(({ query }) => query)
  const texts = await textsFor(context, [...queries, ...(asked.facets?.queries ?? []).map(({ subject }) => subject)], countOf(shelf))
  const words = asked.highlighting ? [...texts.words, ...(await wordsFor(context, asked.q.query))] : []
  await prepare(shelf, namesIn(asked))

  // from here on nothing waits: all of it is answered from the same documents
  const asking: Asking = { shelf, texts, moment: { now: context.now(), parameter: undefined }, until: Date.now() + longestMilliseconds }
  const sets = setsFor(asking, asked)
  const places = placesIn(within(sets, []))
  const scores = wantsScores(asked) ? scoresFor(asking, asked.q.query) : undefined
  const compare = comparing(shelf, asked.sorts, scores)
  const show = showing(shelf, asked.shown)
  const { groups, facets, highlighting, start, rows } = asked
  if (!groups) checkDocuments(places.length, start, rows)
  const told: Doc[] = []
  const telling: Show = (doc, score) => {
    told.push(doc)
    return show(doc, score)
  }
  const grouping = { shelf, places, compare, show: telling, scores, start, rows }
  const grouped = groups && { grouped: Object.fromEntries(groups.fields.map(field => [field, groupsOf(grouping, field, groups)])) }
  const shown = grouped ? [] : firstOf(places, compare, Math.min(places.length, start + rows)).slice(start)
  const marks = groups ? told : shown.map(shelf.at)
  const marked = highlighting && {
    highlighting: Object.fromEntries(checkedMarks(marks).map(doc => [doc.id, markedIn(shelf, doc, highlighting, words)])),
  }
  return {
    head: { responseHeader: { status: 0, QTime: Date.now() - begun, params: paramsOf(asked.parameters) } },
    found: grouped ? undefined : { numFound: places.length, start },
    documents: shown.map(place => {
      const doc = shelf.at(place)
      return () => show(doc, scores?.[place])
    }),
    tail: { ...(facets ? { facet_counts: countedFor(asking, sets, facets) } : {}), ...grouped, ...marked, nonSupportedParams: asked.notSupported },
  }
}

/** The names whose columns an answer needs. */
function namesIn({ q, filters, sorts, facets, groups }: Asked): readonly { readonly text: string; readonly words: boolean }[] {
  const queries = [q, ...filters].map(({ query }) => query).concat((facets?.queries ?? []).map(({ subject }) => subject))
  const leaves = queries.flatMap(leavesOf).filter(leaf => !isSearched(leaf))
  const whole = [
    ...[...sorts, ...(groups?.sorts ?? [])].map(({ by }) => by),
    ...(facets?.fields ?? []).map(({ subject }) => subject),
    ...(facets?.pivots ?? []).flatMap(({ subject }) => subject),
    ...(facets?.ranges ?? []).map(({ subject }) => subject.field),
    ...(groups?.fields ?? []),
  ]
  const words = leaves.map(leaf => ({ text: leaf.field, words: !('exists' in leaf) && !('range' in leaf) }))
  const all = [...words, ...whole.map(text => ({ text, words: false }))]
  return [...new Map(all.map(one => [JSON.stringify(one), one])).values()]
}

/** The documents that meet the query and each filter. */
type Sets = { readonly all: Bits; readonly parts: readonly { readonly tags: readonly string[]; readonly bits: Bits }[] }

const setsFor = (asking: Asking, { q, filters }: Asked): Sets => ({
  all: asking.shelf.live(),
  parts: [q, ...filters].map(({ query, tags }, index) => ({ tags, bits: meeting(naming(asking, index === 0 ? undefined : 'fq'), query) })),
})

/** What cannot be read as a value is refused under the name of its parameter. */
const naming = (asking: Asking, parameter: string | undefined): Asking => ({ ...asking, moment: { ...asking.moment, parameter } })

/** The documents that meet all but those that bear one of these tags. */
const within = ({ all, parts }: Sets, excluded: readonly string[]): Bits =>
  parts.filter(({ tags }) => !tags.some(tag => excluded.includes(tag))).reduce((left, { bits }) => both(left, bits), all)

const wantsScores = ({ q, sorts, shown }: Asked): boolean =>
  !('everything' in q.query) && (sorts.length === 0 || sorts.some(({ by }) => by === 'score') || shown.some(part => 'score' in part))

function countedFor(asking: Asking, sets: Sets, { fields, queries, pivots, ranges }: Facets): object {
  const known = new Map<string, Int32Array>()
  const among = ({ excluded }: Keyed<unknown>): Int32Array => {
    const key = JSON.stringify(excluded)
    const places = known.get(key) ?? placesIn(within(sets, excluded))
    known.set(key, places)
    return places
  }
  const { shelf } = asking
  return {
    facet_queries: Object.fromEntries(
      queries.map(counted => [counted.key, countBits(both(within(sets, counted.excluded), meeting(naming(asking, 'facet.query'), counted.subject)))]),
    ),
    facet_fields: Object.fromEntries(fields.map(counted => [counted.key, countsOf(shelf, counted.subject, among(counted), counted.counting)])),
    facet_pivot: Object.fromEntries(pivots.map(counted => [counted.key, pivotsOf(shelf, counted.subject, among(counted), counted.counting)])),
    ...(ranges.length > 0
      ? {
          facet_ranges: Object.fromEntries(
            ranges.map(counted => [counted.key, rangedCounts(shelf, counted.subject, among(counted), asking.moment.now)]),
          ),
        }
      : {}),
  }
}

/** The parameters as they came: one text, or a list where there were several. */
const paramsOf = (parameters: Parameters): object =>
  Object.fromEntries(Object.entries(parameters).map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
