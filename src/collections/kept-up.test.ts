import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { announce, lastSeq } from '#platform/events.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { caughtUpTo, openSearch } from '#search'
import { aRecord, house, rows, temporaryFolder } from '#testing'
import { addRecord } from './entries.ts'
import { coverFor, setCover } from './cover.ts'
import { collectionAt, collectionsOf } from './find.ts'
import { keptUp } from './kept-up.ts'
import { collectionListeners } from './listeners.ts'
import { makeCollection } from './make.ts'

const secretariat = [{ role: 'secretariat', for: '*' }]
const title = { en: 'Reefs' }

test('a query keeps a collection up to date within the portal, without the records chosen one by one', async t => {
  const context = await house({ roles: secretariat })
  const [first, chosen] = [
    await aRecord(context, { format: 'nbsap', state: 'published' }),
    await aRecord(context, { format: 'nbsap', state: 'published' }),
  ]
  await aRecord(context, { format: 'nbsap', state: 'draft' })
  for (const { id } of await rows(context, 'record')) await announce(context, 'record.published', String(id), { format: 'nbsap', revision: 1 })
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  t.after(() => index.close())
  assert.ok(await caughtUpTo(context, await lastSeq(context), 10_000))
  const here = await makeCollection(context, { kind: 'curated', portal: 'chm', title, query: 'format=nbsap' })
  const elsewhere = await makeCollection(context, { kind: 'curated', portal: 'absch', title, query: 'format=nbsap' })
  await addRecord(context, here.id, { record: chosen })

  assert.deepEqual(
    (await keptUp(context, here, { locale: 'en' })).hits.map(({ id }) => id),
    [first],
  )
  assert.equal((await keptUp(context, elsewhere, { locale: 'en' })).total, 0)
  assert.equal((await keptUp(context, { ...here, query: '' }, { locale: 'en' })).total, 0)
})

test('a cover is drawn anew, small, and shown to those who may see the collection', async () => {
  const context = await house({ roles: secretariat })
  const { id } = await makeCollection(context, { kind: 'curated', portal: 'chm', title })
  const folder = temporaryFolder()
  const [picture, other] = [path.join(folder, 'a.png'), path.join(folder, 'b.png')]
  await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#285' } })
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .png()
    .toFile(picture)
  writeFileSync(other, '<svg onload="alert(1)">')

  await setCover(context, id, picture)

  const cover = await coverFor(context, id)
  const { format, width, exif } = await sharp(cover.bytes).metadata()
  assert.deepEqual([format, width, exif, cover.height], ['webp', 1280, undefined, 640])
  assert.equal((await collectionsOf(context, 'chm'))[0]!.cover!.hash, cover.hash)
  await assert.rejects(coverFor({ ...context, actor: { id: 'account:2', roles: [] } }, id), { code: 'collection.unknown' })
  await assert.rejects(setCover(context, id, other), { code: 'collection.cover' })
  await setCover(context, id, undefined)
  await assert.rejects(coverFor(context, id), { code: 'collection.no-cover' })
})

test('the lists of a closed account are private, however often that is heard', async () => {
  const context = await house()
  const { id } = await makeCollection(context, { kind: 'list', portal: 'chm', title, visibility: 'public' })
  const other = { ...context, actor: { id: 'account:2', roles: [] } }
  await announce(context, 'account.closed', 'account:1')
  await announce(context, 'account.closed', 'account:1')

  await waitUntilHeard(context, collectionListeners)

  await assert.rejects(collectionAt(other, id), { code: 'collection.unknown' })
  assert.equal((await collectionAt(context, id)).visibility, 'private')
})
