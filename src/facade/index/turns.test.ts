import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTurns } from './turns.ts'

test('a long answer is written whole and in order, and others have their turn meanwhile', async () => {
  const pieces = Array.from({ length: 60 }, (_, index) => String(index))
  let turns = 0
  const timer = setImmediate(function again() {
    turns += 1
    if (turns < 10) setImmediate(again)
  })

  const written = await Array.fromAsync(inTurns(pieces))

  clearImmediate(timer)
  assert.deepEqual(written, pieces)
  assert.ok(turns >= 2, `${turns} turns`)
})
