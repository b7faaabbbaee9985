import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Context, Held } from '#platform/context.ts'
import { workThrough } from '#platform/jobs.ts'
import { addRevision, anAccount, aReceiver, aRecord, house, rows, type Received } from '#testing'
import { renewHookSecret, resumeHook } from '../hook.ts'
import { mailJobs } from '../mail.ts'
import { alertListener, matchRecord } from '../match.ts'
import { changeAlert, removeAlert, restoreAlert, saveAlert } from '../save.ts'
import { sendTest } from '../send-test.ts'
import { callAgain, callAllAgain } from './call-again.ts'
import { callOf, callsOf } from './calls-of.ts'
import { mostCalls } from './call.ts'
import { callJob } from './make-calls.ts'

const origin = () => 'https://chm.example.org'
const job = callJob(origin, { anywhere: true })
const call = (context: Context) => job.do(context, {})
const at = (context: Context, days: number): Context => {
  const now = new Date(context.now().getTime() + days * 86_400_000)
  return { ...context, now: () => now }
}
const when = { delivery: 'none', zone: 'UTC', hour: 7, weekday: 1, paused: false, portal: 'chm', locale: 'en', name: 'News' } as const
const number = ({ headers }: Received) => String(headers['webhook-id'])

async function person(context: Context, roles: readonly Held[] = []): Promise<Context> {
  return { ...context, actor: { id: `account:${await anAccount(context, { email: `${Math.random()}@x.example`, roles })}`, roles } }
}

/** A webhook that was called about one record. */
async function called(answer?: Parameters<typeof aReceiver>[0]) {
  const receiver = await aReceiver(answer)
  const context = at(await house(), 0)
  const owner = await person(context)
  const alert = await saveAlert(owner, { ...when, query: 'format=news', hook: receiver.url })
  const record = await found(context)
  await call(context)
  const [first] = (await callsOf(owner, alert.id, { limit: 10 })).calls
  return { ...receiver, context, owner, alert, record, first: first! }
}

async function found(context: Context, title = 'Reef day'): Promise<string> {
  const id = await aRecord(context, { format: 'news', state: 'published', data: { title: { en: title } } })
  await matchRecord(context, id, at(context, 1).now())
  return id
}

