import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import type { Context } from '#platform/context.ts'
import { locales } from '#platform/localized.ts'
import { saveDraft } from '#records'
import { addDraft, aRecord, aReview, aVisit, formIn, house, rows, type VisitOptions } from '#testing'
import type { Answer } from '../page.ts'
import { approval, returning } from './decide.tsx'
import { review } from './review.tsx'
import { reviews } from './reviews.tsx'
import { approvals, returns } from './together.tsx'

const authority = { roles: [{ role: 'publishing-authority', for: 'cr' }] }
const title = { en: 'Strategy <b>& plan</b>', es: 'Estrategia' }
const pageOf = (answer: Answer) => {
  assert.equal(answer.kind, 'page')
  return render((answer as Extract<Answer, { kind: 'page' }>).body)
}
const toOf = (answer: Answer) => {
  assert.equal(answer.kind, 'redirect')
  return answer as Extract<Answer, { kind: 'redirect' }>
}
const at = (context: Context, number: number, options: VisitOptions = {}) => aVisit(context, { ...options, params: { number: String(number) } })

async function waiting(context: Context): Promise<number> {
  return aReview(context, await aRecord(context, { format: 'nbsap', data: { languages: ['en', 'es'], title } }))
}

test('what waits is listed in every language, with nothing of other countries', async () => {
  const context = await house(authority)
  const id = await waiting(context)
  await aReview(
    context,
    await aRecord(context, { format: 'nbsap', government: 'fr', data: { languages: ['en'], title: { en: 'Secret of France' } } }),
  )

  for (const locale of locales) {
    const html = pageOf(await reviews.answer(aVisit(context, { locale })))
    assert.ok(html.includes(`/${locale}/reviews/${id}`) && !html.includes('Secret of France'))
    assert.ok(!/\b(reviews|workspace|kit)\.[a-z]/.test(html), locale)
  }
})

test('a first submission is shown whole, a change against what is public', async () => {
  const context = await house(authority)
  const first = await waiting(context)
  const record = await aRecord(context, { format: 'nbsap', state: 'published', data: { languages: ['en'], title: { en: 'Old name' } } })
  const { data } = (await rows(context, 'revision')).find(revision => revision.record === record)!
  await addDraft(context, record, { ...data, title: { en: 'New name' } }, 'submitted')
  const change = await aReview(context, record)

  const [whole, compared] = [pageOf(await review.answer(at(context, first))), pageOf(await review.answer(at(context, change)))]

  assert.ok(whole.includes('record-section') && !whole.includes('class="changes"'))
  assert.ok(compared.includes('<del>Old</del>') && compared.includes('<ins>New</ins>'))
  assert.ok(whole.includes('Strategy &lt;b'))
})

test('a review is drawn in every language without a missing text', async () => {
  const context = await house(authority)
  const id = await waiting(context)

  for (const locale of locales) assert.ok(!/\b(reviews|workspace|kit)\.[a-z]/.test(pageOf(await review.answer(at(context, id, { locale })))), locale)
})

test('the form of the page approves what it shows', async () => {
  const context = await house(authority)
  const id = await waiting(context)
  const form = Object.fromEntries(formIn(pageOf(await review.answer(at(context, id))), `action="/en/reviews/${id}/approval"`))

  const answer = toOf(await approval.answer(at(context, id, { form })))

  assert.match(answer.to, /^\/en\/records\/ORT-NBSAP-CR-\d+-1$/)
  assert.equal((await rows(context, 'review'))[0]!.state, 'approved')
})

test('a draft that changed meanwhile is not approved, and the reviewer sees it again', async () => {
  const context = await house(authority)
  const id = await waiting(context)
  const form = Object.fromEntries(formIn(pageOf(await review.answer(at(context, id))), `action="/en/reviews/${id}/approval"`))
  const [{ record, data }] = (await rows(context, 'draft')) as [{ record: string; data: object }]
  await saveDraft(context, { id: record, data: { ...data, title: { en: 'Another' } } })

  const answer = toOf(await approval.answer(at(context, id, { form })))

  assert.deepEqual([answer.to, answer.flash?.key], [`/en/reviews/${id}`, 'reviews.changed'])
  assert.equal((await rows(context, 'review'))[0]!.state, 'open')
})

