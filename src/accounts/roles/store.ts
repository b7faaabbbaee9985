import { sql } from 'kysely'
import type { Context, Held } from '#platform/context.ts'
import { filterSql, type Filter } from '#platform/filter.ts'

type Tables = {
  role_held: { account: number; role: string; for: string; granted_at: Date; granted_by: string | null }
  invitation: {
    id: number
    digest: string
    email: string
    role: string
    for: string
    locale: string
    invited_at: Date
    invited_by: string
    expires_at: Date
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** A role somebody holds, since when and by whose hand. */
export type Holding = Held & { readonly account: number; readonly grantedAt: Date; readonly grantedBy: string | null }

/** A role offered by mail and not taken yet. */
export type Invitation = {
  readonly id: number
  readonly email: string
  readonly role: string
  readonly for: string
  readonly locale: string
  readonly invitedAt: Date
  readonly invitedBy: string
  readonly expiresAt: Date
}

const holding = ['account', 'role', 'for', 'granted_at as grantedAt', 'granted_by as grantedBy'] as const
const offered = ['id', 'email', 'role', 'for', 'locale', 'invited_at as invitedAt', 'invited_by as invitedBy', 'expires_at as expiresAt'] as const

/** Roles of one account. */
export const rolesOf = async (context: Context, account: number): Promise<readonly Holding[]> => rolesOfAll(context, [account])

/** Roles of these accounts. */
export async function rolesOfAll(context: Context, accounts: readonly number[]): Promise<readonly Holding[]> {
  if (accounts.length === 0) return []
  return tables(context).selectFrom('role_held').select(holding).where('account', 'in', accounts).orderBy('role').orderBy('for').execute()
}

/** Roles held for a government, of those the filter lets be seen. */
export const rolesFor = async (context: Context, government: string, visible: Filter): Promise<readonly Holding[]> =>
  tables(context)
    .selectFrom('role_held')
    .select(holding)
    .where('for', '=', government)
    .where(filterSql(visible, () => sql.ref('for')))
    .orderBy('account')
    .orderBy('role')
    .execute()

/** Give a role. Answers whether it is new. */
export async function addRole(context: Context, account: number, held: Held): Promise<boolean> {
  const added = await tables(context)
    .insertInto('role_held')
    .values({ account, role: held.role, for: held.for, granted_at: context.now(), granted_by: context.actor.id ?? null })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Take a role away. Answers whether it was held. */
export async function removeRole(context: Context, account: number, held: Held): Promise<boolean> {
  const removed = await tables(context)
    .deleteFrom('role_held')
    .where('account', '=', account)
    .where('role', '=', held.role)
    .where('for', '=', held.for)
    .executeTakeFirst()
  return removed.numDeletedRows > 0n
}

/** How many open accounts hold a role. */
export async function countHolders(context: Context, role: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from role_held r join account a on a.id = r.account where r.role = ${role} and a.state = 'active'`.execute(context.db)
  return Number(rows[0]!.count)
}

/** Keep an invitation in place of an earlier one of the same address for the same role. */
export async function putInvitation(context: Context, digest: string, invitation: Omit<Invitation, 'id'>): Promise<number> {
  const { email, role, locale } = invitation
  await tables(context).deleteFrom('invitation').where('email', '=', email).where('role', '=', role).where('for', '=', invitation.for).execute()
  const { id } = await tables(context)
    .insertInto('invitation')
    .values({
      digest,
      email,
      role,
      locale,
      for: invitation.for,
      invited_at: invitation.invitedAt,
      invited_by: invitation.invitedBy,
      expires_at: invitation.expiresAt,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The invitation a link belongs to, still open. */
export const findInvitation = async (context: Context, digest: string): Promise<Invitation | undefined> =>
  tables(context)
    .selectFrom('invitation')
    .select(offered)
    .where('digest', '=', digest)
    .where('expires_at', '>', context.now())
    .forUpdate()
    .executeTakeFirst()

/** The invitation with this number. */
export const invitationNumbered = async (context: Context, id: number): Promise<Invitation | undefined> =>
  tables(context).selectFrom('invitation').select(offered).where('id', '=', id).executeTakeFirst()

/** Open invitations for a government, of those the filter lets be seen. */
export const invitationsFor = async (context: Context, government: string, visible: Filter): Promise<readonly Invitation[]> =>
  tables(context)
    .selectFrom('invitation')
    .select(offered)
    .where('for', '=', government)
    .where('expires_at', '>', context.now())
    .where(filterSql(visible, () => sql.ref('for')))
    .orderBy('id')
    .execute()

/** Use an invitation up, or take it back. */
export const removeInvitation = async (context: Context, id: number): Promise<void> => {
  await tables(context).deleteFrom('invitation').where('id', '=', id).execute()
}

/** Forget invitations nobody took. */
export const removeExpired = async (context: Context): Promise<void> => {
  await tables(context).deleteFrom('invitation').where('expires_at', '<', context.now()).execute()
}
