import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { before, test } from 'node:test'
import sharp from 'sharp'
import { openAntivirus } from '#platform/antivirus.ts'
import { guest, type Context } from '#platform/context.ts'
import { openFiles } from '#platform/files.ts'
import { aDraft, aRecord, house, rows } from '#testing'
import { amend } from '../amend.ts'
import { draftOf } from '../find.ts'
import { saveDraft } from '../save-draft.ts'
import { submit } from '../submit.ts'
import { depositFile } from './deposit-file.ts'
import { fileFor } from './file-for.ts'
import { filesOf, filesShown } from './files-of.ts'
import { licenceFile } from './licence-file.ts'
import { showVersion } from './replace-file.ts'
import { scanWaiting } from './scan-files.ts'

const authority = { role: 'publishing-authority', for: 'cr' }
const put = (context: Context, record: string, name: string, bytes: string | Buffer, replaces?: string) =>
  depositFile(context, { record, name, bytes: Readable.from([Buffer.from(bytes)]), ...(replaces ? { replaces } : {}) })

before(() => openFiles(mkdtempSync(path.join(os.tmpdir(), 'openchm-files-'))))

test('a replaced file is shown anew in the draft, and the old version where it was published', async () => {
  const context = await house({ roles: [authority] })
  const visitor = { ...context, actor: guest }
  const record = await aRecord(context, { format: 'nbsap', state: 'published' })
  const { draft } = await amend(context, record)
  const first = await put(context, record, "Plan d'action.txt", 'one')
  await saveDraft(context, { id: record, data: { ...draft!.data, relevantDocuments: [{ url: first.url, name: 'Plan' }] } })
  await submit(context, record)
  await amend(context, record)

  const second = await put(context, record, 'Plan 2030.txt', 'two', first.id)
  await showVersion(context, second, first.id)

  const { data } = (await draftOf(context, record)).draft
  assert.deepEqual(data['relevantDocuments'], [{ url: second.url, name: 'Plan' }])
  assert.equal(await text(await (await fileFor(visitor, first.id)).bytes()), 'one')
  await assert.rejects(fileFor(visitor, second.id), { code: 'file.unknown' })
  const [line] = await filesOf(context, record)
  assert.deepEqual(
    line!.versions.map(({ version, name, inDraft, revisions }) => ({ version, name, inDraft, revisions })),
    [
      { version: 2, name: 'Plan 2030.txt', inDraft: true, revisions: [] },
      { version: 1, name: "Plan d'action.txt", inDraft: false, revisions: [2] },
    ],
  )
})

test('the files of a record and their versions are for those who work on it', async () => {
  const context = await house({ roles: [authority] })
  const record = await aRecord(context, { format: 'nbsap', state: 'published' })

  await assert.rejects(filesOf({ ...context, actor: guest }, record), { refusal: 'forbidden', code: 'record.edit' })
})

test('a file of another record is not replaced', async () => {
  const context = await house({ roles: [authority] })
  const [one, other] = [await aDraft(context, { format: 'nbsap' }), await aDraft(context, { format: 'nbsap' })]
  const theirs = await put(context, other, 'a.txt', 'x')

  await assert.rejects(put(context, one, 'a.txt', 'y', theirs.id), { refusal: 'not-found', code: 'file.unknown' })
})

test('a file says under which licence it may be used, and its next version too', async () => {
  const context = await house({ roles: [authority] })
  const record = await aDraft(context, { format: 'nbsap' })
  const file = await put(context, record, 'a.txt', 'x')

  await licenceFile(context, file.id, 'CC-BY-4.0')
  const next = await put(context, record, 'a.txt', 'y', file.id)

  assert.equal(next.licence, 'CC-BY-4.0')
  await assert.rejects(licenceFile(context, file.id, 'mine'), { code: 'file.licence' })
  await assert.rejects(licenceFile({ ...context, actor: guest }, file.id, 'CC0-1.0'), { refusal: 'forbidden' })
  assert.deepEqual(
    (await filesShown(context, record, { a: { url: next.url } })).map(({ licence }) => licence),
    ['CC-BY-4.0'],
  )
})

test('a picture is made smaller, upright, and forgets what the camera wrote', async () => {
  const context = await house({ roles: [authority] })
  const record = await aDraft(context, { format: 'nbsap' })
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'green' } })
    .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitude: '9/1 55/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { id } = await put(context, record, 'photo.jpg', photo)

  const { picture } = await fileFor(context, id)
  const small = await sharp(await buffer(await picture!(320))).metadata()

  assert.deepEqual([small.format, small.width, small.height, small.exif], ['webp', 320, 480, undefined])
  await assert.rejects(picture!(321), { code: 'file.picture' })
  const { id: other } = await put(context, record, 'a.txt', 'x')
  assert.equal((await fileFor(context, other)).picture, undefined)
})

test('a picture of too many pixels is kept and never unpacked', async () => {
  const context = await house({ roles: [authority] })
  const record = await aDraft(context, { format: 'nbsap' })
  const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: 'white' }, limitInputPixels: false })
    .png()
    .toBuffer()
  const { id } = await put(context, record, 'bomb.png', bomb)

  const { picture } = await fileFor(context, id)

  await assert.rejects(picture!(160), { code: 'file.picture' })
})

test('while the scanner is silent a file stays private, and is public once it is found clean', async t => {
  t.after(() => openAntivirus(undefined))
  const context = await house({ roles: [authority] })
  const visitor = { ...context, actor: guest }
  openAntivirus('tcp://127.0.0.1:1')
  const record = await aDraft(context, { format: 'nbsap', data: {} })
  const file = await put(context, record, 'a.txt', 'x')
  const { data } = (await draftOf(context, record)).draft
  await saveDraft(context, { id: record, data: { ...data, relevantDocuments: [{ url: file.url, name: 'A' }] } })
  await submit(context, record)

  assert.equal(file.scan, 'waiting')
  await assert.rejects(fileFor(visitor, file.id), { code: 'file.unknown' })
  await assert.rejects(scanWaiting(context), /ECONNREFUSED/)
  assert.equal((await fileFor(context, file.id)).inline, false)
  openAntivirus(undefined)
  await scanWaiting(context)

  assert.equal((await fileFor(visitor, file.id)).open, true)
  assert.equal((await rows(context, 'event')).filter(({ name }) => name === 'file.scanned').length, 1)
})
