import { all, matches, where, type Facts } from '#platform/filter.ts'
import { entryOf, impactsIn, type Impacts } from '../analysis/entry.ts'
import { standsIn } from '../analysis/order.ts'
import { wishesOf } from '../analysis/query.ts'
import type { Alternative, Group } from '../analysis/wish.ts'
import type { Card, Crossed, FacetCount, Found, Question } from '../card.ts'
import { isoDay } from './filter.ts'
import { collators, noDay, sortingTitle } from './parts.ts'
import { heldImpact, meanGain, tellsRarity } from './ranges.ts'
import { enoughOf, fewFound, looseScore } from './some.ts'
import { rarity } from './wishes.ts'
import { parsed } from '../query/parsed.ts'

type Known = { readonly card: Card; readonly order: readonly number[]; readonly texts: Impacts; readonly all: Impacts; readonly facts: Facts }
type Wish = { readonly group: Group; readonly weight: number; readonly known: boolean }
type Scored = Known & { readonly score: number }

/** Answers questions over cards without any index: lists and sets only, for tests to compare the engine with. */
export function oracle(cards: readonly Card[]): (question: Question) => Omit<Found, 'words'> {
  const known = cards.map(knownOf)
  return question => {
    const reading = { locale: question.locale, ...(question.typing ? { typing: true } : {}) }
    const { wanted, unwanted } = wishesOf(parsed(question.text ?? ''), reading)
    const wishes = wanted.length > 0 ? weighed(known, wanted) : []
    const refused = unwanted.flatMap(group => resolved(known, group))
    const open = known.filter(one => matches(question.filter, one.facts) && refused.every(group => groupGain(known, one, group) === 0))
    const strict = open.flatMap(one => withAll(known, one, wishes))
    const free = freeOf(wishes)
    const loose = question.allWords || free.length < 2 || strict.length >= fewFound ? [] : open.flatMap(one => withEnough(known, one, wishes))
    return paged(loose.length > strict.length ? loose : strict, question, wanted.length > 0)
  }
}

function knownOf(card: Card): Known {
  const entry = entryOf(card)
  return { card, order: entry.order, ...impactsIn(entry), facts: factsOf(card) }
}

function paged(met: readonly Scored[], question: Question, text: boolean): Omit<Found, 'words'> {
  const selections = Object.entries(question.selected ?? {}).filter(([, values]) => values.length > 0)
  const passing = (except?: string) => {
    const rest = selections.filter(([facet]) => facet !== except).map(([facet, values]) => where(facet, ...values))
    return met.filter(({ facts }) => matches(all(...rest), facts))
  }
  const found = [...passing()].sort(orderOf(question, text))
  const size = question.pageSize ?? 20
  return {
    total: found.length,
    hits: found.slice(((question.page ?? 1) - 1) * size, (question.page ?? 1) * size).map(({ card, score }) => ({ id: card.id, score })),
    facets: Object.fromEntries((question.facets ?? []).map(facet => [facet, counted(passing(facet), facet, question)])),
    ...(question.cross ? { cross: crossed(found, question.cross) } : {}),
  }
}

function withAll(known: readonly Known[], one: Known, wishes: readonly Wish[]): readonly Scored[] {
  const gains = wishes.map(({ group, weight }) => groupGain(known, one, group) * weight)
  return gains.every(gain => gain > 0) ? [{ ...one, score: sumOf(gains) }] : []
}

function withEnough(known: readonly Known[], one: Known, wishes: readonly Wish[]): readonly Scored[] {
  const gainOf = ({ group, weight }: Wish) => groupGain(known, one, group) * weight
  const fixed = wishes.filter(({ group }) => group.fixed).map(gainOf)
  const free = freeOf(wishes)
  const gains = free.map(gainOf)
  const met = gains.filter(gain => gain > 0).length
  if (fixed.includes(0) || met === 0 || met < enoughOf(free.filter(wish => wish.known).length)) return []
  return [{ ...one, score: looseScore(sumOf([...fixed, ...gains]), met === free.length) }]
}

