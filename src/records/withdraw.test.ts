import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest } from '#platform/context.ts'
import { aDraft, addDraft, aRecord, house, rows } from '#testing'
import { discardDraft } from './discard-draft.ts'
import { find, revisionsOf } from './find.ts'
import { withdraw } from './withdraw.ts'

const authority = { role: 'publishing-authority', for: 'cr' }

test('a withdrawn record keeps its address and shows nothing else', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  await withdraw(context, id, 'Replaced by another strategy.')

  const found = await find({ ...context, actor: guest }, id)
  assert.deepEqual([found.record.state, found.record.reason, found.revision], ['withdrawn', 'Replaced by another strategy.', undefined])
  assert.deepEqual(await revisionsOf({ ...context, actor: guest }, id), [])
  assert.equal((await revisionsOf(context, id)).length, 1)
})

test('a record is withdrawn once', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  await withdraw(context, id)

  await assert.rejects(withdraw(context, id), { refusal: 'conflict', code: 'record.withdrawn' })
})

test('a draft has to be discarded first', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  await addDraft(context, id, {})

  await assert.rejects(withdraw(context, id), { refusal: 'conflict', code: 'draft.open' })
  await discardDraft(context, id)
  const { record } = await withdraw(context, id)

  assert.equal(record.state, 'withdrawn')
})

test('what was never published is discarded, not withdrawn', async () => {
  const context = await house({ roles: [authority] })
  const id = await aDraft(context, { format: 'nbsap' })

  await assert.rejects(withdraw(context, id), { refusal: 'conflict', code: 'record.draft' })
  await discardDraft(context, id)

  assert.deepEqual(await rows(context, 'record'), [])
  assert.equal((await rows(context, 'discarded_record'))[0]!.id, id)
})

test('authors and other countries withdraw nothing', async () => {
  const context = await house({
    roles: [
      { role: 'authorised-user', for: 'cr' },
      { role: 'publishing-authority', for: 'fr' },
    ],
  })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  await assert.rejects(withdraw(context, id), { refusal: 'forbidden', code: 'record.withdraw' })
})

test('a certificate is revoked instead', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'absPermit', state: 'published' })

  await assert.rejects(withdraw(context, id), { refusal: 'conflict', code: 'record.revoke-instead' })
})
