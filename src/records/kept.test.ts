import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { sql } from 'kysely'
import { guest, type Context } from '#platform/context.ts'
import { inTransaction } from '#platform/transaction.ts'
import { addDraft, aRecord, house, rows } from '#testing'
import { draftOf, find } from './find.ts'
import { keep, keepRecords, keptFor } from './kept.ts'
import { publish } from './publish.ts'
import { readAllHeld, readHeld } from './read.ts'
import { saveDraft } from './save-draft.ts'
import { getAll, lock, put } from './store.ts'
import { summaries } from './summaries.ts'
import { withdraw } from './withdraw.ts'

let stop = () => {}
afterEach(() => stop())

/** A house whose records are kept in memory, with a published record on which somebody works. */
async function keeping() {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'cr' }] })
  const id = await aRecord(context, { state: 'published' })
  stop = keepRecords(context)
  return { context, visitor: { ...context, actor: guest }, id }
}

test('what was read once is not read again', async () => {
  const { context, visitor, id } = await keeping()
  const { number } = (await rows(context, 'record')).find(record => record['id'] === id)!
  const first = await find(visitor, id)
  await behindTheBack(context, id)

  const again = [await find(visitor, id), await find(visitor, String(number)), await find(visitor, `${id}@1`)]

  for (const found of again) assert.deepEqual(found, first)
  assert.equal((await readAllHeld(visitor, [id]))[0]!.record.revision, 1)
})

test('a reader finds what a publication or a withdrawal was acknowledged for', async () => {
  const { context, visitor, id } = await keeping()
  const [{ data }] = (await rows(context, 'revision')) as [Record<string, any>]
  await find(visitor, id)
  await summaries(visitor, [id])
  await addDraft(context, id, { ...data, name: { en: 'Another name' } }, 'submitted')

  await publish(context, id)

  assert.deepEqual((await find(visitor, id)).revision!.data['name'], { en: 'Another name' })
  assert.equal((await summaries(visitor, [id]))[0]!.revision, 2)
  await withdraw(context, id, 'Superseded.')
  assert.equal((await find(visitor, id)).record.state, 'withdrawn')
  assert.deepEqual(await summaries(visitor, [id]), [])
})

test('an author finds the draft as it was saved last', async () => {
  const { context } = await keeping()
  const id = await aRecord(context, { state: 'draft' })
  const { draft } = await draftOf(context, id)

  const saved = await saveDraft(context, { id, data: { ...draft.data, name: { en: 'Mended' } }, version: draft.version })

  assert.deepEqual((await draftOf(context, id)).draft, saved)
})

test('only a transaction sees its own change, and one that fails leaves nothing of it', async () => {
  const { context, visitor, id } = await keeping()
  await find(visitor, id)

  const failing = inTransaction(context, async unit => {
    await lock(unit, id)
    await put(unit, id, { reason: 'Tried' })
    assert.equal((await readHeld(unit, { id }))!.record.reason, 'Tried')
    assert.equal((await find(visitor, id)).record.reason, null)
    throw new Error('and then it failed')
  })

  await assert.rejects(failing, /and then it failed/)
  assert.equal((await find(visitor, id)).record.reason, null)
})

test('what was read before a change and arrives after it is not kept', async () => {
  const { context, visitor, id } = await keeping()
  const kept = keptFor(visitor)!
  const { changes } = kept
  const read = await getAll(visitor, [id])

  await withdraw(context, id, 'Superseded.')
  keep(kept, read, changes)

  assert.equal((await find(visitor, id)).record.state, 'withdrawn')
})

const behindTheBack = (context: Context, id: string) => sql`update record set revision = 7 where id = ${id}`.execute(context.db)
