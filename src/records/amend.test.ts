import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRecord, house, rows } from '#testing'
import { amend } from './amend.ts'
import { discardDraft } from './discard-draft.ts'
import { saveDraft } from './save-draft.ts'
import { submit } from './submit.ts'
import { withdraw } from './withdraw.ts'

const authority = { role: 'publishing-authority', for: 'cr' }

test('a change begins with the newest revision, which stays public beside it', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  const { record, draft } = await amend(context, id)

  const [revision] = await rows(context, 'revision')
  assert.deepEqual(draft!.data, revision!.data)
  assert.deepEqual([record.state, record.revision], ['published', 1])
})

test('beginning a change twice gives the same draft', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  const drafts = await Promise.all([amend(context, id), amend(context, id)])

  assert.equal(drafts[0].draft!.version, drafts[1].draft!.version)
  assert.deepEqual(
    (await rows(context, 'event')).map(({ name }) => name),
    ['record.amended'],
  )
})

test('a version of an earlier draft never matches a later one', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  const first = await amend(context, id)
  await discardDraft(context, id)

  const second = await amend(context, id)

  assert.notEqual(second.draft!.version, first.draft!.version)
  await assert.rejects(saveDraft(context, { id, data: {}, version: first.draft!.version }), { code: 'draft.stale' })
})

test('discarding a change leaves the published record as it was', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  await amend(context, id)

  await discardDraft(context, id)

  const [record] = await rows(context, 'record')
  assert.deepEqual([record!.state, record!.revision, await rows(context, 'draft')], ['published', 1, []])
})

test('a change of a certificate says that it is one', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'absPermit', state: 'published' })

  const { draft } = await amend(context, id)

  assert.equal(draft!.data['amendmentIntent'], '0')
  assert.equal('amendmentDescription' in draft!.data, false)
})

test('a revoked certificate stays public and is never amended again', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'absPermit', state: 'published', data: { languages: ['en'] } })
  const { draft } = await amend(context, id, { intent: 'revoke' })
  await saveDraft(context, { id, data: { ...draft!.data, amendmentDescription: { en: 'The permit was withdrawn.' } } })

  const { record } = await submit(context, id)

  assert.deepEqual([record.state, record.revoked, record.revision], ['published', true, 2])
  await assert.rejects(amend(context, id), { refusal: 'conflict', code: 'record.revoked' })
  await assert.rejects(withdraw(context, id, 'again'), { refusal: 'conflict', code: 'record.revoke-instead' })
})

test('only certificates are revoked', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  await assert.rejects(amend(context, id, { intent: 'revoke' }), { refusal: 'conflict', code: 'record.not-revocable' })
})

test('drafts and records of other countries are not amended', async () => {
  const context = await house({ roles: [authority] })
  const withdrawn = await aRecord(context, { format: 'nbsap', state: 'withdrawn' })
  const foreign = await aRecord(context, { format: 'nbsap', state: 'published', government: 'fr' })

  await assert.rejects(amend(context, withdrawn), { refusal: 'conflict', code: 'record.withdrawn' })
  await assert.rejects(amend(context, foreign), { refusal: 'forbidden', code: 'record.edit' })
})
