import type { Review } from '#reviews'
import type { Naming, Person } from '../people.ts'
import { idOfReview } from '../workflows/id.ts'

/** A lock on a draft: while a request waits, nobody but its reviewers changes what they decide on. */
export type Lock = { readonly lockID: string; readonly lockedOn: Date; readonly lockedBy: Person | null }

/** The lock a request puts on its draft. */
export const lockOf = (review: Review, naming: Naming): Lock => ({
  lockID: `workflow-${idOfReview(review)}`,
  lockedOn: review.submittedAt,
  lockedBy: naming(review.submittedBy),
})
