import type { Term } from './term.ts'
import type { Thesaurus } from './thesaurus.ts'

/** The names of every term, folded for comparison. */
export type Findable = {
  /** Names of each term, every one after a line break. */
  readonly names: ReadonlyMap<Term, string>
  /** Labels by language, folded. */
  readonly labels: ReadonlyMap<Term, ReadonlyMap<string, string>>
  /** Terms by each of their whole names. */
  readonly byName: ReadonlyMap<string, readonly Term[]>
}

/** A name without case, accents, marks and punctuation, so that spellings meet: `Côte d’Ivoire` and `cote d ivoire`. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[œæßøةى]/g, letter => plainLetters[letter]!)
    .trim()

const plainLetters: { readonly [letter: string]: string } = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ة: 'ه', ى: 'ي' }

/** The terms of a thesaurus by their names. */
export function findableIn({ terms }: Thesaurus): Findable {
  const names = new Map<Term, string>()
  const labels = new Map<Term, ReadonlyMap<string, string>>()
  const byName = new Map<string, Term[]>()
  for (const term of new Set(terms.values())) {
    const folded = namesOf(term)
    names.set(term, `\n${folded.join('\n')}`)
    labels.set(term, new Map(Object.entries(term.label).map(([language, label]) => [language, foldedName(label!)])))
    for (const name of new Set(folded)) byName.set(name, [...(byName.get(name) ?? []), term])
  }
  return { names, labels, byName }
}

function namesOf({ label, synonyms = {}, notation, identifier, aliases = [] }: Term): readonly string[] {
  const written = [...Object.values(label), ...Object.values(synonyms).flat(), notation, identifier, ...aliases]
  return [...new Set(written.flatMap(name => (name ? [foldedName(name)] : [])))]
}

/**
 * The first of these terms whose names match a text: whole beginnings first, then beginnings of words, then anything inside,
 * then names that hold every word; the reader's language before others, else in the order given.
 */
export function found(candidates: readonly Term[], { names, labels }: Findable, text: string, locale: string, limit: number): readonly Term[] {
  const asked = foldedName(text)
  if (asked === '') return candidates.slice(0, limit)
  const words = asked.split(' ')
  const ranked = candidates.flatMap(term => {
    const rank = rankIn(names.get(term)!, asked, words)
    if (rank === undefined) return []
    const own = `\n${labels.get(term)!.get(locale) ?? ''}`
    return [{ term, rank: rank * 2 + (rankIn(own, asked, words) === rank ? 0 : 1) }]
  })
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ term }) => term)
}

function rankIn(names: string, asked: string, words: readonly string[]): number | undefined {
  if (!names.includes(asked)) return words.length > 1 && words.every(word => names.includes(word)) ? 3 : undefined
  if (names.includes(`\n${asked}`)) return 0
  return names.includes(` ${asked}`) ? 1 : 2
}
