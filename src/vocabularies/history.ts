import type { Context } from '#platform/context.ts'
import { listHistory } from './store.ts'

/** What can happen to a term, a vocabulary or a mapping. */
export const actions = ['added', 'changed', 'retired', 'offered', 'merged', 'unmerged', 'imported', 'restored', 'mapped', 'unmapped'] as const

/** One of these. */
export type Action = (typeof actions)[number]

/** One change: `subject` is `term:<identifier>` or `vocabulary:<key>`; `parts` says of each part what it was and what it became. */
export type Change = {
  readonly id: number
  readonly subject: string
  readonly vocabulary: string
  readonly action: Action
  readonly version: number
  /** What differs from the program since then; with it the state can be restored. */
  readonly changes: Readonly<Record<string, unknown>>
  readonly parts: { readonly [part: string]: { readonly before?: unknown; readonly after?: unknown } }
  readonly comment: string | null
  readonly actor: string | null
  readonly at: Date
}

const usual = 100

/** What happened to a term, newest first. */
export const termHistory = (context: Context, identifier: string, limit = usual): Promise<readonly Change[]> =>
  listHistory(context, { subject: `term:${identifier}`, limit })

/** What happened in a vocabulary, to it and its terms, newest first; `before` is the last change of the page before. */
export const vocabularyHistory = (
  context: Context,
  key: string,
  { before, limit = usual }: { readonly before?: number; readonly limit?: number } = {},
): Promise<readonly Change[]> => listHistory(context, { vocabulary: key, limit, ...(before === undefined ? {} : { before }) })
