import type { Filter } from '#platform/filter.ts'
import { folded, normalised, unified } from '../analysis/normalise.ts'
import { piecesOf } from '../analysis/split.ts'
import { classes } from '../analysis/terms.ts'
import { wordGroups } from '../analysis/word-groups.ts'
import { has, keepBoth, sizeOf } from './bits.ts'
import { findTerm } from './dictionary.ts'
import { labelled, labelTerms } from './labelling.ts'
import { nearIn, type Near } from './near.ts'
import { allowed, type Shelf } from './shelf.ts'

/** Words somebody typed, and the records whose words they may be told. */
export type Misspelt = { readonly words: readonly string[]; readonly filter: Filter; readonly locale: string }

/** A word and what may have been meant. */
export type Spelled = { readonly word: string; readonly instead: string }

const longWord = 8
const rare = 2
const muchMore = 10
const mostCounted = 10_000

/** For words that none of the allowed records know, or hardly any: the nearest word that they do know. */
export function spelled(shelves: readonly Shelf[], { words, filter, locale }: Misspelt): readonly Spelled[] {
  const open = shelves.map(shelf => {
    allowed(shelf, filter, shelf.segment.match)
    return { shelf, set: shelf.segment.match.slice() }
  })
  const count = (term: string) => open.reduce((sum, one) => sum + countedIn(one, term), 0)
  return words.flatMap(word => {
    const known = Math.max(...formsTyped(word, locale).map(count))
    if (known > rare) return []
    const instead = bestOf(candidates(shelves, word), count, known * muchMore)
    return instead === undefined ? [] : [{ word, instead }]
  })
}

type Open = { readonly shelf: Shelf; readonly set: Uint32Array }

/** How many records say the word, or are about something called so. */
function countedIn({ shelf: { segment }, set }: Open, term: string): number {
  const named = labelled(segment, term, false)
  if (named !== undefined) keepBoth(named, set)
  const index = findTerm(segment.dictionary, Buffer.from(term))
  let count = 0
  if (index >= 0)
    for (let at = segment.starts[index]!; at < segment.starts[index + 1]! && count < mostCounted; at++) if (has(set, segment.records[at]!)) count++
  return Math.max(count, named === undefined ? 0 : sizeOf(named))
}

/** Every form under which the word would be found. */
const formsTyped = (word: string, locale: string): readonly string[] =>
  piecesOf(word)
    .flatMap(piece => wordGroups(piece, { locale }, false))
    .flatMap(({ alternatives }) => alternatives.flatMap(one => ('term' in one ? [one.term] : [])))

type Candidate = Near & { readonly term: string }

/** Words that begin with the first letter typed or with the second: it may be one too many, or both exchanged. Other first letters cost too much to try. */
function candidates(shelves: readonly Shelf[], word: string): readonly Candidate[] {
  const exact = unified(normalised(word))
  const forms = [[classes.exact, exact] as const, [classes.folded, folded(exact)] as const]
  const near = (most: number, first: number) =>
    forms.flatMap(([one, form]) => {
      const begin = one + [...form][first]!
      const dictionaries = [...shelves.map(({ segment }) => segment.dictionary), labelTerms()]
      return dictionaries.flatMap(dictionary => nearIn(dictionary, begin, form, most).map(found => ({ ...found, term: one + found.word })))
    })
  const close = [...near(1, 0), ...near(1, 1)]
  return close.length > 0 || [...exact].length < longWord ? close : near(2, 0)
}

function bestOf(found: readonly Candidate[], count: (term: string) => number, least: number): string | undefined {
  const once = [...new Map(found.map(one => [one.term, one])).values()]
  const counted = once.map(one => ({ ...one, count: one.distance === 0 ? 0 : count(one.term) })).filter(one => one.count > least && isWord(one.word))
  const [best] = counted.sort((a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1))
  return best?.word
}

const isWord = (word: string): boolean => /^[\p{L}\p{M}]{3,}$/u.test(word)
