// Every term the writer has met, by a number: records are counted, gathered and sorted by numbers, and texts are compared once.
let numbers = new Map<string, number>()
let terms: string[] = []
let age = 0

/** The number of a term: the same until terms are forgotten. */
export function numberOfTerm(term: string): number {
  const known = numbers.get(term)
  if (known !== undefined) return known
  numbers.set(term, terms.length)
  return terms.push(term) - 1
}

/** The term with a number. */
export const termNumbered = (number: number): string => terms[number]!

/** How many terms are known. */
export const termsKnown = (): number => terms.length

/** Changes whenever terms were forgotten: whoever remembers numbers must begin anew. */
export const lexiconAge = (): number => age

/** Forgets all terms. Only while nobody holds numbers. */
export function forgetTerms(): void {
  numbers = new Map()
  terms = []
  age++
}
