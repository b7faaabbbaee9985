import type { Review } from '#reviews'

/** What the id of a workflow speaks of: a review, or a step that needed none (a publication, a withdrawal). */
export type Workflow =
  | { readonly kind: 'review'; readonly review: number }
  | { readonly kind: 'publication'; readonly number: number; readonly revision: number }
  | { readonly kind: 'withdrawal'; readonly number: number }

const [review, publication, withdrawal] = ['01', '02', '03']

/** The 24 hex digits by which clients know a review: seconds of its beginning, a kind, and its number. */
export const idOfReview = ({ id, submittedAt }: Pick<Review, 'id' | 'submittedAt'>): string => `${seconds(submittedAt)}${review}${hex(id, 14)}`

/** The id of a publication that needed no review. */
export const idOfPublication = (number: number, revision: number, at: Date): string =>
  `${seconds(at)}${publication}${hex(number, 8)}${hex(revision, 6)}`

/** The id of a withdrawal that needed no review. */
export const idOfWithdrawal = (number: number, at: Date): string => `${seconds(at)}${withdrawal}${hex(number, 8)}${hex(0, 6)}`

/** What an id speaks of; `undefined` when it is none. Whoever reads on compares the whole id with the one it should be. */
export function workflowIn(id: string): Workflow | undefined {
  const [, kind, number, rest] = /^[0-9a-f]{8}(0[123])([0-9a-f]{8})([0-9a-f]{6})$/i.exec(id) ?? []
  if (kind === review) return { kind: 'review', review: Number.parseInt(`${number}${rest}`, 16) }
  if (kind === publication) return { kind: 'publication', number: Number.parseInt(number!, 16), revision: Number.parseInt(rest!, 16) }
  return kind === withdrawal ? { kind: 'withdrawal', number: Number.parseInt(number!, 16) } : undefined
}

const seconds = (at: Date): string => hex(Math.floor(at.getTime() / 1000), 8)

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0')
