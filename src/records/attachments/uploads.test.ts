import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { beforeEach, test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { files, filesIn, openFiles, usualFileLimits } from '#platform/files.ts'
import { aDraft, house, rows } from '#testing'
import { saveDraft } from '../save-draft.ts'
import { clearFiles, daysKept } from './clear-files.ts'
import { depositFile } from './deposit-file.ts'
import { fileFor } from './file-for.ts'
import { appendUpload, beginUpload, cancelUpload, hoursToResume, uploadAt } from './uploads.ts'

const author = [{ role: 'authorised-user', for: 'cr' }]
const colleague = { id: 'account:2', roles: author }
const piece = (words: string) => Readable.from([Buffer.from(words)])
const day = 86_400_000

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-files-'))
})

async function begun(size: number, name = 'plan.txt', limits = usualFileLimits) {
  const context = await house({ roles: author })
  await openFiles(folder, limits)
  const record = await aDraft(context, { format: 'nbsap' })
  return { context, record, upload: await beginUpload(context, { record, name, size }) }
}

test('a file comes in pieces, over a broken line and another life of the program', async () => {
  const { context, record, upload } = await begun(11)

  const first = await appendUpload(context, upload.id, { offset: 0, bytes: piece('hello ') })
  await openFiles(folder)
  const standing = await uploadAt(context, upload.id)
  const last = await appendUpload(context, upload.id, { offset: standing.offset, bytes: piece('world') })

  assert.deepEqual([first.offset, first.attachment, standing.offset], [6, undefined, 6])
  assert.deepEqual([last.offset, last.attachment!.record, last.attachment!.name], [11, record, 'plan.txt'])
  assert.equal(await text(await (await fileFor(context, last.attachment!.id)).bytes()), 'hello world')
  assert.deepEqual((await uploadAt(context, upload.id)).attachment?.id, last.attachment!.id)
  assert.deepEqual(await files().parts.list(), [])
})

test('the last piece sent twice is one file', async () => {
  const { context, upload } = await begun(5)

  const first = await appendUpload(context, upload.id, { offset: 0, bytes: piece('hello') })
  const again = await appendUpload(context, upload.id, { offset: 0, bytes: piece('hello') })

  assert.equal(again.attachment!.id, first.attachment!.id)
  assert.equal((await rows(context, 'attachment')).length, 1)
})

test('the end of a file asked for twice at once is one file', async () => {
  const { context, upload } = await begun(5)
  await files().parts.append(upload.id, 0, piece('hello'), { most: 5 })
  const finish = () => appendUpload(context, upload.id, { offset: 5, bytes: Readable.from([]) })

  const ends = await Promise.allSettled([finish(), finish(), finish()])
  const later = await finish()

  for (const end of ends) assert.ok(end.status === 'fulfilled' || end.reason.code === 'upload.busy', String(end.status === 'rejected' && end.reason))
  assert.deepEqual(
    (await rows(context, 'attachment')).map(({ id }) => id),
    [later.attachment!.id],
  )
})

test('what cannot become a file is refused before a byte is sent', async () => {
  const { context, record } = await begun(5, 'plan.txt', { each: 1000, account: 1500, all: 2000 })
  const begin = (name: string, size: number, more = {}) => beginUpload(context, { record, name, size, ...more })

  await assert.rejects(begin('a.exe', 5), { code: 'file.type' })
  await assert.rejects(begin('a.txt', 0), { code: 'file.empty' })
  await assert.rejects(begin('a.txt', 1001), { code: 'file.too-large', details: { most: 1000 } })
  for (const replaces of ['X', '\0']) await assert.rejects(begin('a.txt', 5, { replaces }), { code: 'file.unknown' })
  await begin('a.txt', 1000)
  await assert.rejects(begin('a.txt', 600), { refusal: 'conflict', code: 'file.quota', details: { most: 1500 } })
  await assert.rejects(beginUpload({ ...context, actor: colleague }, { record, name: 'a.txt', size: 999 }), {
    refusal: 'conflict',
    code: 'file.full',
  })
})

test('what turns out to be something else is thrown away', async () => {
  const { context, upload } = await begun(5, 'plan.pdf')

  await assert.rejects(appendUpload(context, upload.id, { offset: 0, bytes: piece('hello') }), { code: 'file.type' })

  await assert.rejects(uploadAt(context, upload.id), { code: 'upload.unknown' })
  assert.deepEqual(await files().parts.list(), [])
})

test('only who began an upload goes on with it, and can throw it away', async () => {
  const { context, upload } = await begun(5)
  const other = { ...context, actor: colleague }

  for (const attempt of [
    () => uploadAt(other, upload.id),
    () => appendUpload(other, upload.id, { offset: 0, bytes: piece('x') }),
    () => cancelUpload(other, upload.id),
  ])
    await assert.rejects(attempt, { refusal: 'not-found', code: 'upload.unknown' })
  await cancelUpload(context, upload.id)

  await assert.rejects(uploadAt(context, upload.id), { code: 'upload.unknown' })
})

test('uploads nobody goes on with are cleared, those under way are not', async () => {
  const { context, record, upload } = await begun(5)
  const later = (hours: number): Context => ({ ...context, now: () => new Date(Date.now() + hours * 3_600_000) })
  const young = await beginUpload(later(hoursToResume - 1), { record, name: 'b.txt', size: 3 })

  await clearFiles(later(hoursToResume + 1))

  await assert.rejects(uploadAt(context, upload.id), { code: 'upload.unknown' })
  assert.deepEqual(await files().parts.list(), [young.id])
})

test('files that nothing shows are cleared after some days, with their bytes; older versions of what is shown stay', async () => {
  const { context, record } = await begun(5)
  const deposit = (name: string, bytes: string, replaces?: string) =>
    depositFile(context, { record, name, bytes: piece(bytes), ...(replaces ? { replaces } : {}) })
  const orphan = await deposit('orphan.txt', 'orphan')
  const old = await deposit('a.txt', 'first')
  const shown = await deposit('a.txt', 'second', old.id)
  await saveDraft(context, { id: record, data: { relevantDocuments: [{ url: shown.url, name: 'A' }] } })
  const store = filesIn(folder)
  await utimes(await store.local(orphan.hash), new Date(0), new Date(0))
  const onDay = (days: number): Context => ({ ...context, now: () => new Date(Date.now() + days * day) })

  await clearFiles(onDay(daysKept - 1))
  const before = (await rows(context, 'attachment')).length
  await clearFiles(onDay(daysKept + 1))

  assert.equal(before, 3)
  assert.deepEqual((await rows(context, 'attachment')).map(({ id }) => id).sort(), [old.id, shown.id].sort())
  assert.equal(await text(await store.get(old.hash)), 'first')
})

test('several hundred megabytes pass through without being held', { timeout: 90_000 }, async () => {
  const size = 400 * 1024 ** 2
  const { context, upload } = await begun(size)
  const chunk = Buffer.alloc(1024 ** 2, 'x')
  const flood = (bytes: number) =>
    Readable.from(
      (function* () {
        for (let left = bytes; left > 0; left -= chunk.length) yield chunk
      })(),
    )
  global.gc?.()
  const before = process.memoryUsage().rss
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)

  let progress = await appendUpload(context, upload.id, { offset: 0, bytes: flood(size / 2) })
  progress = await appendUpload(context, upload.id, { offset: progress.offset, bytes: flood(size / 2) })
  clearInterval(watch)

  assert.equal(progress.attachment!.size, size)
  assert.ok(most - before < size / 2, `${Math.round((most - before) / 1024 ** 2)} MB more than before`)
  await files().remove(progress.attachment!.hash)
})
