import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Choice, NoticeKind } from './kinds.ts'

type Tables = {
  notification: { event: number; account: string; letter: string; at: Date }
  letter_choice: { account: string; kind: NoticeKind; choice: Choice; at: Date }
  held_letter: { id: Generated<number>; account: string; kind: NoticeKind; subject: string; text: string; at: Date }
  signing_key: { purpose: string; key: string; made_at: Date }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Note that this person is told of this event; answers false when that was noted before. */
export async function add(unit: Context, event: number, account: string, letter: string): Promise<boolean> {
  const added = await tables(unit)
    .insertInto('notification')
    .values({ event, account, letter, at: unit.now() })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** What these people have chosen. */
export async function choicesOf(
  context: Context,
  accounts: readonly string[],
): Promise<readonly { readonly account: string; readonly kind: NoticeKind; readonly choice: Choice }[]> {
  if (accounts.length === 0) return []
  return tables(context).selectFrom('letter_choice').select(['account', 'kind', 'choice']).where('account', 'in', accounts).execute()
}

/** Keep what a person chose for a kind of letters. */
export async function putChoice(unit: Context, account: string, kind: NoticeKind, choice: Choice): Promise<void> {
  await tables(unit)
    .insertInto('letter_choice')
    .values({ account, kind, choice, at: unit.now() })
    .onConflict(conflict => conflict.columns(['account', 'kind']).doUpdateSet({ choice, at: unit.now() }))
    .execute()
}

/** A letter that waits for the day's digest. */
export type HeldLetter = { readonly account: string; readonly kind: NoticeKind; readonly subject: string; readonly text: string }

/** Keep a letter for the digest. */
export async function hold(unit: Context, letter: HeldLetter): Promise<void> {
  await tables(unit)
    .insertInto('held_letter')
    .values({ ...letter, at: unit.now() })
    .execute()
}

/** The people for whom letters are kept. */
export async function holders(context: Context): Promise<readonly string[]> {
  const rows = await tables(context).selectFrom('held_letter').select('account').distinct().orderBy('account').execute()
  return rows.map(({ account }) => account)
}

/** Take the letters kept for a person, the oldest first: they are kept no more. */
export async function take(unit: Context, account: string): Promise<readonly HeldLetter[]> {
  const taken = await tables(unit)
    .deleteFrom('held_letter')
    .where('account', '=', account)
    .returning(['id', 'account', 'kind', 'subject', 'text'])
    .execute()
  return [...taken].sort((one, other) => one.id - other.id)
}

/** Forget the letters of a kind kept for a person. */
export async function drop(unit: Context, account: string, kind: NoticeKind): Promise<void> {
  await tables(unit).deleteFrom('held_letter').where('account', '=', account).where('kind', '=', kind).execute()
}

/** The key for a purpose; this one, when there is none yet. */
export async function keyFor(context: Context, purpose: string, made: string): Promise<string> {
  await tables(context)
    .insertInto('signing_key')
    .values({ purpose, key: made, made_at: context.now() })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { rows } = await sql<{ key: string }>`select key from signing_key where purpose = ${purpose}`.execute(context.db)
  return rows[0]!.key
}
