import type { Filter, Value } from '#platform/filter.ts'
import { matches } from '#platform/filter.ts'
import { addAll, full, keepBoth, put, takeOut, wordsFor } from './bits.ts'
import { noDay } from './parts.ts'
import { recordNumbered, valueNumbered, type Segment } from './segment.ts'

/** The records of a segment for which the filter holds, alive or not. Exactly what `matches` says of their facets and ISO dates. */
export function filtered(segment: Segment, filter: Filter): Uint32Array {
  if ('all' in filter) return combined(segment, filter.all, full(segment.size), keepBoth)
  if ('any' in filter) return combined(segment, filter.any, new Uint32Array(wordsFor(segment.size)), addAll)
  if ('not' in filter) {
    const set = full(segment.size)
    takeOut(set, filtered(segment, filter.not))
    return set
  }
  if (segment.days.has(filter.field)) return onDays(segment.days.get(filter.field)!, filter)
  if (filter.field === 'id') return ofIds(segment, filter)
  return 'in' in filter ? holding(segment, filter.field, filter.in) : between(segment, filter)
}

type Leaf = Exclude<Filter, { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }>

function combined(
  segment: Segment,
  parts: readonly Filter[],
  set: Uint32Array,
  combine: (set: Uint32Array, other: Uint32Array) => void,
): Uint32Array {
  for (const part of parts) combine(set, filtered(segment, part))
  return set
}

/** The records that hold one of these values of a facet. */
export function holding(segment: Segment, facet: string, values: readonly Value[]): Uint32Array {
  const set = new Uint32Array(wordsFor(segment.size))
  for (const value of values) if (typeof value === 'string') addValue(segment, valueNumbered(segment, facet, value), set)
  return set
}

function addValue(segment: Segment, value: number, set: Uint32Array): void {
  if (value < 0) return
  const records = segment.setOf(value)
  if ('dense' in records) return addAll(set, records.dense)
  for (const record of records.sparse) put(set, record)
}

function between(segment: Segment, filter: Leaf): Uint32Array {
  const set = new Uint32Array(wordsFor(segment.size))
  const { from, to } = segment.facets.get(filter.field) ?? { from: 0, to: 0 }
  for (let value = from; value < to; value++) if (matches(filter, { [filter.field]: segment.valueNames[value]! })) addValue(segment, value, set)
  return set
}

function ofIds(segment: Segment, filter: Leaf): Uint32Array {
  const set = new Uint32Array(wordsFor(segment.size))
  for (const id of 'in' in filter ? filter.in : []) {
    const record = typeof id === 'string' ? recordNumbered(segment, id) : -1
    if (record >= 0) put(set, record)
  }
  return set
}

function onDays(days: Int32Array, filter: Leaf): Uint32Array {
  const set = new Uint32Array(wordsFor(days.length))
  const known = new Map<number, boolean>()
  const holds = (day: number): boolean => {
    const answer = known.get(day) ?? matches(filter, { [filter.field]: isoDay(day) })
    known.set(day, answer)
    return answer
  }
  for (let record = 0; record < days.length; record++) {
    const day = days[record]!
    if (day !== noDay && holds(day)) put(set, record)
  }
  return set
}

/** A day number as ISO date, the form in which filters compare it. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
