import { termNamed } from '#vocabularies'
import { invalidParameter } from '../../error.ts'
import { nameOf, type Name } from '../fields/name.ts'
import type { Value } from '../fields/written.ts'
import type { Leaf, Pattern, Range } from '../query/node.ts'
import { momentIn } from '../query/moments.ts'
import { both, emptyBits, type Bits } from '../shelf/bits.ts'
import { placesFilled, placesInOrder, placesWith, type Column } from '../shelf/column.ts'
import type { Shelf } from '../shelf/shelf.ts'
import { foldedText, tokensIn } from '../shelf/words.ts'

/** The moment a query is answered at; `parameter`, where what cannot be read is refused. */
export type Moment = { readonly now: Date; readonly parameter: string | undefined }

/** The places that meet one thing asked of a name. */
export function placesMeeting(shelf: Shelf, leaf: Leaf, moment: Moment): Bits {
  const name = nameOf(leaf.field)!
  const analysed = name.suffix === 't' || name.suffix === 'txt'
  if ('exists' in leaf) return placesFilled(shelf.column(leaf.field, name, false), shelf.size())
  if (!analysed) return matching(shelf, leaf.field, name, testOf(leaf, name, moment))
  if ('range' in leaf) return matching(shelf, leaf.field, name, inRange(leaf.range, name, moment))
  if ('pattern' in leaf) return wordsMatching(shelf, leaf.field, name, leaf.pattern)
  return wordsInOrder(shelf, leaf.field, name, 'term' in leaf ? leaf.term : leaf.phrase)
}

type Wanted = { readonly exactly: readonly Value[] } | ((value: Value) => boolean)

function matching(shelf: Shelf, field: string, name: Name, wanted: Wanted): Bits {
  const column = shelf.column(field, name, false)
  return placesWith(column, numbersOf(column, wanted), shelf.size())
}

function numbersOf({ values, numbers }: Column, wanted: Wanted): ReadonlySet<number> {
  if (typeof wanted !== 'function') return new Set(wanted.exactly.flatMap(value => numbers.get(value) ?? []))
  const found = new Set<number>()
  for (const [number, value] of values.entries()) if (wanted(value)) found.add(number)
  return found
}

function testOf(leaf: Leaf, name: Name, moment: Moment): Wanted {
  if ('range' in leaf) return inRange(leaf.range, name, moment)
  if ('pattern' in leaf) return like(leaf.pattern, text => text)
  const text = 'term' in leaf ? leaf.term : 'phrase' in leaf ? leaf.phrase : ''
  const asked = valueOf(text, name, moment)
  if (asked === undefined) return { exactly: [] }
  if (typeof asked !== 'string' || isMoment(name)) return { exactly: [asked] }
  if (realms.has(name.base)) return { exactly: [asked.toLowerCase().replace(/-(dev|trg)$/, '')] }
  // codes and identifiers are compared without case, labels and titles as they are
  return name.form === 'language' || name.form === 'object' ? { exactly: [asked] } : equalWithoutCase(asked, termNamed(asked)?.identifier)
}

const realms: ReadonlySet<string> = new Set(['realm', 'ownerRealm'])

/** `today` is what a term is called today that is asked by another of its names. */
function equalWithoutCase(asked: string, today: string | undefined): Wanted {
  const [upper, lower] = [asked.toUpperCase(), asked.toLowerCase()]
  return value =>
    typeof value === 'string' &&
    (value === today || (value.length === asked.length && (value === asked || value.toLowerCase() === lower || value.toUpperCase() === upper)))
}

const isMoment = ({ suffix }: Name): boolean => suffix === 'dt' || suffix === 'dts'
const isNumber = ({ suffix }: Name): boolean => suffix === 'i' || suffix === 'is' || suffix === 'd' || suffix === 'ds'

/** A value as it is compared under a name; `undefined` when it is none. Refused where a parameter is named. */
function valueOf(text: string, name: Name, { now, parameter }: Moment): Value | undefined {
  const value = isMoment(name)
    ? momentIn(text, now)
    : isNumber(name)
      ? /^-?\d+(\.\d+)?$/.test(text)
        ? Number(text)
        : undefined
      : name.suffix === 'b' || name.suffix === 'bs'
        ? truths[text.toLowerCase()]
        : text
  if (value === undefined && parameter !== undefined) throw invalidParameter(parameter, `"${text.slice(0, 100)}" is no value of its field`)
  return value
}

const truths: { readonly [text: string]: boolean | undefined } = { true: true, false: false, '1': true, '0': false, t: true, f: false }

function inRange({ from, to, fromIncluded, toIncluded }: Range, name: Name, moment: Moment): Wanted {
  const [low, high] = [from, to].map(bound => (bound === undefined ? undefined : valueOf(momentOrText(bound, name, moment), name, moment)))
  if ((from !== undefined && low === undefined) || (to !== undefined && high === undefined)) return { exactly: [] }
  return value =>
    (low === undefined || value > low || (fromIncluded && value === low)) && (high === undefined || value < high || (toIncluded && value === high))
}

/** `NOW` also bounds texts that are dates. */
const momentOrText = (bound: string, name: Name, { now }: Moment): string =>
  isMoment(name) || isNumber(name) || !bound.startsWith('NOW') ? bound : (momentIn(bound, now) ?? bound).slice(0, 10)

/** Does a value resemble a pattern? In one pass for each of its parts, whatever it is. */
export function like(pattern: Pattern, fold: (text: string) => string): (value: Value) => boolean {
  const parts = partsOf(pattern, fold)
  return value => resembles(String(value), parts)
}

type Parts = { readonly pieces: readonly string[]; readonly opens: boolean; readonly closes: boolean }

/** The pieces between its `*`; `?` stands in them as `\0`. */
function partsOf(pattern: Pattern, fold: (text: string) => string): Parts {
  const written = pattern.map(part => (typeof part === 'string' ? fold(part) : part.wild === '?' ? '\0' : '*\0')).join('')
  const pieces = written.split('*\0')
  return { pieces, opens: pieces[0] === '', closes: pieces.at(-1) === '' }
}

function resembles(text: string, { pieces }: Parts): boolean {
  if (pieces.length === 1) return text.length === pieces[0]!.length && standsAt(text, pieces[0]!, 0)
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  if (!standsAt(text, first, 0)) return false
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    while (at + piece.length <= text.length && !standsAt(text, piece, at)) at++
    if (at + piece.length > text.length) return false
    at += piece.length
  }
  return text.length - last.length >= at && standsAt(text, last, text.length - last.length)
}

function standsAt(text: string, piece: string, at: number): boolean {
  if (at + piece.length > text.length) return false
  if (!piece.includes('\0')) return text.startsWith(piece, at)
  for (let step = 0; step < piece.length; step++) if (piece[step] !== '\0' && piece[step] !== text[at + step]) return false
  return true
}

function wordsMatching(shelf: Shelf, field: string, name: Name, pattern: Pattern): Bits {
  const column = shelf.column(field, name, true)
  return placesWith(column, numbersOf(column, like(pattern, foldedText)), shelf.size())
}

/** All words of a text, in their order. */
function wordsInOrder(shelf: Shelf, field: string, name: Name, text: string): Bits {
  const column = shelf.column(field, name, true)
  const numbers = tokensIn(text).map(token => column.numbers.get(token))
  if (numbers.length === 0 || numbers.includes(undefined)) return emptyBits(shelf.size())
  const sequence = numbers as readonly number[]
  const holding = placesWith(column, new Set([sequence[0]!]), shelf.size())
  return sequence.length === 1 ? holding : both(holding, placesInOrder(column, sequence, shelf.size()))
}
