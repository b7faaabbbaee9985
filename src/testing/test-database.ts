import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql, type Kysely } from 'kysely'
import { openDatabase, type Database } from '#platform/database.ts'
import { openFiles } from '#platform/files.ts'
import { openQueue } from '#platform/jobs.ts'
import { openLog } from '#platform/log.ts'
import { migrate } from '#platform/migrate.ts'
import { openPostgres } from '#platform/postgres.ts'

/** The one real PostgreSQL of this test run, migrated; opened at the first call and gone with the process. */
export const testDatabase = (): Promise<Database> => (opened ??= openTestDatabase())

let opened: Promise<Database> | undefined

async function openTestDatabase(): Promise<Database> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-test-'))
  const given = process.env['TEST_DATABASE_URL']
  if (given) process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const database = openDatabase(given ?? (await freshServer(folder)), openLog('error'))
  await openFiles(path.join(folder, 'files'))
  await migrate(database.db)
  await openQueue(database, openLog('error'))
  return database
}

async function freshServer(folder: string): Promise<string> {
  chmodSync(folder, 0o755) // started by root, the database's user must pass through
  const server = await openPostgres(path.join(folder, 'pg'), { keep: false })
  clearAfterUs(server.process, path.join(folder, 'pg/postmaster.pid'), folder, new URL(server.url).searchParams.get('host')!)
  return server.url
}

/** A shell waits for the end of this process, however it comes, and then ends the server and removes its folders. */
function clearAfterUs(server: number, mark: string, ...folders: readonly string[]): void {
  const script = 'cat >/dev/null; kill -QUIT $1; while [ -e "$2" ]; do sleep 0.1; done; shift 2; rm -rf "$@"'
  const shell = spawn('sh', ['-c', script, 'sh', String(server), mark, ...folders], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  shell.unref()
  ;(shell.stdin as unknown as { unref: () => void }).unref()
}

/** Take every row out of every table and start every sequence anew. Looks first, since to empty forty empty tables takes a tenth of a second. */
export async function emptied(db: Kysely<object>): Promise<void> {
  probe ??= await probeOf(db)
  const { rows } = await sql.raw<{ kind: string; name: string }>(probe).execute(db)
  const named = (kind: string) => rows.filter(row => row.kind === kind).map(row => row.name)
  const [used, moved] = [named('table'), named('sequence')]
  const script = [
    ...(used.length > 0 ? [`truncate ${used.join(', ')} restart identity cascade`] : []),
    ...moved.map(name => `alter sequence ${name} restart`),
  ]
  if (script.length > 0) await sql.raw(script.join('; ')).execute(db)
}

let probe: string | undefined

/** The question which tables hold rows and which sequences have moved. */
async function probeOf(db: Kysely<object>): Promise<string> {
  const { rows } = await sql<{ question: string }>`
    select format('select %L as kind, %L as name where exists (select from %s)', 'table', name, name) as question
    from (select format('%I.%I', schemaname, tablename) as name from pg_tables
      where (schemaname = 'public' and tablename <> 'migration') or (schemaname = 'pgboss' and tablename = 'job_common')) as tables
    union all select format('select %L as kind, %L as name from %s where is_called', 'sequence', name, name)
    from (select format('%I.%I', schemaname, sequencename) as name from pg_sequences where schemaname = 'public') as sequences`.execute(db)
  return rows.map(row => row.question).join(' union all ')
}
