import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDatabase, type Database } from '#platform/database.ts'
import { openFiles } from '#platform/files.ts'
import { openQueue } from '#platform/jobs.ts'
import { openLog } from '#platform/log.ts'
import { migrate } from '#platform/migrate.ts'
import { openPostgres } from '#platform/postgres.ts'
import { openReceiptKey } from '#printing'

/** The one real PostgreSQL of this test run, migrated; opened at the first call and gone with the process. */
export const testDatabase = (): Promise<Database> => (opened ??= openTestDatabase())

let opened: Promise<Database> | undefined

async function openTestDatabase(): Promise<Database> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-test-'))
  const given = process.env['TEST_DATABASE_URL']
  if (given) process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const database = openDatabase(given ?? (await freshServer(folder)), openLog('error'))
  await openFiles(path.join(folder, 'files'))
  openReceiptKey(folder)
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
