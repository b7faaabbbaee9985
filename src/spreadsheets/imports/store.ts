import { sql, type Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import type { Locale } from '#platform/localized.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { Remembered } from '../mapping/suggest.ts'
import type { Summary } from './dry-run.ts'
import type { ImportRow, ImportRun, ImportState, Intent } from './import-run.ts'

type RunRow = {
  id: string
  format: string
  actor: string
  locale: Locale
  name: string
  size: number
  digest: string
  hash: string
  mapping: string | Mapping
  intent: Intent | null
  state: ImportState
  problem: string | ImportRun['problem']
  rows: Generated<number>
  summary: string | Summary | null
  created_at: Date
  changed_at: Date
}
type Tables = {
  import_run: RunRow
  import_row: {
    import: string
    row: number
    record: string | null
    action: ImportRow['action']
    state: ImportRow['state']
    before: string | ImportRow['before']
    revision: number | null
    version: number | null
    problem: string | ImportRow['problem']
    undone: ImportRow['undone']
  }
  import_heading: { actor: string; format: string; headings: string | Remembered }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** The import of this id. Refuses `import.unknown`. */
export async function get(context: Context, id: string): Promise<ImportRun> {
  const row = isId(id) ? await tables(context).selectFrom('import_run').selectAll().where('id', '=', id).executeTakeFirst() : undefined
  if (!row) throw new Refused('not-found', 'import.unknown', { id })
  return runOf(row)
}

/** The imports of an actor, or of everybody, newest first. */
export async function list(context: Context, actor: string | undefined, limit: number, offset: number): Promise<readonly ImportRun[]> {
  let asked = tables(context).selectFrom('import_run').selectAll()
  if (actor !== undefined) asked = asked.where('actor', '=', actor)
  return (await asked.orderBy('created_at', 'desc').limit(limit).offset(offset).execute()).map(runOf)
}

/** How many imports there are. */
export async function count(context: Context, actor: string | undefined): Promise<number> {
  let asked = tables(context).selectFrom('import_run')
  if (actor !== undefined) asked = asked.where('actor', '=', actor)
  return Number((await asked.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count)
}

/** Another import of the same file that was carried out and stands. */
export async function sameFile(context: Context, { id, format, digest }: Pick<ImportRun, 'id' | 'format' | 'digest'>): Promise<string | undefined> {
  const row = await tables(context)
    .selectFrom('import_run')
    .select('id')
    .where('format', '=', format)
    .where('digest', '=', digest)
    .where('id', '<>', id)
    .where('state', 'in', ['running', 'done'])
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/** A new import. */
export async function add(
  unit: Context,
  run: Pick<ImportRun, 'id' | 'format' | 'actor' | 'locale' | 'name' | 'size' | 'digest' | 'hash' | 'mapping'>,
): Promise<void> {
  const moment = { created_at: unit.now(), changed_at: unit.now() }
  await tables(unit)
    .insertInto('import_run')
    .values({ ...run, mapping: JSON.stringify(run.mapping), intent: null, state: 'uploaded', problem: null, summary: null, ...moment })
    .execute()
}

type Change = Partial<Pick<ImportRun, 'mapping' | 'intent' | 'state' | 'problem' | 'rows' | 'summary'>>

/** Change an import. */
export async function put(unit: Context, id: string, { mapping, problem, summary, ...change }: Change): Promise<void> {
  await tables(unit)
    .updateTable('import_run')
    .set({
      ...change,
      ...(mapping === undefined ? {} : { mapping: JSON.stringify(mapping) }),
      ...(problem === undefined ? {} : { problem: problem === null ? null : JSON.stringify(problem) }),
      ...(summary === undefined ? {} : { summary: summary === null ? null : JSON.stringify(summary) }),
      changed_at: unit.now(),
    })
    .where('id', '=', id)
    .execute()
}

/** Lock an import until the transaction ends, so that steps on it follow each other. */
export async function lock(unit: Context, id: string): Promise<ImportRun> {
  await tables(unit).selectFrom('import_run').select('id').where('id', '=', id).forUpdate().execute()
  return get(unit, id)
}

/** Write down what was done to a row. */
export async function addRow(unit: Context, id: string, { before, problem, ...row }: ImportRow): Promise<void> {
  await tables(unit)
    .insertInto('import_row')
    .values({ import: id, ...row, before: before && JSON.stringify(before), problem: problem && JSON.stringify(problem) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Of these rows, those dealt with already. */
export async function rowsDone(context: Context, id: string, from: number, to: number): Promise<ReadonlySet<number>> {
  const rows = await tables(context)
    .selectFrom('import_row')
    .select('row')
    .where('import', '=', id)
    .where('row', '>=', from)
    .where('row', '<=', to)
    .execute()
  return new Set(rows.map(({ row }) => Number(row)))
}

/** What was done to rows, in their order. `after`: those with higher numbers. */
export async function listRows(
  context: Context,
  id: string,
  {
    after = 0,
    limit = 100,
    actions,
    undone,
  }: { readonly after?: number; readonly limit?: number; readonly actions?: readonly ImportRow['action'][]; readonly undone?: ImportRow['undone'] },
): Promise<readonly ImportRow[]> {
  let asked = tables(context).selectFrom('import_row').selectAll().where('import', '=', id).where('row', '>', after)
  if (actions) asked = asked.where('action', 'in', actions as ImportRow['action'][])
  if (undone) asked = asked.where('undone', '=', undone)
  return (await asked.orderBy('row').limit(limit).execute()).map(({ import: _, ...row }) => ({
    ...row,
    row: Number(row.row),
    version: row.version === null ? null : Number(row.version),
  })) as readonly ImportRow[]
}

/** How many rows met which fate. */
export async function countRows(
  context: Context,
  id: string,
): Promise<readonly { readonly action: ImportRow['action']; readonly undone: ImportRow['undone']; readonly count: number }[]> {
  const rows = await tables(context)
    .selectFrom('import_row')
    .select(['action', 'undone', ({ fn }) => fn.countAll<number>().as('count')])
    .where('import', '=', id)
    .groupBy(['action', 'undone'])
    .execute()
  return rows.map(row => ({ ...row, count: Number(row.count) }))
}

/** Write down how a row was taken back. */
export async function putUndone(unit: Context, id: string, row: number, undone: ImportRow['undone']): Promise<void> {
  await tables(unit).updateTable('import_row').set({ undone }).where('import', '=', id).where('row', '=', row).execute()
}

/** What this person decided about headings of this format. */
export async function headings(context: Context, actor: string, format: string): Promise<Remembered> {
  const row = await tables(context)
    .selectFrom('import_heading')
    .select('headings')
    .where('actor', '=', actor)
    .where('format', '=', format)
    .executeTakeFirst()
  return (row?.headings as Remembered | undefined) ?? {}
}

/** Keep what this person decided, beside what was decided before. */
export async function rememberHeadings(unit: Context, actor: string, format: string, decided: Remembered): Promise<void> {
  const text = JSON.stringify(decided)
  await tables(unit)
    .insertInto('import_heading')
    .values({ actor, format, headings: text })
    .onConflict(conflict => conflict.columns(['actor', 'format']).doUpdateSet({ headings: sql`import_heading.headings || ${text}::jsonb` }))
    .execute()
}

/** Forget imports that ended before this moment; answers the files they had. */
export async function forget(unit: Context, before: Date): Promise<readonly string[]> {
  const rows = await tables(unit)
    .deleteFrom('import_run')
    .where('changed_at', '<', before)
    .where('state', 'not in', ['running', 'undoing'])
    .returning('hash')
    .execute()
  return rows.map(({ hash }) => hash)
}

const runOf = ({ created_at, changed_at, ...row }: Omit<RunRow, 'rows'> & { readonly rows: number }): ImportRun =>
  ({ ...row, rows: Number(row.rows), size: Number(row.size), createdAt: created_at, changedAt: changed_at }) as ImportRun
