import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { inTransaction } from '#platform/transaction.ts'
import { publish, recall, saveDraft, submit } from '#records'
import { aDraft, aRecord, aReview, house, rows } from '#testing'
import { approve } from './approve.ts'
import { reviewListeners } from './listeners.ts'
import { countReviews, openReviews, reviewNumber, reviewOf, reviewsOf } from './questions.ts'
import { returnWithReason } from './return-with-reason.ts'

const authority = { role: 'publishing-authority', for: 'cr' }
const author = { role: 'authorised-user', for: 'cr' }
const acting = (context: Context, ...roles: { role: string; for: string }[]): Context => ({ ...context, actor: { id: 'account:2', roles } })
const heard = (context: Context) => waitUntilHeard(context, reviewListeners)

test('a submission opens a review for those who decide on it, once', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  await submit(context, id, { note: 'First strategy.' })

  await heard(context)
  await reviewListeners[0]!.do(context, { name: 'record.submitted', subject: id, details: {}, actor: null, at: new Date(), seq: 0 })

  const [review, ...more] = await openReviews(acting(context, authority))
  assert.deepEqual([review!.record, review!.note, review!.submittedBy, more], [id, 'First strategy.', 'account:1', []])
  assert.equal((await rows(context, 'event')).filter(({ name }) => name === 'review.opened').length, 1)
})

test('reviews are shown to those who may decide them', async () => {
  const context = await house({ roles: [author] })
  await aReview(context, await aRecord(context, { format: 'nbsap' }))
  await aReview(context, await aRecord(context, { format: 'nbsap', government: 'fr' }))
  await aReview(context, await aRecord(context, { format: 'organism' }))
  const seen = async (...roles: { role: string; for: string }[]) => {
    const reviews = await openReviews(acting(context, ...roles))
    assert.equal(await countReviews(acting(context, ...roles)), reviews.length)
    return reviews.map(({ format, government }) => `${format} ${government}`)
  }

  assert.deepEqual(await seen(author), [])
  assert.deepEqual(await seen(authority), ['nbsap cr'])
  assert.deepEqual(await seen({ role: 'focal-point', for: 'fr' }), ['nbsap fr'])
  assert.deepEqual(await seen({ role: 'secretariat', for: 'BCH' }), ['organism null'])
  assert.deepEqual(await seen({ role: 'secretariat', for: 'ABSCH' }), [])
  assert.equal((await seen({ role: 'administrator', for: '*' })).length, 3)
})

test('an approval publishes the record and closes the review together', async () => {
  const context = await house({ roles: [authority] })
  const record = await aRecord(context, { format: 'nbsap' })
  const id = await aReview(context, record)

  const approved = await approve(context, id)

  const [review] = await rows(context, 'review')
  assert.deepEqual([approved.record.state, review!.state, review!.closed_by], ['published', 'approved', 'account:1'])
  assert.deepEqual(
    (await rows(context, 'event')).map(({ name }) => name),
    ['record.published', 'review.approved'],
  )
  await assert.rejects(approve(context, id), { refusal: 'conflict', code: 'review.closed' })
})

test('an approval that fails leaves record and review as they were', async () => {
  const context = await house({ roles: [authority] })
  const id = await aReview(context, await aRecord(context, { format: 'nbsap' }))

  const approval = inTransaction(context, async unit => {
    await approve(unit, id)
    throw new Error('out of paper')
  })

  await assert.rejects(approval)
  const [[record], [review]] = [await rows(context, 'record'), await rows(context, 'review')]
  assert.deepEqual([record!.state, review!.state, await rows(context, 'event')], ['draft', 'open', []])
})

test('an approval works before anybody has heard of the submission', async () => {
  const context = await house({ roles: [author] })
  const record = await aDraft(context, { format: 'nbsap' })
  await submit(context, record)
  const reviewer = acting(context, authority)

  const { id } = (await reviewOf(reviewer, record))!
  await approve(reviewer, id)
  await heard(context)

  const reviews = await rows(context, 'review')
  assert.deepEqual(
    reviews.map(({ state }) => state),
    ['approved'],
  )
})

test('what is approved is what the reviewer saw', async () => {
  const context = await house({ roles: [authority] })
  const record = await aRecord(context, { format: 'nbsap' })
  const id = await aReview(context, record)
  const { version } = await saveDraft(acting(context, authority), { id: record, data: { languages: ['en'] } })

  await assert.rejects(approve(context, id), { refusal: 'conflict', code: 'draft.stale' })
  await assert.rejects(approve(context, id, { version: version - 1 }), { refusal: 'conflict', code: 'draft.stale' })

  assert.deepEqual(await rows(context, 'revision'), [])
})

