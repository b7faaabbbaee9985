import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { outbox } from '#platform/mail.ts'
import { rebuildSearch } from '#search'
import { anAccount, aReceiver, aRecord, callerOf, rows } from '#testing'
import { saveAlert } from './save.ts'
import { sendTest } from './send-test.ts'

const origin = 'https://chm.example.org'

/** A person with a saved search and a webhook, and two records it finds. */
async function site(hook: string | null) {
  const { context } = await callerOf()
  for (const title of ['Reef day', 'Mangrove day']) await aRecord(context, { format: 'news', state: 'published', data: { title: { en: title } } })
  await aRecord(context, { format: 'news', state: 'draft', data: { title: { en: 'Secret day' } } })
  await rebuildSearch(context)
  const person: Context = { ...context, actor: { id: `account:${await anAccount(context, { email: 'a@x.example' })}`, roles: [] } }
  const when = { delivery: 'none', zone: 'UTC', hour: 7, weekday: 1, paused: false } as const
  const alert = await saveAlert(person, { ...when, portal: 'chm', locale: 'en', query: 'format=news', name: 'News', hook })
  return { context, person, alert }
}

test('a test writes the letter and calls the webhook once, signed as its calls are, with what the search finds now', async () => {
  const { url, heard, close } = await aReceiver()
  const { person, alert } = await site(url)

  const outcome = await sendTest(person, alert.id, origin, { anywhere: true })
  await close()

  const [{ headers, body }, ...others] = heard as [(typeof heard)[number], ...typeof heard]
  const key = Buffer.from(alert.hookSecret!.slice('whsec_'.length), 'base64')
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
  assert.deepEqual([outcome.hook && 'status' in outcome.hook && outcome.hook.status, others], [204, []])
  assert.equal(headers['webhook-signature'], `v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
  const { type, data } = JSON.parse(body) as { type: string; data: { records: { title: { en: string }; page: string }[] } }
  assert.equal(type, 'alert.test')
  assert.deepEqual(data.records.map(({ title }) => title.en).sort(), ['Mangrove day', 'Reef day'])
  assert.ok(data.records.every(({ page }) => page.startsWith(`${origin}/en/records/`)))
  const [letter, ...more] = (await outbox(person)).mails
  assert.deepEqual(more, [])
  assert.match(letter!.text, /this is a test[^]*Reef day/)
  assert.doesNotMatch(letter!.text + body, /Secret/)
})

test('what a webhook answers badly is told at once; it is neither called again nor given up, and no redirect is followed', async () => {
  for (const status of [302, 404, 500]) {
    const { url, heard, close } = await aReceiver(() => status)
    const { context, person, alert } = await site(url)

    const outcome = await sendTest(person, alert.id, origin, { anywhere: true })
    await close()

    assert.deepEqual([outcome.hook && 'status' in outcome.hook && outcome.hook.status, heard.length], [status, 1])
    const [call, ...others] = await rows(context, 'alert_call')
    assert.deepEqual(
      [call!['kind'], call!['state'], call!['status'], call!['tries'], call!['next_at'], others],
      ['alert.test', 'failed', status, 1, null, []],
    )
    assert.deepEqual((await rows(context, 'alert'))[0]!['hook_problem'], null)
  }
})

test('a test never calls an address inside, and says so', async () => {
  const { url, heard, close } = await aReceiver(() => 200)
  const { port } = new URL(url)
  const { person, alert } = await site(url)
  const outcomes: unknown[] = []

  for (const host of ['127.0.0.1', 'localhost', '[::ffff:7f00:1]', '169.254.169.254', '10.0.0.1']) {
    const when = { delivery: 'none', zone: 'UTC', hour: 7, weekday: 1, paused: false } as const
    const other = await saveAlert(person, { ...when, portal: 'chm', locale: 'en', query: '', name: host, hook: `http://${host}:${port}/` })
    const { hook } = await sendTest(person, other.id, origin)
    outcomes.push(hook && 'problem' in hook && hook.problem)
  }
  await close()

  assert.deepEqual(outcomes, Array(5).fill('address'))
  assert.deepEqual([heard.length, alert.hook], [0, url])
})

test('nobody tries the alerts of others, and nobody tries more than ten times an hour', async () => {
  const { context, person, alert } = await site(null)
  const stranger = { ...context, actor: { id: `account:${await anAccount(context, { email: 'b@x.example' })}`, roles: [] } }

  await assert.rejects(sendTest(stranger, alert.id, origin), { code: 'alert.unknown' })
  for (let tries = 0; tries < 10; tries++) assert.deepEqual(await sendTest(person, alert.id, origin), {})
  await assert.rejects(sendTest(person, alert.id, origin), { code: 'limit.reached' })

  assert.equal((await outbox(context)).total, 10)
})
