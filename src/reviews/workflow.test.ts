import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { formatNamed, formats, registerFormat, workflowOf } from '#formats'
import type { Context } from '#platform/context.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { submit } from '#records'
import { aDraft, anAccount, aRecord, aReview, house, rows } from '#testing'
import { approve } from './approve.ts'
import { askWithdrawal, recallWithdrawal } from './ask-withdrawal.ts'
import { assign } from './assign.ts'
import { endDeputy, nameDeputy } from './deputies/name-deputy.ts'
import { reviewListeners } from './listeners.ts'
import { openReviews, reviewNumber } from './questions.ts'
import { returnWithReason } from './return-with-reason.ts'
import { approveAll, returnAll } from './together.ts'
import { watchReviews } from './watch.ts'

const authority = { role: 'publishing-authority', for: 'cr' }
const author = { role: 'authorised-user', for: 'cr' }
type Role = { readonly role: string; readonly for: string }

/** A clock that can be set, and people. */
async function office() {
  let now = new Date('2026-01-01T00:00:00Z')
  const context = await house({ now: () => now })
  const person = async (...roles: readonly Role[]): Promise<Context> => ({
    ...context,
    actor: { id: `account:${await anAccount(context, { roles })}`, roles },
  })
  const at = async (day: string, work: (context: Context) => Promise<unknown> = watchReviews) => {
    now = new Date(`${day}T06:00:00Z`)
    await work(context)
  }
  return { context, person, at }
}

const eventsOf = async (context: Context) => (await rows(context, 'event')).map(({ name }) => name)

test('an unanswered submission is reminded of, escalated, and closed with its draft unlocked', async () => {
  const { context, at } = await office()
  const record = await aRecord(context, { format: 'nbsap' })
  const id = await aReview(context, record)

  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['2026-01-28', []],
    ['2026-01-29', ['review.reminded']],
    ['2026-02-26', ['review.reminded', 'review.reminded']],
    ['2026-03-12', ['review.reminded', 'review.reminded', 'review.reminded']],
    ['2026-03-19', ['review.reminded', 'review.reminded', 'review.reminded', 'review.escalated']],
    ['2026-03-25', ['review.reminded', 'review.reminded', 'review.reminded', 'review.escalated']],
  ]
  for (const [day, events] of steps) {
    await at(day)
    await at(day)
    assert.deepEqual(await eventsOf(context), events, day)
  }
  await at('2026-03-26')

  assert.deepEqual((await eventsOf(context)).slice(4), ['record.lapsed', 'review.expired'])
  const [[review], [draft]] = [await rows(context, 'review'), await rows(context, 'draft')]
  assert.deepEqual([review!.state, review!.closed_by, draft!.state], ['expired', context.actor.id, 'open'])
  await assert.rejects(approve({ ...context, actor: { id: 'account:2', roles: [authority] } }, id), { code: 'review.closed' })
})

test('after a pause of the program one reminder stands for all that were missed', async () => {
  const { context, at } = await office()
  await aReview(context, await aRecord(context, { format: 'nbsap' }))

  await at('2026-03-15')

  assert.deepEqual(await eventsOf(context), ['review.reminded'])
})

test('a review that is opened late leaves those who decide as much time as others', async () => {
  const { context, at } = await office()
  await aRecord(context, { format: 'nbsap' })

  await at('2026-05-01', async unit => {
    const [record] = await rows(unit, 'record')
    await reviewListeners[0]!.do(unit, { name: 'record.submitted', subject: record!['id'], details: {}, actor: null, at: unit.now(), seq: 0 })
  })
  await at('2026-05-02')

  const [review] = await rows(context, 'review')
  assert.deepEqual([review!['state'], review!['due_at'].toISOString().slice(0, 10)], ['open', '2026-07-24'])
  assert.deepEqual(await eventsOf(context), ['review.opened'])
})

test('what expired may be submitted again, with a new review and a new time', async () => {
  const { context, person, at } = await office()
  const writer = await person(author)
  const record = await aDraft(context, { format: 'nbsap' })
  await submit(writer, record)
  await waitUntilHeard(context, reviewListeners)
  await at('2026-03-27')

  await submit(writer, record)
  await waitUntilHeard(context, reviewListeners)

  const reviews = await rows(context, 'review')
  assert.deepEqual(
    reviews.map(({ state, due_at: due }) => [state, due.toISOString().slice(0, 10)]),
    [
      ['expired', '2026-03-26'],
      ['open', '2026-06-19'],
    ],
  )
})

