import assert from 'node:assert/strict'
import { test } from 'node:test'
import { own } from './ownership.ts'
import { testDatabase } from '#testing'

const never = () => assert.fail('the ownership was lost')

test('a second owner is refused, until the first one leaves', async () => {
  const { url } = await testDatabase()

  const first = await own(url, never)
  const second = await own(url, never)
  await first?.release()
  const third = await own(url, never)
  await third?.release()

  assert.ok(first)
  assert.equal(second, undefined)
  assert.ok(third)
})

test('a lost connection is made again, and the ownership with it', async () => {
  const { url, pool } = await testDatabase()
  const first = await own(url, never)

  await endOwner(pool)
  const held = await until(async () => {
    const { rows } = await pool.query(`select ${ourLock}`)
    return rows.length > 0
  })
  const second = await own(url, never)
  await first?.release()

  assert.equal(held, true)
  assert.equal(second, undefined)
})

test('an owner whose place was taken meanwhile is told', async () => {
  const { url, pool } = await testDatabase()
  let lost = false
  let thief: Awaited<ReturnType<typeof own>>
  const first = await own(
    url,
    () => (lost = true),
    async () => {
      thief ??= await own(url, never)
    },
  )

  await endOwner(pool)
  const told = await until(async () => lost)
  await first?.release()
  await thief?.release()

  assert.equal(told, true)
})

/** Others hold advisory locks too, the queue for one. */
const ourLock = `from pg_locks where locktype = 'advisory' and granted and objid = (hashtext('openchm owner')::bigint & 4294967295)::oid`

const endOwner = (pool: { query: (text: string) => Promise<unknown> }) => pool.query(`select pg_terminate_backend(pid, 5000) ${ourLock}`)

async function until(asked: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 5000; Date.now() < end; await new Promise(tick => setTimeout(tick, 30))) if (await asked()) return true
  return false
}
