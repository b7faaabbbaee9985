import type { Groups } from '../asked.ts'
import type { Shelf } from '../shelf/shelf.ts'
import { checkGroups } from './bounds.ts'
import { columnOf } from './counted.ts'
import { comparing, firstOf } from './order.ts'
import type { Show } from './shown.ts'

/** What groups are made of: the documents found, how they are ordered and shown. */
export type Grouping = {
  readonly shelf: Shelf
  readonly places: Int32Array
  readonly compare: (one: number, other: number) => number
  readonly scores: Float32Array | undefined
  readonly show: Show
  readonly start: number
  readonly rows: number
}

/** The documents found by the first value of a name; groups stand in the order of their first document. Those without a value are one group (`null`). Refuses more documents than groups may hold. */
export function groupsOf(grouping: Grouping, field: string, { limit, offset, counted, sorts, most }: Groups): object {
  const { shelf, places, compare, scores, show, start, rows } = grouping
  const column = columnOf(shelf, field)
  const groups = new Map<number, number[]>()
  for (const place of places) {
    const number = column.starts[place + 1]! > column.starts[place]! ? column.entries[column.starts[place]!]! : -1
    const group = groups.get(number)
    if (group) group.push(place)
    else groups.set(number, [place])
  }
  const inside = sorts.length > 0 ? comparing(shelf, sorts, scores) : compare
  const heads = [...groups].map(([number, members]) => ({
    number,
    members,
    head: members.reduce((best, place) => (compare(place, best) < 0 ? place : best)),
  }))
  const shown = heads.sort((one, other) => compare(one.head, other.head)).slice(start, start + rows)
  checkGroups(
    shown.map(({ members }) => members.length),
    offset,
    limit,
    most,
  )
  return {
    matches: places.length,
    ...(counted ? { ngroups: groups.size } : {}),
    groups: shown.map(({ number, members }) => ({
      groupValue: number < 0 ? null : column.values[number]!,
      doclist: {
        numFound: members.length,
        start: offset,
        docs: firstOf(Int32Array.from(members), inside, offset + limit)
          .slice(offset)
          .map(place => show(shelf.at(place), scores?.[place])),
      },
    })),
  }
}
