import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Deputy } from './deputy.ts'

type Tables = {
  deputy: {
    id: Generated<number>
    principal: string
    deputy: string
    from: Date
    until: Date
    named_at: Date
    ended_at: Date | null
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** The deputy of this number. */
export const get = (context: Context, id: number): Promise<Deputy | undefined> => deputies(context).where('id', '=', id).executeTakeFirst()

/** Those a person has named, and those in whose place the person decides, that are not over yet, earliest first. */
export const listFor = (context: Context, actor: string): Promise<readonly Deputy[]> =>
  deputies(context)
    .where(eb => eb.or([eb('principal', '=', actor), eb('deputy', '=', actor)]))
    .where('ended_at', 'is', null)
    .where('until', '>', context.now())
    .orderBy('from')
    .orderBy('id')
    .execute()

/** Those who decide at this moment in the place of these people, or, as `deputy`, for whom this person does. */
export const listActing = (
  context: Context,
  asked: { readonly deputy: string } | { readonly principals: readonly string[] },
): Promise<readonly Deputy[]> => {
  const now = context.now()
  const acting = deputies(context).where('ended_at', 'is', null).where('from', '<=', now).where('until', '>', now).orderBy('id')
  return 'deputy' in asked
    ? acting.where('deputy', '=', asked.deputy).execute()
    : acting.where('principal', '=', sql<string>`any(${asked.principals})`).execute()
}

/** Keep a deputy; answers the number. */
export async function add(unit: Context, { principal, deputy, from, until, namedAt }: Omit<Deputy, 'id' | 'endedAt'>): Promise<number> {
  const { id } = await tables(unit)
    .insertInto('deputy')
    .values({ principal, deputy, from, until, named_at: namedAt, ended_at: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** End it before its time. Answers whether it was not over. */
export async function end(unit: Context, id: number): Promise<boolean> {
  const ended = await tables(unit)
    .updateTable('deputy')
    .set({ ended_at: unit.now() })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('until', '>', unit.now())
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

const deputies = (context: Context) =>
  tables(context).selectFrom('deputy').select(['id', 'principal', 'deputy', 'from', 'until', 'named_at as namedAt', 'ended_at as endedAt'])
