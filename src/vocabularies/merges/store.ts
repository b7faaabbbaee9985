import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Merge } from './merge.ts'

type Tables = {
  term_merge: {
    id: Generated<number>
    source: string
    target: string
    state: Merge['state']
    total: number
    done: number
    kept: number
    merged_by: string | null
    merged_at: Date
    undone_by: string | null
    undone_at: Date | null
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const columns = [
  'id',
  'source',
  'target',
  'state',
  'total',
  'done',
  'kept',
  'merged_by as mergedBy',
  'merged_at as mergedAt',
  'undone_by as undoneBy',
  'undone_at as undoneAt',
] as const

/** Note a merge. Answers its number. */
export async function add(unit: Context, { source, target }: Pick<Merge, 'source' | 'target'>): Promise<number> {
  const { id } = await tables(unit)
    .insertInto('term_merge')
    .values({ source, target, state: 'running', total: 0, done: 0, kept: 0, merged_by: unit.actor.id ?? null, merged_at: unit.now() } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

/** A merge, if there is one with this number. */
export const get = async (context: Context, id: number): Promise<Merge | undefined> =>
  (await tables(context).selectFrom('term_merge').select(columns).where('id', '=', id).executeTakeFirst()) as Merge | undefined

/** The merges of a term into another or of others into it, newest first; of all terms without one. */
export const list = async (context: Context, identifiers: readonly string[] | undefined, limit: number): Promise<readonly Merge[]> => {
  let found = tables(context).selectFrom('term_merge').select(columns)
  const folded = identifiers?.map(identifier => identifier.toLowerCase())
  if (folded) found = found.where(({ eb, or }) => or([eb(sql`lower(source)`, 'in', folded), eb(sql`lower(target)`, 'in', folded)]))
  return (await found.orderBy('id', 'desc').limit(limit).execute()) as readonly Merge[]
}

/** Note how far a merge or its undoing is. */
export async function put(
  unit: Context,
  id: number,
  change: Partial<Pick<Merge, 'state' | 'total' | 'done' | 'kept' | 'undoneBy' | 'undoneAt'>>,
): Promise<void> {
  const { undoneBy, undoneAt, ...rest } = change
  await tables(unit)
    .updateTable('term_merge')
    .set({ ...rest, ...(undoneBy === undefined ? {} : { undone_by: undoneBy }), ...(undoneAt === undefined ? {} : { undone_at: undoneAt }) })
    .where('id', '=', id)
    .execute()
}
