import { foldedName } from './folded-name.ts'
import type { Term } from './term.ts'

/**
 * The first of these terms whose names match a text: whole beginnings first, then beginnings of words, then anything inside,
 * then names that hold every word; the reader's language before others, else in the order given. Case and accents do not matter.
 */
export function found(candidates: readonly Term[], text: string, locale: string, limit: number): readonly Term[] {
  const asked = foldedName(text)
  if (asked === '') return candidates.slice(0, limit)
  const words = asked.split(' ')
  const ranked = candidates.flatMap(term => {
    const { all, labels } = namesOf(term)
    const rank = rankIn(all, asked, words)
    if (rank === undefined) return []
    return [{ term, rank: rank * 2 + (rankIn(`\n${labels[locale] ?? ''}`, asked, words) === rank ? 0 : 1) }]
  })
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ term }) => term)
}

/** Terms by each of their whole names, folded. */
export function byName(terms: Iterable<Term>): ReadonlyMap<string, readonly Term[]> {
  const known = new Map<string, Term[]>()
  for (const term of terms)
    for (const name of new Set(namesOf(term).all.split('\n').slice(1))) {
      const sharing = known.get(name)
      if (sharing) sharing.push(term)
      else known.set(name, [term])
    }
  return known
}

function rankIn(names: string, asked: string, words: readonly string[]): number | undefined {
  if (!names.includes(asked)) return words.length > 1 && words.every(word => names.includes(word)) ? 3 : undefined
  if (names.includes(`\n${asked}`)) return 0
  return names.includes(` ${asked}`) ? 1 : 2
}

/** Folded names: `all` of them, every one after a line break, and the labels by language. */
type Names = { readonly all: string; readonly labels: { readonly [language: string]: string } }

const known = new WeakMap<Term, Names>()

function namesOf(term: Term): Names {
  const held = known.get(term)
  if (held) return held
  const { label, synonyms = {}, notation, identifier, aliases = [] } = term
  const labels = Object.fromEntries(Object.entries(label).map(([language, text]) => [language, foldedName(text ?? '')]))
  const others = [...Object.values(synonyms).flat(), ...(notation ? [notation] : []), identifier, ...aliases].map(foldedName)
  const names = { all: `\n${[...Object.values(labels), ...others].join('\n')}`, labels }
  known.set(term, names)
  return names
}
