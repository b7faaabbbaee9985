import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { openPrinting } from '#printing'
import { aRecord, facadeOf } from '#testing'

test('a record is printed in a language, a draft only for those who work on it', async () => {
  openPrinting(mkdtempSync(path.join(os.tmpdir(), 'openchm-printed-')))
  const { ask, context, personOf } = await facadeOf()
  const { token } = await personOf({ role: 'authorised-user', for: 'cr' })
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published', data: { title: { en: 'Plan' } } })
  await announce(context, 'record.published', id)
  const draft = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'draft' })
  const print = (type: string, query: string, as?: string) => ask('GET', `v2017/generate-pdf/chm/${type}?${query}`, { as })

  const open = await print('documents/fr', `documentID=${id}&revision=1&schema=nbsap&code=${id}`)
  const own = await print('draft-documents/en', `code=${draft}`, token)

  for (const { status, headers, text } of [open, own]) {
    assert.deepEqual([status, headers['content-type']], [200, 'application/pdf'])
    assert.match(text, /^%PDF-/)
  }
  assert.deepEqual([open.headers['cache-control'], own.headers['cache-control']], ['public, max-age=300', 'private, no-store'])
  for (const [type, query, status] of [
    ['draft-documents/en', `code=${draft}`, 404],
    ['documents/en', `code=${draft}`, 404],
    ['documents/en', `code=${id}&revision=7`, 404],
    ['documents/en', `code=${id}&revision=x`, 404],
    ['documents/xx', `code=${id}`, 400],
    ['documents/en', '', 400],
    ['constructor/en', `code=${id}`, 501],
  ] as const)
    assert.equal((await print(type, query)).status, status, `${type} ${query}`)
})
