import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { packed } from './compress.ts'

const page = Buffer.from('<p>forest</p>'.repeat(500))

test('a page travels in the best encoding the browser takes, and comes out the same', () => {
  const best = packed(page, 'gzip, deflate, br, zstd')
  const older = packed(page, 'gzip, deflate')

  assert.deepEqual([best.encoding, older.encoding], ['zstd', 'gzip'])
  assert.deepEqual(zstdDecompressSync(best.body), page)
  assert.deepEqual(gunzipSync(older.body), page)
})

test('small pages, and pages for browsers that take nothing, stay as they are', () => {
  assert.equal(packed(Buffer.from('small'), 'gzip').encoding, undefined)
  assert.equal(packed(page, undefined).body, page)
})
