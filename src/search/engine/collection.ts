import type { Entry } from '../analysis/entry.ts'
import { drop, full, has, sizeOf } from './bits.ts'
import { gathering, type Gathering } from './build.ts'
import { gone, merge, mergeNow, type Moves, type Source } from './merge.ts'
import type { Parts } from './parts.ts'
import type { Handle } from './handle.ts'
import { attach, pack, recordNumbered, type Segment } from './segment.ts'
import { textAt } from './texts.ts'

/** A segment of a collection. `settled` ones have a file; the others are the young end, gone after a crash and read again from the change log. */
export type Held = {
  readonly handle: Handle
  readonly segment: Segment
  readonly live: SharedArrayBuffer | undefined
  readonly dead: number
  readonly settled: boolean
  /** The making of the index it belongs to. */
  readonly era: number
}

/**
 * Everything that is indexed, as segments. Values, never changed in place: readers go on with the one they have. While it is made
 * anew, segments of the era before stand beside those of this one, which take their records over; they are never joined.
 */
export type Collection = { readonly seq: number; readonly era: number; readonly held: readonly Held[] }

/** Changes up to a place of the change log: records as they are now, and records that must not be found. */
export type Changes = { readonly entries: readonly Entry[]; readonly removed: readonly string[]; readonly seq: number }

/** Nothing. */
export const emptyCollection: Collection = { seq: 0, era: 0, held: [] }

/** Records a collection answers with. */
export const livingIn = ({ held }: Collection): number => held.reduce((sum, { segment, dead }) => sum + segment.size - dead, 0)

const living = ({ segment, dead }: Held): number => segment.size - dead

/** Makes segments of parts: names them and gives each reader its slot. */
export type Packing = (parts: Parts) => Handle

/** How segments are packed for so many readers. Names are never used twice. */
export function packing(slots: number): Packing {
  const born = Date.now().toString(36)
  let count = 0
  return parts => pack(`${born}-${(count++).toString(36)}`, parts, slots)
}

const fresh = (handle: Handle, era: number): Held => ({ handle, segment: attach(handle, 0), live: undefined, dead: 0, settled: false, era })

/** A collection with the changes: changed and removed records die where they are, new ones make a small segment. */
export function changed(collection: Collection, { entries, removed, seq }: Changes, packed: Packing): Collection {
  const latest = gathering()
  for (const entry of entries) latest.add(entry)
  return joinedBy({ ...collection, seq: Math.max(seq, collection.seq) }, latest, removed, packed)
}

/** A collection with what was gathered, and without the records that must not be found. */
export function joinedBy(collection: Collection, gathered: Gathering, removed: readonly string[], packed: Packing): Collection {
  const { held, era } = collection
  const ids = gathered.ids()
  const rest = held.map(one => without(one, new Set([...removed, ...ids]))).filter(one => living(one) > 0)
  return { ...collection, held: ids.length === 0 ? rest : compacted([...rest, fresh(packed(gathered.built()), era)], packed) }
}

function without(held: Held, ids: ReadonlySet<string>): Held {
  const { segment, live } = held
  const dying = recordsCalled(segment, ids).filter(record => live === undefined || has(new Uint32Array(live), record))
  return dying.length === 0 ? held : mortal(held, new Set(dying))
}

/** Few ids are looked for one by one, of many all records are asked. */
function recordsCalled(segment: Segment, ids: ReadonlySet<string>): readonly number[] {
  if (ids.size * 16 < segment.size) return [...ids].map(id => recordNumbered(segment, id)).filter(record => record >= 0)
  const found: number[] = []
  for (let record = 0; record < segment.size; record++) if (ids.has(textAt(segment.ids, record))) found.push(record)
  return found
}

// Copy on write: whoever still reads the old set of the living goes on with it.
function mortal(held: Held, dying: ReadonlySet<number>): Held {
  if (dying.size === 0) return held
  const next = held.live === undefined ? full(held.segment.size) : new Uint32Array(held.live)
  const live = new SharedArrayBuffer(next.byteLength)
  const set = new Uint32Array(live)
  set.set(next)
  for (const record of dying) drop(set, record)
  return { ...held, live, dead: held.segment.size - sizeOf(set) }
}

