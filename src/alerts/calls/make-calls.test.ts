import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { workThrough } from '#platform/jobs.ts'
import { outbox } from '#platform/mail.ts'
import { addRevision, anAccount, aReceiver, aRecord, house, rows } from '#testing'
import { matchRecord } from '../match.ts'
import { saveAlert } from '../save.ts'
import { pauses } from './call.ts'
import { callJob } from './make-calls.ts'
import { takeDue } from './store.ts'

const job = callJob(() => 'https://chm.example.org', { anywhere: true })
const call = (context: Context) => job.do(context, {})
const later = (context: Context, seconds: number): Context => {
  const now = new Date(context.now().getTime() + seconds * 1000)
  return { ...context, now: () => now }
}
const when = { delivery: 'none', zone: 'UTC', hour: 7, weekday: 1, paused: false, portal: 'chm', locale: 'en', name: 'News' } as const

/** Somebody's saved search with a webhook, in a house whose clock stands still. */
async function hooked(url: string, given?: Context) {
  const context = given ?? later(await house(), 1)
  const account = await anAccount(context, { email: `${Math.random()}@x.example`, name: 'Reader' })
  const person = { ...context, actor: { id: `account:${account}`, roles: [] } }
  return { context, person, alert: await saveAlert(person, { ...when, query: 'format=news', hook: url }) }
}

async function found(context: Context): Promise<string> {
  const id = await aRecord(context, { format: 'news', state: 'published' })
  await matchRecord(context, id, later(context, 1).now())
  return id
}

const calls = async (context: Context) =>
  (await rows(context, 'alert_call')).map(({ state, tries, status, problem }) => ({ state, tries, status, problem }) as const)

