import { kept } from '#platform/kept.ts'
import { folded, unified } from './normalise.ts'
import { scriptOf } from './script.ts'
import { wordsWithin } from './segmenters.ts'
import { askedOnce } from './signs.ts'
import { piecesOf, symbolsIn, type Piece } from './split.ts'
import { stemmerFor, stemOf, type Stemmed } from './stem.ts'

/** The first sign of a term says its class, so that one dictionary holds them all and a prefix never leaves its class. */
export const classes = { exact: '=', folded: '~', symbol: '#', title: '^', sign: '.', label: '@' } as const

/** The class of a stem is its language. */
export const stemClasses: { readonly [language in Stemmed]: string } = { en: 'e', fr: 'f', es: 's', ru: 'r', ar: 'a' }

const remembered = 200_000
const rememberedLabels = 50_000
const mostLanguages = 30

/** The forms of a word: as written, folded, and as its stemmers see it. */
export type Forms = { readonly exact: string; readonly folded: string; readonly stems: readonly (readonly [Stemmed, string])[] }

const formsIn = kept(remembered, (key: string): Forms => {
  const form = key.slice(key.indexOf(' ') + 1)
  const exact = unified(form)
  const languages = key.slice(0, key.indexOf(' ')).split(',').filter(Boolean) as Stemmed[]
  return { exact, folded: folded(exact), stems: languages.map(language => [language, folded(unified(stemOf(language, form)))] as const) }
})

/** The forms of a normalised word under these stemmers. What was stemmed once is remembered. */
export const formsOf = (form: string, stemmers: readonly Stemmed[]): Forms => formsIn(`${stemmers.join(',')} ${form}`)

const wordTerms = new Map<string, (form: string) => readonly string[]>()

/** The terms under which a word of a text in a language is found. The folded form and the stem are written only where they say something new. */
export function termsOfWord(form: string, language: string): readonly string[] {
  const known = wordTerms.get(language)
  if (known !== undefined) return known(form)
  if (wordTerms.size >= mostLanguages) wordTerms.clear()
  wordTerms.set(
    language,
    kept(remembered, one => madeTerms(one, language)),
  )
  return termsOfWord(form, language)
}

function madeTerms(form: string, language: string): readonly string[] {
  const stemmer = stemmerFor(language, scriptOf(form))
  const forms = formsOf(form, stemmer ? [stemmer] : [])
  const terms = [classes.exact + forms.exact]
  if (forms.folded !== forms.exact) terms.push(classes.folded + forms.folded)
  for (const [stemmed, stem] of forms.stems) if (stem !== forms.folded) terms.push(stemClasses[stemmed] + stem)
  return terms
}

/** Calls back for every word and symbol of a text with its terms. */
export function eachTerm(text: string, language: string, visit: (term: string) => void): void {
  const hearer = {
    word: (form: string) => termsOfWord(form, language).forEach(visit),
    sign: (sign: string) => visit(classes.sign + sign),
    term: visit,
  }
  for (const piece of piecesOf(text)) visitPiece(piece, hearer)
}

/** The terms under which a word of a title is found when titles are asked: folded where folding changes it, otherwise as written. */
export function termsOfTitleWord(form: string, language: string): readonly string[] {
  const terms = termsOfWord(form, language)
  const plainest = terms.find(term => term[0] === classes.folded) ?? terms.find(term => term[0] === classes.exact)
  return plainest === undefined ? [] : [classes.title + plainest.slice(1)]
}

/** The terms of a label. The same labels stand on very many records, so what was found once is remembered. */
export const termsOfLabel = (label: string, language: string): readonly string[] => labelTerms(`${language} ${label}`)

const labelTerms = kept(rememberedLabels, (key: string): readonly string[] => {
  const cut = key.indexOf(' ')
  const terms: string[] = []
  eachTerm(key.slice(cut + 1), key.slice(0, cut), term => terms.push(term))
  return terms
})

/** The terms of a label in a language the record is not written in: found, but never as if it stood there. */
export const termsOfForeignLabel = (label: string, language: string): readonly string[] => foreignTerms(`${language} ${label}`)

const foreignTerms = kept(rememberedLabels, (key: string): readonly string[] => {
  const terms = labelTerms(key)
  const plainest = terms.filter((term, index) => plainness(term) >= 0 && plainness(terms[index + 1] ?? '') <= plainness(term))
  return [...new Set(plainest.map(term => classes.label + term.slice(1)))]
})

/** A word is written as it is, folded, as a stem: the last of them says it most plainly. */
const plainness = (term: string): number => plainnesses.get(term[0] ?? '') ?? -1
const plainnesses = new Map<string, number>([[classes.exact, 0], [classes.folded, 1], ...Object.values(stemClasses).map(one => [one, 2] as const)])

/** Who hears what a piece holds: its words, the signs of a script that is written in signs, and terms that are no form of a word. */
export type Hearer = { readonly word: (form: string) => void; readonly sign: (sign: string) => void; readonly term: (term: string) => void }

/** Tells everything by which a piece is found. Says how many words there were. */
export function visitPiece(piece: Piece, hearer: Hearer): number {
  if ('word' in piece) {
    hearer.word(piece.word.form)
    return 1
  }
  if ('symbol' in piece) {
    for (const symbol of symbolsIn(piece.symbol.parts)) hearer.term(classes.symbol + symbol)
    for (const word of piece.symbol.words) hearer.word(word.form)
    return piece.symbol.words.length
  }
  const { form, script } = piece.unspaced
  const within = wordsWithin(form, script)
  for (const word of within) hearer.word(word.slice(0, longestWord))
  for (const sign of form) if (isHan(sign) === 1) hearer.sign(sign)
  return within.length
}

const isHan = askedOnce(sign => Number(/\p{Script=Han}/u.test(sign)))

const longestWord = 80