async function withdrawn(context: Context, id: string): Promise<void> {
  await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${id}`.execute(context.db)
  await alertListener.do(context, { seq: 1, name: 'record.withdrawn', subject: id, actor: null, details: {}, at: context.now() })
}

test('a call made again has the same number and the same words, also after an amendment, and counts its tries', async () => {
  const { heard, close, context, owner, alert, record, first } = await called()
  const [revision] = await rows(context, 'revision')
  await addRevision(context, record, 2, { ...(revision!['data'] as object), title: { en: 'Amended' } } as never)

  const answered = await callAgain(owner, alert.id, first.id)
  await workThrough(context, [job as never])
  await call(context)
  await close()

  const [one, two] = heard
  assert.deepEqual([heard.length, two!.body, number(two!)], [2, one!.body, number(one!)])
  assert.deepEqual([answered, heard.map(({ headers }) => headers['webhook-attempt'])], [number(one!), ['1', '2']])
  assert.deepEqual(
    (await callsOf(owner, alert.id, { limit: 10 })).calls.map(({ state, tries }) => [state, tries]),
    [['done', 2]],
  )
})

test('a withdrawal is told to whoever was told of the record, and nothing of what it said is sent or kept any more', async () => {
  const { heard, close, context, owner, alert, record, first } = await called()
  await withdrawn(context, record)
  await withdrawn(context, record)
  await call(context)

  const number1 = await callAgain(owner, alert.id, first.id)
  await call(context)
  await callAllAgain(owner, alert.id, { delivered: true })
  await call(context)
  const words = await callOf(owner, alert.id, first.id)
  await close()

  const tombstone = `msg_${alert.id}_${record}_withdrawn`
  assert.deepEqual([number1, heard.map(number)], [tombstone, [`msg_${alert.id}_${record}_1`, tombstone, tombstone, tombstone]])
  for (const { body } of heard.slice(1)) {
    assert.equal((JSON.parse(body) as { type: string }).type, 'record.withdrawn')
    assert.doesNotMatch(body, /Reef/)
  }
  assert.deepEqual([words.body, words.about, words.state], [null, undefined, 'passed'])
  assert.doesNotMatch(JSON.stringify(await rows(context, 'alert_call')), /Reef/)
})

test('a withdrawal is told to nobody who was not told of the record', async () => {
  const { heard, close, context, record } = await called()
  const other = await person(context)
  await saveAlert(other, { ...when, query: 'format=nbsap', hook: 'http://127.0.0.1:1/' })

  await withdrawn(context, record)
  await call(context)
  await close()

  assert.deepEqual([(await rows(context, 'alert_call')).length, heard.length], [2, 2])
})

test('what came while the webhook was off is held, and sent when its owner asks after switching it on', async () => {
  let status = 410
  const { heard, close, context, owner, alert } = await called(() => status)
  await found(context)
  await found(context)
  await assert.rejects(callAllAgain(owner, alert.id, {}), { code: 'call.off' })

  status = 200
  await resumeHook(owner, alert.id)
  await call(context)
  const before = heard.length
  const begun = await callAllAgain(owner, alert.id, {})
  await call(context)
  await close()

  const { counts } = await callsOf(owner, alert.id, { limit: 10 })
  assert.deepEqual([before, begun, heard.length, [...counts]], [1, 3, 4, [['done', 3]]])
})

test('what was noted since a moment is sent again, delivered or not', async () => {
  const { heard, close, context, owner, alert } = await called()
  const tomorrow = at(context, 1)
  await found(tomorrow)
  await call(tomorrow)

  const none = await callAllAgain({ ...owner, now: tomorrow.now }, alert.id, { since: tomorrow.now() })
  const begun = await callAllAgain({ ...owner, now: tomorrow.now }, alert.id, { since: tomorrow.now(), delivered: true })
  await call(tomorrow)
  await close()

  assert.deepEqual([none, begun, heard.length, number(heard[2]!)], [0, 1, 3, number(heard[1]!)])
})

test('a new secret signs with the old one beside it for a day, then alone', async () => {
  const { heard, close, context, owner, alert, first } = await called()
  const renewed = await renewHookSecret(owner, alert.id)

  for (const days of [0.9, 1.1]) {
    await callAgain({ ...owner, now: at(context, days).now }, alert.id, first.id)
    await call(at(context, days))
  }
  await close()

  const signatures = (received: Received, ...secrets: readonly (string | null)[]) =>
    secrets
      .map(secret => {
        const text = `${number(received)}.${String(received.headers['webhook-timestamp'])}.${received.body}`
        return `v1,${createHmac('sha256', Buffer.from(secret!.slice(6), 'base64'))
          .update(text)
          .digest('base64')}`
      })
      .join(' ')
  assert.notEqual(renewed.hookSecret, alert.hookSecret)
  assert.equal(heard[1]!.headers['webhook-signature'], signatures(heard[1]!, renewed.hookSecret, alert.hookSecret))
  assert.equal(heard[2]!.headers['webhook-signature'], signatures(heard[2]!, renewed.hookSecret))
})

test('what cannot be sent again is refused: of a removed search, a paused one, a test, a call that is not there', async () => {
  const { close, context, owner, alert, first } = await called()
  await sql`update alert_call set kind = 'alert.test', record = null where id = ${first.id}`.execute(context.db)
  const again = (id = first.id) => callAgain(owner, alert.id, id)

  await assert.rejects(again(), { code: 'call.test' })
  for (const strange of [0, -1, 1.5, Number.NaN, first.id + 1]) await assert.rejects(again(strange), { code: 'call.unknown' })
  await changeAlert(owner, alert.id, { paused: true })
  await assert.rejects(again(), { code: 'call.off' })
  await changeAlert(owner, alert.id, { paused: false, hook: null })
  await assert.rejects(again(), { code: 'call.off' })
  await assert.rejects(renewHookSecret(owner, alert.id), { code: 'alert.no-hook' })
  await removeAlert(owner, alert.id)
  await assert.rejects(again(), { code: 'alert.unknown' })
  await restoreAlert(owner, alert.id)
  assert.equal((await callsOf(owner, alert.id, { limit: 1 })).calls.length, 1)
  await close()
})

test('calls that wait are held when their search is paused or removed, not made', async () => {
  const { heard, close, context, owner, alert } = await called()
  await found(context)
  await removeAlert(owner, alert.id)

  await call(context)
  await close()

  assert.deepEqual([heard.length, (await rows(context, 'alert_call')).map(({ state }) => String(state))], [1, ['done', 'held']])
})

const actions: { readonly [name: string]: (context: Context, alert: number, call: number) => Promise<unknown> } = {
  'see the calls': (context, alert) => callsOf(context, alert, { limit: 10 }),
  'see a call': callOf,
  'call again': callAgain,
  'call all again': (context, alert) => callAllAgain(context, alert, { delivered: true }),
  'renew the secret': renewHookSecret,
  'switch on': resumeHook,
  'send a test': (context, alert) => sendTest(context, alert, origin()),
}
const strangers: readonly (readonly [string, readonly Held[]])[] = [
  ['reader', []],
  ['focal point', [{ role: 'focal-point', for: 'cr' }]],
  ['administrator', [{ role: 'administrator', for: '*' }]],
]

test('nobody but its owner sees or does anything to a webhook, and its owner finds no call of others in it', async () => {
  const { close, context, owner, alert, first } = await called()
  const before = await rows(context, 'alert')
  const mine = await saveAlert(owner, { ...when, query: '', hook: 'http://127.0.0.1:1/' })

  for (const [name, roles] of strangers) {
    const stranger = await person(context, roles)
    for (const [action, act] of Object.entries(actions))
      await assert.rejects(act(stranger, alert.id, first.id), { refusal: 'not-found', code: 'alert.unknown' }, `${name}: ${action}`)
  }
  for (const [action, act] of Object.entries(actions))
    await assert.rejects(
      act({ ...context, actor: { id: undefined, roles: [] } as never }, alert.id, first.id),
      { code: /alert\.(guest|unknown)/ },
      action,
    )
  await assert.rejects(callOf(owner, mine.id, first.id), { code: 'call.unknown' })
  await assert.rejects(callAgain(owner, mine.id, first.id), { code: 'call.unknown' })
  await close()

  assert.deepEqual((await rows(context, 'alert')).slice(0, 1), before)
})

test('calls are listed page by page, by state, and the oldest are forgotten', async () => {
  const { close, context, owner, alert } = await called()
  await sql`insert into alert_call (alert, record, revision, state, at, message, begun_at)
    select ${alert.id}, 'R', 1, case n % 2 when 0 then 'failed' else 'waiting' end, now() - interval '1 day', 'msg_' || n, now() from generate_series(1, ${mostCalls * 2}) n`.execute(
    context.db,
  )
  await sql`insert into alert_call (alert, record, revision, state, at, message, begun_at)
    values (${alert.id}, 'R', 1, 'failed', now() - interval '31 days', 'msg_old', now())`.execute(context.db)

  const page1 = await callsOf(owner, alert.id, { limit: 3, state: 'done' })
  const page2 = await callsOf(owner, alert.id, { limit: 3 })
  const page3 = await callsOf(owner, alert.id, { limit: 3, before: page2.next! })
  const forgetting = mailJobs(origin).find(({ name }) => name === 'alerts.forget')!
  await forgetting.do(at(context, 0), {} as never)
  const after = await callsOf(owner, alert.id, { limit: 1 })
  await close()

  assert.deepEqual([page1.calls.length, page1.next, page1.calls[0]!.about?.title], [1, undefined, { en: 'Reef day' }])
  assert.ok(page3.calls.every(({ id }) => id < page2.next!))
  assert.equal(new Set([...page2.calls, ...page3.calls].map(({ id }) => id)).size, 6)
  assert.equal(after.calls[0]!.message, `msg_${mostCalls * 2}`)
  assert.deepEqual([...after.counts].sort(), [
    ['failed', mostCalls / 2],
    ['waiting', mostCalls],
  ])
})
