import { invalidParameter } from '../../error.ts'
import { nameOf } from '../fields/name.ts'
import type { Value } from '../fields/written.ts'
import { placesIn } from '../shelf/bits.ts'
import { countsIn, ranksOf, type Column } from '../shelf/column.ts'
import type { Shelf } from '../shelf/shelf.ts'

/** How the values of a name are counted. `limit` below 0: all of them. */
export type Counting = {
  readonly mincount: number
  readonly limit: number
  readonly offset: number
  readonly sort: 'count' | 'index'
  readonly prefix: string
}

const mostValues = 100_000

/** The values of a name among these places with how many hold each, in one list: value, count, value, count… */
export function countsOf(
  shelf: Shelf,
  field: string,
  places: Int32Array,
  { mincount, limit, offset, sort, prefix }: Counting,
): readonly (Value | number)[] {
  const column = columnOf(shelf, field)
  const counts = countsIn(column, places)
  // what only records hold that are gone is no value of the index any more
  const standing = mincount > 0 ? counts : countsIn(column, placesIn(shelf.live()))
  const wanted = numbersWith(column, counts, mincount, prefix).filter(number => standing[number]! > 0)
  const shown = inOrder(column, counts, wanted, sort).slice(offset, limit < 0 ? undefined : offset + limit)
  if (shown.length > mostValues) throw invalidParameter('facet.limit', `"${field}" has more than ${mostValues} values`)
  return shown.flatMap(number => [shownValue(column.values[number]!), counts[number]!])
}

/** The column of a name that is counted, grouped or crossed; the whole values of analysed ones. */
export const columnOf = (shelf: Shelf, field: string): Column => shelf.column(field, nameOf(field)!, false)

/** In lists of counts every value is text. */
const shownValue = (value: Value): Value => (typeof value === 'string' ? value : String(value))

function numbersWith({ values }: Column, counts: Int32Array, mincount: number, prefix: string): readonly number[] {
  const wanted: number[] = []
  for (let number = 0; number < values.length; number++)
    if (counts[number]! >= mincount && (prefix === '' || String(values[number]).startsWith(prefix))) wanted.push(number)
  return wanted
}

function inOrder(column: Column, counts: Int32Array, wanted: readonly number[], sort: Counting['sort']): readonly number[] {
  const ranks = ranksOf(column)
  return sort === 'index'
    ? wanted.toSorted((one, other) => ranks[one]! - ranks[other]!)
    : wanted.toSorted((one, other) => counts[other]! - counts[one]! || ranks[one]! - ranks[other]!)
}

/** A value of the first name with its count, and those of the next name among the records that hold it. */
export type Pivot = { readonly field: string; readonly value: Value; readonly count: number; readonly pivot?: readonly Pivot[] }

const mostPivots = 50_000

/** Names crossed with each other, each level within the values of the one before. Refuses more than can be told. */
export function pivotsOf(shelf: Shelf, fields: readonly string[], places: Int32Array, counting: Counting): readonly Pivot[] {
  let made = 0
  const level = (depth: number, among: Int32Array): readonly Pivot[] => {
    const field = fields[depth]!
    const column = columnOf(shelf, field)
    const counts = countsIn(column, among)
    const numbers = inOrder(column, counts, numbersWith(column, counts, Math.max(1, counting.mincount), ''), counting.sort)
    const shown = numbers.slice(0, counting.limit < 0 ? undefined : counting.limit)
    made += shown.length
    if (made > mostPivots) throw invalidParameter('facet.pivot', 'There are too many combinations: ask for fewer values')
    const below = depth + 1 < fields.length ? placesByNumber(column, among, shown) : undefined
    return shown.map(number => ({
      field,
      value: column.values[number]!,
      count: counts[number]!,
      ...(below ? { pivot: level(depth + 1, Int32Array.from(below.get(number)!)) } : {}),
    }))
  }
  return level(0, places)
}

/** The places among these that hold each of the values. */
export function placesByNumber({ starts, entries }: Column, among: Int32Array, numbers: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>(numbers.map(number => [number, []]))
  for (const place of among) for (let at = starts[place]!; at < starts[place + 1]!; at++) found.get(entries[at]!)?.push(place)
  return found
}
