import { symbolsIn, type Piece } from './analysis/split.ts'
import { classes } from './analysis/terms.ts'
import { currentLexicon, termsSought, textRead, type Lexicon } from './analysis/text-read.ts'

/** A stretch of a text, marked when it matched. Plain text: whoever shows it escapes it. */
export type Stretch = { readonly text: string; readonly marked: boolean }

type Span = { readonly start: number; readonly end: number }
type Sought = { readonly has: (term: string) => boolean; readonly signs: readonly string[]; readonly isWord: (number: number) => boolean }

const window = 200
const before = 40
const longestText = 100_000

/** The stretches of the about 200 characters of a text that hold most of the words found (`Found.words`). Without any: its beginning. */
export function highlight(text: string, words: readonly string[]): readonly Stretch[] {
  const read = text.slice(0, longestText)
  const lexicon = currentLexicon()
  const spans = spansIn(read, lexicon, soughtFor(words, lexicon))
  const from = startOf(read, spans)
  const to = endOf(read, from)
  const shown = stretches(
    read,
    { start: from, end: to },
    spans.filter(({ start, end }) => start >= from && end <= to),
  )
  return [...(from > 0 ? [plain('…')] : []), ...shown, ...(to < text.length ? [plain('…')] : [])]
}

const plain = (text: string): Stretch => ({ text, marked: false })

const known = new WeakMap<readonly string[], { readonly lexicon: Lexicon; readonly sought: Sought }>()

/** The same words are looked for in many texts. */
function soughtFor(words: readonly string[], lexicon: Lexicon): Sought {
  const last = known.get(words)
  if (last?.lexicon === lexicon) return last.sought
  const sought = soughtIn(words, lexicon)
  known.set(words, { lexicon, sought })
  return sought
}

function soughtIn(words: readonly string[], lexicon: Lexicon): Sought {
  const exact = new Set(words)
  const beginnings = words.filter(word => word.endsWith('*')).map(word => word.slice(0, -1))
  const has = (term: string) => exact.has(term) || beginnings.some(beginning => term.startsWith(beginning))
  return {
    has,
    signs: words.filter(word => word[0] === classes.exact || word[0] === classes.sign).map(word => word.slice(1).replace(/\*$/, '')),
    isWord: remembering(number => lexicon.terms[number]!.some(has)),
  }
}

/** A question about numbers whose answers are kept. */
function remembering(ask: (number: number) => boolean): (number: number) => boolean {
  const [no, yes] = [1, 2]
  let answers = new Uint8Array(0)
  return number => {
    if (number >= answers.length) answers = grown(answers, number)
    return (answers[number] ||= ask(number) ? yes : no) === yes
  }
}

function grown(answers: Uint8Array, number: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(number * 2 + 1024)
  longer.set(answers)
  return longer
}

function spansIn(text: string, lexicon: Lexicon, sought: Sought): readonly Span[] {
  const { starts, ends, words, others } = textRead(text, lexicon)
  const spans: Span[] = []
  for (let place = 0; place < words.length; place++) {
    const word = words[place]!
    if (word < 0) spans.push(...spansOf(text, others[-word - 1]!, sought))
    else if (sought.isWord(word)) spans.push({ start: starts[place]!, end: ends[place]! })
  }
  return spans
}

function spansOf(text: string, piece: Piece, sought: Sought): readonly Span[] {
  if ('symbol' in piece) {
    const { parts, words } = piece.symbol
    const hit = symbolsIn(parts).some(symbol => sought.has(classes.symbol + symbol)) || words.some(({ form }) => termsSought(form).some(sought.has))
    return hit ? [piece.symbol] : []
  }
  if ('word' in piece) return []
  const passage = text.slice(piece.unspaced.start, piece.unspaced.end).toLowerCase()
  return joined(sought.signs.filter(Boolean).flatMap(sign => placesOf(passage, sign, piece.unspaced.start)))
}

function placesOf(passage: string, sign: string, offset: number): readonly Span[] {
  const places: Span[] = []
  for (let at = passage.indexOf(sign); at >= 0; at = passage.indexOf(sign, at + sign.length))
    places.push({ start: offset + at, end: offset + at + sign.length })
  return places
}

/** Spans in order, those that overlap made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && span.start < last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}

/** Where the window with most spans begins: a little before the first of them, at the beginning of a word. */
function startOf(text: string, spans: readonly Span[]): number {
  if (text.length <= window) return 0
  let best = 0
  let most = -1
  let last = 0
  for (const [index, { start }] of spans.entries()) {
    while (last < spans.length && spans[last]!.end <= start - before + window) last++
    if (last - index > most) [most, best] = [last - index, start]
  }
  if (best <= before) return 0
  const blank = text.slice(best - before, best).search(/\s/)
  return blank < 0 ? wholeSign(text, best - before) : best - before + blank + 1
}

function endOf(text: string, from: number): number {
  if (text.length - from <= window) return text.length
  const blank = text.slice(from, from + window).search(/\s\S*$/)
  return blank > window / 2 ? from + blank : wholeSign(text, from + window)
}

/** A place that does not part the two halves of one sign. */
const wholeSign = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)

function stretches(text: string, { start, end }: Span, spans: readonly Span[]): readonly Stretch[] {
  const result: Stretch[] = []
  let at = start
  for (const span of spans) {
    if (span.start > at) result.push(plain(text.slice(at, span.start)))
    result.push({ text: text.slice(Math.max(at, span.start), span.end), marked: true })
    at = span.end
  }
  if (at < end) result.push(plain(text.slice(at, end)))
  return result
}
