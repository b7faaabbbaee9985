import assert from 'node:assert/strict'
import { test } from 'node:test'
import { house } from '#testing'
import { remembered } from './remembered.ts'

test('work is done once for all who ask at the same time and shortly after, and again after a minute', async t => {
  const context = await house()
  let done = 0
  const work = async () => ++done
  t.mock.timers.enable({ apis: ['Date'], now: 1000 })

  const first = await Promise.all([remembered(context, 'a', work), remembered(context, 'a', work), remembered(context, 'b', work)])
  t.mock.timers.setTime(62_000)

  assert.deepEqual(first, [1, 1, 2])
  assert.equal(await remembered(context, 'a', work), 3)
})

test('what failed is tried again, and one house knows nothing of another', async () => {
  const [context, other] = [await house(), { ...(await house()) }]

  await assert.rejects(remembered(context, 'a', () => Promise.reject(new Error('no'))))

  assert.equal(await remembered(context, 'a', async () => 'yes'), 'yes')
  assert.equal(await remembered(other, 'a', async () => 'other'), 'other')
})
