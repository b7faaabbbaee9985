import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Account } from './account.ts'

type Tables = {
  account: {
    id: number
    email: string
    name: string
    locale: string
    password: string | null
    state: string
    created_at: Date
    signed_in_at: Date | null
  }
  account_link: { digest: string; account: number | null; purpose: string; email: string | null; expires_at: Date }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const columns = ['id', 'email', 'name', 'locale', 'password', 'state', 'created_at as createdAt', 'signed_in_at as signedInAt'] as const

/** What a link sent by mail is for. */
export type Purpose = 'verification' | 'reset' | 'email' | 'first-administrator'

/** A link that may be used once. `email`: the address it proves. */
export type Link = { readonly account: number | null; readonly email: string | null; readonly expiresAt: Date }

/** The account with this address. */
export const withEmail = async (context: Context, email: string): Promise<Account | undefined> =>
  (await tables(context).selectFrom('account').select(columns).where('email', '=', email).executeTakeFirst()) as Account | undefined

/** The account with this number. */
export const withNumber = async (context: Context, id: number): Promise<Account | undefined> =>
  (await tables(context).selectFrom('account').select(columns).where('id', '=', id).executeTakeFirst()) as Account | undefined

/** Accounts with these numbers. */
export async function withNumbers(context: Context, ids: readonly number[]): Promise<readonly Account[]> {
  if (ids.length === 0) return []
  return (await tables(context).selectFrom('account').select(columns).where('id', 'in', ids).orderBy('id').execute()) as Account[]
}

/** Add an account; `undefined` when the address has one already. */
export async function add(context: Context, account: Omit<Account, 'id' | 'signedInAt'>): Promise<number | undefined> {
  const added = await tables(context)
    .insertInto('account')
    .values({
      email: account.email,
      name: account.name,
      locale: account.locale,
      password: account.password,
      state: account.state,
      created_at: account.createdAt,
    } as never)
    .onConflict(conflict => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

/** Change an account. Answers false when the new address belongs to somebody else. */
export async function put(context: Context, id: number, change: Partial<Omit<Account, 'id' | 'createdAt'>>): Promise<boolean> {
  const { signedInAt, ...plain } = change
  const taken = plain.email !== undefined && (await withEmail(context, plain.email))
  if (taken && taken.id !== id) return false
  await tables(context)
    .updateTable('account')
    .set({ ...plain, ...(signedInAt === undefined ? {} : { signed_in_at: signedInAt }) })
    .where('id', '=', id)
    .execute()
  return true
}

/** Accounts whose name or address contains the text, newest first, and how many there are. */
export async function list(
  context: Context,
  text: string,
  offset: number,
  limit: number,
): Promise<{ readonly accounts: readonly Account[]; readonly total: number }> {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const found = tables(context)
    .selectFrom('account')
    .where(eb => eb.or([eb('name', 'ilike', pattern), eb('email', 'ilike', pattern)]))
  const accounts = await found.select(columns).orderBy('id', 'desc').offset(offset).limit(limit).execute()
  const { total } = await found.select(eb => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { accounts: accounts as Account[], total: Number(total) }
}

/** Keep a link in place of earlier ones of the account for the same purpose. */
export async function putLink(context: Context, digest: string, purpose: Purpose, link: Link): Promise<void> {
  await tables(context).deleteFrom('account_link').where('account', 'is not distinct from', link.account).where('purpose', '=', purpose).execute()
  await tables(context)
    .insertInto('account_link')
    .values({ digest, purpose, account: link.account, email: link.email, expires_at: link.expiresAt })
    .execute()
}

/** The link, still to be used. */
export const findLink = async (context: Context, digest: string, purpose: Purpose): Promise<Link | undefined> =>
  tables(context)
    .selectFrom('account_link')
    .select(['account', 'email', 'expires_at as expiresAt'])
    .where('digest', '=', digest)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', context.now())
    .forUpdate()
    .executeTakeFirst()

/** Use up the links of an account for a purpose. */
export const removeLinks = async (context: Context, account: number | null, ...purposes: readonly Purpose[]): Promise<void> => {
  await tables(context).deleteFrom('account_link').where('account', 'is not distinct from', account).where('purpose', 'in', purposes).execute()
}

/** Forget links nobody used in time. */
export const removeExpired = async (context: Context): Promise<void> => {
  await tables(context).deleteFrom('account_link').where('expires_at', '<', context.now()).execute()
}

/** Serialise what must not happen twice at once, until the transaction ends. */
export const lock = async (context: Context, what: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(${what}))`.execute(context.db)
}
