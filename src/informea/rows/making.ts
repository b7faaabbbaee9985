import type { Described } from '#projections'
import type { Row } from '../model/kinds.ts'
import type { SetName } from '../model/sets.ts'

/** What another record says to a row that names it: its own row, or only how it is called. */
export type Neighbour = { readonly row: Row | undefined; readonly set: SetName | undefined; readonly name: string | null }

/** A row, and what has to be filled in from the records it names: those change by themselves. */
export type Made = {
  readonly set: SetName
  readonly row: Row
  readonly named?: readonly string[]
  readonly joined?: (row: Row, neighbour: (id: string) => Neighbour | undefined) => Row
}

/** Makes the row of a record. `updated` is the moment of its last public change, `now` decides what lies in the past. */
export type Maker = (described: Described, when: { readonly updated: number; readonly now: Date }) => Made
