import { scriptOf, type Script } from './script.ts'
import { stemmersFor } from './stem.ts'
import { wordsWithin } from './segmenters.ts'
import { piecesOf, wholeSymbol, type Piece } from './split.ts'
import { isStopWord } from './stop-words.ts'
import { classes, formsOf, stemClasses } from './terms.ts'

/** One way to meet a wish: a term, or all terms that begin so. `factor` 1–16: how good a match it is. */
export type Alternative = { readonly term: string; readonly factor: number; readonly prefix?: true }

/** A wish of the searcher: one of the alternatives, and when no record at all knows one, all of the others instead. */
export type Group = { readonly alternatives: readonly Alternative[]; readonly common?: true; readonly otherwise?: readonly Group[] }

/** How a text is read: `typing` takes the last word for the beginning of one; `titles` looks into titles only. */
export type Reading = { readonly locale: string; readonly typing?: boolean; readonly titles?: boolean }

const longestQuestion = 1000
const mostGroups = 32

/** The wishes in a text somebody typed: all must be met. Quotes, signs, markup and nonsense are plain text; it never throws. */
export function wishesIn(text: string, reading: Reading): readonly Group[] {
  const asked = text.slice(0, longestQuestion)
  const pieces = piecesOf(asked)
  const groups = pieces.flatMap((piece, index) => groupsOf(piece, reading, index === pieces.length - 1))
  const distinct = new Map(groups.map(group => [JSON.stringify(group.alternatives), group]))
  return [...distinct.values()].slice(0, mostGroups)
}

function groupsOf(piece: Piece, reading: Reading, last: boolean): readonly Group[] {
  if ('word' in piece) return [ofWord(piece.word.form, piece.word.script, reading, last)]
  if ('symbol' in piece)
    return [
      ofSymbol(
        piece.symbol.parts,
        piece.symbol.words.map(word => word.form),
        reading,
        last,
      ),
    ]
  return ofUnspaced(piece.unspaced.form, piece.unspaced.script, reading, last)
}

function ofWord(form: string, script: Script, reading: Reading, last: boolean): Group {
  if (reading.titles)
    return { alternatives: distinct([{ term: classes.title + formsOf(form, []).folded, factor: 16, ...(last ? { prefix: true } : {}) }]) }
  const alternatives = wordAlternatives(form, script, reading.locale)
  const beginning = last ? beginnings(formsOf(form, []).folded, formsOf(form, []).exact) : []
  return {
    alternatives: distinct(reading.typing ? [...alternatives, ...beginning] : alternatives),
    ...(isStopWord(formsOf(form, []).exact) && !(reading.typing && last) ? { common: true } : {}),
    ...(beginning.length > 0 && !reading.typing ? { otherwise: [{ alternatives: beginning }] } : {}),
  }
}

function wordAlternatives(form: string, script: Script, locale: string): readonly Alternative[] {
  const forms = formsOf(form, stemmersFor(locale, script))
  return [
    { term: classes.exact + forms.exact, factor: 16 },
    { term: classes.exact + forms.folded, factor: 12 },
    { term: classes.folded + forms.folded, factor: 12 },
    ...forms.stems.flatMap(([language, stem], index) => [
      { term: stemClasses[language] + stem, factor: index === 0 ? 10 : 7 },
      { term: classes.exact + stem, factor: index === 0 ? 9 : 6 },
      { term: classes.folded + stem, factor: index === 0 ? 9 : 6 },
    ]),
  ]
}

const beginnings = (folded: string, exact: string): readonly Alternative[] =>
  distinct([
    { term: classes.exact + exact, factor: 6, prefix: true },
    { term: classes.exact + folded, factor: 6, prefix: true },
    { term: classes.folded + folded, factor: 6, prefix: true },
  ])

function ofSymbol(parts: readonly string[], words: readonly string[], reading: Reading, last: boolean): Group {
  const whole = classes.symbol + wholeSymbol(parts)
  const alternatives: readonly Alternative[] = [{ term: whole, factor: 16 }, ...(last ? [{ term: whole, factor: 12, prefix: true as const }] : [])]
  const otherwise = words.map((word, index) => ofWord(word, scriptOf(word), reading, last && index === words.length - 1))
  return reading.titles ? { alternatives: [], otherwise } : { alternatives, otherwise }
}

function ofUnspaced(form: string, script: Script, reading: Reading, last: boolean): readonly Group[] {
  if (script === 'han' && [...form].length === 1)
    return [
      { alternatives: [{ term: (reading.titles ? classes.title : classes.sign) + form, factor: 16, ...(reading.titles ? { prefix: true } : {}) }] },
    ]
  const words = wordsWithin(form, script)
  return words.map((word, index) => {
    const group = ofWord(word, scriptOf(word), reading, last && index === words.length - 1)
    const signs = [...word].filter(sign => /\p{Script=Han}/u.test(sign)).map(sign => ({ alternatives: [{ term: classes.sign + sign, factor: 8 }] }))
    return reading.titles || signs.length === 0
      ? group
      : { ...group, otherwise: group.otherwise ? group.otherwise.map(one => ({ ...one, otherwise: signs })) : signs }
  })
}

function distinct(alternatives: readonly Alternative[]): readonly Alternative[] {
  const best = new Map<string, Alternative>()
  for (const alternative of alternatives) {
    const key = `${alternative.prefix ? '*' : ''}${alternative.term}`
    if ((best.get(key)?.factor ?? 0) < alternative.factor) best.set(key, alternative)
  }
  return [...best.values()]
}
