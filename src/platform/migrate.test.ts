import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from './database.ts'
import { openLog } from './log.ts'
import { migrate, stepsDue, stepsIn, stepsMissing, migrations, type Step } from './migrate.ts'
import { testDatabase } from '#testing'

const step = (name: string, text = `create table t${name.slice(0, 4)} (a int)`): Step => ({ name, text, digest: text })

/** A database of its own on the server of this test run. */
async function emptyDatabase(name: string) {
  const { db, url } = await testDatabase()
  await sql`drop database if exists ${sql.id(name)}`.execute(db)
  await sql`create database ${sql.id(name)}`.execute(db)
  const address = new URL(url)
  address.pathname = `/${name}`
  return openDatabase(address.href, openLog('silent'))
}

test('every step is taken once, in order, and the second start takes none', async () => {
  const { db, close } = await emptyDatabase('migrate_once')
  const steps = [step('0001-first'), step('0002-second', 'alter table t0001 add column b int')]

  const first = await migrate(db, steps)
  const second = await migrate(db, steps)

  assert.deepEqual(first, ['0001-first', '0002-second'])
  assert.deepEqual(second, [])
  await close()
})

test('a step that fails takes back those before it', async () => {
  const { db, close } = await emptyDatabase('migrate_failing')
  const steps = [step('0001-first'), step('0002-wrong', 'create tabel x ()')]

  await assert.rejects(migrate(db, steps), /syntax error/)

  const { rows } = await sql`select from pg_tables where schemaname = 'public'`.execute(db)
  assert.equal(rows.length, 0)
  await close()
})

test('two programs that start at once take each step once', async () => {
  const { db, close } = await emptyDatabase('migrate_twice')
  const steps = [step('0001-first'), step('0002-second')]

  const taken = await Promise.all([migrate(db, steps), migrate(db, steps)])

  assert.deepEqual(taken.flat().sort(), ['0001-first', '0002-second'])
  await close()
})

test('the steps of OpenCHM make the database from nothing, and then none is missing', async () => {
  const { db, close } = await emptyDatabase('migrate_all')

  await migrate(db)

  assert.deepEqual(await stepsMissing(db), [])
  await close()
})

test('an old step that was changed is refused', () => {
  const done = [{ name: '0001-first', digest: 'as it was' }]

  assert.throws(() => stepsDue([step('0001-first')], done), { code: 'database.step-changed', details: { step: '0001-first' } })
})

test('a database made by a newer program is refused', () => {
  const done = [step('0001-first'), step('0002-from-the-future')]

  assert.throws(() => stepsDue([step('0001-first')], done), { code: 'database.step-unknown', details: { step: '0002-from-the-future' } })
})

test('a step that comes late with a lower number is refused', () => {
  const steps = [step('0001-first'), step('0002-late'), step('0003-third')]

  assert.throws(() => stepsDue(steps, [steps[0]!, steps[2]!]), { code: 'database.step-order', details: { step: '0002-late', after: '0003-third' } })
})

test('no two steps have the same number', () => {
  const numbers = stepsIn(migrations).map(({ name }) => name.slice(0, 4))

  assert.equal(new Set(numbers).size, numbers.length)
})
