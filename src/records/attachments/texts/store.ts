import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { isReadable } from './readable.ts'

/** How the reading of a file's text stands: `empty` has been read and has none (a scan); `failed` could not be read. */
export type TextState = { readonly state: 'waiting' | 'read' | 'empty' | 'failed'; readonly pages: number }

type Tables = {
  file_text: TextState & { readonly hash: string; readonly problem: string | null; readonly at: Date }
  file_page: { readonly hash: string; readonly page: number; readonly text: string }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** Say that the text of these bytes is to be read. `false` when it was read before, or when files of this type have none. */
export async function awaitText(unit: Context, hash: string, type: string): Promise<boolean> {
  if (!isReadable(type)) return false
  const row = { hash, state: 'waiting' as const, pages: 0, problem: null, at: unit.now() }
  const added = await tables(unit)
    .insertInto('file_text')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('hash')
    .executeTakeFirst()
  return added !== undefined
}

/** Keep the text of some bytes, page by page from the first; pages without text stay empty. */
export async function putText(unit: Context, hash: string, pages: readonly string[]): Promise<void> {
  const held = pages.map((text, index) => ({ hash, page: index + 1, text })).filter(({ text }) => text !== '')
  await tables(unit).deleteFrom('file_page').where('hash', '=', hash).execute()
  for (let at = 0; at < held.length; at += 500)
    await tables(unit)
      .insertInto('file_page')
      .values(held.slice(at, at + 500))
      .execute()
  await putState(unit, hash, held.length > 0 ? 'read' : 'empty', pages.length)
}

/** The text of these bytes could not be read. */
export const putProblem = (unit: Context, hash: string, problem: string): Promise<void> => putState(unit, hash, 'failed', 0, problem)

async function putState(unit: Context, hash: string, state: TextState['state'], pages: number, problem: string | null = null): Promise<void> {
  await tables(unit).updateTable('file_text').set({ state, pages, problem, at: unit.now() }).where('hash', '=', hash).execute()
}

/** How the reading stands, by digest. */
export async function textStates(context: Context, hashes: readonly string[]): Promise<ReadonlyMap<string, TextState>> {
  if (hashes.length === 0) return new Map()
  const rows = await tables(context).selectFrom('file_text').select(['hash', 'state', 'pages']).where('hash', 'in', hashes).execute()
  return new Map(rows.map(({ hash, ...state }) => [hash, state]))
}

/** The beginning of the text of each of these bytes, as many characters as asked. */
export async function beginnings(context: Context, hashes: readonly string[], characters: number): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map()
  const rows = await tables(context)
    .selectFrom('file_page')
    .select(['hash', sql<string>`left(string_agg(text, E'\n' order by page), ${characters})`.as('text')])
    .where('hash', 'in', hashes)
    .groupBy('hash')
    .execute()
  return new Map(rows.map(({ hash, text }) => [hash, text]))
}

/** A page of the text of some bytes, and how many pages they have. */
export type TextPage = { readonly hash: string; readonly page: number; readonly pages: number; readonly text: string }

/** The first pages of each of these bytes that hold one of the fragments, whatever its case. */
export async function pagesWith(
  context: Context,
  hashes: readonly string[],
  fragments: readonly string[],
  most: number,
): Promise<readonly TextPage[]> {
  if (hashes.length === 0 || fragments.length === 0) return []
  const patterns = fragments.map(fragment => `%${fragment.replace(/[\\%_]/g, sign => `\\${sign}`)}%`)
  const numbered = tables(context)
    .selectFrom('file_page')
    .innerJoin('file_text', 'file_text.hash', 'file_page.hash')
    .select(['file_page.hash', 'file_page.page', 'file_text.pages', 'file_page.text'])
    .select(sql<number>`row_number() over (partition by file_page.hash order by file_page.page)`.as('place'))
    .where('file_page.hash', 'in', hashes)
    .where(sql<boolean>`file_page.text ilike any (${sql.val(patterns)}::text[])`)
  return tables(context)
    .selectFrom(numbered.as('found'))
    .select(['hash', 'page', 'pages', 'text'])
    .where('place', '<=', most)
    .orderBy('hash')
    .orderBy('page')
    .execute()
}

/** Forget the texts of these bytes. */
export async function removeTexts(unit: Context, hashes: readonly string[]): Promise<void> {
  if (hashes.length > 0) await tables(unit).deleteFrom('file_text').where('hash', 'in', hashes).execute()
}
