import type { Context } from '#platform/context.ts'

type Tables = { parked_form: { id: string; browser: string; account: number | null; path: string; fields: string; expires_at: Date } }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Keep a form. */
export const add = async (context: Context, form: Tables['parked_form']): Promise<void> => {
  await tables(context).insertInto('parked_form').values(form).execute()
}

/** The form with this number, kept by this browser. */
export const find = async (context: Context, id: string, browser: string): Promise<Tables['parked_form'] | undefined> =>
  tables(context)
    .selectFrom('parked_form')
    .selectAll()
    .where('id', '=', id)
    .where('browser', '=', browser)
    .where('expires_at', '>', context.now())
    .executeTakeFirst()

/** Forget this browser's oldest forms over the most it may keep. */
export const removeOver = async (context: Context, browser: string, most: number): Promise<void> => {
  const kept = tables(context).selectFrom('parked_form').select('id').where('browser', '=', browser).orderBy('expires_at', 'desc').limit(most)
  await tables(context).deleteFrom('parked_form').where('browser', '=', browser).where('id', 'not in', kept).execute()
}

/** Forget forms nobody came back for. */
export const removeExpired = async (context: Context): Promise<void> => {
  await tables(context).deleteFrom('parked_form').where('expires_at', '<', context.now()).execute()
}
