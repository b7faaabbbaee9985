import { kept } from '#platform/kept.ts'
import { lexiconAge, numberOfTerm } from './lexicon.ts'
import { eachInOrder } from './order.ts'
import { askedOnce } from './signs.ts'
import { piecesOf, runsIn } from './split.ts'
import { classes, termsOfTitleWord, termsOfWord, visitPiece } from './terms.ts'

/** What a run of letters says in a language: its terms by their numbers, its words in order, and how many words it is. */
export type Reading = { readonly terms: readonly number[]; readonly order: readonly number[]; readonly words: number }

type Read = (run: string) => Reading

// By language and whether the terms are those of titles.
let readings = new Map<string, Read>()
let age = lexiconAge()
const signNumbers = () => askedOnce(sign => numberOfTerm(classes.sign + sign))
let numberOfSign = signNumbers()

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
    numberOfSign = signNumbers()
    age = lexiconAge()
  }
  const key = `${termsOf === termsOfWord ? '' : classes.title}${language}`
  const known = readings.get(key)
  if (known !== undefined) return known
  const numbersOf = kept(remembered, (form: string) => termsOf(form, language).map(numberOfTerm))
  const read = kept(remembered, termsOf === termsOfWord ? textReader(numbersOf) : titleReader(numbersOf), isMemorable)
  readings.set(key, read)
  return read
}

const isMemorable = (run: string): boolean => memorable.test(run) && !cutInto.test(run)

type Numbers = (form: string) => readonly number[]

function textReader(numbersOf: Numbers): Read {
  return run => {
    const terms: number[] = []
    const order: number[] = []
    let words = 0
    const hearer = {
      word: (form: string) => terms.push(...numbersOf(form)),
      sign: (sign: string) => terms.push(numberOfSign(sign)),
      term: (term: string) => terms.push(numberOfTerm(term)),
    }
    for (const piece of piecesOf(run)) {
      words += visitPiece(piece, hearer)
      eachInOrder(piece, number => order.push(number))
    }
    return { terms, order, words }
  }
}

function titleReader(numbersOf: Numbers): Read {
  return run => {
    const terms: number[] = []
    let words = 0
    const hearer = { word: (form: string) => terms.push(...numbersOf(form)), sign: () => {}, term: () => {} }
    for (const piece of piecesOf(run)) words += visitPiece(piece, hearer)
    return { terms, order: [], words }
  }
}
