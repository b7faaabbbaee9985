import assert from 'node:assert/strict'
import { test } from 'node:test'
import { house, rows } from '#testing'
import { loadDemo } from './load-demo.ts'

test('the demonstration is loaded once', async () => {
  const context = await house()

  const t = Date.now()
  const first = await loadDemo(context, { onProgress: (d, n) => console.log(d, n, Date.now() - t) })
  console.log('ms', Date.now() - t)
  const records = await rows(context, 'record')
  const events = await rows(context, 'event')
  const second = await loadDemo(context)

  console.log(records.length, events.length)
  assert.deepEqual([first, second], [true, false])
})
