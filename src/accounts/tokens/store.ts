import { sql } from 'kysely'
import type { Context, Held } from '#platform/context.ts'
import type { Scope, Token } from './token.ts'

type Tables = {
  api_token: {
    id: number
    digest: string
    account: number
    name: string
    scopes: Scope[]
    created_at: Date
    expires_at: Date
    used_at: Date | null
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const columns = ['id', 'name', 'scopes', 'created_at as createdAt', 'expires_at as expiresAt', 'used_at as usedAt'] as const

/** A token with its person, as a program presents it. */
export type Presented = Token & { readonly account: number; readonly owner: string; readonly state: string; readonly roles: readonly Held[] }

/** Keep a token. */
export async function add(
  context: Context,
  account: number,
  digest: string,
  token: Pick<Token, 'name' | 'scopes' | 'createdAt' | 'expiresAt'>,
): Promise<number> {
  const { id } = await tables(context)
    .insertInto('api_token')
    .values({ account, digest, name: token.name, scopes: [...token.scopes], created_at: token.createdAt, expires_at: token.expiresAt } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Tokens of an account, newest first. */
export const list = async (context: Context, account: number): Promise<readonly Token[]> =>
  tables(context).selectFrom('api_token').select(columns).where('account', '=', account).orderBy('id', 'desc').execute()

/** The token with this digest. */
export async function presented(context: Context, digest: string): Promise<Presented | undefined> {
  const { rows } = await sql<Presented>`
    select t.id, t.name, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt", t.used_at as "usedAt", t.account, a.name as owner, a.state,
      coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'for', r."for") order by r.role, r."for") from role_held r where r.account = a.id), '[]') as roles
    from api_token t join account a on a.id = t.account where t.digest = ${digest}`.execute(context.db)
  return rows[0]
}

/** Write down that a token was used. */
export const used = async (context: Context, id: number): Promise<void> => {
  await tables(context).updateTable('api_token').set({ used_at: context.now() }).where('id', '=', id).execute()
}

/** Take a token away from its account. Answers whether there was one. */
export async function remove(context: Context, account: number, id: number): Promise<boolean> {
  const removed = await tables(context).deleteFrom('api_token').where('account', '=', account).where('id', '=', id).executeTakeFirst()
  return removed.numDeletedRows > 0n
}
