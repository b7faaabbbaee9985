import type { Group } from '../analysis/wish.ts'
import { resolved } from './ranges.ts'
import type { Shelf } from './shelf.ts'
import type { Room, Wish } from './text.ts'

const commonShare = 0.2

/** What must be met, and how much each wish weighs. Depends only on living records, never on how they lie in segments. */
export function wishesFor(shelves: readonly Shelf[], groups: readonly Group[], records: number, room: Room): readonly Wish[] {
  const found = groups.flatMap(group => resolved(shelves, group, room))
  const telling = found.filter(({ group, frequency }) => !(group.common && frequency > records * commonShare))
  return (telling.length > 0 ? telling : found).map(one => ({ ...one, weight: rarity(records, one.frequency) }))
}

/** The weight of a wish that so many records meet; of a mere beginning when `frequency` is 0. A whole number, so that sums are exact. */
export function rarity(records: number, frequency: number): number {
  if (frequency === 0) return 128
  return Math.max(1, Math.round(64 * Math.log(1 + (records - frequency + 0.5) / (frequency + 0.5))))
}