test('a deputy decides only in its days, only as long as the other holds the role, and it is said for whom', async () => {
  const { context, person, at } = await office()
  const [principal, deputy] = [await person(authority), await person(author)]
  const id = await aReview(context, await aRecord(context, { format: 'nbsap' }))
  const waits = async () => (await openReviews(deputy)).map(review => review.id)
  await nameDeputy(principal, { deputy: deputy.actor.id!, from: new Date('2026-02-01'), until: new Date('2026-02-10') })

  assert.deepEqual(await waits(), [])
  await at('2026-02-05', async () => assert.deepEqual(await waits(), [id]))
  await at('2026-02-10', async () => assert.deepEqual(await waits(), []))
  await at('2026-02-09', async () => approve(deputy, id))

  const [review] = await rows(context, 'review')
  assert.deepEqual([review!.closed_by, review!.on_behalf_of], [deputy.actor.id, principal.actor.id])
  const revision = (await rows(context, 'revision')).find(({ record }) => record === review!.record)
  assert.deepEqual([revision!.published_by, revision!.published_as], [deputy.actor.id, 'publishing-authority'])
  assert.deepEqual(
    (await eventsOf(context)).filter(name => name.startsWith('deputy')),
    ['deputy.named'],
  )
})

test('nobody decides as a deputy on what they submitted themselves', async () => {
  const { context, person } = await office()
  const [principal, deputy] = [await person(authority), await person(author)]
  await nameDeputy(principal, { deputy: deputy.actor.id!, from: new Date('2025-12-31'), until: new Date('2026-02-10') })
  const id = await aReview(context, await aRecord(context, { format: 'nbsap', submittedBy: deputy.actor.id! }))

  await assert.rejects(approve(deputy, id), { code: 'review.decide' })
})

test('a deputy whose time was ended, or whose principal lost the role, decides nothing', async () => {
  const { context, person } = await office()
  const [principal, deputy, stranger] = [await person(authority), await person(author), await person({ role: 'focal-point', for: 'fr' })]
  const id = await aReview(context, await aRecord(context, { format: 'nbsap' }))
  const days = { from: new Date('2025-12-31'), until: new Date('2026-02-10') }
  const named = await nameDeputy(principal, { deputy: deputy.actor.id!, ...days })

  await assert.rejects(endDeputy(stranger, named.id), { code: 'deputy.unknown' })
  await endDeputy(principal, named.id)
  await assert.rejects(approve(deputy, id), { code: 'review.decide' })
  await assert.rejects(endDeputy(deputy, named.id), { code: 'deputy.over' })

  await nameDeputy(principal, { deputy: deputy.actor.id!, ...days })
  await sql`delete from role_held where role = 'publishing-authority'`.execute(context.db)
  await assert.rejects(approve(deputy, id), { code: 'review.decide' })
})

test('only those who decide name deputies, and only colleagues', async () => {
  const { person } = await office()
  const [principal, writer, stranger] = [await person(authority), await person(author), await person({ role: 'authorised-user', for: 'fr' })]
  const days = { from: new Date('2026-01-01'), until: new Date('2026-02-10') }

  await assert.rejects(nameDeputy(writer, { deputy: principal.actor.id!, ...days }), { code: 'deputy.nothing' })
  await assert.rejects(nameDeputy(principal, { deputy: stranger.actor.id!, ...days }), { code: 'deputy.colleague' })
  await assert.rejects(nameDeputy(principal, { deputy: principal.actor.id!, ...days }), { code: 'deputy.colleague' })
})

test('who may not withdraw asks, who may decides, and the reason stands at the address', async () => {
  const { context, person } = await office()
  const [writer, decider] = [await person(author), await person(authority)]
  const record = await aRecord(context, { format: 'nbsap', state: 'published' })

  const review = (await askWithdrawal(writer, record, ' Entered twice. '))!
  await assert.rejects(askWithdrawal(writer, record, 'Again'), { code: 'review.asked' })
  await assert.rejects(approve(writer, review.id), { code: 'review.decide' })
  await approve(decider, review.id)

  const row = (await rows(context, 'record')).find(({ id }) => id === record)
  assert.deepEqual([row!.state, row!.reason, row!.withdrawn_by], ['withdrawn', 'Entered twice.', decider.actor.id])
  assert.deepEqual(await eventsOf(context), ['review.opened', 'record.withdrawn', 'review.approved'])
})

test('a declined or recalled request leaves the record public, and it may be asked again', async () => {
  const { context, person } = await office()
  const [writer, decider] = [await person(author), await person(authority)]
  const record = await aRecord(context, { format: 'nbsap', state: 'published' })

  const first = (await askWithdrawal(writer, record, 'Entered twice.'))!
  await returnWithReason(decider, first.id, { reason: 'It was not.' })
  const second = (await askWithdrawal(writer, record, 'It was.'))!
  await recallWithdrawal(writer, second.id)

  assert.deepEqual(
    (await rows(context, 'review')).map(({ state }) => state),
    ['returned', 'recalled'],
  )
  assert.equal((await rows(context, 'record')).find(({ id }) => id === record)!.state, 'published')
})

test('a request nobody answers expires and changes nothing', async () => {
  const { context, person, at } = await office()
  const record = await aRecord(context, { format: 'nbsap', state: 'published' })
  const { id } = (await askWithdrawal(await person(author), record, 'Entered twice.'))!

  await at('2026-03-27')

  const [review] = await rows(context, 'review')
  assert.deepEqual([review!.id, review!.state, (await eventsOf(context)).includes('record.lapsed')], [id, 'expired', false])
})

