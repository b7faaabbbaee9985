import { kept } from '#platform/kept.ts'
import { lexiconAge, numberOfTerm } from './lexicon.ts'
import { eachInOrder } from './order.ts'
import { piecesOf, runsIn } from './split.ts'
import { classes, termsOfTitleWord, termsOfWord, visitPiece } from './terms.ts'

/** What a run of letters says in a language: its terms by their numbers, its words in order, and how many words it is. */
export type Reading = { readonly terms: readonly number[]; readonly order: readonly number[]; readonly words: number }

type Read = (run: string) => Reading

// By language and whether the terms are those of titles.
let readings = new Map<string, Read>()
let age = lexiconAge()

const remembered = 120_000
const mostReadings = 60
const memorable = /^[\p{L}\p{M}]{1,40}$/u
const cutInto = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u

/** What a text says, run by run: the same runs come again and again, and are looked at once. */
export const readingsOf = (text: string, language: string): readonly Reading[] => runsIn(text).map(readerOf(language, termsOfWord))

/** What a title says when titles are asked: its words alone. */
export const titleReadings = (title: string, language: string): readonly Reading[] => runsIn(title).map(readerOf(language, termsOfTitleWord))

function readerOf(language: string, termsOf: typeof termsOfWord): Read {
  if (age !== lexiconAge() || readings.size > mostReadings) {
    readings = new Map()
    age = lexiconAge()
  }
  const key = `${termsOf === termsOfWord ? '' : classes.title}${language}`
  const known = readings.get(key)
  if (known !== undefined) return known
  const make = (run: string) => made(run, language, termsOf)
  const remember = kept(remembered, make)
  const read = (run: string) => (memorable.test(run) && !cutInto.test(run) ? remember(run) : make(run))
  readings.set(key, read)
  return read
}

function made(run: string, language: string, termsOf: typeof termsOfWord): Reading {
  const besides = termsOf === termsOfWord
  const terms: number[] = []
  const order: number[] = []
  let words = 0
  for (const piece of piecesOf(run)) {
    words += visitPiece(
      piece,
      form => terms.push(...termsOf(form, language).map(numberOfTerm)),
      term => besides && terms.push(numberOfTerm(term)),
    )
    if (besides) eachInOrder(piece, number => order.push(number))
  }
  return { terms, order, words }
}
