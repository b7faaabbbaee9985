import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetLimits, forgetTries, spend, takeTry } from './rate-limit.ts'
import { inTransaction } from './transaction.ts'
import { house, rows } from '#testing'

const noon = new Date('2026-11-22T12:00:00Z')
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000)

/** A house with a clock that the test moves. */
async function clockHouse() {
  let now = noon
  const context = await house({ now: () => now })
  return { context, at: (moment: Date) => (now = moment) }
}

test('a budget is spent, refused with the seconds that remain, and there again afterwards', async () => {
  const { context, at } = await clockHouse()
  const three = { most: 3, seconds: 60 }
  for (let time = 0; time < 3; time++) await spend(context, 'reset:ana', three)

  at(later(20))
  await assert.rejects(spend(context, 'reset:ana', three), { code: 'limit.reached', details: { seconds: 40 } })
  at(later(60))
  await spend(context, 'reset:ana', three)
})

test('one person does not spend the budget of another', async () => {
  const { context } = await clockHouse()
  const once = { most: 1, seconds: 60 }

  await spend(context, 'reset:ana', once)
  await spend(context, 'reset:ben', once)

  await assert.rejects(spend(context, 'reset:ana', once), { code: 'limit.reached' })
})

test('a hundred at once do not spend more than the budget', async () => {
  const { context } = await clockHouse()

  const answers = await Promise.allSettled(Array.from({ length: 100 }, () => spend(context, 'export', { most: 7, seconds: 60 })))

  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 7)
})

test('five tries are free, then each costs a wait that grows to a minute and no further', async () => {
  const { context, at } = await clockHouse()
  const waits: number[] = []
  let seconds = 0
  while (waits.length < 9) {
    const wait = await takeTry(context, 'account:ana').then(
      () => 0,
      error => error.details.seconds as number,
    )
    if (wait > 0) waits.push(wait)
    seconds += wait
    at(later(seconds))
  }

  assert.deepEqual(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60])
})

test('tries all at once are counted one by one', async () => {
  const { context } = await clockHouse()

  const answers = await Promise.allSettled(Array.from({ length: 50 }, () => takeTry(context, 'account:ana')))

  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 6)
})

test('a right try makes the next wrong one the first again', async () => {
  const { context } = await clockHouse()
  for (let time = 0; time < 5; time++) await takeTry(context, 'address:192.0.2.1', 'account:ana')

  await forgetTries(context, 'address:192.0.2.1', 'account:ana')

  for (let time = 0; time < 5; time++) await takeTry(context, 'address:192.0.2.1', 'account:ana')
})

test('tries are forgotten after a day', async () => {
  const { context, at } = await clockHouse()
  for (let time = 0; time < 6; time++) await takeTry(context, 'account:ana')

  at(later(25 * 3600))
  for (let time = 0; time < 5; time++) await takeTry(context, 'account:ana')
  await spend(context, 'x', { most: 1, seconds: 1 })
  at(later(50 * 3600))
  await forgetLimits.do(context, {})

  assert.deepEqual([await rows(context, 'attempt'), await rows(context, 'budget')], [[], []])
})

test('a key is not stored as it is', async () => {
  const { context } = await clockHouse()

  await takeTry(context, 'account:ana@example.org')

  const [attempt] = await rows(context, 'attempt')
  assert.doesNotMatch(attempt?.['key'], /ana/)
})

test('nothing is counted inside a transaction, which would forget it', async () => {
  const { context } = await clockHouse()

  await assert.rejects(
    inTransaction(context, unit => takeTry(unit, 'account:ana')),
    /outside the transaction/,
  )
})
