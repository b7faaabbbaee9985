import type { Page } from '../page.ts'
import { approval, returning } from './decide.tsx'
import { reviews } from './reviews.tsx'
import { review } from './review.tsx'
import { approvals, returns } from './together.ts'

/** What waits for a decision, and the decision. */
export const pages: readonly Page[] = [reviews, approvals, returns, review, approval, returning]
