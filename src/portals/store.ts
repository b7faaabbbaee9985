import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Filter } from '#platform/filter.ts'
import type { Localized } from '#platform/localized.ts'
import type { MenuLink, Portal, Theme } from './portal.ts'

/** A portal as it was saved: `scope` and `formats` are null where those of the program hold. */
export type Saved = Omit<Portal, 'scope' | 'formats'> & { readonly scope: Filter | null; readonly formats: readonly string[] | null }

type Tables = {
  portal: {
    id: string
    kind: Portal['kind']
    government: string | null
    hosts: string[]
    name: Localized
    short_name: Localized
    tagline: Localized
    scope: Filter | null
    formats: string[] | null
    locales: string[]
    theme: Theme
    menu: readonly MenuLink[]
    embedders: string[]
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Every saved portal, by id. */
export const list = async (context: Context): Promise<readonly Saved[]> =>
  (await tables(context)
    .selectFrom('portal')
    .select([
      'id',
      'kind',
      'government',
      'hosts',
      'name',
      'short_name as shortName',
      'tagline',
      'scope',
      'formats',
      'locales',
      'theme',
      'menu',
      'embedders',
    ])
    .orderBy('id')
    .execute()) as unknown as readonly Saved[]

/** Keep a portal in place of what was saved of it, and tell every process. */
export async function put(context: Context, portal: Saved): Promise<void> {
  const { id, shortName, name, tagline, scope, theme, menu, formats, embedders = [], ...plain } = portal
  const texts = { name: json(name), short_name: json(shortName), tagline: json(tagline), theme: json(theme), menu: json(menu) }
  const row = { ...plain, ...texts, scope: scope === null ? null : json(scope), formats, embedders }
  await tables(context)
    .insertInto('portal')
    .values({ id, ...row } as never)
    .onConflict(conflict => conflict.column('id').doUpdateSet(row as never))
    .execute()
  await sql`select pg_notify('portal', ${id})`.execute(context.db)
}

/** One portal is saved at a time, so that two cannot take the same host. */
export const lock = async (context: Context): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('portal'))`.execute(context.db)
}

const json = (value: unknown): string => JSON.stringify(value)