function freeOf(wishes: readonly Wish[]): readonly Wish[] {
  const open = wishes.filter(({ group }) => !group.fixed)
  const telling = open.filter(({ group }) => !group.common)
  return telling.length > 0 ? telling : open
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

const factsOf = (card: Card): Facts => ({
  ...card.facets,
  id: card.id,
  ...Object.fromEntries(Object.entries(card.days).map(([name, day]) => [name, isoDay(day)])),
})

function weighed(known: readonly Known[], groups: readonly Group[]): readonly Wish[] {
  const having = (alternative: Alternative) =>
    known.filter(one => ('term' in alternative ? one.texts.has(alternative.term) : gain(known, one, alternative) > 0)).length
  const found = groups
    .flatMap(group => resolved(known, group))
    .map(group => ({ group, known: isKnown(known, group), frequency: Math.max(0, ...group.alternatives.filter(tellsRarity).map(having)) }))
  const telling = found.filter(({ group, frequency }) => !(group.common && frequency * 5 > known.length))
  return (telling.length > 0 ? telling : found).map(one => ({ ...one, weight: rarity(known.length, one.frequency) }))
}

function resolved(known: readonly Known[], group: Group): readonly Group[] {
  if (group.otherwise === undefined || isKnown(known, group)) return [group]
  return group.otherwise.flatMap(other => resolved(known, other))
}

const isKnown = (known: readonly Known[], { alternatives }: Group): boolean =>
  alternatives.some(alternative => !('values' in alternative) && known.some(one => gain(known, one, alternative) > 0))

const groupGain = (known: readonly Known[], one: Known, { alternatives }: Group): number =>
  Math.max(0, ...alternatives.map(alternative => gain(known, one, alternative)))

function gain(known: readonly Known[], one: Known, alternative: Alternative): number {
  const { factor } = alternative
  const { all: terms, order } = one
  if ('values' in alternative)
    return alternative.facets.some(facet => one.card.facets[facet]?.some(value => alternative.values.includes(value))) ? heldImpact * factor : 0
  if ('every' in alternative) {
    const gains = alternative.every.flatMap(group => resolved(known, group)).map(group => groupGain(known, one, group))
    const stands = alternative.order === undefined || standsIn(order, alternative.order)
    return gains.includes(0) || !stands ? 0 : meanGain(sumOf(gains), gains.length) * factor
  }
  const impacts = alternative.prefix ? [...terms].filter(([term]) => term.startsWith(alternative.term)).map(([, impact]) => impact) : []
  return Math.max(0, terms.get(alternative.term) ?? 0, ...impacts) * factor
}

function orderOf({ sort, locale }: Question, text: boolean): (a: Scored, b: Scored) => number {
  const day = (hit: Scored, name: string) => hit.card.days[name] ?? noDay
  const newest = (a: Scored, b: Scored) => day(b, 'date') - day(a, 'date') || (a.card.id < b.card.id ? -1 : 1)
  const oldest = (hit: Scored) => (day(hit, 'date') === noDay ? Number.MAX_SAFE_INTEGER : day(hit, 'date'))
  const orders = {
    relevance: (a: Scored, b: Scored) => b.score - a.score,
    newest: () => 0,
    oldest: (a: Scored, b: Scored) => oldest(a) - oldest(b),
    updated: (a: Scored, b: Scored) => day(b, 'updated') - day(a, 'updated'),
    title: (a: Scored, b: Scored) => collators.get(locale)!.compare(sortingTitle(a.card.title, locale), sortingTitle(b.card.title, locale)),
  }
  const order = orders[sort === undefined || sort === 'relevance' ? (text ? 'relevance' : 'newest') : sort]
  return (a, b) => order(a, b) || newest(a, b)
}

function counted(found: readonly Known[], facet: string, question: Question): readonly FacetCount[] {
  const chosen = question.selected?.[facet] ?? []
  const counts = new Map<string, number>(chosen.map(value => [value, 0]))
  for (const { card } of found) for (const value of new Set(card.facets[facet] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .filter(([value], place) => place < (question.facetSize ?? 50) || chosen.includes(value))
    .map(([value, count]) => ({ value, count, selected: chosen.includes(value) }))
}

function crossed(found: readonly Known[], [down, across]: readonly [string, string]): Crossed {
  const valuesOf = (facet: string) => counted(found, facet, { filter: { all: [] }, locale: 'en', facetSize: 60 }).map(({ value }) => value)
  const columns = valuesOf(across)
  const rows = valuesOf(down)
  const pairs = new Map<string, number>()
  for (const { card } of found)
    for (const row of new Set(card.facets[down]))
      for (const column of new Set(card.facets[across])) pairs.set(`${row} ${column}`, (pairs.get(`${row} ${column}`) ?? 0) + 1)
  return { rows, columns, counts: rows.map(row => columns.map(column => pairs.get(`${row} ${column}`) ?? 0)) }
}
