import { Refused } from '#platform/errors.ts'
import { plainText } from '#platform/plain-text.ts'

/** What somebody said about a place of a record (JSON Pointer of a field; empty: the whole). An answer stands at the same place. */
export type Comment = {
  readonly id: number
  readonly record: string
  readonly path: string
  readonly text: string
  readonly replyTo: number | null
  readonly at: Date
  readonly by: string | null
  readonly resolvedAt: Date | null
  readonly resolvedBy: string | null
}

/** A comment with its answers, oldest first. */
export type Thread = { readonly first: Comment; readonly answers: readonly Comment[] }

const longestText = 4_000

/** The words as they are kept. Refuses `comment.text` for none, or for more than 4,000 characters. */
export function keptText(text: string): string {
  const kept = plainText(text).trim()
  if (kept === '' || kept.length > longestText) throw new Refused('invalid', 'comment.text', { most: longestText })
  return kept
}

/** Comments by thread, in the order in which they were begun. */
export const threadsOf = (comments: readonly Comment[]): readonly Thread[] =>
  comments.filter(({ replyTo }) => replyTo === null).map(first => ({ first, answers: comments.filter(({ replyTo }) => replyTo === first.id) }))
