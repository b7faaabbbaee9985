import type { Context } from './context.ts'

/** Run the work in one transaction; inside a caller's transaction it joins that one, so verbs compose. */
export function inTransaction<Result>(context: Context, work: (unit: Context) => Promise<Result>): Promise<Result> {
  if (context.db.isTransaction) return work(context)
  return context.db.transaction().execute(db => work({ ...context, db }))
}
