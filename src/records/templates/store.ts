import type { Data } from '#formats'
import type { Context } from '#platform/context.ts'

/** A body to begin drafts with. `owner`: `account:12` or `country:cr`. */
export type Template = {
  readonly id: string
  readonly format: string
  readonly owner: string
  readonly name: string
  readonly data: Data
  readonly by: string | null
}

type Tables = { draft_template: { id: string; format: string; owner: string; name: string; data: string | Data; at: Date; by: string | null } }
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Keep a template. */
export async function put(unit: Context, { data, ...template }: Template): Promise<void> {
  await tables(unit)
    .insertInto('draft_template')
    .values({ ...template, data: JSON.stringify(data), at: unit.now() })
    .execute()
}

/** The template with this id, if it belongs to one of these. */
export async function get(context: Context, id: string, owners: readonly string[]): Promise<Template | undefined> {
  const row = await of(context, owners).where('id', '=', id).executeTakeFirst()
  return row as Template | undefined
}

/** The templates of a format that belong to these, by name. */
export const list = async (context: Context, format: string, owners: readonly string[]): Promise<readonly Template[]> =>
  (await of(context, owners).where('format', '=', format).orderBy('name').execute()) as readonly Template[]

/** Forget a template. */
export async function remove(context: Context, id: string): Promise<void> {
  await tables(context).deleteFrom('draft_template').where('id', '=', id).execute()
}

const of = (context: Context, owners: readonly string[]) =>
  tables(context)
    .selectFrom('draft_template')
    .select(['id', 'format', 'owner', 'name', 'data', 'by'])
    .where('owner', 'in', owners.length > 0 ? owners : [''])
