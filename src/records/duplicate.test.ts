import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDraft, aRecord, house } from '#testing'
import { duplicate } from './duplicate.ts'

const author = { role: 'authorised-user', for: 'cr' }

test('a copy has an id of its own and the content of the original', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap', data: { title: { en: 'Strategy' } } })

  const { record, draft } = await duplicate(context, id)

  assert.notEqual(record.id, id)
  assert.deepEqual([record.state, record.government, draft!.data['title']], ['draft', 'cr', { en: 'Strategy' }])
})

test('what a certificate says of its amendment, and links to itself, are not copied', async () => {
  const context = await house({ roles: [author] })
  const id = 'certificate-to-copy'
  const other = await aRecord(context, { format: 'absPermit', state: 'published' })
  const related = [{ identifier: `${id}@1` }, { identifier: other }]
  await aRecord(context, {
    id,
    format: 'absPermit',
    state: 'published',
    data: { amendmentIntent: '0', amendmentDescription: { en: 'x' }, relatedIRCCs: related },
  })

  const { draft } = await duplicate(context, id)

  assert.deepEqual(draft!.data['relatedIRCCs'], [{ identifier: other }])
  assert.deepEqual([draft!.data['amendmentIntent'], draft!.data['amendmentDescription']], [undefined, undefined])
})

test('the record of another country is not taken over', async () => {
  const context = await house({ roles: [author] })
  const published = await aRecord(context, { format: 'nbsap', government: 'fr', state: 'published' })
  const draft = await aDraft(context, { format: 'nbsap', government: 'fr' })

  await assert.rejects(duplicate(context, published), { refusal: 'forbidden', code: 'record.government' })
  await assert.rejects(duplicate(context, draft), { refusal: 'not-found', code: 'record.unknown' })
})

test('a withdrawn record is not copied', async () => {
  const context = await house({ roles: [author] })
  const id = await aRecord(context, { format: 'nbsap', state: 'withdrawn' })

  await assert.rejects(duplicate(context, id), { refusal: 'conflict', code: 'record.withdrawn' })
})
