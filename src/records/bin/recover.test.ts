import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { before, test } from 'node:test'
import { openFiles } from '#platform/files.ts'
import { aDraft, addDraft, aRecord, house, rows } from '#testing'
import { amend } from '../amend.ts'
import { depositFile } from '../attachments/deposit-file.ts'
import { discardDraft } from '../discard-draft.ts'
import { draftOf } from '../find.ts'
import { binClearing, binOf, recover } from './recover.ts'

before(() => openFiles(mkdtempSync(path.join(os.tmpdir(), 'openchm-files-'))))

const authority = { role: 'publishing-authority', for: 'cr' }

test('a draft that was thrown away comes back with its record, number and text', async () => {
  const context = await house({ roles: [authority] })
  const id = await aDraft(context, { format: 'nbsap' })
  const before = await draftOf(context, id)

  await discardDraft(context, id)
  const [discarded] = await binOf(context)
  await recover(context, discarded!.id)

  const after = await draftOf(context, id)
  assert.deepEqual([discarded!.whole, discarded!.title], [true, before.draft.data['title']])
  assert.deepEqual(after.record, before.record)
  assert.deepEqual(after.draft.data, before.draft.data)
  assert.ok(after.draft.version > before.draft.version)
  assert.deepEqual([await binOf(context), await rows(context, 'discarded_record')], [[], []])
})

test('a draft beside a published record comes back, unless a new one stands there', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  const [revision] = await rows(context, 'revision')
  await addDraft(context, id, { ...revision!.data, title: { en: 'A better plan' } })
  await discardDraft(context, id)
  const [discarded] = await binOf(context)

  await amend(context, id)
  await assert.rejects(recover(context, discarded!.id), { refusal: 'conflict', code: 'draft.open' })
  await discardDraft(context, id)
  const { draft } = await recover(context, discarded!.id)

  assert.deepEqual(draft!.data['title'], { en: 'A better plan' })
})

test('files come back with the draft they belong to', async () => {
  const context = await house({ roles: [authority] })
  const id = await aDraft(context, { format: 'nbsap' })
  await depositFile(context, { record: id, name: 'plan.txt', bytes: Readable.from([Buffer.from('A plan')]) })
  const kept = await rows(context, 'attachment')

  await discardDraft(context, id)
  await recover(context, (await binOf(context))[0]!.id)

  assert.equal(kept.length, 1)
  assert.deepEqual(await rows(context, 'attachment'), kept)
})

test('nobody sees or takes what others have thrown away', async () => {
  const context = await house({ roles: [authority] })
  await discardDraft(context, await aDraft(context, { format: 'nbsap' }))
  const [discarded] = await binOf(context)
  const other = { ...context, actor: { id: 'account:9', roles: [{ role: 'publishing-authority', for: 'fr' }] } }

  assert.deepEqual(await binOf(other), [])
  await assert.rejects(recover(other, discarded!.id), { refusal: 'not-found', code: 'bin.unknown' })
  await recover(context, discarded!.id)
  await assert.rejects(recover(context, discarded!.id), { code: 'bin.unknown' })
})

test('the bin is cleared after fourteen days', async () => {
  const context = await house({ roles: [authority] })
  await discardDraft(context, await aDraft(context, { format: 'nbsap' }))
  const later = (days: number) => ({ ...context, now: () => new Date(context.now().getTime() + days * 86_400_000) })

  await binClearing.do(later(13), {})
  assert.equal((await binOf(context)).length, 1)
  await binClearing.do(later(15), {})
  assert.equal((await binOf(context)).length, 0)
})
