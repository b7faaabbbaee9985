import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flashed, flashIn } from './flash.ts'

const flash = { key: 'record.saved', values: { title: 'بحث' } }

test('a message survives its cookie', () => {
  assert.deepEqual(flashIn(flashed(flash, 'secret').value, 'secret'), flash)
})

test('a message that we did not sign is not shown', () => {
  const { value } = flashed(flash, 'secret')

  for (const forged of [undefined, '', '.', 'x.y', `x${value}`, `${value}x`, flashed(flash, 'other').value]) {
    assert.equal(flashIn(forged, 'secret'), undefined, forged)
  }
})
