import type { Entry } from '../analysis/entry.ts'
import { growingWords } from './growing.ts'
import { narrowed, setsOf, type Facet, type Parts } from './parts.ts'
import { packTexts } from './texts.ts'

/** Facets of records on their way into a segment. */
export type GatheredFacets = {
  /** Takes the facets of a record and says in which row they are. */
  readonly add: (held: Entry['facets']) => number
  /** The facets of these rows, in this order. */
  readonly taken: (picked: readonly number[]) => Pick<Parts, 'rowStarts' | 'rows' | 'values'>
}

type Value = { readonly facet: string; readonly name: string }

/** Begins to gather facets. Values are numbered as they come, and by facet and name in the end. */
export function gatherFacets(): GatheredFacets {
  const known = new Map<string, Map<string, number>>()
  const values: Value[] = []
  const starts = growingWords()
  const cells = growingWords()
  starts.push(0)
  const numberOf = (numbers: Map<string, number>, facet: string, name: string): number => {
    const found = numbers.get(name)
    if (found !== undefined) return found
    numbers.set(name, values.length)
    return values.push({ facet, name }) - 1
  }
  return {
    add(held) {
      for (const facet of Object.keys(held)) {
        const numbers = known.get(facet) ?? new Map<string, number>()
        known.set(facet, numbers)
        for (const name of held[facet]!) cells.push(numberOf(numbers, facet, name))
      }
      starts.push(cells.length())
      return starts.length() - 2
    },
    taken: picked => sorted(values, starts.taken(), cells.taken(), picked),
  }
}

function sorted(values: readonly Value[], starts: Uint32Array, cells: Uint32Array, picked: readonly number[]) {
  const held = new Uint8Array(values.length)
  for (const row of picked) for (let cell = starts[row]!; cell < starts[row + 1]!; cell++) held[cells[cell]!] = 1
  const order = [...values.keys()].filter(value => held[value] === 1).sort((a, b) => byFacetThenName(values[a]!, values[b]!))
  const places = new Uint32Array(values.length)
  order.forEach((value, place) => (places[value] = place))
  const rowStarts = new Uint32Array(picked.length + 1)
  const rows = growingWords(picked.length * 8)
  for (let record = 0; record < picked.length; record++) {
    const [from, to] = [starts[picked[record]!]!, starts[picked[record]! + 1]!]
    const own = new Uint32Array(to - from)
    for (let cell = from; cell < to; cell++) own[cell - from] = places[cells[cell]!]!
    own.sort()
    for (let at = 0; at < own.length; at++) if (at === 0 || own[at] !== own[at - 1]) rows.push(own[at]!)
    rowStarts[record + 1] = rows.length()
  }
  const narrow = narrowed(rows.taken(), order.length)
  const names = packTexts(order.map(value => values[value]!.name))
  return {
    rowStarts,
    rows: narrow,
    values: { facets: rangesOf(order.map(value => values[value]!.facet)), names, ...setsOf(rowStarts, narrow, order.length) },
  }
}

const byFacetThenName = (a: Value, b: Value): number => (a.facet === b.facet ? (a.name < b.name ? -1 : 1) : a.facet < b.facet ? -1 : 1)

function rangesOf(facets: readonly string[]): readonly Facet[] {
  const ranges: Facet[] = []
  let from = 0
  facets.forEach((name, place) => {
    if (facets[place + 1] === name) return
    ranges.push({ name, from, to: place + 1 })
    from = place + 1
  })
  return ranges
}
