import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { guest } from '#platform/context.ts'
import { nothingAsked, openSearch } from '#search'
import { aDraft, aRecord, aVisit, house } from '#testing'
import { pages } from '../pages.ts'
import { ask } from './ask.ts'

test('while the index is made anew the newest records of the portal come from the database, and nothing that is not public', async () => {
  const context = await house({ roles: [{ role: 'authorised-user', for: 'cr' }] })
  const plan = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' })
  await aRecord(context, { format: 'nbsap', government: 'ke', state: 'published' })
  await aRecord(context, { format: 'biosafetyLaw', government: 'cr', state: 'published' })
  await aDraft(context, { format: 'nbsap', government: 'cr' })
  const closed = await openSearch(context, { folder: mkdtempSync(path.join(os.tmpdir(), 'openchm-none-')), workers: 0 })
  await closed.close()

  const shown = await ask(
    aVisit(context),
    { ...nothingAsked, text: 'anything', selected: { format: ['nbsap', 'biosafetyLaw'], government: ['cr'], target: ['GBF-TARGET-03'] } },
    ['format'],
  )

  assert.equal(shown.building, true)
  assert.deepEqual(
    shown.hits.map(({ id }) => id),
    [plan],
  )
  assert.equal(shown.found.total, 1)
})

test('no page needs the index to be drawn', async () => {
  const context = await house({ actor: guest })
  await (await openSearch(context, { folder: mkdtempSync(path.join(os.tmpdir(), 'openchm-none-')), workers: 0 })).close()
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' })
  const params = { identifier: id, code: 'cr', country: 'cr', name: 'nbsap', key: 'gbf-targets', term: 'GBF-TARGET-03', tag: 'records' }

  for (const { method, path: address, needs, answer } of pages) {
    if (method !== 'GET' || needs || !/^\/($|search$|countries|formats|vocabularies|terms|records\/:identifier$|developers)/.test(address)) continue
    const identifier = address.startsWith('/terms') ? 'GBF-TARGET-03' : id

    const shown = await answer(aVisit(context, { params: { ...params, identifier } }))

    assert.notEqual(shown.kind, 'redirect', address)
  }
})
