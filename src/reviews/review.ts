import type { Facts } from '#platform/filter.ts'
import { Refused } from '#platform/errors.ts'
import { plainText } from '#platform/plain-text.ts'

/** How a review ended, or that it is open. */
export type ReviewState = 'open' | 'approved' | 'returned' | 'recalled'

/** What a reviewer says about one place of the body (JSON Pointer). */
export type Comment = { readonly path: string; readonly text: string }

/** One submission of a record, waiting for a decision or decided. `version` is the draft as it was submitted. */
export type Review = {
  readonly id: number
  readonly record: string
  readonly submission: number
  readonly version: number
  readonly format: string
  readonly kind: string
  readonly prefix: string
  readonly house: readonly string[]
  readonly government: string | null
  readonly owner: string
  /** What the author told the reviewer. */
  readonly note: string | null
  readonly submittedBy: string | null
  readonly submittedAt: Date
  readonly state: ReviewState
  readonly closedAt: Date | null
  readonly closedBy: string | null
  /** Why it was sent back. */
  readonly reason: string | null
  readonly comments: readonly Comment[]
}

/** The facts of a review that permissions and lists ask about: those of its record. */
export const reviewFacts = ({ format, kind, prefix, house, government, owner }: Review): Facts => ({
  format,
  kind,
  prefix,
  house,
  owner,
  government: government ?? undefined,
})

/** What every announcement about a review says. */
export const newsOf = ({ id, record, format, government, prefix, submittedBy }: Review) => ({
  review: id,
  record,
  format,
  government,
  house: prefix,
  submittedBy,
})

const most = { comments: 100, text: 1_000, path: 500 } as const

/** Comments as they are kept: trimmed, empty ones left out. Refuses `review.comments` when they are too many or too long. */
export function keptComments(comments: readonly Comment[]): readonly Comment[] {
  const kept = comments.map(({ path, text }) => ({ path: plainText(path), text: plainText(text).trim() })).filter(({ text }) => text !== '')
  if (kept.length > most.comments || kept.some(({ path, text }) => text.length > most.text || path.length > most.path))
    throw new Refused('invalid', 'review.comments', { most: most.text })
  return kept
}
