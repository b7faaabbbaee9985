import type { Context } from '#platform/context.ts'
import { importNumbered } from './begin-import.ts'
import { isAdministrator, type ImportRow, type ImportRun } from './import-run.ts'
import { count, countRows, list, listRows, sameFile } from './store.ts'

const pageSize = 25
const rowsShown = 200

/** One's imports, newest first, 25 a page from 1; those of everybody for administrators. */
export async function importsOf(
  context: Context,
  page = 1,
): Promise<{ readonly imports: readonly ImportRun[]; readonly total: number; readonly pageSize: number }> {
  const actor = isAdministrator(context.actor) ? undefined : (context.actor.id ?? '')
  return { imports: await list(context, actor, pageSize, (page - 1) * pageSize), total: await count(context, actor), pageSize }
}

/** What an import did: counts by fate, and the first rows that were refused, left out, or not taken back. Refuses `import.unknown`. */
export async function importRows(
  context: Context,
  id: string,
): Promise<{ readonly counts: Awaited<ReturnType<typeof countRows>>; readonly left: readonly ImportRow[]; readonly kept: readonly ImportRow[] }> {
  await importNumbered(context, id)
  const [counts, left, changed, refused] = await Promise.all([
    countRows(context, id),
    listRows(context, id, { limit: rowsShown, actions: ['refused', 'skipped'] }),
    listRows(context, id, { limit: rowsShown, undone: 'changed' }),
    listRows(context, id, { limit: rowsShown, undone: 'refused' }),
  ])
  return { counts, left, kept: [...changed, ...refused] }
}

/** The import that brought in the same file before, and stands. */
export const sameFileBefore = (context: Context, run: ImportRun): Promise<string | undefined> => sameFile(context, run)