test('whoever may withdraw needs no request; certificates, drafts and strangers are refused', async () => {
  const { context, person } = await office()
  const [writer, decider, stranger] = [await person(author), await person(authority), await person({ role: 'authorised-user', for: 'fr' })]
  const record = await aRecord(context, { format: 'nbsap', state: 'published' })
  const permit = await aRecord(context, { format: 'absPermit', state: 'published' })

  await assert.rejects(askWithdrawal(writer, record, ' '), { code: 'record.reason' })
  await assert.rejects(askWithdrawal(stranger, record, 'Not mine'), { code: 'record.edit' })
  await assert.rejects(askWithdrawal(writer, permit, 'Wrong'), { code: 'record.revoke-instead' })
  await assert.rejects(askWithdrawal(writer, await aDraft(context, { format: 'nbsap' }), 'Wrong'), { code: 'record.draft' })
  assert.equal(await askWithdrawal(decider, record, 'Entered twice.'), undefined)
  assert.equal((await rows(context, 'record')).find(({ id }) => id === record)!.state, 'withdrawn')
})

test('where a second person is asked for, nobody approves or publishes at once what they submitted, not even an administrator', async () => {
  const { context, person } = await office()
  const usual = formatNamed('nbsap')
  registerFormat({ ...usual, workflow: { secondPerson: true } })
  try {
    for (const role of [authority, { role: 'administrator', for: '*' }]) {
      const [writer, other] = [await person(role), await person(authority)]
      const record = await aDraft(context, { format: 'nbsap' })
      const { draft } = await submit(writer, record)
      assert.equal(draft?.state, 'submitted', role.role)
      await waitUntilHeard(context, reviewListeners)
      const id = (await rows(context, 'review')).at(-1)!.id as number

      await assert.rejects(approve(writer, id), { code: 'record.second-person' })
      assert.equal((await reviewNumber(other, id)).state, 'open')
      assert.equal((await approve(other, id)).record.state, 'published')
    }
  } finally {
    registerFormat(usual)
  }
})

test('several are decided together, each for itself', async () => {
  const { context, person } = await office()
  const decider = await person(authority)
  const ids = [
    await aReview(context, await aRecord(context, { format: 'nbsap' })),
    await aReview(context, await aRecord(context, { format: 'nbsap' })),
  ]
  const foreign = await aReview(context, await aRecord(context, { format: 'nbsap', government: 'fr' }))

  const outcomes = await approveAll(decider, [...ids.map(id => ({ id })), { id: foreign }, { id: 999 }])

  assert.deepEqual(
    outcomes.map(outcome => ('identifier' in outcome ? 'done' : outcome.refused.code)),
    ['done', 'done', 'review.unknown', 'review.unknown'],
  )
  assert.throws(() => void returnAll(decider, [], ' '), { code: 'record.reason' })
  await assert.rejects(
    approveAll(
      decider,
      Array.from({ length: 101 }, (_, id) => ({ id })),
    ),
    { code: 'review.together' },
  )
})

test('an assignment goes to those who decide, and says who had it before', async () => {
  const { context, person } = await office()
  const [decider, colleague, writer] = [await person(authority), await person({ role: 'focal-point', for: 'cr' }), await person(author)]
  const id = await aReview(context, await aRecord(context, { format: 'nbsap' }))

  await assert.rejects(assign(writer, id, writer.actor.id!), { code: 'review.decide' })
  await assert.rejects(assign(decider, id, writer.actor.id!), { code: 'review.assignee' })
  await assign(decider, id, decider.actor.id!)
  await assign(decider, id, decider.actor.id!)
  const given = await assign(colleague, id, colleague.actor.id!)

  assert.equal(given.assignedTo, colleague.actor.id)
  const events = (await rows(context, 'event')).filter(({ name }) => name === 'review.assigned')
  assert.deepEqual(
    events.map(({ details }) => details.from),
    [null, decider.actor.id],
  )
})

test('a team of one format decides on that format alone, and is told in place of the whole Secretariat', async () => {
  const { context, person } = await office()
  const team = await person({ role: 'secretariat', for: 'organism' })
  await aReview(context, await aRecord(context, { format: 'organism' }))
  await aReview(context, await aRecord(context, { format: 'resource' }))

  assert.deepEqual(
    (await openReviews(team)).map(({ format }) => format),
    ['organism'],
  )
})

test('every format has reviewers with a deadline, or needs none', () => {
  for (const format of formats()) {
    const { reviews, publishes, drafts, deadline, checklist, tells } = workflowOf(format)
    assert.ok(drafts.length > 0 && publishes.length > 0, format.name)
    assert.equal(reviews.length > 0, deadline !== undefined, format.name)
    assert.equal(reviews.length > 0, (tells.submitted ?? []).length > 0, format.name)
    assert.equal(reviews.length > 0, checklist.length > 0, format.name)
  }
})
