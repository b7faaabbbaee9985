import type { Leaf, Node } from '../query/node.ts'
import { both, countBits, either, emptyBits, placesIn, setBit, without, type Bits } from '../shelf/bits.ts'
import { keptSet, type Shelf } from '../shelf/shelf.ts'
import { FacadeError } from '../../error.ts'
import { placesMeeting, type Moment } from './terms.ts'
import { isSearched, type Texts } from './texts.ts'

/** What a query is answered with. `until`: when there is no more time for it. */
export type Asking = { readonly shelf: Shelf; readonly texts: Texts; readonly moment: Moment; readonly until: number }

/** The living documents that meet a query. */
export const meeting = (asking: Asking, query: Node): Bits => both(asking.shelf.live(), met(asking, query))

function met(asking: Asking, node: Node): Bits {
  if ('everything' in node) return asking.shelf.live()
  if ('of' in node) return met(asking, node.of)
  if (!('bool' in node)) return leafMet(asking, node)
  const { must, should, not } = node.bool
  const wanted =
    must.length > 0
      ? must.map(part => met(asking, part)).reduce(both)
      : should.length > 0
        ? anyMet(asking, should)
        : not.length > 0
          ? asking.shelf.live()
          : emptyBits(asking.shelf.size())
  return not.map(part => met(asking, part)).reduce(without, wanted)
}

/** Many values of one name are asked as many times; each is kept by itself. */
const anyMet = (asking: Asking, parts: readonly Node[]): Bits => parts.map(part => met(asking, part)).reduce(either)

function leafMet(asking: Asking, leaf: Leaf): Bits {
  if (Date.now() > asking.until) throw new FacadeError(503, 'serviceUnavailable', 'The query takes too long: ask for less at once')
  if (isSearched(leaf)) return textMet(asking, leaf)
  const { shelf, moment } = asking
  const asked = JSON.stringify(leaf)
  const key = asked.includes('NOW') ? `${asked} ${moment.now.toISOString()}` : asked
  return keptSet(shelf, key, () => placesMeeting(shelf, leaf, moment))
}

function textMet({ shelf, texts }: Asking, leaf: Leaf): Bits {
  const bits = emptyBits(shelf.size())
  for (const place of placedFor(shelf, texts.of(leaf)).places) setBit(bits, place)
  return bits
}

type Placed = { readonly shelf: Shelf; readonly generation: number; readonly places: Int32Array; readonly worth: Float32Array }
const placed = new WeakMap<ReadonlyMap<string, number>, Placed>()

/** Where the records that the search found stand, and what they are worth; as long as nothing changes it is found out once. */
function placedFor(shelf: Shelf, found: ReadonlyMap<string, number>): Placed {
  const known = placed.get(found)
  if (known?.shelf === shelf && known.generation === shelf.generation()) return known
  const standing = [...found].flatMap(([id, score]) => {
    const place = shelf.placeOf(id)
    return place === undefined ? [] : [[place, score] as const]
  })
  const made = {
    shelf,
    generation: shelf.generation(),
    places: Int32Array.from(standing, ([place]) => place),
    worth: Float32Array.from(standing, ([, score]) => score),
  }
  placed.set(found, made)
  return made
}

/** What each document is worth for a query: the more of its rare parts it meets, the more. */
export function scoresFor(asking: Asking, query: Node): Float32Array {
  const scores = new Float32Array(asking.shelf.size())
  add(asking, query, 1, scores)
  return scores
}

function add(asking: Asking, node: Node, boost: number, scores: Float32Array): void {
  if ('everything' in node) return
  if ('of' in node) return add(asking, node.of, boost * node.boost, scores)
  if ('bool' in node) return [...node.bool.must, ...node.bool.should].forEach(part => add(asking, part, boost, scores))
  const { shelf, texts } = asking
  if (isSearched(node)) {
    const { places, worth } = placedFor(shelf, texts.of(node))
    for (const [at, place] of places.entries()) scores[place]! += worth[at]! * boost
    return
  }
  const bits = leafMet(asking, node)
  const worth = boost * Math.log(1 + shelf.size() / (1 + countBits(bits)))
  for (const place of placesIn(bits)) scores[place]! += worth
}
