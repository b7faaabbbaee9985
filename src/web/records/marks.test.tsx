import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { locales } from '#platform/localized.ts'
import type { Context } from '#platform/context.ts'
import { retire } from '#records'
import { aRecord, aVisit, house, rows, type VisitOptions } from '#testing'
import type { Answer, Page } from '../page.ts'
import { confirmation, confirmationPage, retirement, retirementPage, unretirement } from './marks.tsx'
import { show } from './show.tsx'
import { withdrawal, withdrawPage } from './steps.tsx'

const authority = { roles: [{ role: 'publishing-authority', for: 'cr' }] }
const htmlOf = (answer: Answer) => render((answer as Extract<Answer, { kind: 'page' }>).body)
const drawn = async (page: Page, context: Context, identifier: string, options: VisitOptions = {}) =>
  htmlOf(await page.answer(aVisit(context, { ...options, params: { identifier } })))
const missing = /\b(records|kit)\.[a-z]/

test('every record says where it comes from, in every language and without naming anybody', async () => {
  const context = await house({ actor: { id: undefined, roles: [] } })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  for (const locale of locales) {
    const html = await drawn(show, context, id, { locale })
    assert.ok(!missing.test(html) && !html.includes('account:'), locale)
  }
  const html = await drawn(show, context, id)
  assert.ok(html.includes('Where it comes from') && html.includes('Publishing authority of Costa Rica'))
})

test('the page a letter leads to confirms with one press, and only shows until then', async () => {
  const context = await house(authority)
  const id = await aRecord(context, { format: 'authority', state: 'published' })
  for (const locale of locales) assert.ok(!missing.test(await drawn(confirmationPage, context, id, { locale })), locale)
  assert.equal((await rows(context, 'record')).find(row => row['id'] === id)!['confirmed_at'], null)

  await confirmation.answer(aVisit(context, { params: { identifier: id } }))

  assert.ok((await rows(context, 'record')).find(row => row['id'] === id)!['confirmed_at'])
  assert.ok((await drawn(show, context, id)).includes('Confirmed on'))
})

test('a record is retired with a reason that everybody reads, and used again', async () => {
  const context = await house(authority)
  const guest = { ...context, actor: { id: undefined, roles: [] } }
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  for (const locale of locales) assert.ok(!missing.test(await drawn(retirementPage, context, id, { locale })), locale)

  await retirement.answer(aVisit(context, { params: { identifier: id }, form: { reason: 'Replaced <b>by</b> another.' } }))
  const html = await drawn(show, guest, id)
  assert.ok(html.includes('Retired since') && html.includes('Replaced &lt;b') && html.includes('badge-warning'))

  await unretirement.answer(aVisit(context, { params: { identifier: id } }))
  assert.ok(!(await drawn(show, guest, id)).includes('Retired'))
})

test('too long a reason comes back with what was typed', async () => {
  const context = await house(authority)
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  const answer = await retirement.answer(aVisit(context, { params: { identifier: id }, form: { reason: 'x'.repeat(1001) } }))

  assert.equal((answer as { status?: number }).status, 422)
  assert.ok(htmlOf(answer).includes('aria-invalid'))
})

test('a record that nobody confirmed says so to everybody', async () => {
  const context = await house({ ...authority, now: new Date('2026-01-01') })
  const id = await aRecord(context, { format: 'authority', state: 'published' })
  const { markUnconfirmed } = await import('#records')
  await markUnconfirmed({ ...context, now: () => new Date('2027-06-01') }, id)

  const html = await drawn(show, { ...context, actor: { id: undefined, roles: [] } }, id)

  assert.ok(html.includes('Not confirmed') && html.includes('has not confirmed for some time'))
})

test('an author asks for the withdrawal of a record, and the page says who decides', async () => {
  const context = await house({ roles: [{ role: 'authorised-user', for: 'cr' }] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  for (const locale of locales) assert.ok(!missing.test(await drawn(withdrawPage, context, id, { locale })), locale)
  assert.ok((await drawn(show, context, id)).includes('Ask for withdrawal'))

  const answer = await withdrawal.answer(aVisit(context, { params: { identifier: id }, form: { reason: 'Entered twice.' } }))

  assert.equal((answer as { flash?: { key: string } }).flash?.key, 'records.withdrawal-asked')
  const [review] = await rows(context, 'review')
  assert.deepEqual(
    [review!['asks'], review!['note'], (await rows(context, 'record')).find(row => row['id'] === id)!['state']],
    ['withdrawal', 'Entered twice.', 'published'],
  )
})

test('nobody retires what they may not withdraw', async () => {
  const context = await house({ roles: [{ role: 'authorised-user', for: 'cr' }] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  await assert.rejects(retire(context, id), { code: 'record.withdraw' })
  assert.ok(!(await drawn(show, context, id)).includes('/retirement'))
})
