import type { Held } from '../query/sought.ts'
import { classes } from './terms.ts'

/** A word in one of its forms. */
export type Term = { readonly term: string; readonly factor: number; readonly prefix?: true; readonly aside?: true }

/**
 * One way to meet a wish: a term, or all terms that begin so; a value held; or all of several wishes, with `order` one after
 * the other. `factor` 1–16: how good a match it is. What is `aside` does not say how rare the wish is.
 */
export type Alternative =
  Term | (Held & { readonly factor: number }) | { readonly every: readonly Group[]; readonly order?: readonly number[]; readonly factor: number }

/**
 * A wish of the searcher: one of the alternatives, and when no record at all knows one, all of the others instead. One that is
 * `fixed` is met by every hit, however loosely the question is read. `word`: as it was typed, where another spelling may be meant.
 */
export type Group = {
  readonly alternatives: readonly Alternative[]
  readonly common?: true
  readonly fixed?: true
  readonly word?: string
  readonly otherwise?: readonly Group[]
}

/** Terms that begin so. */
export const beginnings = (folded: string, exact: string, factor: number): readonly Term[] =>
  distinct([
    { term: classes.exact + exact, factor, prefix: true },
    { term: classes.exact + folded, factor, prefix: true },
    { term: classes.folded + folded, factor, prefix: true },
  ])

/** Each term once, as the best it is. */
export function distinct(alternatives: readonly Term[]): readonly Term[] {
  const best = new Map<string, Term>()
  for (const alternative of alternatives) {
    const key = `${alternative.prefix ? '*' : ''}${alternative.term}`
    if ((best.get(key)?.factor ?? 0) < alternative.factor) best.set(key, alternative)
  }
  return [...best.values()]
}
