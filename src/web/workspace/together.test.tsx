import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { say } from '#comments'
import type { Context } from '#platform/context.ts'
import { locales } from '#platform/localized.ts'
import { aDraft, aRecord, aVisit, formIn, house, rows } from '#testing'
import type { Answer } from '../page.ts'
import { pages } from './pages.ts'

const authority = { role: 'publishing-authority', for: 'cr' }
const author = { role: 'authorised-user', for: 'cr' }
const html = (answer: Answer) => (answer.kind === 'page' ? render(answer.body) : '')
const get = async (context: Context, path: string, query = '', locale: (typeof locales)[number] = 'en') =>
  html(await pages.find(page => page.method === 'GET' && page.path === path)!.answer(aVisit(context, { query, locale })))
const post = (context: Context, form: URLSearchParams) => pages.find(page => page.method === 'POST')!.answer(aVisit(context, { form }))
const formOf = (op: string, ids: readonly string[], sure = false) =>
  new URLSearchParams([['_op', op], ...ids.map(id => ['id', id] as [string, string]), ...(sure ? [['sure', 'yes'] as [string, string]] : [])])
const drafts = async (context: Context) => (await rows(context, 'draft')).map(({ state }) => state)

test('several drafts go to the bin after a question, and come back with one press', async () => {
  const context = await house({ roles: [authority] })
  const ids = [await aDraft(context, { format: 'nbsap' }), await aDraft(context, { format: 'nationalTarget7' })]

  const sure = html(await post(context, formOf('discard', ids)))
  assert.equal((await drafts(context)).length, 2)
  const done = html(await post(context, formIn(sure, 'action="/en/workspace/together"').size > 0 ? formOf('discard', ids, true) : formOf('', [])))
  assert.deepEqual(await drafts(context), [])
  const bin = await get(context, '/workspace/bin')
  const back = html(await post(context, new URLSearchParams([...formIn(done, 'action="/en/workspace/together"'), ['_op', 'recover']])))

  assert.match(sure, /Move these 2 drafts to the bin\?/)
  assert.match(done, /2 were done\.[\s\S]*Undo/)
  assert.equal(bin.match(/type="checkbox"/g)?.length, 2)
  assert.match(back, /2 were done\./)
  assert.deepEqual(await drafts(context), ['open', 'open'])
})

test('what cannot be done is told line by line, and the rest is done', async () => {
  const context = await house({ roles: [author] })
  const [complete, incomplete] = [await aDraft(context, { format: 'nbsap' }), await aDraft(context, { format: 'nbsap', data: { title: undefined } })]

  const told = html(await post(context, formOf('submit', [complete, incomplete, 'NO-SUCH-RECORD'], true)))
  const undone = html(await post(context, new URLSearchParams([...formIn(told, 'action="/en/workspace/together"'), ['_op', 'recall']])))

  assert.match(told, /One was done, 2 were not\./)
  assert.deepEqual(formIn(told, 'action="/en/workspace/together"').getAll('id'), [complete])
  assert.match(undone, /One was done\./)
  assert.deepEqual(await drafts(context), ['open', 'open'])
})

test('nothing chosen and unknown deeds do nothing', async () => {
  const context = await house({ roles: [author] })

  const none = await post(context, formOf('discard', []))
  await assert.rejects(async () => post(context, formOf('constructor', ['x'])), { refusal: 'not-found' })

  assert.deepEqual(none.kind === 'redirect' && none.flash?.key, 'workspace.together.none')
})

test('the first page says what needs its reader', async () => {
  const context = await house({ roles: [author] })
  assert.doesNotMatch(await get(context, '/workspace'), /workspace-needs/)
  const mine = await aRecord(context, { format: 'nbsap', state: 'draft', submittedBy: context.actor.id! })
  await say(context, { record: mine, path: '/title', text: 'Which period?' })

  const page = await get(context, '/workspace')

  assert.match(page, /Needs you[\s\S]*1 open comment on your drafts/)
  assert.match(page, /href="\/en\/records\/[^"]+\/comments"[^>]*>1 comment</)
})

test('one’s own drafts are told from everybody’s', async () => {
  const context = await house({ roles: [author] })
  await aRecord(context, { format: 'nbsap', state: 'draft', submittedBy: context.actor.id!, data: { title: { en: 'My own plan' } } })
  await aRecord(context, { format: 'nbsap', state: 'draft', submittedBy: 'account:77', data: { title: { en: 'A colleague’s plan' } } })

  const [everybodys, mine] = [await get(context, '/workspace'), await get(context, '/workspace', 'mine=yes')]

  assert.match(everybodys, /My own plan/)
  assert.match(everybodys, /A colleague’s plan/)
  assert.match(mine, /My own plan/)
  assert.doesNotMatch(mine, /A colleague’s plan/)
})

test('the pages speak all six languages', async () => {
  const context = await house({ roles: [authority] })
  await aDraft(context, { format: 'nbsap' })

  for (const locale of locales)
    for (const path of ['/workspace', '/workspace/bin']) assert.doesNotMatch(await get(context, path, '', locale), />[^<]*\bworkspace\.[a-z]/)
})
