import { scriptOf } from './script.ts'
import { piecesOf, type Piece } from './split.ts'
import { stemmersFor } from './stem.ts'
import { classes, formsOf, stemClasses } from './terms.ts'

/** A text as it was read once: where its pieces stand, and each word as a number, the same for the same word in every text. */
export type TextRead = {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** The number of a word; below zero the place in `others`, counted from -1 down. */
  readonly words: Int32Array
  readonly others: readonly Piece[]
}

/** The words of all texts that are remembered: their numbers, and by number the terms by which each may have been found. */
export type Lexicon = {
  readonly numbers: Map<string, number>
  readonly terms: (readonly string[])[]
  readonly texts: Map<string, TextRead>
  /** How much is remembered: pieces of texts, and words, which are dearer. */
  size: number
}

const mostSize = 2_000_000
const sizeOfWord = 20
let lexicon = emptyLexicon()

function emptyLexicon(): Lexicon {
  return { numbers: new Map(), terms: [], texts: new Map(), size: 0 }
}

/** The words of texts as numbers. When too much has been read it begins anew, with other numbers. */
export function currentLexicon(): Lexicon {
  if (lexicon.size > mostSize) lexicon = emptyLexicon()
  return lexicon
}

/** A text's pieces in order. Texts are shown again and again, so what was read is remembered. */
export function textRead(text: string, lexicon: Lexicon): TextRead {
  const known = lexicon.texts.get(text)
  if (known) return known
  const read = readIn(text, lexicon)
  lexicon.texts.set(text, read)
  lexicon.size += read.words.length + 1
  return read
}

function readIn(text: string, lexicon: Lexicon): TextRead {
  const pieces = piecesOf(text)
  const [starts, ends, words] = [new Uint32Array(pieces.length), new Uint32Array(pieces.length), new Int32Array(pieces.length)]
  const others: Piece[] = []
  pieces.forEach((piece, place) => {
    const { start, end } = standing(piece)
    starts[place] = start
    ends[place] = end
    words[place] = 'word' in piece ? numberOf(piece.word.form, lexicon) : -others.push(piece)
  })
  return { starts, ends, words, others }
}

const standing = (piece: Piece) => ('word' in piece ? piece.word : 'symbol' in piece ? piece.symbol : piece.unspaced)

function numberOf(form: string, lexicon: Lexicon): number {
  const known = lexicon.numbers.get(form)
  if (known !== undefined) return known
  lexicon.size += sizeOfWord
  lexicon.numbers.set(form, lexicon.terms.length)
  return lexicon.terms.push(termsSought(form)) - 1
}

/** The terms by which a word may have been found, in whichever of the languages of its script. */
export function termsSought(form: string): readonly string[] {
  const { exact, folded, stems } = formsOf(form, stemmersFor('', scriptOf(form)))
  return [classes.exact + exact, classes.folded + folded, ...stems.map(([language, stem]) => stemClasses[language] + stem)]
}
