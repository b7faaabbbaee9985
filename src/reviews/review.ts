import { formatNamed, workflowOf, type Deadline } from '#formats'
import type { Facts } from '#platform/filter.ts'
import { Refused } from '#platform/errors.ts'
import { plainText } from '#platform/plain-text.ts'

/** How a review ended, or that it is open. `expired`: nobody answered in time. */
export type ReviewState = 'open' | 'approved' | 'returned' | 'recalled' | 'expired'

/** What a reviewer is asked: to publish a submission, or to withdraw a published record. */
export type Asks = 'publication' | 'withdrawal'

/** What a reviewer says about one place of the body (JSON Pointer). */
export type Comment = { readonly path: string; readonly text: string }

/** One submission of a record, or a request to withdraw it, waiting for a decision or decided. `version` is the draft as it was submitted. */
export type Review = {
  readonly id: number
  readonly asks: Asks
  readonly record: string
  readonly submission: number
  readonly version: number
  readonly format: string
  readonly kind: string
  readonly prefix: string
  readonly house: readonly string[]
  readonly government: string | null
  readonly owner: string
  /** What the author told the reviewer; why a record should be withdrawn. */
  readonly note: string | null
  readonly submittedBy: string | null
  readonly submittedAt: Date
  readonly state: ReviewState
  readonly closedAt: Date | null
  readonly closedBy: string | null
  /** In whose place a deputy decided. */
  readonly onBehalfOf: string | null
  /** Why it was sent back, or declined. */
  readonly reason: string | null
  readonly comments: readonly Comment[]
  /** Names of what the reviewer looked at. */
  readonly checked: readonly string[]
  /** Who looks after it; nobody has taken it: null. */
  readonly assignedTo: string | null
  readonly assignedAt: Date | null
  /** When it closes by itself. */
  readonly dueAt: Date | null
  /** How many reminders were sent. */
  readonly reminded: number
  readonly escalatedAt: Date | null
}

/** The facts of a review that permissions and lists ask about: those of its record, `asks`, `assignedTo`, and `dueAt` as an ISO moment. */
export const reviewFacts = ({ format, kind, prefix, house, government, owner, asks, assignedTo, dueAt }: Review): Facts => ({
  format,
  kind,
  prefix,
  house,
  owner,
  asks,
  government: government ?? undefined,
  assignedTo: assignedTo ?? undefined,
  dueAt: dueAt?.toISOString(),
})

/** What every announcement about a review says. */
export const newsOf = ({ id, asks, record, format, government, prefix, submittedBy, submittedAt, assignedTo, dueAt, note }: Review) => ({
  review: id,
  asks,
  record,
  format,
  government,
  house: prefix,
  submittedBy,
  assignedTo,
  since: submittedAt.toISOString(),
  dueAt: dueAt?.toISOString(),
  ...(asks === 'withdrawal' ? { note } : {}),
})

const dayLength = 86_400_000

/** When a review of this format that opens at this moment closes by itself; null where it waits for ever. Who is told late has as much time as others. */
export function dueOf(format: string, from: Date): Date | null {
  const { deadline } = workflowOf(formatNamed(format))
  return deadline ? new Date(from.getTime() + deadline.weeks * 7 * dayLength) : null
}

/** Whole days a review has waited at this moment. */
export const ageOf = ({ submittedAt }: Pick<Review, 'submittedAt'>, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - submittedAt.getTime()) / dayLength))

/** Should others be called to help by now? */
export const isOverdue = (review: Pick<Review, 'format' | 'dueAt' | 'state'>, now: Date): boolean =>
  review.state === 'open' && weeksPassed(review, now, ({ escalation }) => [escalation]) > 0

/** How many of these weeks of its deadline have passed for a review. */
export function weeksPassed(
  { format, dueAt }: Pick<Review, 'format' | 'dueAt'>,
  now: Date,
  asked: (deadline: Deadline) => readonly number[],
): number {
  const { deadline } = workflowOf(formatNamed(format))
  if (!deadline || dueAt === null) return 0
  return asked(deadline).filter(weeks => now.getTime() >= dueAt.getTime() - (deadline.weeks - weeks) * 7 * dayLength).length
}

const most = { comments: 100, text: 1_000, path: 500 } as const

/** Comments as they are kept: trimmed, empty ones left out. Refuses `review.comments` when they are too many or too long. */
export function keptComments(comments: readonly Comment[]): readonly Comment[] {
  const kept = comments.map(({ path, text }) => ({ path: plainText(path), text: plainText(text).trim() })).filter(({ text }) => text !== '')
  if (kept.length > most.comments || kept.some(({ path, text }) => text.length > most.text || path.length > most.path))
    throw new Refused('invalid', 'review.comments', { most: most.text })
  return kept
}

/** The items of a format's checklist among these names, in its order: what else was sent means nothing. */
export const keptChecks = (format: string, checked: readonly string[]): readonly string[] =>
  workflowOf(formatNamed(format)).checklist.flatMap(({ name }) => (checked.includes(name) ? [name] : []))
