import type { Context } from './context.ts'

/** What waits for the end of each open transaction. */
const waiting = new WeakMap<Context['db'], (() => void)[]>()

/** Run the work in one transaction; inside a caller's transaction it joins that one, so verbs compose. */
export async function inTransaction<Result>(context: Context, work: (unit: Context) => Promise<Result>): Promise<Result> {
  if (context.db.isTransaction) return work(context)
  const ends: (() => void)[] = []
  try {
    return await context.db.transaction().execute(db => {
      waiting.set(db, ends)
      return work({ ...context, db })
    })
  } finally {
    for (const end of ends) end()
  }
}

/** Do this when the transaction has ended, whether its changes stay or not, and before its caller goes on. */
export const atEnd = (unit: Context, end: () => void): void => void waiting.get(unit.db)?.push(end)
