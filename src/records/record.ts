import type { Data, House } from '#formats'

/** Where a record stands for its readers. */
export type State = 'draft' | 'published' | 'withdrawn'

/**
 * A record: the thing that keeps its identity over drafts and revisions. `id` is the UID made by the client, `number`
 * comes from one sequence over all houses and is never reused, `revision` is 0 until the first publication.
 */
export type ChmRecord = {
  readonly id: string
  readonly number: number
  readonly format: string
  readonly prefix: House
  /** ISO 3166 alpha-2 lower case; null for reference and Secretariat records. */
  readonly government: string | null
  /** `country:cr`, `account:12` or `SCBD`. */
  readonly owner: string
  readonly state: State
  readonly revision: number
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly publishedAt: Date | null
  readonly withdrawnAt: Date | null
}

/** The text being worked on, beside the published revision if there is one. `version` grows with each save (ETag). */
export type Draft = {
  readonly record: string
  readonly data: Data
  readonly version: number
  /** `submitted` is locked: it waits for a review. */
  readonly state: 'open' | 'submitted'
  readonly savedAt: Date
  readonly savedBy: string | null
  readonly submittedAt: Date | null
  readonly submittedBy: string | null
}

/** One publication of a record. Never changed afterwards. */
export type Revision = {
  readonly record: string
  readonly revision: number
  readonly format: string
  readonly formatVersion: number
  readonly data: Data
  readonly publishedAt: Date
  readonly publishedBy: string | null
  readonly submittedBy: string | null
}
