import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { house } from '#testing'
import { inTransaction } from './transaction.ts'

test('a connection that is lost in the middle of a transaction fails this transaction and nothing else', async () => {
  const context = await house()

  const work = inTransaction(context, async unit => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(unit.db)
    await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(context.db)
    await new Promise(resolve => setTimeout(resolve, 200))
    await sql`select 1`.execute(unit.db)
  })

  await assert.rejects(work)
  assert.deepEqual((await sql`select 1 as one`.execute(context.db)).rows, [{ one: 1 }])
})
