import type { Context } from '#platform/context.ts'
import type { Change } from './change.ts'
import { listHistory } from './store.ts'

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
