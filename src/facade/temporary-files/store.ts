import type { Context } from '#platform/context.ts'

type Tables = {
  temporary_file: {
    uid: string
    part: string
    name: string
    type: string
    size: number
    hash: string | null
    arrived: boolean
    made_by: string
    at: Date
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** A file that waits for the document it is for: `uid` is known to whoever made it alone, `part` names its bytes. */
export type TemporaryFile = {
  readonly uid: string
  readonly part: string
  readonly name: string
  readonly type: string
  readonly size: number
  readonly hash: string | null
  readonly arrived: boolean
  readonly madeBy: string
  readonly at: Date
}

/** Keep a place for a file. */
export const add = async (context: Context, { madeBy, ...file }: TemporaryFile): Promise<void> => {
  await tables(context)
    .insertInto('temporary_file')
    .values({ ...file, made_by: madeBy })
    .execute()
}

/** A file, if there is one. */
export const get = (context: Context, uid: string): Promise<TemporaryFile | undefined> =>
  tables(context)
    .selectFrom('temporary_file')
    .select(['uid', 'part', 'name', 'type', 'size', 'hash', 'arrived', 'made_by as madeBy', 'at'])
    .where('uid', '=', uid)
    .executeTakeFirst() as Promise<TemporaryFile | undefined>

/** Note that its bytes have come. */
export const put = async (context: Context, uid: string, { size, hash }: { readonly size: number; readonly hash: string }): Promise<void> => {
  await tables(context).updateTable('temporary_file').set({ size, hash, arrived: true }).where('uid', '=', uid).execute()
}

/** Forget a file; answers whether there was one, so that of several callers one goes on. */
export async function remove(context: Context, uid: string): Promise<boolean> {
  const { numDeletedRows } = await tables(context).deleteFrom('temporary_file').where('uid', '=', uid).executeTakeFirst()
  return numDeletedRows > 0n
}

/** How many files of the actor wait, and how many bytes they have. */
export async function held(context: Context): Promise<{ readonly files: number; readonly bytes: number }> {
  const { files, bytes } = await tables(context)
    .selectFrom('temporary_file')
    .select(({ fn }) => [fn.countAll<number>().as('files'), fn.sum<number>('size').as('bytes')])
    .where('made_by', '=', context.actor.id!)
    .executeTakeFirstOrThrow()
  return { files: Number(files), bytes: Number(bytes ?? 0) }
}

/** Forget the files made before a moment; answers what names their bytes. */
export async function removeBefore(context: Context, before: Date): Promise<readonly string[]> {
  return (await tables(context).deleteFrom('temporary_file').where('at', '<', before).returning('part').execute()).map(({ part }) => part)
}
