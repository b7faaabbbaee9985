import { readFileSync } from 'node:fs'
import type { Group } from '../../src/search/analysis/wish.ts'
import { classes } from '../../src/search/analysis/terms.ts'
import type { Question } from '../../src/search/card.ts'
import type { Understanding } from '../../src/search/engine/understood.ts'
import { facets } from './documents.ts'

/** A query of the yardstick. */
export type Query = {
  readonly id: number
  readonly cls: string
  readonly terms: readonly string[]
  readonly op: 'and' | 'or'
  readonly prefix?: string
  readonly filters: { readonly [facet: string]: readonly string[] }
  readonly acl?: boolean
}

/** 1 text, best 20; 2 text with facets and total; 3 filters with facets, newest first; 4 text, newest first, with total. */
export type Mode = 1 | 2 | 3 | 4

/** All modes. */
export const modes: readonly Mode[] = [1, 2, 3, 4]

/** The queries of a corpus. */
export const queriesOf = (corpus: string): readonly Query[] => JSON.parse(readFileSync(`${corpus}.queries.json`, 'utf8')) as Query[]

/** The queries that are timed in a mode. */
export const timedIn = (mode: Mode, queries: readonly Query[]): readonly Query[] => queries.filter(({ cls }) => (cls === 'filter') === (mode === 3))

/** The mode that counts facets for a query. */
export const countingMode = ({ cls }: Query): Mode => (cls === 'filter' ? 3 : 2)

/** A query as a question to the index. Its words are looked for as they stand, see `understanding`. */
export function questionOf(query: Query, mode: Mode): Question {
  return {
    filter: query.acl ? { field: 'acl', in: ['pub', 'g03', 'g07'] } : { all: [] },
    text: JSON.stringify({ terms: query.terms, op: query.op, prefix: query.prefix }),
    selected: query.filters,
    ...(mode === 2 || mode === 3 ? { facets } : {}),
    sort: mode < 3 ? 'relevance' : 'newest',
    ...(mode === 1 ? { total: false } : {}),
    locale: 'en',
  }
}

const factor = 16

/** Words of the yardstick as wishes: all of them, or any. */
export const understanding: Understanding = ({ text }) => {
  const { terms, op, prefix } = JSON.parse(text ?? '{}') as Pick<Query, 'terms' | 'op' | 'prefix'>
  const words = terms.map(term => ({ term: classes.exact + term, factor }))
  const all = words.map((word): Group => ({ alternatives: [word], fixed: true }))
  const wanted = op === 'or' ? [{ alternatives: words, fixed: true as const }] : all
  const beginning: Group = { alternatives: [{ term: classes.exact + prefix, factor, prefix: true }], fixed: true }
  return { wanted: prefix ? [...wanted, beginning] : wanted, unwanted: [] }
}
