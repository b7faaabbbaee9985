import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import type { Context, Held } from '#platform/context.ts'
import { aDraft, house, rows } from '#testing'
import { commentListeners, openThreads, reopen, resolve, say, threadsAbout } from './index.ts'

const author: readonly Held[] = [{ role: 'authorised-user', for: 'cr' }]
const authority: readonly Held[] = [{ role: 'publishing-authority', for: 'cr' }]
const as = (context: Context, id: string, roles: readonly Held[]): Context => ({ ...context, actor: { id, roles } })

test('author and reviewer talk about a field until it is resolved', async () => {
  const context = await house()
  const record = await aDraft(context, { format: 'nbsap' })
  const [ana, ben] = [as(context, 'account:1', author), as(context, 'account:2', authority)]

  const first = await say(ben, { record, path: '/title', text: ' Which period? ' })
  await say(ana, { record, replyTo: first, text: 'Until 2030.' })
  await resolve(ben, first)

  const [thread] = await threadsAbout(ana, record)
  assert.deepEqual([thread!.first.text, thread!.first.path, thread!.answers.map(({ text }) => text)], ['Which period?', '/title', ['Until 2030.']])
  assert.equal(thread!.first.resolvedBy, 'account:2')
  assert.deepEqual(await openThreads(context, [record]), new Map())
  const told = (await rows(context, 'event')).map(({ details }) => details.participants)
  assert.deepEqual(told.slice(0, 2), [['account:100'], ['account:100', 'account:2']])
  assert.deepEqual((await rows(context, 'event')).map(({ name, subject }) => [name, subject]), [['comment.said', record], ['comment.said', record], ['comment.resolved', record]]) // prettier-ignore
})

test('a thread is resolved once and opened again', async () => {
  const context = as(await house(), 'account:2', authority)
  const record = await aDraft(context, { format: 'nbsap' })
  const id = await say(context, { record, text: 'The whole is fine.' })

  await resolve(context, id)
  await resolve(context, id)
  await reopen(context, id)

  assert.deepEqual(await openThreads(context, [record]), new Map([[record, 1]]))
  assert.equal((await rows(context, 'event')).length, 3)
})

test('whoever does not work on the record neither reads nor says anything', async () => {
  const context = await house()
  const record = await aDraft(context, { format: 'nbsap' })
  const id = await say(as(context, 'account:1', author), { record, text: 'Between us' })
  const others = [as(context, 'account:9', []), as(context, 'account:8', [{ role: 'publishing-authority', for: 'fr' }])]

  for (const other of others) {
    assert.deepEqual(await threadsAbout(other, record), [])
    await assert.rejects(say(other, { record, text: 'Hello' }), { refusal: 'not-found', code: 'comment.record' })
    await assert.rejects(resolve(other, id), { refusal: 'not-found' })
  }
})

test('a comment has words and stands at a place of the format', async () => {
  const context = as(await house(), 'account:1', author)
  const record = await aDraft(context, { format: 'nationalTarget7' })
  const other = await say(context, { record: await aDraft(context, { format: 'nbsap' }), text: 'Elsewhere' })

  for (const text of ['', '  \n', 'x'.repeat(4001)]) await assert.rejects(say(context, { record, text }), { code: 'comment.text' })
  for (const path of ['/nobody', 'title', '/__proto__', '/otherNationalIndicators/0/nobody', `/${'x'.repeat(500)}`])
    await assert.rejects(say(context, { record, path, text: 'Hm' }), { code: 'comment.path' })
  await assert.rejects(say(context, { record, replyTo: other, text: 'Hm' }), { code: 'comment.unknown' })
  assert.ok(await say(context, { record, path: '/otherNationalIndicators/3/value', text: 'Which unit?' }))
})

test('what a reviewer remarked when sending a draft back is said once, however often it is heard', async () => {
  const context = as(await house(), 'account:2', authority)
  const record = await aDraft(context, { format: 'nbsap' })
  const comments = [
    { path: '/title', text: 'Too short' },
    { path: '/summary', text: 'Too long' },
  ]
  await announce(context, 'review.returned', 'review:7', { record, review: 7, comments })
  await announce(context, 'review.returned', 'review:7', { record, review: 7, comments })

  await waitUntilHeard(context, commentListeners)

  const threads = await threadsAbout(context, record)
  assert.deepEqual(threads.map(({ first }) => [first.path, first.text, first.by]), [['/title', 'Too short', 'account:2'], ['/summary', 'Too long', 'account:2']]) // prettier-ignore
})
