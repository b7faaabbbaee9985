/** One term merged into another. `total` records were found, `done` are re-tagged; `kept`: places left as they are because people changed them meanwhile. */
export type Merge = {
  readonly id: number
  readonly source: string
  readonly target: string
  readonly state: 'running' | 'done' | 'undoing' | 'undone'
  readonly total: number
  readonly done: number
  readonly kept: number
  readonly mergedBy: string | null
  readonly mergedAt: Date
  readonly undoneBy: string | null
  readonly undoneAt: Date | null
}
