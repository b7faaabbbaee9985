import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { locales } from '#platform/localized.ts'
import type { Context } from '#platform/context.ts'
import { aDraft, anAccount, aVisit, house, rows, type VisitOptions } from '#testing'
import type { Answer } from '../page.ts'
import { pages } from './comments.tsx'

const authority = { role: 'publishing-authority', for: 'cr' }
const page = (method: string, path: string) => pages.find(one => one.method === method && one.path === path)!
const html = (answer: Answer) => (answer.kind === 'page' ? render(answer.body) : '')
const read = async (context: Context, options: VisitOptions) =>
  html(await page('GET', '/records/:identifier/comments').answer(aVisit(context, options)))
const write = (context: Context, options: VisitOptions) => page('POST', '/records/:identifier/comments').answer(aVisit(context, options))

test('a comment on a field is written, answered, resolved and opened again', async () => {
  const context = await house({ roles: [authority] })
  const identifier = await aDraft(context, { format: 'nbsap' })
  const params = { identifier }

  const empty = await read(context, { params, query: 'at=/title' })
  await write(context, { params, form: { path: '/title', text: 'Which <period>?' } })
  const [comment] = await rows(context, 'comment')
  await write(context, { params, form: { reply: String(comment!.id), text: 'Until 2030' } })
  const open = await read(context, { params })
  await page('POST', '/comments/:id/resolution').answer(aVisit(context, { params: { id: String(comment!.id) } }))
  const done = await read(context, { params })

  assert.match(empty, /Nobody has said anything yet/)
  assert.match(empty, /<option value="\/title" selected/)
  assert.match(open, /Which &lt;period>\?[\s\S]*Until 2030[\s\S]*Mark as resolved/)
  assert.match(done, /1 resolved comment[\s\S]*Open again/)
})

test('what is refused keeps what was typed, beside where it was typed', async () => {
  const context = await house({ roles: [authority] })
  const params = { identifier: await aDraft(context, { format: 'nbsap' }) }

  const answer = await write(context, { params, form: { path: '/summary', text: '   ' } })
  const long = await write(context, { params, form: { path: '/summary', text: 'long '.repeat(1000) } })

  assert.equal(answer.kind === 'page' ? answer.status : 0, 422)
  assert.match(html(answer), /Write something, at most 4,000 characters/)
  assert.match(html(long), /<option value="\/summary" selected[\s\S]*long long/)
})

test('the page speaks all six languages, and names who spoke', async () => {
  const context = await house({ roles: [authority] })
  await anAccount(context, { name: 'Ana Mora' })
  const params = { identifier: await aDraft(context, { format: 'nbsap' }) }
  await write({ ...context, actor: { ...context.actor, id: 'account:1' } }, { params, form: { text: 'Well done' } })

  for (const locale of locales) {
    const drawn = await read(context, { params, locale })
    assert.match(drawn, /Ana Mora[\s\S]*Well done/)
    assert.doesNotMatch(drawn, /comments\.[a-z]/)
  }
})

test('others find no such page', async () => {
  const context = await house()
  const params = { identifier: await aDraft(context, { format: 'nbsap' }) }

  await assert.rejects(read({ ...context, actor: { id: 'account:9', roles: [{ role: 'publishing-authority', for: 'fr' }] } }, { params }), {
    refusal: 'not-found',
  })
})
