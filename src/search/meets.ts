import { all, matches, where, type Facts, type Filter } from '#platform/filter.ts'
import { entryOf, impactsIn, type Impacts } from './analysis/entry.ts'
import { standsIn } from './analysis/order.ts'
import { wishesOf } from './analysis/query.ts'
import { classes } from './analysis/terms.ts'
import type { Alternative, Group } from './analysis/wish.ts'
import type { Card, Question } from './card.ts'
import { isoDay } from './engine/filter.ts'
import { resolved } from './query/resolved.ts'

/**
 * Would the search find this card? Decided by the card alone, as a question with `allWords` is: no word stands for the beginning of
 * another, and words that say little are passed over. The same analysis and filters as the index.
 */
export function meets(asked: Question, card: Card): boolean {
  const { filter, groups, unwanted } = readingOf(asked)
  const known = knownOf(card)
  return matches(filter, known.facts) && groups.every(group => isMet(known, group)) && !unwanted.some(group => isMet(known, group))
}

/** Keys one of which every card has that meets the question: those of its rarest condition, or `*`, which every card has. */
export function keysFor(asked: Question): readonly string[] {
  const { filter, groups } = readingOf(asked)
  const sets = [...groups.map(keysOfGroup), ...keysOfFilter(filter)].filter(keys => keys !== undefined && keys.length <= mostKeys)
  const [rarest] = (sets as (readonly string[])[]).sort((one, other) => rank(other) - rank(one))
  return rarest ?? [everyCard]
}

/** All keys a card is looked up by. */
export function keysIn(card: Card): readonly string[] {
  const held = Object.entries(card.facets).flatMap(([facet, values]) => values.map(value => `${facet}=${value}`))
  const terms = [...knownOf(card).terms.keys()]
  return [...new Set([everyCard, ...terms.map(term => `:${term}`), ...terms.flatMap(beginningsOf), ...held, `id=${card.id}`])]
}

/** How much of a beginning is looked up, the sign of its class included; symbols begin alike for longer. */
const beginningLength = (term: string): number => (term.startsWith(classes.symbol) ? 14 : 6)
const shortestBeginning = 3

const beginningsOf = (term: string): readonly string[] =>
  Array.from({ length: Math.max(0, Math.min(term.length, beginningLength(term)) - shortestBeginning + 1) }, (_, more) =>
    beginningKey(term.slice(0, shortestBeginning + more)),
  )

const beginningKey = (begin: string): string => `:${begin.slice(0, beginningLength(begin))}*`

const everyCard = '*'
const mostKeys = 64

function readingOf(asked: Question) {
  const { question } = resolved(asked)
  const { wanted, unwanted } = wishesOf(question.clauses ?? [], { locale: question.locale })
  const telling = wanted.filter(({ common }) => !common)
  const chosen = Object.entries(question.selected ?? {}).filter(([, values]) => values.length > 0)
  return {
    filter: all(question.filter, ...chosen.map(([facet, values]) => where(facet, ...values))),
    groups: telling.length > 0 ? telling : wanted,
    unwanted,
  }
}

type Known = { readonly card: Card; readonly order: readonly number[]; readonly terms: Impacts; readonly facts: Facts }
const kept = new WeakMap<Card, Known>()

function knownOf(card: Card): Known {
  const before = kept.get(card)
  if (before) return before
  const days = Object.entries(card.days).map(([name, day]) => [name, isoDay(day)] as const)
  const entry = entryOf(card)
  const known = { card, order: entry.order, terms: impactsIn(entry).all, facts: { ...card.facets, id: card.id, ...Object.fromEntries(days) } }
  kept.set(card, known)
  return known
}

/** A beginning that stands in for a word nobody knows is no reason to tell anybody. */
const insteadOf = ({ otherwise = [] }: Group): readonly Group[] =>
  otherwise.some(({ alternatives }) => alternatives.some(one => 'prefix' in one && one.prefix)) ? (otherwise[0]?.otherwise ?? []) : otherwise

function isMet(known: Known, group: Group): boolean {
  if (group.alternatives.some(alternative => isFound(known, alternative))) return true
  const instead = insteadOf(group)
  return instead.length > 0 && instead.every(other => isMet(known, other))
}

function isFound(known: Known, alternative: Alternative): boolean {
  const { terms, order } = known
  if ('values' in alternative)
    return alternative.facets.some(facet => known.card.facets[facet]?.some(value => alternative.values.includes(value)) ?? false)
  if ('every' in alternative)
    return alternative.every.every(group => isMet(known, group)) && (alternative.order === undefined || standsIn(order, alternative.order))
  if (!alternative.prefix) return terms.has(alternative.term)
  return terms.keys().some(term => term.startsWith(alternative.term))
}

/** Keys one of which a card has that meets the wish; `undefined` where there are no such: very short beginnings. */
function keysOfGroup(group: Group): readonly string[] | undefined {
  const ways = group.alternatives.map(keysOfAlternative)
  const instead = insteadOf(group)
  if (instead.length > 0) ways.push(oneOf(instead.map(keysOfGroup)))
  return ways.includes(undefined) ? undefined : [...new Set(ways.flatMap(keys => keys!))]
}

function keysOfAlternative(alternative: Alternative): readonly string[] | undefined {
  if ('values' in alternative) return alternative.facets.flatMap(facet => alternative.values.map(value => `${facet}=${value}`))
  if ('every' in alternative) return oneOf(alternative.every.map(keysOfGroup))
  if (!alternative.prefix) return [`:${alternative.term}`]
  return alternative.term.length < shortestBeginning ? undefined : [beginningKey(alternative.term)]
}

const oneOf = (sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  sets.filter(keys => keys !== undefined).sort((one, other) => rank(other) - rank(one))[0]

/** Sets of keys, of each of which a card has one that passes the filter. */
function keysOfFilter(filter: Filter): readonly (readonly string[])[] {
  if ('all' in filter) return filter.all.flatMap(keysOfFilter)
  if ('any' in filter) {
    const ways = filter.any.map(part => oneOf(keysOfFilter(part)))
    return ways.length === 0 || ways.includes(undefined) ? [] : [ways.flatMap(keys => keys!)]
  }
  if ('in' in filter && !days.has(filter.field)) return [filter.in.map(value => `${filter.field}=${String(value)}`)]
  return []
}

const days = new Set(['date', 'updated', 'created'])

/** How rare a set of keys may be taken to be: a long word more than a short one, a word more than a subject, that more than a country, a type, a state. */
const rank = (keys: readonly string[]): number => Math.min(...keys.map(rankOf)) - keys.length / 100
const rankOf = (key: string): number => (key.startsWith(':') ? 20 + Math.min(key.length, 20) : (commonFacets[key.slice(0, key.indexOf('='))] ?? 18))
const commonFacets: { readonly [facet: string]: number } = {
  id: 60,
  government: 15,
  year: 12,
  mentions: 11,
  format: 10,
  region: 6,
  language: 5,
  party: 4,
  prefix: 3,
  mark: 2,
  house: 2,
  kind: 1,
  state: 0,
}