const growth = 3

/** Joins young segments so that each is several times larger than all after it: there are never many. */
function compacted(held: readonly Held[], packed: Packing): readonly Held[] {
  let from = held.length - 1
  let total = living(held[from]!)
  const joins = (one: Held) => !one.settled && one.era === held.at(-1)!.era && living(one) <= total * growth
  while (from > 0 && joins(held[from - 1]!)) total += living(held[--from]!)
  return from === held.length - 1 ? held : [...held.slice(0, from), joined(held.slice(from), packed)]
}

const sourceOf = ({ segment, live }: Held): Source => ({ segment, live: live && new Uint32Array(live) })

const joined = (held: readonly Held[], packed: Packing): Held => fresh(packed(mergeNow(held.map(sourceOf)).parts), held[0]!.era)

/** How many records the young end holds. */
export const youngIn = ({ held }: Collection): number => held.filter(one => !one.settled).reduce((sum, one) => sum + living(one), 0)

/** The collection with its young end as one settled segment of each era, which `write` puts into its file first. */
export function settled(collection: Collection, packed: Packing, write: (handle: Handle) => void): Collection {
  const young = collection.held.filter(held => !held.settled)
  const ends = [...new Set(young.map(({ era }) => era))].map(era => {
    const own = young.filter(held => held.era === era)
    const one = own.length === 1 && own[0]!.dead === 0 ? own[0]! : joined(own, packed)
    write(one.handle)
    return { ...one, settled: true }
  })
  return ends.length === 0 ? collection : { ...collection, held: [...collection.held.filter(held => held.settled), ...ends] }
}

/** The collection about to be made anew: what it holds belongs to the past, and goes on answering. */
export const renewed = (collection: Collection): Collection => ({ ...collection, era: collection.era + 1 })

/** The collection without the past. */
export const present = (collection: Collection): Collection => ({
  ...collection,
  held: collection.held.filter(({ era }) => era === collection.era),
})

const mostSettled = 8
const mergedAtOnce = 6
const mostDead = 0.2
const mostRecords = 1 << 20

/** Settled segments worth merging: too many of them, or one with too many dead. None: undefined. */
export function worthMerging({ held, era }: Collection): readonly Held[] | undefined {
  const bySize = held.filter(one => one.settled && one.era === era).sort((a, b) => living(a) - living(b))
  const rotten = bySize.find(one => one.dead > one.segment.size * mostDead)
  if (rotten !== undefined) return [rotten]
  if (bySize.length <= mostSettled) return undefined
  const smallest = bySize.slice(0, mergedAtOnce)
  return smallest.reduce((sum, one) => sum + living(one), 0) > mostRecords ? undefined : smallest
}

/** Merges segments in steps. The result replaces them in whatever collection there is by then, see `replaced`. */
export const merging = (held: readonly Held[]): ReturnType<typeof merge> => merge(held.map(sourceOf))

/** The collection with the merged segment in the place of its sources, without what died while they were merged. */
export function replaced(
  collection: Collection,
  sources: readonly Held[],
  merged: { readonly parts: Parts; readonly moves: Moves },
  packed: Packing,
  write: (handle: Handle) => void,
): Collection {
  const names = sources.map(({ handle }) => handle.name)
  const dying = new Set<number>()
  sources.forEach((source, index) => {
    const now = collection.held.find(({ handle }) => handle.name === source.handle.name)
    const live = now?.live && new Uint32Array(now.live)
    merged.moves[index]!.forEach((place, record) => {
      if (place !== gone && (now === undefined || (live !== undefined && !has(live, record)))) dying.add(place)
    })
  })
  const rest = collection.held.filter(({ handle }) => !names.includes(handle.name))
  if (dying.size === merged.parts.size) return { ...collection, held: rest }
  const one = fresh(packed(merged.parts), sources[0]!.era)
  write(one.handle)
  return { ...collection, held: [{ ...mortal(one, dying), settled: true }, ...rest] }
}
