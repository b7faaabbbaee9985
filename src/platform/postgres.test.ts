import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { openPostgres, type Server } from './postgres.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-launcher-'))
chmodSync(folder, 0o755)
const cluster = path.join(folder, 'pg')
after(() => rmSync(folder, { recursive: true, force: true }))

async function ask({ url }: Pick<Server, 'url'>, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query({ text: question, rowMode: 'array' })
  await client.end()
  return rows[0]?.[0]
}

/** Another program that opens the same folder, says the number of the server's first process, and waits. */
async function otherProgram() {
  const script = `import { openPostgres } from './src/platform/postgres.ts'; console.log((await openPostgres(process.argv[1], { keep: true })).process); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, cluster], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { server: Number(String(line)), kill: () => (child.kill('SIGKILL'), once(child, 'exit')) }
}

test('a server starts in an empty folder, keeps what it is told over a stop, and stops cleanly', async () => {
  const first = await openPostgres(cluster, { keep: true })
  await ask(first, 'create table kept as select 42 as answer')
  const durable = await ask(first, 'show fsync')
  await first.stop()
  const stopped = !existsSync(path.join(cluster, 'postmaster.pid'))
  const second = await openPostgres(cluster, { keep: true })
  const answer = await ask(second, 'select answer from kept')
  await second.stop()

  assert.equal(durable, 'on')
  assert.equal(stopped, true)
  assert.equal(answer, 42)
})

test('a server that outlived its program is adopted', async () => {
  const other = await otherProgram()
  await other.kill()

  const mine = await openPostgres(cluster, { keep: false })
  const answer = await ask(mine, 'select answer from kept')
  await mine.stop()

  assert.equal(mine.process, other.server)
  assert.equal(answer, 42)
})

test('after program and server were killed the next start repairs', async () => {
  const other = await otherProgram()
  await ask(await openPostgres(cluster, { keep: false }), `insert into kept values (43)`)
  process.kill(other.server, 'SIGKILL')
  await other.kill()

  const mine = await openPostgres(cluster, { keep: false })
  const answer = await ask(mine, 'select max(answer) from kept')
  await mine.stop()

  assert.notEqual(mine.process, other.server)
  assert.equal(answer, 43)
})

test('two programs that open the folder at once share one server', async () => {
  const [one, two] = await Promise.all([otherProgram(), otherProgram()])
  await Promise.all([one.kill(), two.kill()])

  const mine = await openPostgres(cluster, { keep: false })
  await mine.stop()

  assert.equal(one.server, two.server)
})

test('a lock and a process number left by the dead do not stop the start', async () => {
  writeFileSync(`${cluster}.lock`, '999999 12345')
  writeFileSync(path.join(cluster, 'postmaster.pid'), `${process.pid}\n`)

  const mine = await openPostgres(cluster, { keep: false })
  const answer = await ask(mine, 'select min(answer) from kept')
  await mine.stop()

  assert.equal(answer, 42)
})

test('half a data folder of a crashed first start is made anew', async () => {
  const fresh = path.join(folder, 'fresh')
  mkdirSync(`${fresh}.new`)
  writeFileSync(path.join(`${fresh}.new`, 'PG_VERSION'), '18')

  const mine = await openPostgres(fresh, { keep: false })
  await mine.stop()

  assert.equal(existsSync(`${fresh}.new`), false)
})

test('data of another PostgreSQL version are refused', async () => {
  const old = path.join(folder, 'old')
  mkdirSync(old)
  writeFileSync(path.join(old, 'PG_VERSION'), '15\n')

  await assert.rejects(openPostgres(old, { keep: true }), /made by PostgreSQL 15: restore a backup/)
})

test(
  'below a folder closed to the user of the database, the data stand elsewhere and go with the note',
  { skip: process.getuid?.() === 0 ? false : 'only root runs the database as another user' },
  async () => {
    const closed = path.join(folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const first = await openPostgres(path.join(closed, 'pg'), { keep: false })
    await ask(first, 'create table kept as select 1 as answer')
    await first.stop()
    const second = await openPostgres(path.join(closed, 'pg'), { keep: false })
    const kept = await ask(second, 'select answer from kept')
    await second.stop()
    const place = readFileSync(path.join(closed, 'pg.place'), 'utf8')
    rmSync(path.join(closed, 'pg.place'))
    const third = await openPostgres(path.join(closed, 'pg'), { keep: false })
    const anew = await ask(third, `select count(*)::int from pg_tables where tablename = 'kept'`)
    await third.stop()
    for (const used of [place, readFileSync(path.join(closed, 'pg.place'), 'utf8')])
      for (const ending of ['', '.log']) rmSync(used + ending, { recursive: true, force: true })

    assert.deepEqual([kept, anew], [1, 0])
  },
)
