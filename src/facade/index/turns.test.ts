import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTurns } from './turns.ts'

const pieces = Array.from({ length: 400 }, (_, index) => `${index},`.repeat(200))
/** So often others have their turn, where sixty-five thousand characters are written in one. */
const turnsOfOne = Math.floor(pieces.join('').length / 70_000)

/** How many turns of the program pass while something is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let [turns, over] = [0, false]
  const counting = new Promise<void>(resolve => {
    setImmediate(function again() {
      turns += 1
      if (over) resolve()
      else setImmediate(again)
    })
  })
  await work
  over = true
  await counting
  return turns
}

test('a long answer is written whole and in order, and others have their turn meanwhile', async () => {
  const writing = Array.fromAsync(inTurns(pieces))

  const turns = await turnsDuring(writing)

  const written = await writing
  assert.deepEqual(written, pieces)
  assert.ok(turns >= turnsOfOne, `${turns} turns`)
})

test('in one turn of the program one long answer is written on, however many there are', async () => {
  const writing = Promise.all(Array.from({ length: 10 }, () => Array.fromAsync(inTurns(pieces))))

  const turns = await turnsDuring(writing)

  assert.ok(turns >= 10 * turnsOfOne, `${turns} turns`)
})

test('an answer that nobody waits for any more leaves the line to the others', async () => {
  const broken = inTurns(pieces)
  await broken.next()
  await broken.next()
  await broken.return(undefined)

  const written = await Array.fromAsync(inTurns(pieces))

  assert.equal(written.join(''), pieces.join(''))
})
