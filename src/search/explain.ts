import type { Neighbourhood } from '#formats'
import type { Context } from '#platform/context.ts'
import { published, type ChmRecord, type Revision } from '#records'
import { languagesIn } from './analysis/entry.ts'
import { piecesOf, type Piece } from './analysis/split.ts'
import { eachTerm } from './analysis/terms.ts'
import { wordGroups } from './analysis/word-groups.ts'
import type { Group } from './analysis/wish.ts'
import type { Card, Found, Question, Weight, Why } from './card.ts'
import { cardOf } from './card-of.ts'
import { neighbourhoodsOf } from './neighbourhood.ts'
import { parsed } from './query/parsed.ts'
import { termFacets } from './query/term-facets.ts'

const weightiest: readonly Weight[] = ['identifier', 'title', 'keyword', 'summary', 'body']

/** The hits with the reason of each: which of the words it holds and where, and which of the concepts it is about. Only shown hits are looked at. */
export async function explained(context: Context, { text = '', locale }: Question, found: Found): Promise<Found> {
  const words = wordsIn(found.corrected ? (found.suggestion ?? text) : text, locale)
  const records = await published(
    context,
    found.hits.map(({ id }) => id),
  )
  const around = await neighbourhoodsOf(context, records)
  const reasons = new Map(records.map(one => [one.record.id, reasonOf(readingOf(one, around(one.record.id)), words, found)]))
  return { ...found, hits: found.hits.map(hit => ({ ...hit, ...(reasons.has(hit.id) ? { why: reasons.get(hit.id)! } : {}) })) }
}

type Asked = { readonly word: string; readonly groups: readonly Group[] }

function wordsIn(text: string, locale: string): readonly Asked[] {
  const parts = parsed(text).flatMap(({ any, not }) =>
    not ? [] : any.filter(({ field }) => field === undefined || field === 'title' || field === 'id'),
  )
  const words = parts.flatMap(({ text: one, manner }) =>
    piecesOf(one).map(piece => {
      const typing = manner === 'beginning'
      const { start, end } = standing(piece)
      return { word: one.slice(start, end), groups: wordGroups(piece, { locale, typing, concepts: false }, typing) }
    }),
  )
  return [...new Map(words.map(asked => [asked.word.toLowerCase(), asked])).values()]
}

const standing = (piece: Piece) => ('word' in piece ? piece.word : 'symbol' in piece ? piece.symbol : piece.unspaced)

/** What a record is about, and the terms of its texts by weight. */
type Reading = { readonly facets: Card['facets']; readonly terms: (weight: Weight) => ReadonlySet<string> }

const readings = new WeakMap<Revision, Reading>()

/** Kept as long as its revision is: the same records are shown again and again. */
function readingOf({ record, revision }: { readonly record: ChmRecord; readonly revision: Revision }, around: Neighbourhood): Reading {
  const known = readings.get(revision)
  if (known !== undefined) return known
  const card = cardOf(record, revision, 0, { around })
  const made = { facets: card.facets, terms: termsByWeight(card) }
  readings.set(revision, made)
  return made
}

function reasonOf({ facets, terms }: Reading, words: readonly Asked[], found: Found): Why {
  const named = (found.concepts ?? []).filter(({ identifier }) => termFacets(identifier).some(facet => facets[facet]?.includes(identifier)))
  const covered = named.map(({ word }) => word.toLowerCase())
  const held = words.flatMap(({ word, groups }) => {
    const weight = weightiest.find(one => groups.every(group => isMet(group, terms(one))))
    const elsewhere = found.relaxed === undefined && !covered.some(concept => concept.includes(word.toLowerCase()))
    return weight !== undefined || elsewhere ? [{ word, weight }] : []
  })
  return { words: held, concepts: [...new Set(named.map(({ identifier }) => identifier))] }
}

/** The terms of a card's texts of a weight, looked for once they are asked for. */
function termsByWeight(card: Card): (weight: Weight) => ReadonlySet<string> {
  const written = languagesIn(card)
  const names = (card.labels ?? []).flatMap(label =>
    Object.entries(label).map(([language, text]) => ({ weight: 'keyword' as const, language, text: text ?? '' })),
  )
  const texts = [...card.texts, ...names].filter(({ weight, language }) => weight !== 'keyword' || written.has(language))
  const known = new Map<Weight, Set<string>>()
  return weight => {
    const terms = known.get(weight) ?? new Set()
    if (!known.has(weight)) for (const one of texts) if (one.weight === weight) eachTerm(one.text, one.language, term => terms.add(term))
    known.set(weight, terms)
    return terms
  }
}

function isMet({ alternatives, otherwise }: Group, terms: ReadonlySet<string>): boolean {
  const met = alternatives.some(one => 'term' in one && (one.prefix ? begins(terms, one.term) : terms.has(one.term)))
  return met || (otherwise !== undefined && otherwise.every(other => isMet(other, terms)))
}

function begins(terms: ReadonlySet<string>, beginning: string): boolean {
  for (const term of terms) if (term.startsWith(beginning)) return true
  return false
}
