import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDraft, find, identifierOf } from '#records'
import { aDraft, aRecord, house } from '#testing'
import { saveDraft } from './save-draft.ts'

const author = { roles: [{ role: 'authorised-user', for: 'ke' }] }

test('a reference typed as people see it is kept as the record and revision it means', async () => {
  const context = await house(author)
  const authority = await aRecord(context, { format: 'authority', government: 'ke', state: 'published' })
  const { record } = await find(context, authority)

  for (const typed of [identifierOf(record, 1), identifierOf(record).toLowerCase(), String(record.number)]) {
    const { draft } = await createDraft(context, { format: 'absPermit', data: { languages: ['en'], absCNA: { identifier: typed } } })

    assert.deepEqual(draft!.data['absCNA'], { identifier: `${authority}@1` }, typed)
  }
})

test('references in lists are pinned one by one, and what nobody knows or may see stays as it was typed', async () => {
  const context = await house(author)
  const checkpoint = await aRecord(context, { format: 'absCheckpoint', government: 'ke', state: 'published' })
  const foreign = await aDraft(context, { format: 'absCheckpoint', government: 'fr' })
  const { record } = await find(context, checkpoint)
  const foreignNumber = record.number + 1
  const id = await aDraft(context, { format: 'absCheckpointCommunique', government: 'ke' })

  const absCheckpoints = [
    { identifier: identifierOf(record) },
    { identifier: String(foreignNumber) },
    { identifier: 'ABSCH-CP-KE-99999999' },
    { identifier: foreign },
  ]
  const { data } = await saveDraft(context, { id, data: { languages: ['en'], absCheckpoints } })

  assert.deepEqual(data['absCheckpoints'], [{ identifier: `${checkpoint}@1` }, ...absCheckpoints.slice(1)])
})
