import { changeFacts, type PublicChange, type Told } from '#projections'
import type { Facts } from '#platform/filter.ts'
import { formatNamed, titleOf } from '#formats'
import type { Row } from '../model/kinds.ts'
import { allSets, type SetName } from '../model/sets.ts'
import { makers } from '../rows/makers.ts'
import type { Made, Neighbour } from '../rows/making.ts'
import { wordOf } from '../rows/words.ts'

/** A record as it stands on the shelf. `set` is absent for one of which others say the name. */
export type Entry = {
  readonly record: string
  readonly identifier: string
  readonly set: SetName | undefined
  readonly row: Row
  readonly name: string | null
  readonly facts: Facts
}

/** All rows of all portals, in memory. `seq` is the last change that is in them, `edition` grows whenever one changes. */
export type Shelf = {
  readonly madeAt: Date
  seq: number
  newest: Date
  edition: number
  readonly entries: Map<string, Entry>
  readonly sets: { readonly [name in SetName]: Map<string, Entry> }
  /** What makes a row again when a record it names has changed. */
  readonly making: Map<string, Made>
  readonly namedBy: Map<string, Set<string>>
}

/** A shelf on which nothing stands yet. */
export const emptyShelf = (madeAt: Date): Shelf => ({
  madeAt,
  seq: 0,
  newest: new Date(0),
  edition: 0,
  entries: new Map(),
  sets: Object.fromEntries(allSets.map(name => [name, new Map()])) as unknown as Shelf['sets'],
  making: new Map(),
  namedBy: new Map(),
})

/** Put changes on the shelf: a record's row is made, made again, or taken away; so are the rows that name it. */
export function place(shelf: Shelf, told: readonly Told[]): void {
  for (const { change, described } of told) {
    remove(shelf, change.record)
    if (described !== undefined) put(shelf, change, described)
    shelf.seq = change.seq
    if (change.stamp > shelf.newest) shelf.newest = change.stamp
  }
  for (const { change } of told) for (const other of shelf.namedBy.get(change.record) ?? []) join(shelf, other)
  if (told.length > 0) shelf.edition++
}

function put(shelf: Shelf, change: PublicChange, described: NonNullable<Told['described']>): void {
  const maker = makers[change.format]
  const made = maker?.(described, { updated: change.stamp.getTime(), now: shelf.madeAt })
  const name = wordOf(titleOf(formatNamed(described.format), described.data))
  const about = { record: change.record, identifier: described.identifiers[0]!, name, facts: changeFacts(change) }
  hold(shelf, { ...about, set: made?.set, row: made?.row ?? {} })
  if (made?.joined === undefined) return
  shelf.making.set(change.record, made)
  for (const named of made.named ?? []) {
    const naming = shelf.namedBy.get(named) ?? new Set()
    shelf.namedBy.set(named, naming.add(change.record))
  }
  join(shelf, change.record)
}

function hold(shelf: Shelf, entry: Entry): void {
  shelf.entries.set(entry.record, entry)
  if (entry.set !== undefined) shelf.sets[entry.set].set(entry.record, entry)
}

function remove(shelf: Shelf, record: string): void {
  const held = shelf.entries.get(record)
  if (held?.set !== undefined) shelf.sets[held.set].delete(record)
  for (const named of shelf.making.get(record)?.named ?? []) shelf.namedBy.get(named)?.delete(record)
  shelf.making.delete(record)
  shelf.entries.delete(record)
}

function join(shelf: Shelf, record: string): void {
  const [entry, made] = [shelf.entries.get(record), shelf.making.get(record)]
  if (entry === undefined || made?.joined === undefined) return
  hold(shelf, { ...entry, row: made.joined(made.row, other => neighbourIn(shelf, other)) })
}

function neighbourIn({ entries }: Shelf, record: string): Neighbour | undefined {
  const held = entries.get(record)
  return held && { row: held.set === undefined ? undefined : held.row, set: held.set, name: held.name }
}
