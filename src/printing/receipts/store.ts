import type { Context } from '#platform/context.ts'
import type { Receipt } from './receipt.ts'

type Tables = { receipt: Receipt }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Keep a receipt; of a revision that has one already, nothing. */
export async function put(unit: Context, receipt: Receipt): Promise<void> {
  await tables(unit)
    .insertInto('receipt')
    .values(receipt)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** A receipt; it need not be there. */
export const get = (context: Context, id: string): Promise<Receipt | undefined> =>
  tables(context).selectFrom('receipt').selectAll().where('id', '=', id).executeTakeFirst()

/** The receipts of a record, newest first. */
export const list = (context: Context, record: string): Promise<readonly Receipt[]> =>
  tables(context).selectFrom('receipt').selectAll().where('record', '=', record).orderBy('revision', 'desc').execute()
