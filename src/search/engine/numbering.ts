import type { Segment } from './segment.ts'

/** Numbers for the values of facets over all segments, so that counts of several segments add up in one array. */
export type Numbering = {
  readonly size: () => number
  /** Names of a facet's values by number. */
  readonly names: (facet: string) => readonly string[]
  /** The number of a value, if there is such a value. */
  readonly numberOf: (facet: string, name: string) => number | undefined
  /** The place of each number in the alphabet. */
  readonly places: (facet: string) => Uint32Array
  /** The segment's own value numbers → those of the facet. */
  readonly of: (segment: Segment) => Uint32Array
}

type Known = { readonly numbers: Map<string, number>; readonly names: string[] }

/** An empty numbering; it learns the values of every segment it is asked about. */
export function openNumbering(): Numbering {
  const known = new Map<string, Known>()
  const places = new Map<string, Uint32Array>()
  const translations = new WeakMap<Segment, Uint32Array>()
  let size = 0
  const learn = (segment: Segment): Uint32Array => {
    const translation = new Uint32Array(segment.valueNames.length)
    for (const [name, { from, to }] of segment.facets) {
      const facet = known.get(name) ?? { numbers: new Map<string, number>(), names: [] }
      known.set(name, facet)
      for (let value = from; value < to; value++) {
        const text = segment.valueNames[value]!
        if (!facet.numbers.has(text)) {
          facet.numbers.set(text, facet.names.push(text) - 1)
          size++
        }
        translation[value] = facet.numbers.get(text)!
      }
    }
    translations.set(segment, translation)
    return translation
  }
  const names = (facet: string): readonly string[] => known.get(facet)?.names ?? []
  return {
    size: () => size,
    names,
    numberOf: (facet, name) => known.get(facet)?.numbers.get(name),
    places: facet => {
      const found = places.get(facet)
      if (found !== undefined && found.length === names(facet).length) return found
      const made = placesIn(names(facet))
      places.set(facet, made)
      return made
    },
    of: segment => translations.get(segment) ?? learn(segment),
  }
}

function placesIn(names: readonly string[]): Uint32Array {
  const order = [...names.keys()].sort((a, b) => (names[a]! < names[b]! ? -1 : 1))
  const places = new Uint32Array(names.length)
  order.forEach((number, place) => (places[number] = place))
  return places
}
