import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { noticeKinds, stopAddress } from '#notifications'
import { locales } from '#platform/localized.ts'
import { aVisit, browserOf, callerOf, house, rows } from '#testing'
import type { Answer } from '../page.ts'
import { pages } from './choices.tsx'
import { pages as stopping } from './stop.tsx'

const htmlOf = (answer: Answer) => render((answer as Extract<Answer, { kind: 'page' }>).body)
const [shown, posted] = pages

test('a person chooses for each kind when letters come, in every language', async () => {
  const context = await house()

  for (const locale of locales) {
    const html = htmlOf(await shown!.answer(aVisit(context, { locale })))
    assert.ok(!/\b(notifications|kit)\.[a-z]/.test(html) && html.split('type="radio"').length === 10, locale)
  }
  await posted!.answer(aVisit(context, { form: { reviews: 'daily', decisions: 'none' } }))

  const html = htmlOf(await shown!.answer(aVisit(context)))
  assert.deepEqual((await rows(context, 'letter_choice')).map(({ kind, choice }) => `${kind} ${choice}`).sort(), ['decisions none', 'reviews daily'])
  assert.equal([...html.matchAll(/<input[^>]*checked[^>]*>/g)].map(([input]) => /value="(\w+)"/.exec(input)![1]).join(' '), 'daily none immediate')
})

test('what is no kind or no choice changes nothing', async () => {
  const context = await house()

  await assert.rejects(async () => await posted!.answer(aVisit(context, { form: { reviews: 'hourly' } })), { code: 'letter.choice' })

  assert.deepEqual(await rows(context, 'letter_choice'), [])
})

test('the link of a letter shows a page in every language, and its button stops the letters without signing in', async () => {
  const { context, app } = await callerOf({ indexed: false })
  const browser = browserOf(app)
  for (const kind of noticeKinds)
    for (const locale of locales) {
      const html = (await browser.go(await stopAddress(context, 'http://chm.localhost', locale, { account: 'account:7', kind }))).body
      assert.ok(!/\bnotifications\.[a-z]/.test(html), `${kind} ${locale}`)
    }
  assert.deepEqual(await rows(context, 'letter_choice'), [], 'opening the link stops nothing')

  await browser.go(await stopAddress(context, 'http://chm.localhost', 'en', { account: 'account:7', kind: 'reviews' }))
  const told = await browser.send('/notifications/stop')

  assert.equal(told.status, 200)
  const [choice] = await rows(context, 'letter_choice')
  assert.deepEqual([choice!.account, choice!.kind, choice!.choice], ['account:7', 'reviews', 'none'])
})

test('a mail program stops the letters with one post from anywhere, and again without harm', async () => {
  const { context, app } = await callerOf({ indexed: false })
  const address = await stopAddress(context, 'http://chm.localhost', 'ar', { account: 'account:7', kind: 'decisions' })

  for (let times = 0; times < 2; times++) {
    const answer = await browserOf(app).post(address, new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), { origin: 'https://mail.example' })
    assert.equal(answer.status, 200)
  }

  assert.equal((await rows(context, 'letter_choice')).length, 1)
  assert.equal((await rows(context, 'event')).filter(({ name }) => name === 'letter.chosen').length, 1)
})

test('a link that was changed stops nothing', async () => {
  const context = await house()
  const address = new URL(await stopAddress(context, 'http://chm.localhost', 'en', { account: 'account:7', kind: 'decisions' }))
  const token = address.searchParams.get('of')!

  for (const of of [
    '',
    'x',
    token.replace('account:7', 'account:8'),
    token.replace('decisions', 'reviews'),
    `${token}x`,
    token.slice(0, -1),
    'account:7.decisions.',
  ])
    for (const page of stopping)
      await assert.rejects(
        async () => await page.answer(aVisit(context, { query: new URLSearchParams({ of }).toString() })),
        { code: 'link.unknown' },
        of,
      )

  assert.deepEqual(await rows(context, 'letter_choice'), [])
})
