import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftOf } from '#records'
import { aRecord, aReview, house, rows } from '#testing'
import { takeBack } from './take-back.ts'

test('who submitted takes it back: the draft is open and the review closed, at once', async () => {
  const context = await house({ roles: [{ role: 'authorised-user', for: 'cr' }] })
  const record = await aRecord(context, { government: 'cr' })
  const review = await aReview(context, record)

  await takeBack(context, review)

  assert.equal((await draftOf(context, record)).draft.state, 'open')
  assert.deepEqual(
    (await rows(context, 'review')).map(({ state, closed_by }) => [state, closed_by]),
    [['recalled', 'account:1']],
  )
  await assert.rejects(takeBack(context, review), { code: 'review.closed' })
})

test('strangers take nothing back', async () => {
  const context = await house({ roles: [{ role: 'authorised-user', for: 'fr' }] })
  const review = await aReview(context, await aRecord(context, { government: 'cr' }))

  await assert.rejects(takeBack(context, review), { code: 'review.unknown' })

  assert.deepEqual(
    (await rows(context, 'review')).map(({ state }) => state),
    ['open'],
  )
})
