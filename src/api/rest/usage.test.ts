import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRecord, callerOf } from '#testing'
import { countUse, openUsage } from '#usage'

test('everybody reads how often a record was used, by any of its names', async () => {
  const { call, context } = await callerOf()
  const id = await aRecord(context, { state: 'published' })
  const usage = openUsage(context)
  countUse(context, 'views', id, { address: '192.0.2.1', agent: 'Mozilla/5.0 Firefox/140.0' })
  await usage.close()

  const read = await call('GET', `/records/${id}/usage`)
  const unknown = await call('GET', '/records/CHM-XX-1/usage')

  assert.equal(read.status, 200)
  assert.deepEqual([read.json.views, read.json.downloads, read.json.months.length], [1, 0, 1])
  assert.equal(unknown.status, 404)
})
