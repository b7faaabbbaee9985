import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from './events.ts'
import { atEnd, inTransaction } from './transaction.ts'
import { house, rows } from '#testing'

test('what was said in a transaction that fails was never said', async () => {
  const context = await house()

  const work = inTransaction(context, async unit => {
    await announce(unit, 'thing.happened', '1')
    throw new Error('and then it failed')
  })

  await assert.rejects(work, /and then it failed/)
  assert.deepEqual(await rows(context, 'event'), [])
})

test('a transaction inside a transaction joins it, so both commit or neither', async () => {
  const context = await house()

  const work = inTransaction(context, async outer => {
    await inTransaction(outer, unit => announce(unit, 'thing.happened', 'inner'))
    throw new Error('the outer one failed')
  })

  await assert.rejects(work)
  assert.deepEqual(await rows(context, 'event'), [])
})

test('what commits is there, with its actor and its moment', async () => {
  const context = await house({ now: new Date('2026-11-22T10:00:00Z') })

  await inTransaction(context, unit => announce(unit, 'thing.happened', '1', { colour: 'green' }))

  const [event] = await rows(context, 'event')
  assert.equal(event?.['subject'], '1')
  assert.equal(event?.['actor'], 'account:1')
  assert.deepEqual(event?.['details'], { colour: 'green' })
  assert.equal(event?.['at'].toISOString(), '2026-11-22T10:00:00.000Z')
})

test('what waits for the end comes after the change and before its caller goes on, also when the change fails', async () => {
  const context = await house()
  const seen: string[] = []
  const change = (failing: boolean) =>
    inTransaction(context, async unit => {
      await inTransaction(unit, async inner => atEnd(inner, () => seen.push('ended')))
      seen.push('changed')
      if (failing) throw new Error('and then it failed')
    })

  await change(false).then(() => seen.push('gone on'))
  await change(true).catch(() => seen.push('failed'))

  assert.deepEqual(seen, ['changed', 'ended', 'gone on', 'changed', 'ended', 'failed'])
})
