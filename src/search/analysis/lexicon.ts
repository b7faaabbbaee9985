import { kept } from './kept.ts'
import { termsOfTitleWord, termsOfWord } from './terms.ts'

// Every term the writer has met, by a number: records are counted, gathered and sorted by numbers, and texts are compared once.
let numbers = new Map<string, number>()
let terms: string[] = []
let words = new Map<string, (form: string) => readonly number[]>()
let titleWords = new Map<string, (form: string) => readonly number[]>()

const remembered = 200_000
const mostLanguages = 30

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

/** The numbers of the terms of a word of a text in a language. */
export const numbersOfWord = (form: string, language: string): readonly number[] => readingIn(words, language, termsOfWord)(form)

/** The numbers of the terms of a word of a title. */
export const numbersOfTitleWord = (form: string, language: string): readonly number[] => readingIn(titleWords, language, termsOfTitleWord)(form)

function readingIn(readings: typeof words, language: string, termsOf: (form: string, language: string) => readonly string[]) {
  const known = readings.get(language)
  if (known !== undefined) return known
  if (readings.size >= mostLanguages) readings.clear()
  const made = kept(remembered, (form: string): readonly number[] => termsOf(form, language).map(numberOfTerm))
  readings.set(language, made)
  return made
}

/** Forgets all terms. Only while nobody holds numbers. */
export function forgetTerms(): void {
  numbers = new Map()
  terms = []
  words = new Map()
  titleWords = new Map()
}
