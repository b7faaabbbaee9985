import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { openSearch } from '#search'
import { aDraft, aRecord, aVisit, house } from '#testing'
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
    {
      text: 'anything',
      selected: { format: ['nbsap', 'biosafetyLaw'], government: ['cr'], target: ['GBF-TARGET-03'] },
      sort: undefined,
      page: 1,
      size: 20,
      view: 'list',
    },
    ['format'],
  )

  assert.equal(shown.building, true)
  assert.deepEqual(
    shown.hits.map(({ id }) => id),
    [plan],
  )
  assert.equal(shown.found.total, 1)
})