test('a webhook is called once for a revision, however often it is heard, with a signature its owner can check', async () => {
  const { url, heard, close } = await aReceiver()
  const { context, alert } = await hooked(url)
  const id = await found(context)
  await matchRecord(context, id, later(context, 1).now())

  await workThrough(context, [job as never])
  await call(context)
  await close()

  const [{ headers, body }, ...others] = heard as [(typeof heard)[number], ...typeof heard]
  const key = Buffer.from(alert.hookSecret!.slice('whsec_'.length), 'base64')
  const text = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
  assert.deepEqual(others, [])
  assert.equal(headers['webhook-signature'], `v1,${createHmac('sha256', key).update(text).digest('base64')}`)
  assert.deepEqual([headers['webhook-attempt'], headers['webhook-id']], ['1', `msg_${alert.id}_${id}_1`])
  const { type, data } = JSON.parse(body) as { type: string; data: { record: { revision: number; page: string } } }
  assert.deepEqual([type, data.record.revision], ['record.published', 1])
  assert.match(data.record.page, /^https:\/\/chm\.example\.org\/en\/records\//)
  assert.deepEqual(await calls(context), [{ state: 'done', tries: 1, status: 204, problem: null }])
})

test('a webhook that takes nothing is tried for three days with growing pauses, switched off, and its owner told why', async () => {
  const { url, heard, close } = await aReceiver(() => 302)
  const { context } = await hooked(url)
  await found(context)
  let moment = context

  await call(moment)
  for (const pause of pauses) {
    await call(later(moment, pause - 1))
    moment = later(moment, pause)
    await call(moment)
  }
  await call(later(moment, 1_000_000))
  await close()

  const total = pauses.reduce((sum, pause) => sum + pause, 0)
  assert.ok(total > 3 * 86_400 && total < 3.1 * 86_400)
  assert.equal(heard.length, pauses.length + 1)
  assert.deepEqual([new Set(heard.map(({ headers }) => headers['webhook-id'])).size, heard.at(-1)!.headers['webhook-attempt']], [1, '10'])
  assert.deepEqual(await calls(context), [{ state: 'failed', tries: 10, status: 302, problem: 'HTTP 302' }])
  assert.equal((await rows(context, 'alert'))[0]!['hook_problem'], 'HTTP 302')
  const [letter, ...others] = (await outbox(context)).mails
  assert.deepEqual(others, [])
  assert.match(letter!.subject, /webhook/)
  assert.match(letter!.text, /HTTP 302[^]*\/en\/alerts\/\d+\/calls/)
})

test('a webhook that is gone for good is switched off at once', async () => {
  const { url, heard, close } = await aReceiver(() => 410)
  const { context } = await hooked(url)
  await found(context)
  await found(context)

  await call(context)
  await found(context)
  await call(later(context, 100))
  await close()

  assert.ok(heard.length <= 2, 'what was not under way is not begun')
  assert.equal((await outbox(context)).total, 1)
  assert.equal((await calls(context)).at(-1)!.state, 'held')
})

test('one message that is never taken does not switch off a webhook that takes others', async () => {
  const { url, close } = await aReceiver(({ body }) => (body.includes('Poison') ? 500 : 200))
  const { context } = await hooked(url)
  const poison = await aRecord(context, { format: 'news', state: 'published', data: { title: { en: 'Poison' } } })
  await matchRecord(context, poison, later(context, 1).now())
  await found(context)
  let moment = context

  for (const pause of [0, ...pauses]) await call((moment = later(moment, pause)))
  await close()

  assert.deepEqual((await calls(context)).map(({ state }) => state).sort(), ['done', 'failed'])
  assert.deepEqual([(await rows(context, 'alert'))[0]!['hook_problem'], (await outbox(context)).total], [null, 0])
})

test('a receiver that does not answer holds up nobody else, and is not stormed', async () => {
  const context = later(await house(), 1)
  let free = () => {}
  const freed = new Promise<void>(resolve => (free = resolve))
  const fast = await aReceiver(() => (fast.heard.length === 6 && free(), 200))
  const slow = await aReceiver(async () => (await freed, 200))
  await hooked(slow.url, context)
  await hooked(slow.url.replace('/hook', '/other'), context)
  await hooked(fast.url, context)
  for (let count = 0; count < 6; count++) await found(context)

  const made = call(context)
  await freed
  const stormed = slow.heard.length
  await made
  await Promise.all([slow.close(), fast.close()])

  assert.equal(stormed, 4)
  assert.deepEqual([slow.heard.length, fast.heard.length], [12, 6])
  assert.deepEqual(new Set((await calls(context)).map(({ state }) => state)), new Set(['done']))
})

test('several workers at once make every call once', async () => {
  const { url, heard, close } = await aReceiver()
  const { context } = await hooked(url)
  for (let count = 0; count < 20; count++) await found(context)

  await Promise.all([call(context), call(context), call(context)])
  await close()

  assert.deepEqual([heard.length, new Set(heard.map(({ headers }) => headers['webhook-id'])).size], [20, 20])
  assert.deepEqual(new Set((await calls(context)).map(({ tries }) => tries)), new Set([1]))
})

test('what a worker had taken when it was killed is delivered by another, under the same number', async () => {
  const { url, heard, close } = await aReceiver()
  const { context } = await hooked(url)
  await found(context)

  await takeDue(context, { until: later(context, 60).now(), most: 1, mostEach: 1, busy: [] })
  await call(later(context, 59))
  const before = heard.length
  await call(later(context, 61))
  await close()

  assert.deepEqual([before, heard.length], [0, 1])
  assert.deepEqual(await calls(context), [{ state: 'done', tries: 1, status: 204, problem: null }])
})

test('an answer that comes after somebody else took over changes nothing, and both sent the same', async () => {
  let takeOver: () => Promise<void> = async () => {}
  const { url, heard, close } = await aReceiver(async () => {
    if (heard.length > 1) return 204
    await takeOver()
    return 500
  })
  const { context } = await hooked(url)
  takeOver = () => call(later(context, 61))
  await found(context)

  await call(context)
  await close()

  const [first, second] = heard
  assert.deepEqual([heard.length, second!.body, second!.headers['webhook-id']], [2, first!.body, first!.headers['webhook-id']])
  assert.deepEqual(await calls(context), [{ state: 'done', tries: 1, status: 204, problem: null }])
})

test('the documentation says how often a call is tried', () => {
  const written = readFileSync(new URL('../../../docs/webhooks.md', import.meta.url), 'utf8')
  const said = pauses.map(seconds => (seconds < 60 ? `${seconds} s` : seconds < 3600 ? `${seconds / 60} min` : `${seconds / 3600} h`))

  assert.ok(written.includes(`${said.slice(0, -1).join(', ')} and ${said.at(-1)}`), said.join(', '))
})

test('what was amended before the first try is told by the call of its last revision only', async () => {
  const { url, heard, close } = await aReceiver()
  const { context } = await hooked(url)
  const id = await found(context)
  const [revision] = await rows(context, 'revision')
  await addRevision(context, id, 2, revision!['data'] as never)
  await matchRecord(context, id, later(context, 1).now())

  await call(context)
  await close()

  assert.deepEqual(
    heard.map(({ headers }) => String(headers['webhook-id']).at(-1)),
    ['2'],
  )
  assert.deepEqual(
    (await calls(context)).map(({ state, problem }) => [state, problem]),
    [
      ['passed', 'later'],
      ['done', null],
    ],
  )
})

test('nobody whose account is closed is called', async () => {
  const { url, heard, close } = await aReceiver()
  const { context } = await hooked(url)
  await found(context)
  await sql`update account set state = 'closed'`.execute(context.db)

  await call(context)
  await close()

  assert.deepEqual([heard, (await calls(context))[0]!.problem], [[], 'gone'])
})
