import { scriptOf, type Script } from './script.ts'
import { stemmersFor } from './stem.ts'
import { wordsWithin } from './segmenters.ts'
import { piecesOf, wholeSymbol, type Piece } from './split.ts'
import { isStopWord } from './stop-words.ts'
import { classes, formsOf, stemClasses } from './terms.ts'
import { beginnings, distinct, type Alternative, type Group, type Term } from './wish.ts'

/**
 * How a text is read: `typing` takes the last word for the beginning of one; `titles` looks into titles only; `concepts: false`
 * leaves out labels in languages the record is not written in; `exact` leaves out other forms of a word.
 */
export type Reading = {
  readonly locale: string
  readonly typing?: boolean
  readonly titles?: boolean
  readonly concepts?: boolean
  readonly exact?: boolean
}

/** The wishes of one piece of a text. `last`: nothing follows it. */
export function wordGroups(piece: Piece, reading: Reading, last: boolean): readonly Group[] {
  if ('word' in piece) return [ofWord(piece.word.form, piece.word.script, reading, last)]
  if ('unspaced' in piece) return ofUnspaced(piece.unspaced.form, piece.unspaced.script, reading, last)
  const words = piece.symbol.words.map(word => word.form)
  return [ofSymbol(piece.symbol.parts, words, reading, last)]
}

/** The wishes of a text that looks into titles only. */
export const inTitle = (text: string, typing: boolean): readonly Group[] =>
  piecesOf(text).flatMap((piece, place, { length }) => wordGroups(piece, { locale: 'en', titles: true }, typing && place === length - 1))

function ofWord(form: string, script: Script, reading: Reading, last: boolean): Group {
  if (reading.titles)
    return { alternatives: distinct([{ term: classes.title + formsOf(form, []).folded, factor: 16, ...(last ? { prefix: true } : {}) }]) }
  const { exact, folded } = formsOf(form, [])
  const alternatives = wordAlternatives(form, script, reading)
  const beginning = last ? beginnings(folded, exact, 6) : []
  return {
    alternatives: distinct(reading.typing ? [...alternatives, ...beginning] : alternatives),
    word: form,
    ...(isStopWord(exact) && !(reading.typing && last) ? { common: true } : {}),
    ...(beginning.length > 0 && !reading.typing ? { otherwise: [{ alternatives: beginning, word: form }] } : {}),
  }
}

function wordAlternatives(form: string, script: Script, reading: Reading): readonly Term[] {
  const forms = formsOf(form, reading.exact ? [] : stemmersFor(reading.locale, script))
  const labels = reading.concepts === false || reading.exact ? [] : [forms.folded, ...forms.stems.map(([, stem]) => stem)]
  return [
    { term: classes.exact + forms.exact, factor: 16 },
    { term: classes.exact + forms.folded, factor: 12 },
    { term: classes.folded + forms.folded, factor: 12 },
    ...forms.stems.flatMap(([language, stem], index) => [
      { term: stemClasses[language] + stem, factor: index === 0 ? 14 : 7 },
      { term: classes.exact + stem, factor: index === 0 ? 14 : 7 },
      { term: classes.folded + stem, factor: index === 0 ? 14 : 7 },
    ]),
    ...labels.map(label => ({ term: classes.label + label, factor: 4, aside: true as const })),
  ]
}

function ofSymbol(parts: readonly string[], words: readonly string[], reading: Reading, last: boolean): Group {
  const whole = classes.symbol + wholeSymbol(parts)
  const alternatives: readonly Alternative[] = [{ term: whole, factor: 16 }, ...(last ? [{ term: whole, factor: 12, prefix: true as const }] : [])]
  const otherwise = words.map((word, index) => ofWord(word, scriptOf(word), reading, last && index === words.length - 1)).map(asIs)
  return reading.titles ? { alternatives: [], otherwise } : { alternatives, otherwise }
}

/** Parts of symbols are never misspelt. */
const asIs = ({ word: _word, ...group }: Group): Group => ({ ...group, ...(group.otherwise ? { otherwise: group.otherwise.map(asIs) } : {}) })

function ofUnspaced(form: string, script: Script, reading: Reading, last: boolean): readonly Group[] {
  if (script === 'han' && [...form].length === 1)
    return [
      { alternatives: [{ term: (reading.titles ? classes.title : classes.sign) + form, factor: 16, ...(reading.titles ? { prefix: true } : {}) }] },
    ]
  if (reading.exact && script === 'han') return [...form].map(sign => ({ alternatives: [{ term: classes.sign + sign, factor: 16 }] }))
  const words = wordsWithin(form, script)
  return words.map((word, index) => cutWord(word, reading, last && index === words.length - 1))
}

function cutWord(word: string, reading: Reading, last: boolean): Group {
  const group = asIs(ofWord(word, scriptOf(word), reading, last))
  const signs = [...word].filter(sign => han.test(sign)).map(sign => ({ alternatives: [{ term: classes.sign + sign, factor: 8 }] }))
  if (reading.titles || signs.length === 0) return group
  return { ...group, otherwise: group.otherwise ? group.otherwise.map(one => ({ ...one, otherwise: signs })) : signs }
}

const han = /\p{Script=Han}/u
