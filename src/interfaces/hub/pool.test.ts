import assert from 'node:assert/strict'
import { test } from 'node:test'
import { busyAmong, pooled } from './pool.ts'

const later = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

test('a slow one holds up nothing but itself, and never are more done at once than may be', async () => {
  const [waiting, done] = [[60, 1, 1, 1, 1, 1, 1, 1], [] as number[]]
  let [now, highest] = [0, 0]

  const failures = await pooled(
    2,
    async () => waiting.shift(),
    async milliseconds => {
      highest = Math.max(highest, ++now)
      await later(milliseconds)
      now--
      done.push(milliseconds)
    },
  )

  assert.deepEqual([failures, highest, done], [[], 2, [1, 1, 1, 1, 1, 1, 1, 60]])
})

test('whoever takes knows what is being done', async () => {
  const seen: number[] = []
  let given = 0

  await pooled(
    3,
    async running => (seen.push(running.length), given++ < 4 ? given : undefined),
    () => later(5),
  )

  assert.equal(Math.max(...seen), 2)
})

test('one that fails is answered, and the others are done', async () => {
  const waiting = [1, 2, 3]
  const done: number[] = []

  const failures = await pooled(
    2,
    async () => waiting.shift(),
    async one => {
      if (one === 2) throw new Error('two')
      done.push(one)
    },
  )

  assert.deepEqual(done, [1, 3])
  assert.deepEqual(failures.map(failure => (failure as Error).message), ['two']) // prettier-ignore
})

test('nothing is done where there is nothing', async () => {
  assert.deepEqual(
    await pooled(
      2,
      async () => undefined,
      async () => assert.fail(),
    ),
    [],
  )
})

test('a server that two are at is busy, others are not', () => {
  const running = ['a.example', 'b.example', 'a.example', 'c.example'].map(host => ({ host }))

  assert.deepEqual([busyAmong(running), busyAmong([])], [['a.example'], []])
})
