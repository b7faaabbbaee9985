import { all, matches, where, type Facts } from '#platform/filter.ts'
import { entryOf, type Entry } from '../analysis/entry.ts'
import { wishesIn, type Group } from '../analysis/query.ts'
import type { Card, FacetCount, Found, Question } from '../card.ts'
import { isoDay } from './filter.ts'
import { collators, noDay, sortingTitle } from './parts.ts'
import { rarity } from './text.ts'

type Known = { readonly card: Card; readonly entry: Entry; readonly facts: Facts }
type Wish = { readonly group: Group; readonly weight: number }

/** Answers questions over cards without any index: lists and sets only, for tests to compare the engine with. */
export function oracle(cards: readonly Card[]): (question: Question) => Omit<Found, 'words'> {
  const known = cards.map(card => ({ card, entry: entryOf(card), facts: factsOf(card) }))
  return question => {
    const groups = wishesIn(question.text ?? '', { locale: question.locale, ...(question.typing ? { typing: true } : {}) })
    const wishes = groups.length > 0 ? weighed(known, groups) : []
    const selections = Object.entries(question.selected ?? {}).filter(([, values]) => values.length > 0)
    const passing = (except?: string) =>
      known
        .filter(({ facts }) =>
          matches(all(question.filter, ...selections.filter(([facet]) => facet !== except).map(([facet, values]) => where(facet, ...values))), facts),
        )
        .map(one => ({ ...one, scores: wishes.map(wish => gain(one.entry, wish)) }))
        .filter(({ scores }) => scores.every(score => score > 0))
    const found = passing()
      .map(one => ({ ...one, score: one.scores.reduce((sum, score) => sum + score, 0) }))
      .sort(orderOf(question, groups.length > 0))
    const size = question.pageSize ?? 20
    return {
      total: found.length,
      hits: found.slice(((question.page ?? 1) - 1) * size, (question.page ?? 1) * size).map(({ card, score }) => ({ id: card.id, score })),
      facets: Object.fromEntries((question.facets ?? []).map(facet => [facet, counted(passing(facet), facet, question)])),
    }
  }
}

const factsOf = (card: Card): Facts => ({
  ...card.facets,
  id: card.id,
  ...Object.fromEntries(Object.entries(card.days).map(([name, day]) => [name, isoDay(day)])),
})

function weighed(known: readonly Known[], groups: readonly Group[]): readonly Wish[] {
  const knows = ({ entry }: Known, term: string, prefix?: true) =>
    prefix ? [...entry.terms.keys()].some(one => one.startsWith(term)) : entry.terms.has(term)
  const resolved = (group: Group): readonly Group[] =>
    group.otherwise === undefined || group.alternatives.some(({ term, prefix }) => known.some(one => knows(one, term, prefix)))
      ? [group]
      : group.otherwise.flatMap(resolved)
  const found = groups.flatMap(resolved).map(group => ({
    group,
    frequency: Math.max(0, ...group.alternatives.filter(({ prefix }) => !prefix).map(({ term }) => known.filter(one => knows(one, term)).length)),
  }))
  const telling = found.filter(({ group, frequency }) => !(group.common && frequency * 5 > known.length))
  return (telling.length > 0 ? telling : found).map(({ group, frequency }) => ({ group, weight: rarity(known.length, frequency) }))
}

function gain({ terms }: Entry, { group, weight }: Wish): number {
  const gains = group.alternatives.flatMap(({ term, factor, prefix }) =>
    prefix ? [...terms].filter(([one]) => one.startsWith(term)).map(([, impact]) => impact * factor) : [(terms.get(term) ?? 0) * factor],
  )
  return Math.max(0, ...gains) * weight
}

type Hit = Known & { readonly score: number }

function orderOf({ sort, locale }: Question, text: boolean): (a: Hit, b: Hit) => number {
  const day = (hit: Hit, name: string) => hit.card.days[name] ?? noDay
  const newest = (a: Hit, b: Hit) => day(b, 'date') - day(a, 'date') || (a.card.id < b.card.id ? -1 : 1)
  const oldest = (hit: Hit) => (day(hit, 'date') === noDay ? Number.MAX_SAFE_INTEGER : day(hit, 'date'))
  const orders = {
    relevance: (a: Hit, b: Hit) => b.score - a.score,
    newest: () => 0,
    oldest: (a: Hit, b: Hit) => oldest(a) - oldest(b),
    updated: (a: Hit, b: Hit) => day(b, 'updated') - day(a, 'updated'),
    title: (a: Hit, b: Hit) => collators.get(locale)!.compare(sortingTitle(a.card.title, locale), sortingTitle(b.card.title, locale)),
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
