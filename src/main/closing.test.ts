import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openClosing } from './closing.ts'

test('what was opened last is closed first, once', async () => {
  const closed: string[] = []
  const closing = openClosing(() => {})
  for (const name of ['database', 'jobs', 'web']) closing.add(name, () => closed.push(name))

  await Promise.all([closing.closeAll(), closing.closeAll()])

  assert.deepEqual(closed, ['web', 'jobs', 'database'])
})

test('a part that fails or hangs is told, and the others are closed all the same', async () => {
  const said: string[] = []
  let closed = false
  const closing = openClosing(sentence => said.push(sentence), 0.05)
  closing.add('database', () => (closed = true))
  closing.add('jobs', () => new Promise(() => {}))
  closing.add('web', () => Promise.reject(new Error('no')))

  await closing.closeAll()

  assert.equal(closed, true)
  assert.deepEqual(said, ['web did not close well: no', 'jobs did not close well: not within 0.05 seconds'])
})

test('once the closing has begun nothing more is opened', async () => {
  const closing = openClosing(() => {})
  let closed = false
  await closing.closeAll()

  assert.throws(() => closing.add('late', () => (closed = true)), /stopped while starting/)
  await closing.closeAll()

  assert.equal(closed, true)
})
