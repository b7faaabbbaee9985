import { invalidParameter } from '../../error.ts'
import { nameOf } from '../fields/name.ts'
import { ranksOf, type Column } from '../shelf/column.ts'
import type { Shelf } from '../shelf/shelf.ts'

/** One step of an order: by a name or by worth. */
export type Sort = { readonly by: string; readonly descending: boolean }

const mostSorts = 8

/** The order a text asks for: `updatedDate_dt desc, title_EN_s asc`. Refuses names that are none and functions. */
export function sortsIn(text: string | undefined, parameter: string): readonly Sort[] {
  const parts = (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
  if (parts.length > mostSorts) throw invalidParameter(parameter, `At most ${mostSorts} fields`)
  return parts.map(part => {
    const [, by, direction = ''] = /^([\w.]+)(?:\s+(asc|desc))?$/i.exec(part) ?? []
    if (by === undefined || (by !== 'score' && nameOf(by) === undefined))
      throw invalidParameter(parameter, `"${part.slice(0, 100)}" cannot be sorted by`)
    return { by, descending: direction === '' ? by === 'score' : direction.toLowerCase() === 'desc' }
  })
}

type Compare = (one: number, other: number) => number

/** How two places follow each other; ties go by the number of the record, so that the order is always the same. */
export function comparing(shelf: Shelf, sorts: readonly Sort[], scores: Float32Array | undefined): Compare {
  const steps = (sorts.length > 0 ? sorts : [{ by: 'score', descending: true }]).flatMap(sort => stepFor(shelf, sort, scores) ?? [])
  const numbers = shelf.numbers()
  return (one, other) => {
    for (const step of steps) {
      const order = step(one, other)
      if (order !== 0) return order
    }
    return numbers[one]! - numbers[other]!
  }
}

function stepFor(shelf: Shelf, { by, descending }: Sort, scores: Float32Array | undefined): Compare | undefined {
  const direction = descending ? -1 : 1
  if (by === 'score') return scores && ((one, other) => (scores[one]! - scores[other]!) * direction)
  const column = shelf.column(by, nameOf(by)!, false)
  const keys = keysOf(column, descending)
  return (one, other) => keys[one]! - keys[other]!
}

function keysOf(column: Column, descending: boolean): Float64Array {
  const way = descending ? 'backwards' : 'forwards'
  const known = column.keys[way]
  if (known) return known
  const ranks = ranksOf(column)
  const keys = Float64Array.from({ length: column.size }, (_, place) => rankAt(column, ranks, place, descending))
  column.keys[way] = keys
  return keys
}

/** The rank that counts of a place: its least, or backwards its greatest. What has no value comes last. */
function rankAt({ starts, entries }: Column, ranks: Int32Array, place: number, descending: boolean): number {
  let best = Infinity
  for (let at = starts[place]!; at < starts[place + 1]!; at++) best = Math.min(best, descending ? -ranks[entries[at]!]! : ranks[entries[at]!]!)
  return best === Infinity ? Number.MAX_SAFE_INTEGER : best
}

/** The first so many places in an order. */
export function firstOf(places: Int32Array, compare: Compare, many: number): readonly number[] {
  if (many <= 0) return []
  if (many * 4 > places.length) return Array.from(places).sort(compare).slice(0, many)
  // a heap with the last of the best on top
  const heap: number[] = []
  for (const place of places) {
    if (heap.length < many) {
      heap.push(place)
      rise(heap, heap.length - 1, compare)
    } else if (compare(place, heap[0]!) < 0) {
      heap[0] = place
      sink(heap, compare)
    }
  }
  return heap.sort(compare)
}

function rise(heap: number[], from: number, compare: Compare): void {
  for (let at = from; at > 0;) {
    const above = (at - 1) >> 1
    if (compare(heap[at]!, heap[above]!) <= 0) return
    ;[heap[at], heap[above]] = [heap[above]!, heap[at]!]
    at = above
  }
}

function sink(heap: number[], compare: Compare): void {
  for (let at = 0; ;) {
    const [left, right] = [at * 2 + 1, at * 2 + 2]
    let largest = at
    if (left < heap.length && compare(heap[left]!, heap[largest]!) > 0) largest = left
    if (right < heap.length && compare(heap[right]!, heap[largest]!) > 0) largest = right
    if (largest === at) return
    ;[heap[at], heap[largest]] = [heap[largest]!, heap[at]!]
    at = largest
  }
}
