import type { Context } from '#platform/context.ts'

/** A link by which the draft of a record is read without an account. */
export type Share = {
  readonly id: string
  readonly record: string
  /** To whom it was sent by mail. */
  readonly emails: readonly string[]
  readonly note: string | null
  readonly at: Date
  readonly by: string
  readonly expiresAt: Date
  readonly endedAt: Date | null
  /** When it was last used. */
  readonly openedAt: Date | null
}

type Tables = {
  share: {
    id: string
    digest: string
    record: string
    emails: string[]
    note: string | null
    at: Date
    by: string
    expires_at: Date
    ended_at: Date | null
    ended_by: string | null
    opened_at: Date | null
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

const shares = (context: Context) =>
  tables(context)
    .selectFrom('share')
    .select(['id', 'record', 'emails', 'note', 'at', 'by', 'expires_at as expiresAt', 'ended_at as endedAt', 'opened_at as openedAt'])

/** Keep a share under the digest of its secret. */
export async function put(unit: Context, { expiresAt, endedAt, openedAt, emails, ...share }: Share, digest: string): Promise<void> {
  await tables(unit)
    .insertInto('share')
    .values({ ...share, digest, emails: [...emails], expires_at: expiresAt, ended_at: endedAt, ended_by: null, opened_at: openedAt })
    .execute()
}

/** The share a digest stands for. */
export const withDigest = (context: Context, digest: string): Promise<Share | undefined> =>
  shares(context).where('digest', '=', digest).executeTakeFirst()

/** A share by its id. */
export const get = (context: Context, id: string): Promise<Share | undefined> => shares(context).where('id', '=', id).executeTakeFirst()

/** The shares of a record, newest first. */
export const list = (context: Context, record: string): Promise<readonly Share[]> =>
  shares(context).where('record', '=', record).orderBy('at', 'desc').orderBy('id').execute()

/** End a share. */
export async function end(unit: Context, id: string): Promise<void> {
  await tables(unit)
    .updateTable('share')
    .set({ ended_at: unit.now(), ended_by: unit.actor.id ?? null })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

/** Note that a share was used. */
export async function noteOpened(unit: Context, id: string): Promise<void> {
  await tables(unit).updateTable('share').set({ opened_at: unit.now() }).where('id', '=', id).execute()
}