test('a submission goes back with reason and remarks', async () => {
  const context = await house(authority)
  const id = await waiting(context)

  const answer = toOf(
    await returning.answer(at(context, id, { form: { reason: 'Please add dates.', 'remark:/title': 'Too long', 'remark:/summary': ' ' } })),
  )

  assert.equal(answer.to, '/en/reviews')
  const [row] = await rows(context, 'review')
  assert.deepEqual([row!.state, row!.reason, row!.comments], ['returned', 'Please add dates.', [{ path: '/title', text: 'Too long' }]])
  assert.ok(pageOf(await review.answer(at(context, id))).includes('Too long'))
})

test('a return without a reason keeps what was typed', async () => {
  const context = await house(authority)
  const id = await waiting(context)

  const answer = await returning.answer(at(context, id, { form: { reason: ' ', 'remark:/title': 'Kept <i>remark</i>' } }))

  assert.equal((answer as { status?: number }).status, 422)
  const html = pageOf(answer)
  assert.ok(html.includes('Kept &lt;i') && html.includes('aria-invalid'))
})

test('authors see how their submission stands without a way to decide, others nothing', async () => {
  const context = await house({ roles: [{ role: 'authorised-user', for: 'cr' }] })
  const id = await waiting(context)
  const stranger = { ...context, actor: { id: 'account:2', roles: [{ role: 'publishing-authority', for: 'fr' }] } }

  const html = pageOf(await review.answer(at(context, id)))

  assert.ok(!html.includes('/approval'))
  await assert.rejects(async () => await review.answer(at(stranger, id)), { refusal: 'not-found' })
  await assert.rejects(async () => await approval.answer(at(context, id)), { refusal: 'forbidden' })
  for (const number of ['x', '', '1e9', '-1', '9999999999999999999'])
    await assert.rejects(async () => await review.answer(aVisit(context, { params: { number } })), { refusal: 'not-found' }, number)
})

test('several submissions are approved at once; one that changed meanwhile stays', async () => {
  const context = await house(authority)
  const ids = [await waiting(context), await waiting(context), await waiting(context)]
  const drafts = await rows(context, 'draft')
  const [, , last] = await rows(context, 'review')
  const { data } = drafts.find(({ record }) => record === last!.record)!
  const visit = aVisit(context)
  for (const review of await rows(context, 'review')) visit.form.append('chosen', `${review.id}@${review.version}`)
  await saveDraft(context, { id: last!.record, data: { ...data, title: { en: 'Another' } } })

  const html = pageOf(await approvals.answer(visit))

  const states = new Map((await rows(context, 'review')).map(({ id, state }) => [id, state]))
  assert.deepEqual(
    ids.map(id => states.get(id)),
    ['approved', 'approved', 'open'],
  )
  assert.ok(html.includes(`/en/reviews/${last!.id}`) && html.includes('Somebody saved another text') && html.split('badge-good').length === 3)
})

test('several submissions go back for one reason, and none without', async () => {
  const context = await house(authority)
  const visit = (reason: string) => {
    const made = aVisit(context, { form: { reason } })
    for (const id of ['1@1', '2@2', 'x', '999@1']) made.form.append('chosen', id)
    return made
  }
  await waiting(context)
  await waiting(context)

  const without = toOf(await returns.answer(visit('  ')))
  const withReason = pageOf(await returns.answer(visit('Same mistake in all.')))

  assert.equal(without.flash?.key, 'reviews.wrong-record-reason')
  assert.ok(withReason.includes('There is no such submission') && withReason.split('badge-good').length === 3)
  assert.deepEqual(
    (await rows(context, 'review')).map(({ state, reason }) => [state, reason]),
    [
      ['returned', 'Same mistake in all.'],
      ['returned', 'Same mistake in all.'],
    ],
  )
})
