import { sql } from 'kysely'
import type { Context, Held } from '#platform/context.ts'
import type { Session } from './session.ts'

type Tables = {
  session: {
    id: number
    account: number
    csrf: string
    agent: string
    address: string
    created_at: Date
    seen_at: Date
    expires_at: Date
    keys_since: Date
  }
  session_key: { digest: string; session: number; host: string; made_at: Date; replaced_at: Date | null }
  handover_code: { digest: string; session: number; host: string; state: string; expires_at: Date }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const columns = ['id', 'account', 'agent', 'address', 'created_at as createdAt', 'seen_at as seenAt', 'expires_at as expiresAt'] as const

/** A session as a key opens it, with its person. */
export type Opened = Session & {
  readonly csrf: string
  readonly keysSince: Date
  readonly host: string
  readonly madeAt: Date
  readonly replacedAt: Date | null
  readonly name: string
  readonly state: string
  readonly roles: readonly Held[]
}

/** What the key opens: one question per request. */
export async function opened(context: Context, digest: string): Promise<Opened | undefined> {
  const { rows } = await sql<Opened>`
    select s.id, s.account, s.csrf, s.agent, s.address, s.created_at as "createdAt", s.seen_at as "seenAt", s.expires_at as "expiresAt",
      s.keys_since as "keysSince", k.host, k.made_at as "madeAt", k.replaced_at as "replacedAt", a.name, a.state,
      coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'for', r."for") order by r.role, r."for") from role_held r where r.account = a.id), '[]') as roles
    from session_key k join session s on s.id = k.session join account a on a.id = s.account
    where k.digest = ${digest}`.execute(context.db)
  return rows[0]
}

/** Begin a session. */
export async function add(context: Context, session: Omit<Session, 'id'>, csrf: string): Promise<number> {
  const { id } = await tables(context)
    .insertInto('session')
    .values({
      account: session.account,
      agent: session.agent,
      address: session.address,
      csrf,
      created_at: session.createdAt,
      seen_at: session.seenAt,
      expires_at: session.expiresAt,
      keys_since: session.createdAt,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Keep a key of a session for a host. */
export const addKey = async (context: Context, digest: string, session: number, host: string): Promise<void> => {
  await tables(context).insertInto('session_key').values({ digest, session, host, made_at: context.now(), replaced_at: null }).execute()
}

/** Mark a key as replaced, once. Answers whether this call did it. */
export async function replaceKey(context: Context, digest: string): Promise<boolean> {
  const replaced = await tables(context)
    .updateTable('session_key')
    .set({ replaced_at: context.now() })
    .where('digest', '=', digest)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return replaced.numUpdatedRows > 0n
}

/** Let every key of an account be replaced at its next use. */
export const renewKeys = async (context: Context, account: number): Promise<void> => {
  await tables(context).updateTable('session').set({ keys_since: context.now() }).where('account', '=', account).execute()
}

/** Write down that a session is in use. */
export const seen = async (context: Context, id: number): Promise<void> => {
  await tables(context).updateTable('session').set({ seen_at: context.now() }).where('id', '=', id).execute()
}

/** The session with this number. */
export const find = async (context: Context, id: number): Promise<Session | undefined> =>
  tables(context).selectFrom('session').select(columns).where('id', '=', id).executeTakeFirst()

/** Sessions of an account, the last used first. */
export const list = async (context: Context, account: number): Promise<readonly Session[]> =>
  tables(context)
    .selectFrom('session')
    .select(columns)
    .where('account', '=', account)
    .where('expires_at', '>', context.now())
    .orderBy('seen_at', 'desc')
    .execute()

/** End one session of an account. Answers whether there was one. */
export async function remove(context: Context, account: number, id: number): Promise<boolean> {
  const removed = await tables(context).deleteFrom('session').where('account', '=', account).where('id', '=', id).executeTakeFirst()
  return removed.numDeletedRows > 0n
}

/** End all sessions of an account, except one if it is named. */
export const removeAll = async (context: Context, account: number, except?: number): Promise<void> => {
  let sessions = tables(context).deleteFrom('session').where('account', '=', account)
  if (except !== undefined) sessions = sessions.where('id', '<>', except)
  await sessions.execute()
}

/** Keep a code that hands a session over. */
export const addCode = async (context: Context, code: Tables['handover_code']): Promise<void> => {
  await tables(context).insertInto('handover_code').values(code).execute()
}

/** Take a code away, whoever asks: the first try uses it up. */
export const takeCode = async (context: Context, digest: string): Promise<Tables['handover_code'] | undefined> =>
  tables(context).deleteFrom('handover_code').where('digest', '=', digest).returningAll().executeTakeFirst()

/** Forget ended sessions after a day in which a form sent too late can still name its person, replaced keys and old codes. */
export async function removeExpired(context: Context): Promise<void> {
  const now = context.now()
  const dayAgo = new Date(now.getTime() - 24 * 60 * 60 * 1000)
  await tables(context).deleteFrom('session').where('expires_at', '<', dayAgo).execute()
  await tables(context).deleteFrom('session_key').where('replaced_at', '<', dayAgo).execute()
  await tables(context).deleteFrom('handover_code').where('expires_at', '<', now).execute()
}
