import { invalidParameter } from '../../error.ts'
import { nameOf } from '../fields/name.ts'
import { momentIn } from '../query/moments.ts'
import { countsIn } from '../shelf/column.ts'
import type { Shelf } from '../shelf/shelf.ts'
import { columnOf } from './counted.ts'

/** A name counted step by step: from, to and how far each step goes, as they were written; the steps that hold fewer than `mincount` are not told. */
export type Range = { readonly field: string; readonly start: string; readonly end: string; readonly gap: string; readonly mincount: number }

/** What is told of a range: where each step begins with how many documents it holds, in one list. The last step is whole, so `end` may lie behind the one asked. */
export type Ranged = {
  readonly counts: readonly (string | number)[]
  readonly gap: string | number
  readonly start: string | number
  readonly end: string | number
}

const mostSteps = 1000
const ofMoments = /^dts?$/
const ofNumbers = /^(i|is|d|ds)$/

/** May a name be counted step by step? */
export const isRanged = (field: string): boolean => {
  const suffix = nameOf(field)?.suffix ?? ''
  return ofMoments.test(suffix) || ofNumbers.test(suffix)
}

/** Count these places step by step. Refuses bounds that cannot be read, and more steps than can be told. */
export function rangedCounts(shelf: Shelf, range: Range, places: Int32Array, now: Date): Ranged {
  const { field, mincount } = range
  const bounds = ofMoments.test(nameOf(field)!.suffix) ? momentsFor(range, now) : numbersFor(range)
  const column = columnOf(shelf, field)
  const steps = Array.from({ length: bounds.length - 1 }, () => 0)
  for (const [number, count] of countsIn(column, places).entries()) {
    const step = count > 0 ? stepOf(bounds, column.values[number] as string | number) : -1
    if (step >= 0) steps[step]! += count
  }
  return {
    counts: steps.flatMap((count, step) => (count < mincount ? [] : [String(bounds[step]), count])),
    gap: typeof bounds[0] === 'number' ? Number(range.gap) : range.gap,
    start: bounds[0]!,
    end: bounds.at(-1)!,
  }
}

type Bounds = readonly (string | number)[]

function momentsFor({ start, end, gap }: Range, now: Date): Bounds {
  const [first, last] = [read('start', momentIn(start, now)), read('end', momentIn(end, now))]
  return boundsFrom(first, last, moment => read('gap', /^[+-]/.test(gap) ? momentIn(`${moment}${gap}`, now) : undefined))
}

function numbersFor({ start, end, gap }: Range): Bounds {
  const [first, last, step] = [numeral('start', start), numeral('end', end), numeral('gap', gap)]
  return boundsFrom(first, last, number => number + step)
}

function boundsFrom<Value extends string | number>(first: Value, last: Value, next: (value: Value) => Value): readonly Value[] {
  if (first >= last) throw invalidParameter('facet.range.end', 'The end comes after the start')
  const bounds = [first]
  while (bounds.at(-1)! < last) {
    const bound = next(bounds.at(-1)!)
    if (bound <= bounds.at(-1)!) throw invalidParameter('facet.range.gap', 'A step forwards is expected')
    if (bounds.push(bound) > mostSteps) throw invalidParameter('facet.range.gap', `At most ${mostSteps} steps`)
  }
  return bounds
}

function read<Value>(part: string, value: Value | undefined): Value {
  if (value === undefined) throw invalidParameter(`facet.range.${part}`, 'It cannot be read')
  return value
}

const numeral = (part: string, text: string): number => read(part, /^\s*[+-]?\d{1,15}(\.\d{1,15})?\s*$/.test(text) ? Number(text) : undefined)

/** The step a value belongs to; -1 for none. Steps hold their beginning and not their end. */
function stepOf(bounds: Bounds, value: string | number): number {
  if (value < bounds[0]! || value >= bounds.at(-1)!) return -1
  let [low, high] = [0, bounds.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (value < bounds[middle]!) high = middle
    else low = middle
  }
  return low
}
