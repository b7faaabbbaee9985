import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { sql } from 'kysely'
import { test } from 'node:test'
import { extractText } from 'unpdf'
import { guest } from '#platform/context.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { submit, withdraw } from '#records'
import { aDraft, anAccount, house, rows } from '#testing'
import { issueReceipt, receiptListener } from './issue-receipt.ts'
import { receiptKey } from './keys.ts'
import { printReceipt } from './print-receipt.ts'
import { canonical, hashOf } from './receipt.ts'
import { receiptFor, receiptsOf, statementOf, verifyReceipt } from './verify-receipt.ts'

const authority = { role: 'publishing-authority', for: 'cr' }

async function published() {
  const empty = await house()
  const number = await anAccount(empty, { roles: [authority] })
  const context = { ...empty, actor: { id: `account:${number}`, name: 'Ana', roles: [authority] } }
  const record = await aDraft(context, { format: 'nbsap' })
  await submit(context, record)
  await waitUntilHeard(context, [receiptListener])
  return { context, record, visitor: { ...context, actor: guest } }
}

test('each publication has one receipt, however often it is heard of, signed by a key that anybody can have', async () => {
  const { context, record } = await published()

  await issueReceipt(context, record, 1)

  const [receipt, ...more] = await receiptsOf(context, record)
  const statement = statementOf(receipt!)
  assert.equal(more.length, 0)
  assert.deepEqual([statement.record, statement.revision, statement.publishedBy!.id], [record, 1, context.actor.id])
  assert.equal(statement.receipt, receipt!.id)
  assert.ok(verify(null, Buffer.from(receipt!.statement), createPublicKey(receiptKey().pem), Buffer.from(receipt!.signature, 'base64')))
})

test('anybody who has its address learns whether it is true, and of no person', async () => {
  const { context, record, visitor } = await published()
  const [{ id } = { id: '' }] = await receiptsOf(context, record)

  const verified = await verifyReceipt(visitor, id)

  assert.deepEqual([verified.genuine, verified.unchanged, verified.standing], [true, true, 'published'])
  assert.ok(!JSON.stringify(verified).includes('publishedBy'))
  await withdraw(context, record, 'A mistake')
  assert.equal((await verifyReceipt(visitor, id)).standing, 'withdrawn')
  for (const unknown of ['', 'x', record]) await assert.rejects(verifyReceipt(visitor, unknown), { refusal: 'not-found', code: 'receipt.unknown' })
})

test('a changed body and a changed statement are found out', async () => {
  const { context, record } = await published()
  const [{ id } = { id: '' }] = await receiptsOf(context, record)

  await sql`update revision set data = data || '{"x": 1}'`.execute(context.db)
  const body = await verifyReceipt(context, id)
  await sql`update receipt set statement = replace(statement, '"revision":1', '"revision":1 ')`.execute(context.db)
  const statement = await verifyReceipt(context, id)

  assert.deepEqual([body.genuine, body.unchanged], [true, false])
  assert.equal(statement.genuine, false)
})

test('receipts are listed and printed for those who work on the record', async () => {
  const { context, record, visitor } = await published()
  const [{ id } = { id: '' }] = await receiptsOf(context, record)

  const { bytes, open } = await printReceipt(context, id, 'en', 'https://chm.example.org')

  // readers of PDF now and then lose the stroke between the parts of an address; the drawing has it
  const words = (await extractText(new Uint8Array(bytes))).text.join('\n').replace(/[\s\u200b/]+/g, '')
  const { sha256, publishedBy } = statementOf(await receiptFor(context, id))
  for (const expected of [sha256, id, publishedBy!.name, 'https://chm.example.org/en/receipts/'])
    assert.ok(words.includes(expected.replace(/[\s/]/g, '')), `${expected} in ${words}`)
  assert.equal(open, false)
  assert.deepEqual(await receiptsOf(visitor, record), [])
  await assert.rejects(printReceipt(visitor, id, 'en', 'https://chm.example.org'), { code: 'receipt.unknown' })
  assert.equal((await rows(context, 'receipt')).length, 1)
})

test('the digest of a body does not depend on the order of its parts', () => {
  assert.equal(hashOf({ a: 1, b: { d: [1, 2], c: 'é' } }), hashOf({ b: { c: 'é', d: [1, 2] }, a: 1 }))
  assert.notEqual(hashOf({ a: [1, 2] }), hashOf({ a: [2, 1] }))
  assert.equal(canonical({ b: undefined, a: null }), '{"a":null}')
})