test('a reviewer corrects and approves in one go', async () => {
  const context = await house({ roles: [authority] })
  const record = await aRecord(context, { format: 'nbsap', data: { languages: ['en'], title: { en: 'Stratgy' } } })
  const id = await aReview(context, record)
  const [draft] = await rows(context, 'draft')

  await approve(context, id, { version: draft!.version, data: { ...draft!.data, title: { en: 'Strategy' } } })

  const [revision] = await rows(context, 'revision')
  assert.deepEqual([revision!.data.title, revision!.submitted_by, revision!.published_by], [{ en: 'Strategy' }, 'account:100', 'account:1'])
})

test('a submission goes back with a reason and remarks, and comes again as a new review', async () => {
  const context = await house({ roles: [authority] })
  const record = await aRecord(context, { format: 'nbsap', submittedBy: 'account:3' })
  const id = await aReview(context, record)
  const writer = { ...context, actor: { id: 'account:3', roles: [author] } }

  await returnWithReason(context, id, {
    reason: ' Please add the period. ',
    comments: [
      { path: '/title', text: 'Too short' },
      { path: '/summary', text: ' ' },
    ],
  })
  await submit(writer, record)
  await heard(context)

  const reviews = await reviewsOf(writer, record)
  assert.deepEqual(
    reviews.map(({ state, reason, comments }) => [state, reason, comments]),
    [
      ['open', null, []],
      ['returned', 'Please add the period.', [{ path: '/title', text: 'Too short' }]],
    ],
  )
})

test('a return without a reason, or with too long remarks, changes nothing', async () => {
  const context = await house({ roles: [authority] })
  const id = await aReview(context, await aRecord(context, { format: 'nbsap' }))

  await assert.rejects(returnWithReason(context, id, { reason: ' ' }), { refusal: 'invalid', code: 'record.reason' })
  await assert.rejects(returnWithReason(context, id, { reason: 'x'.repeat(1_001) }), { refusal: 'invalid', code: 'record.reason' })
  await assert.rejects(returnWithReason(context, id, { reason: 'x', comments: [{ path: '/title', text: 'x'.repeat(1_001) }] }), {
    code: 'review.comments',
  })

  assert.equal((await reviewNumber(context, id)).state, 'open')
})

test('a recalled submission needs no decision any more', async () => {
  const context = await house({ roles: [author] })
  const record = await aDraft(context, { format: 'nbsap' })
  await submit(context, record)
  await heard(context)
  const [review] = await openReviews(acting(context, authority))
  await recall(context, record)

  await assert.rejects(approve(acting(context, authority), review!.id), { refusal: 'conflict', code: 'draft.open' })
  await heard(context)

  assert.deepEqual(
    (await rows(context, 'review')).map(({ state }) => state),
    ['recalled'],
  )
})

test('a submission published by other ways closes its review', async () => {
  const context = await house({ roles: [authority] })
  const record = await aRecord(context, { format: 'nbsap' })
  await aReview(context, record)
  await publish(context, record)

  await heard(context)

  assert.deepEqual(
    (await rows(context, 'review')).map(({ state, closed_by }) => [state, closed_by]),
    [['approved', 'account:1']],
  )
})

test('authors, other countries and unknown numbers decide nothing', async () => {
  const context = await house({ roles: [author] })
  const id = await aReview(context, await aRecord(context, { format: 'nbsap' }))
  const stranger = acting(context, { role: 'publishing-authority', for: 'fr' })

  await assert.rejects(approve(context, id), { refusal: 'forbidden', code: 'review.decide' })
  await assert.rejects(returnWithReason(context, id, { reason: 'No.' }), { refusal: 'forbidden', code: 'review.decide' })
  await assert.rejects(approve(stranger, id), { refusal: 'not-found', code: 'review.unknown' })
  for (const number of [0, -1, 1.5, NaN, Infinity, 2 ** 60])
    await assert.rejects(approve(stranger, number), { refusal: 'not-found', code: 'review.unknown' })
})

test('of approving and sending back at once exactly one happens', async () => {
  for (let round = 0; round < 6; round++) {
    const context = await house({ roles: [authority] })
    const id = await aReview(context, await aRecord(context, { format: 'nbsap' }))

    const results = await Promise.allSettled([
      approve(context, id),
      returnWithReason(acting(context, authority), id, { reason: 'No.' }),
      approve(context, id),
    ])

    const [[record], [review]] = [await rows(context, 'record'), await rows(context, 'review')]
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.equal(review!.state, record!.state === 'published' ? 'approved' : 'returned')
  }
})

test('a return holds no control characters', async () => {
  const context = await house({ roles: [authority] })
  const id = await aReview(context, await aRecord(context, { format: 'nbsap' }))

  await returnWithReason(context, id, { reason: 'See\u0000 below', comments: [{ path: '/title\u0000', text: 'Too\u001b short' }] })

  const { reason, comments } = await reviewNumber(context, id)
  assert.deepEqual([reason, comments], ['See below', [{ path: '/title', text: 'Too short' }]])
})
