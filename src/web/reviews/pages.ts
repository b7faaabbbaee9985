import type { Page } from '../page.ts'
import { approval, returning } from './decide.tsx'
import { reviews } from './reviews.tsx'
import { review } from './review.tsx'
import { assignment } from './assignment.tsx'
import { pages as deputies } from './deputies.tsx'
import { approvals, returns } from './together.tsx'

/** What waits for a decision, and the decision. */
export const pages: readonly Page[] = [reviews, approvals, returns, ...deputies, review, approval, returning, assignment]
