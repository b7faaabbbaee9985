import type { Generated } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import type { Locale } from '#platform/localized.ts'
import type { ExportRun } from './export-run.ts'
import type { ExportQuestion } from './question.ts'

type Tables = {
  export_run: {
    id: string
    actor: string
    locale: Locale
    title: string
    question: string | ExportQuestion
    state: ExportRun['state']
    name: string
    type: string
    rows: Generated<number>
    size: number | null
    hash: string | null
    problem: string | ExportRun['problem']
    created_at: Date
    ready_at: Date | null
  }
}
const tables = ({ db }: Context) => db.$extendTables<Tables>()

/** The export of this id. Refuses `export.unknown`. */
export async function get(context: Context, id: string): Promise<ExportRun> {
  const row = isId(id) ? await tables(context).selectFrom('export_run').selectAll().where('id', '=', id).executeTakeFirst() : undefined
  if (!row) throw new Refused('not-found', 'export.unknown', { id })
  return runOf(row)
}

/** The exports of an actor, newest first. */
export async function list(context: Context, actor: string, limit: number): Promise<readonly ExportRun[]> {
  return (
    await tables(context).selectFrom('export_run').selectAll().where('actor', '=', actor).orderBy('created_at', 'desc').limit(limit).execute()
  ).map(runOf)
}

/** A new export. */
export async function add(unit: Context, run: Pick<ExportRun, 'id' | 'actor' | 'locale' | 'title' | 'question' | 'name' | 'type'>): Promise<void> {
  await tables(unit)
    .insertInto('export_run')
    .values({
      ...run,
      question: JSON.stringify(run.question),
      state: 'waiting',
      size: null,
      hash: null,
      problem: null,
      created_at: unit.now(),
      ready_at: null,
    })
    .execute()
}

/** Change an export. */
export async function put(
  unit: Context,
  id: string,
  { problem, readyAt, ...change }: Partial<Pick<ExportRun, 'state' | 'rows' | 'size' | 'hash' | 'problem' | 'readyAt'>>,
): Promise<void> {
  await tables(unit)
    .updateTable('export_run')
    .set({
      ...change,
      ...(problem === undefined ? {} : { problem: problem && JSON.stringify(problem) }),
      ...(readyAt === undefined ? {} : { ready_at: readyAt }),
    })
    .where('id', '=', id)
    .execute()
}

/** Forget exports made before this moment; answers the files they had. */
export async function forget(unit: Context, before: Date): Promise<readonly string[]> {
  const rows = await tables(unit).deleteFrom('export_run').where('created_at', '<', before).returning('hash').execute()
  return rows.flatMap(({ hash }) => (hash === null ? [] : [hash]))
}

const runOf = ({
  created_at,
  ready_at,
  ...row
}: Record<string, unknown> & { readonly created_at: Date; readonly ready_at: Date | null }): ExportRun =>
  ({
    ...row,
    rows: Number(row['rows']),
    size: row['size'] === null ? null : Number(row['size']),
    createdAt: created_at,
    readyAt: ready_at,
  }) as unknown as ExportRun
