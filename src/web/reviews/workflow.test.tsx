import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import type { Context } from '#platform/context.ts'
import { locales } from '#platform/localized.ts'
import { askWithdrawal } from '#reviews'
import { anAccount, aRecord, aReview, aVisit, house, rows, type VisitOptions } from '#testing'
import type { Answer, Page } from '../page.ts'
import { assignment } from './assignment.tsx'
import { approval } from './decide.tsx'
import { pages as deputies } from './deputies.tsx'
import { review } from './review.tsx'
import { reviews } from './reviews.tsx'

const authority = { role: 'publishing-authority', for: 'cr' }
const author = { role: 'authorised-user', for: 'cr' }
const htmlOf = (answer: Answer) => render((answer as Extract<Answer, { kind: 'page' }>).body)
const drawn = async (page: Page, context: Context, options: VisitOptions = {}) => htmlOf(await page.answer(aVisit(context, options)))
const missing = /\b(reviews|workspace|kit)\.[a-z]/

/** Two colleagues who decide for Costa Rica, and somebody who writes there. The first acts. */
async function office() {
  const now = new Date('2026-11-01T12:00:00Z')
  const context = await house({ now })
  const [first, second, writer] = [
    await anAccount(context, { name: 'Khaled', roles: [authority] }),
    await anAccount(context, { name: 'Vera', roles: [{ role: 'focal-point', for: 'cr' }] }),
    await anAccount(context, { name: 'Ana', roles: [author] }),
  ]
  const as = (account: number, ...roles: readonly { role: string; for: string }[]): Context => ({
    ...context,
    actor: { id: `account:${account}`, roles },
  })
  return { context: as(first, authority), writer: as(writer, author), first, second, as }
}

const nbsap = async (context: Context, government = 'cr') => aReview(context, await aRecord(context, { format: 'nbsap', government }))

test('the list is narrowed by format, country, who looks after it and what is asked', async () => {
  const { context, second } = await office()
  const administrator = { ...context, actor: { ...context.actor, roles: [{ role: 'administrator', for: '*' }] } }
  const [one, other] = [await nbsap(context), await nbsap(context, 'fr')]
  await assignment.answer(aVisit(administrator, { params: { number: String(one) }, form: { to: context.actor.id! } }))
  const listed = async (query: string) => {
    const html = await drawn(reviews, administrator, { query })
    return [one, other].filter(id => html.includes(`/en/reviews/${id}"`))
  }

  assert.deepEqual(await listed(''), [one, other])
  assert.deepEqual(await listed('country=fr'), [other])
  assert.deepEqual(await listed('format=authority'), [])
  assert.deepEqual(await listed('assigned=me'), [one])
  assert.deepEqual(await listed('assigned=nobody'), [other])
  assert.deepEqual(await listed(`assigned=account:${second}`), [])
  assert.deepEqual(await listed('asks=withdrawal'), [])
  assert.deepEqual(await listed('due=soon'), [])
})

test('a review is taken, given to a colleague and let go, and the page says who has it', async () => {
  const { context, second } = await office()
  const id = await nbsap(context)
  const give = async (to: string) => assignment.answer(aVisit(context, { params: { number: String(id) }, form: { to } }))
  const shown = () => drawn(review, context, { params: { number: String(id) } })
  assert.ok((await shown()).includes('Nobody yet') && (await shown()).includes('Vera'))

  await give(context.actor.id!)
  assert.ok((await shown()).includes('Khaled'))
  await give(`account:${second}`)
  assert.ok((await shown()).includes('Vera'))
  const strange = await give('account:99')
  await give('')

  assert.equal((strange as { flash?: { key: string } }).flash?.key, 'reviews.wrong-assignee')
  const events = (await rows(context, 'event')).map(({ name }) => name)
  assert.deepEqual(events, ['review.assigned', 'review.assigned', 'review.released'])
})

test('what was ticked is kept with the decision and shown in every language', async () => {
  const { context } = await office()
  const id = await nbsap(context)
  const [{ version }] = (await rows(context, 'review')) as [{ version: number }]
  const form = new URLSearchParams({ version: String(version) })
  for (const name of ['complete', 'languages', 'nonsense']) form.append('checked', name)

  await approval.answer(aVisit(context, { params: { number: String(id) }, form }))

  assert.deepEqual((await rows(context, 'review'))[0]!.checked, ['complete', 'languages'])
  for (const locale of locales) assert.ok(!missing.test(await drawn(review, context, { params: { number: String(id) }, locale })), locale)
})

test('a deputy is named in the browser, sees what waits for the other, decides it, and the page says for whom', async () => {
  const { context, writer } = await office()
  const id = await nbsap(context)
  const [page, naming] = [deputies[0]!, deputies[1]!]
  assert.ok(!(await drawn(reviews, writer)).includes(`/en/reviews/${id}"`))
  const form = { deputy: writer.actor.id!, from: '2026-11-01', until: '2026-11-20' }

  await naming.answer(aVisit(context, { form }))

  assert.ok((await drawn(reviews, writer)).includes(`/en/reviews/${id}"`))
  assert.ok((await drawn(review, writer, { params: { number: String(id) } })).includes('Khaled'))
  await approval.answer(aVisit(writer, { params: { number: String(id) }, form: { version: String((await rows(context, 'review'))[0]!.version) } }))
  const [decided] = await rows(context, 'review')
  assert.deepEqual([decided!.state, decided!.closed_by, decided!.on_behalf_of], ['approved', writer.actor.id, context.actor.id])
  for (const locale of locales) assert.ok(!missing.test(await drawn(page, context, { locale })), locale)
})

test('a deputy for impossible days is refused on the form', async () => {
  const { context, writer } = await office()
  for (const [from, until] of [
    ['2026-11-20', '2026-11-01'],
    ['2025-01-01', '2025-01-02'],
    ['', ''],
    ['2026-11-01', '2029-01-01'],
  ]) {
    const answer = await deputies[1]!.answer(aVisit(context, { form: { deputy: writer.actor.id!, from: from!, until: until! } }))
    assert.equal((answer as { status?: number }).status, 422, `${from} ${until}`)
  }
  assert.deepEqual(await rows(context, 'deputy'), [])
})

test('a request to withdraw is shown with its reason and decided in every language', async () => {
  const { context, writer } = await office()
  const record = await aRecord(context, { format: 'nbsap', state: 'published' })
  const asked = (await askWithdrawal(writer, record, 'It was entered twice.'))!
  const params = { number: String(asked.id) }

  assert.ok((await drawn(reviews, context)).includes(`/en/reviews/${asked.id}"`))
  for (const locale of locales) {
    const html = await drawn(review, context, { params, locale })
    assert.ok(html.includes('It was entered twice.') && html.includes(`/${locale}/reviews/${asked.id}/approval`) && !missing.test(html), locale)
  }
  assert.ok(!(await drawn(review, writer, { params })).includes('/approval'))
  await approval.answer(aVisit(context, { params }))

  const row = (await rows(context, 'record')).find(({ id }) => id === record)
  assert.deepEqual([row!.state, row!.reason], ['withdrawn', 'It was entered twice.'])
})
