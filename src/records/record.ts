import type { Data, House, Kind } from '#formats'
import { Refused } from '#platform/errors.ts'
import type { Facts } from '#platform/filter.ts'
import { markOf } from './mark.ts'

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
  readonly kind: Kind
  readonly prefix: House
  /** Every house whose portals show it. */
  readonly houses: readonly House[]
  /** ISO 3166 alpha-2 lower case; null for reference and Secretariat records. */
  readonly government: string | null
  /** `country:cr`, `account:12` or `SCBD`. */
  readonly owner: string
  /** Countries its newest revision speaks of. */
  readonly mentions: readonly string[]
  readonly state: State
  readonly revision: number
  /** Certificates: revoked by their newest revision; public for ever, never amended again. */
  readonly revoked: boolean
  /** How often it was submitted; names a submission together with the id. */
  readonly submission: number
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly publishedAt: Date | null
  readonly withdrawnAt: Date | null
  readonly withdrawnBy: string | null
  /** Why it was withdrawn. */
  readonly reason: string | null
  /** When its owner last said that it is still right. */
  readonly confirmedAt: Date | null
  /** Since when it says of itself that nobody did. */
  readonly unconfirmedSince: Date | null
  /** Since when it no longer serves; it stays public. */
  readonly retiredAt: Date | null
  readonly retiredBecause: string | null
}

/** The text being worked on, beside the published revision if there is one. `version` grows with each change and is never used twice (ETag). */
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
  /** The role in which it was submitted. */
  readonly submittedAs: string | null
  /** What its author told the reviewer. */
  readonly note: string | null
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
  /** The roles in which it was submitted and published; not known of old revisions. */
  readonly submittedAs: string | null
  readonly publishedAs: string | null
}

/** A record with the draft beside it, if there is one. */
export type Held = { readonly record: ChmRecord; readonly draft: Draft | undefined }

/** How the draft beside a record stands. */
export type Standing = 'none' | Draft['state']

/** What can be done with a record that exists. */
export type Step = 'save' | 'discard' | 'submit' | 'recall' | 'return' | 'publish' | 'amend' | 'withdraw'

const steps: { readonly [step in Step]: { readonly record: readonly State[]; readonly draft: readonly Standing[] } } = {
  save: { record: ['draft', 'published'], draft: ['open', 'submitted'] },
  discard: { record: ['draft', 'published'], draft: ['open'] },
  submit: { record: ['draft', 'published'], draft: ['open'] },
  recall: { record: ['draft', 'published'], draft: ['submitted'] },
  return: { record: ['draft', 'published'], draft: ['submitted'] },
  publish: { record: ['draft', 'published'], draft: ['submitted'] },
  amend: { record: ['published'], draft: ['none'] },
  withdraw: { record: ['published'], draft: ['none'] },
}

/** How the draft of this record stands. */
export const standing = ({ draft }: Held): Standing => draft?.state ?? 'none'

/** Does the state of record and draft allow this step? */
export const allows = (held: Held, step: Step): boolean =>
  steps[step].record.includes(held.record.state) && steps[step].draft.includes(standing(held))

/** The draft of a record whose state allows this step; refuses `record.withdrawn`, `draft.none`, `draft.open`… named after the state that forbids it. */
export function movable(held: Held, step: Step): Draft | undefined {
  const { record } = held
  const details = { id: record.id, step, state: record.state, draft: standing(held) }
  if (!steps[step].record.includes(record.state)) throw new Refused('conflict', `record.${record.state}`, details)
  if (!steps[step].draft.includes(standing(held))) throw new Refused('conflict', `draft.${standing(held)}`, details)
  return held.draft
}

/** Refuse to act on a draft that is no longer the one its reader saw. */
export function refuseStale(draft: Draft, version: number | undefined): void {
  if (version === undefined || version === draft.version) return
  const { record: id, data, savedAt, savedBy } = draft
  throw new Refused('conflict', 'draft.stale', { id, version: draft.version, data, savedAt, savedBy })
}

/** The facts of a record that permissions, portals and lists ask about. */
export const recordFacts = (held: Held): Facts => ({
  state: held.record.state,
  format: held.record.format,
  kind: held.record.kind,
  prefix: held.record.prefix,
  house: held.record.houses,
  government: held.record.government ?? undefined,
  owner: held.record.owner,
  mentions: held.record.mentions,
  draft: standing(held),
  by: held.draft?.submittedBy ?? held.draft?.savedBy ?? held.record.createdBy ?? undefined,
  mark: markOf(held.record),
})

/** What every announcement about a record says. */
export const newsOf = ({ format, government, prefix, number, revision }: ChmRecord) => ({ format, government, house: prefix, number, revision })
