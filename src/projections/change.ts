import { matches, type Facts, type Filter } from '#platform/filter.ts'

/**
 * The last change of a record that the public could see: its publication, a mark, its withdrawal. `seq` is the event's number in
 * the change log; `stamp` the moment it became visible, to the second (UTC), never earlier than that of a lower number.
 */
export type PublicChange = {
  readonly record: string
  readonly seq: number
  readonly stamp: Date
  readonly number: number
  readonly format: string
  readonly kind: string
  readonly prefix: string
  readonly government: string | null
  readonly state: 'published' | 'withdrawn'
  readonly revision: number
  readonly house: readonly string[]
  readonly mentions: readonly string[]
  /** Those a revision declares, else those of the six in which its public texts stand. */
  readonly languages: readonly string[]
}

/** The facts of a change that scopes, sets and feeds ask about. */
export const changeFacts = ({ state, format, kind, prefix, government, house, mentions, languages, record }: PublicChange): Facts => ({
  id: record,
  state,
  format,
  kind,
  prefix,
  house,
  mentions,
  language: languages,
  government: government ?? undefined,
})

/** Does the record no longer stand in this scope? Withdrawn, or shown elsewhere now: a tombstone for whoever took it there. */
export const isGone = (change: PublicChange, scope: Filter): boolean => change.state === 'withdrawn' || !matches(scope, changeFacts(change))
