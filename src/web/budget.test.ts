import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { announce } from '#platform/events.ts'
import { caughtUpTo, openSearch } from '#search'
import { aRecord, house, rows, temporaryFolder } from '#testing'
import { buildAssets } from '../../tools/assets.mjs'
import { mountWeb, webServer } from './app.ts'
import { builtAssets } from './delivery/assets.ts'

const kilobyte = 1024
const zipped = (file: string) => gzipSync(readFileSync(path.join(builtAssets, file)), { level: 9 }).length

test('a public page loads at most 10 KB of script and 15 KB of style', async () => {
  const manifest = await buildAssets()

  assert.ok(zipped(manifest['site.js']!) < 10 * kilobyte, `${zipped(manifest['site.js']!)} bytes of script`)
  assert.ok(zipped(manifest['site.css']!) < 15 * kilobyte, `${zipped(manifest['site.css']!)} bytes of style`)
})

test('a search page of twenty records with all its filters is at most 15 KB', async t => {
  await buildAssets()
  const context = await house({ actor: { id: undefined, roles: [] } })
  for (let round = 0; round < 3; round++)
    for (const format of ['resource', 'caseStudy', 'event', 'news', 'nationalTarget7', 'nbsap', 'organization', 'contact'])
      await aRecord(context, { format, state: 'published' })
  for (const { id } of await rows(context, 'record')) await announce(context, 'record.published', String(id))
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  t.after(() => index.close())
  assert.ok(await caughtUpTo(context, Number((await rows(context, 'event')).at(-1)!['seq']), 10_000))
  const app = webServer()
  await mountWeb(app, { context, demo: true, secret: 'secret', publicUrl: 'http://chm.localhost:8080' })

  for (const locale of ['en', 'ar', 'zh']) {
    const answer = await app.inject({ url: `/${locale}/search`, headers: { host: 'chm.localhost:8080', 'accept-encoding': 'gzip' } })
    assert.equal(answer.statusCode, 200)
    assert.equal(answer.headers['content-encoding'], 'gzip')
    assert.ok(answer.rawPayload.length < 15 * kilobyte, `${locale}: ${answer.rawPayload.length} bytes`)
  }
})
