import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addRevision, aRecord, house, rows } from '#testing'
import { restore } from './restore.ts'

const authority = { role: 'publishing-authority', for: 'cr' }

test('an earlier revision becomes the draft of the next one; what is public stays', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  const [first] = await rows(context, 'revision')
  await addRevision(context, id, 2, { ...first!.data, title: { en: 'Another title' } })

  const { record, draft } = await restore(context, id, 1)

  assert.deepEqual([record.revision, record.state, draft!.state], [2, 'published', 'open'])
  assert.deepEqual(draft!.data, first!.data)
})

test('an open draft is overwritten, and its text stays among its versions', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  const begun = await restore(context, id, 1)

  const again = await restore(context, id, 1)

  assert.equal(again.draft!.version, begun.draft!.version)
})

test('what does not exist is refused, and so is whoever does not work on the record', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  await assert.rejects(restore(context, id, 7), { refusal: 'not-found', code: 'record.revision' })
  await assert.rejects(restore({ ...context, actor: { id: 'account:9', roles: [] } }, id, 1), { refusal: 'forbidden', code: 'record.edit' })
  assert.deepEqual(await rows(context, 'draft'), [])
})
