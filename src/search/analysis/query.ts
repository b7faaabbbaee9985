import type { Part } from '../query/clause.ts'
import { parsed } from '../query/parsed.ts'
import type { Sought, Wider } from '../query/sought.ts'
import { eachInOrder } from './order.ts'
import { piecesOf, type Piece } from './split.ts'
import { inTitle, wordGroups, type Reading } from './word-groups.ts'
import { classes, formsOf } from './terms.ts'
import { beginnings, distinct, type Alternative, type Group } from './wish.ts'

/** What a text wants, and what it does not want. */
export type Wishes = { readonly wanted: readonly Group[]; readonly unwanted: readonly Group[] }

const mostGroups = 32

/** The wishes in a text somebody typed. Nonsense is plain text; it never throws. */
export const wishesIn = (text: string, reading: Reading): readonly Group[] => wishesOf(parsed(text), reading).wanted

/** The wishes in clauses: plain words each for itself, everything else as one that must be met. */
export function wishesOf(clauses: readonly Sought[], reading: Reading): Wishes {
  const groups = clauses.flatMap((clause, place) => {
    const made = groupsOf(clause, reading, place === clauses.length - 1)
    return made.map(group => ({ group, not: clause.not === true }))
  })
  const of = (unwanted: boolean) => once(groups.flatMap(({ group, not }) => (not === unwanted ? [group] : [])))
  return { wanted: of(false), unwanted: of(true) }
}

function once(groups: readonly Group[]): readonly Group[] {
  const distinct = new Map(groups.map(group => [JSON.stringify([group.alternatives, group.fixed]), group]))
  return [...distinct.values()].slice(0, mostGroups)
}

type SoughtPart = Sought['any'][number]

function groupsOf({ any, not }: Sought, reading: Reading, last: boolean): readonly Group[] {
  const [only] = any
  if (only === undefined) return []
  if (any.length === 1 && !not && 'manner' in only && only.manner === 'words')
    return only.field === 'title' ? inTitle(only.text, false).map(fixed) : plainGroups(only, reading, last)
  const alternatives = any.flatMap(part => alternativesOf(part, reading))
  return alternatives.length === 0 ? [] : [{ alternatives, fixed: true }]
}

const fixed = (group: Group): Group => ({ ...group, fixed: true })

function plainGroups({ text, wider = [] }: Part & { readonly wider?: readonly Wider[] }, reading: Reading, last: boolean): readonly Group[] {
  const pieces = piecesOf(text)
  return pieces.flatMap((piece, place) => {
    const { start, end } = standing(piece)
    const concepts = wider
      .filter(({ from, to }) => from <= start && end <= to)
      .map(({ facets, values }) => ({ facets, values, factor: conceptFactor }))
    return wordGroups(piece, reading, last && place === pieces.length - 1).map(group => withConcepts(group, concepts))
  })
}

const conceptFactor = 4

function withConcepts(group: Group, concepts: readonly Alternative[]): Group {
  if (concepts.length === 0) return group
  const otherwise = group.otherwise?.map(other => withConcepts(other, concepts))
  return { ...group, alternatives: [...group.alternatives, ...concepts], ...(otherwise ? { otherwise } : {}) }
}

const standing = (piece: Piece) => ('word' in piece ? piece.word : 'symbol' in piece ? piece.symbol : piece.unspaced)

function alternativesOf(part: SoughtPart, reading: Reading): readonly Alternative[] {
  if (!('manner' in part)) return [{ ...part, factor: best }]
  const concepts = (part.wider ?? []).map(({ facets, values }): Alternative => ({ facets, values, factor: conceptFactor }))
  return [
    ...(part.manner === 'beginning' ? beginningOf(part) : part.manner === 'phrase' ? phraseOf(part, reading) : allOf(part, reading)),
    ...concepts,
  ]
}

const best = 16

function beginningOf({ text, field }: Part): readonly Alternative[] {
  if (field === 'title') return together(inTitle(text, true))
  return piecesOf(text).flatMap(piece => {
    if ('symbol' in piece) return [{ term: classes.symbol + piece.symbol.parts.join('/'), factor: best, prefix: true as const }]
    const { folded, exact } = formsOf('word' in piece ? piece.word.form : piece.unspaced.form, [])
    return beginnings(folded, exact, best)
  })
}

const allOf = ({ text, field }: Part, reading: Reading): readonly Alternative[] =>
  together(field === 'title' ? inTitle(text, false) : piecesOf(text).flatMap(piece => wordGroups(piece, reading, false)))

function together(groups: readonly Group[], order?: readonly number[]): readonly Alternative[] {
  const [only] = groups
  if (only === undefined) return []
  if (groups.length === 1 && only.otherwise === undefined && order === undefined) return only.alternatives
  return [{ every: groups.slice(0, mostGroups), factor: best, ...(order ? { order } : {}) }]
}

/** Words exactly as written, but for case and accents, one after the other. */
function phraseOf({ text, field }: Part, reading: Reading): readonly Alternative[] {
  const pieces = piecesOf(text)
  const order: number[] = []
  for (const piece of pieces) eachInOrder(piece, number => order.push(number))
  const groups = field === 'title' ? inTitle(text, false) : pieces.flatMap(piece => exactly(piece, reading))
  return together(groups, order.length > 1 ? order : undefined)
}

function exactly(piece: Piece, reading: Reading): readonly Group[] {
  if ('symbol' in piece) return wordGroups(piece, reading, false)
  if ('unspaced' in piece) return wordGroups(piece, { ...reading, exact: true }, false)
  const { exact, folded } = formsOf(piece.word.form, [])
  const terms = [classes.exact + exact, classes.exact + folded, classes.folded + folded]
  return [{ alternatives: distinct(terms.map(term => ({ term, factor: best }))) }]
}
