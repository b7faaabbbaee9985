import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, test, type TestContext } from 'node:test'
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { workThrough, type Job } from '#platform/jobs.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { aRecord, interfaces, rows, type Interfaces, type RecordOptions } from '#testing'
import { ask } from './ask.ts'
import { takeDue } from './store.ts'
import { pauses, tellSubscribers } from './tell.ts'
import type { Wish } from './wish.ts'
import { hubJobs, hubListener } from './work.ts'

type Sent = { readonly method: string; readonly url: URL; readonly headers: IncomingHttpHeaders; readonly body: string }
type Subscriber = { readonly callback: string; readonly asked: Sent[]; readonly told: Sent[] }

/** A server of somebody else that subscribes: it confirms what it is asked, or says what it is told to, and keeps what it is sent. */
async function aSubscriber(t: TestContext, { confirm = (challenge: string) => challenge, take = () => 204 }: Answers = {}): Promise<Subscriber> {
  const [asked, told]: [Sent[], Sent[]] = [[], []]
  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, 'http://subscriber')
    const sent = { method: request.method!, url, headers: request.headers, body: Buffer.concat(await request.toArray()).toString() }
    if (sent.method === 'GET') asked.push(sent)
    else told.push(sent)
    response.writeHead(sent.method === 'GET' ? 200 : take()).end(sent.method === 'GET' ? confirm(url.searchParams.get('hub.challenge') ?? '') : '')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => (server.closeAllConnections(), server.close()))
  return { callback: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in?for=a%20b`, asked, told }
}
type Answers = { readonly confirm?: (challenge: string) => string; readonly take?: () => number }

const topic = 'http://chm.localhost/feeds/records.en.atom?country=cr'
const form = 'application/x-www-form-urlencoded'
const jobs = hubJobs({ anywhere: true }) as unknown as readonly Job<never>[]
const work = async ({ context }: Interfaces) => {
  await waitUntilHeard(context, [hubListener])
  await workThrough(context, jobs)
}
const wish = (house: Interfaces, callback: string, more: { readonly [name: string]: string } = {}) =>
  house.post('/hub', String(new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.callback': callback, ...more })), form)
const publish = async (context: Context, options: RecordOptions = {}) => {
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published', ...options })
  await announce(context, 'record.published', id)
  return id
}
const later = (context: Context, seconds: number): Context => ({ ...context, now: () => new Date(Date.now() + seconds * 1000) })
const subscriptions = async ({ context }: Interfaces) => (await rows(context, 'hub_subscription')).length

describe('the hub', () => {
  test('who subscribes to a feed is asked whether they mean it, and sent the feed, signed, when it changes', async t => {
    const house = await interfaces()
    const { callback, asked, told } = await aSubscriber(t)

    const { status } = await wish(house, callback, { 'hub.secret': 'sésame', 'hub.lease_seconds': '9999999' })
    await work(house)
    const id = await publish(house.context)
    await work(house)

    assert.equal(status, 202)
    const [{ url }, ...others] = asked as [Sent, ...Sent[]]
    assert.equal(others.length, 0)
    assert.deepEqual([url.search.startsWith('?for=a%20b&hub.mode=subscribe&'), url.searchParams.get('hub.topic'), url.searchParams.get('hub.lease_seconds')], [true, topic, '2592000']) // prettier-ignore
    const [{ headers, body }, ...more] = told as [Sent, ...Sent[]]
    assert.equal(more.length, 0)
    assert.equal(headers['x-hub-signature'], `sha256=${createHmac('sha256', 'sésame').update(body).digest('hex')}`)
    assert.equal(headers['content-type'], 'application/atom+xml; charset=utf-8')
    assert.equal(headers['link'], `<http://chm.localhost/hub>; rel="hub", <${topic}>; rel="self"`)
    assert.ok(body.includes(id.toLowerCase()))
    assert.equal(body, (await house.get('/feeds/records.en.atom?country=cr')).text)
  })

  test('only what changes the feed is told, many changes at once, and a withdrawal too', async t => {
    const house = await interfaces()
    const { callback, told } = await aSubscriber(t)
    const before = await publish(house.context)
    await wish(house, callback)
    await work(house)

    await publish(house.context, { government: 'pe' })
    await work(house)
    const ofOthers = told.length
    const ids = [await publish(house.context), await publish(house.context)]
    await work(house)
    await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${before}`.execute(house.context.db)
    await announce(house.context, 'record.withdrawn', before)
    await work(house)

    assert.deepEqual([ofOthers, told.length], [0, 2])
    for (const id of [...ids, before]) assert.ok(told[0]!.body.includes(id.toLowerCase()))
    assert.ok(!told[1]!.body.includes(before.toLowerCase()))
    assert.equal(told[0]!.headers['x-hub-signature'], undefined)
  })

  test('nothing is sent to a server that does not confirm, and nobody can end the subscription of others', async t => {
    const house = await interfaces()
    let says = (challenge: string) => `${challenge}!`
    const { callback, told } = await aSubscriber(t, { confirm: challenge => says(challenge) })
    await wish(house, callback)
    await work(house)
    const unconfirmed = await subscriptions(house)
    says = challenge => challenge
    await wish(house, callback)
    await work(house)
    says = () => 'no'

    await wish(house, callback, { 'hub.mode': 'unsubscribe' })
    await work(house)
    await publish(house.context)
    await work(house)
    const stillTold = told.length
    says = challenge => challenge
    await wish(house, callback, { 'hub.mode': 'unsubscribe' })
    await work(house)
    await publish(house.context)
    await work(house)

    assert.deepEqual([unconfirmed, stillTold, told.length, await subscriptions(house)], [0, 1, 1, 0])
  })

  test('who does not take it is tried again with growing pauses, sent what is new then, and given up after two days', async t => {
    const house = await interfaces()
    let status = 503
    const { callback, told } = await aSubscriber(t, { take: () => status })
    await wish(house, callback)
    await work(house)
    await publish(house.context)
    await work(house)
    const second = await publish(house.context)
    await work(house)
    const early = told.length
    let seconds = 0
    const wait = (pause: number) => tellSubscribers(later(house.context, (seconds += pause + 5)), { anywhere: true })

    await wait(pauses[0]!)
    status = 200
    await wait(pauses[1]!)
    const recovered = [told.length, told.at(-1)!.body.includes(second.toLowerCase())]
    status = 500
    await publish(house.context)
    await tellSubscribers(later(house.context, seconds), { anywhere: true })
    for (const pause of pauses) await wait(pause)

    assert.deepEqual([early, recovered], [1, [3, true]])
    assert.equal(told.length, 3 + 1 + pauses.length)
    assert.equal(await subscriptions(house), 0)
  })

  test('a subscription ends with its time, or when its server says that it is gone', async t => {
    const house = await interfaces()
    const [gone, forgotten] = [await aSubscriber(t, { take: () => 410 }), await aSubscriber(t)]
    for (const { callback } of [gone, forgotten]) await wish(house, callback, { 'hub.lease_seconds': '1' })
    await work(house)
    await publish(house.context)
    await work(house)
    const held = await subscriptions(house)

    await publish(house.context)
    await tellSubscribers(later(house.context, 3700), { anywhere: true })

    assert.deepEqual([held, gone.told.length, forgotten.told.length, await subscriptions(house)], [1, 1, 1, 0])
    assert.deepEqual(await rows(house.context, 'hub_topic'), [])
  })

  test('a feed that is no more is denied to those who had it', async t => {
    const house = await interfaces()
    const { callback, asked, told } = await aSubscriber(t)
    await wish(house, callback)
    await work(house)
    const lost = 'http://chm.localhost/feeds/records.en.atom?format=lost'
    await sql`with moved as (insert into hub_topic select ${lost}, seq from hub_topic) select`.execute(house.context.db)
    await sql`update hub_subscription set topic = ${lost}`.execute(house.context.db)

    await publish(house.context)
    await work(house)

    assert.deepEqual([asked.at(-1)!.url.searchParams.get('hub.mode'), asked.at(-1)!.url.searchParams.get('hub.topic')], ['denied', lost])
    assert.deepEqual([told.length, await subscriptions(house)], [0, 0])
  })

  test('servers inside are never asked, and feeds of others, wrong words and too many wishes are refused', async t => {
    const house = await interfaces()
    const { callback, asked } = await aSubscriber(t)
    const refused = async (more: { readonly [name: string]: string }) => {
      const { status, text } = await wish(house, 'http://subscriber.example/', more)
      return `${status} ${text}`.trim()
    }

    await wish(house, callback)
    await workThrough(house.context, hubJobs() as unknown as readonly Job<never>[])

    assert.deepEqual(asked, [])
    for (const strange of [
      'http://evil.example/feeds/records.en.atom',
      'http://chm.localhost:81/feeds/records.en.atom',
      'https://chm.localhost/feeds/records.en.atom',
      'http://chm.localhost/feeds/records.en.atom?x=1',
      'http://chm.localhost/feeds/records.en.atom#x',
      'http://chm.localhost/feeds/records.en.atom?country=zz',
      'http://chm.localhost/feeds/records.xx.atom',
      'http://chm.localhost/en/search',
      'x',
      '',
    ])
      assert.equal(await refused({ 'hub.topic': strange }), '400 hub.topic', strange)
    for (const strange of ['', 'x', 'ftp://a.example/', 'http://a:b@c.example/', 'http://a.example/#b', `http://a.example/${'x'.repeat(3000)}`])
      assert.equal(await refused({ 'hub.callback': strange }), '400 hub.callback', strange)
    assert.equal(await refused({ 'hub.mode': 'publish' }), '400 hub.mode')
    assert.equal(await refused({ 'hub.lease_seconds': '-1' }), '400 hub.lease')
    assert.equal(await refused({ 'hub.secret': 'é'.repeat(100) }), '400 hub.secret')
    assert.equal(await refused({ 'hub.topic': 'http://bch.localhost/feeds/news.fr.rss' }), '202')
    await sql`insert into hub_intent (mode, topic, callback, host, seconds) select 'subscribe', 'x', n::text, 'subscriber.example', 1 from generate_series(1, 100) as n`.execute(house.context.db) // prettier-ignore
    assert.equal(await refused({}), '403 hub.most')
    await sql`update budget set spent = 1000`.execute(house.context.db)
    assert.equal(await refused({}), '429 limit.reached')
  })

  test('a slow server does not hold up the others', async t => {
    const house = await interfaces()
    const waiting = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(waiting, 'listening')
    const slow = `127.0.0.1:${(waiting.address() as AddressInfo).port}`
    const { callback, told } = await aSubscriber(t)
    await wish(house, callback)
    await work(house)
    await sql`insert into hub_subscription (topic, callback, host, until, next_at)
      select ${topic}, 'http://' || ${slow} || '/' || n, ${slow}, now() + interval '1 day', now() - interval '1 day' from generate_series(1, 20) as n`.execute(house.context.db) // prettier-ignore
    await publish(house.context)

    const working = work(house)
    for (let tries = 0; told.length === 0 && tries < 300; tries++) await new Promise(resolve => setTimeout(resolve, 10))
    const toldBefore = told.length
    await sql`delete from hub_subscription`.execute(house.context.db)
    waiting.closeAllConnections()
    waiting.close()
    await working

    assert.equal(toldBefore, 1)
  })

  test('a server that is slow to confirm does not hold up what others wish', async t => {
    const house = await interfaces()
    const waiting = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(waiting, 'listening')
    const slow = `127.0.0.1:${(waiting.address() as AddressInfo).port}`
    const { callback } = await aSubscriber(t)
    await sql`insert into hub_intent (mode, topic, callback, host, seconds)
      select 'subscribe', ${topic}, 'http://' || ${slow} || '/' || n, 'slow.example', 3600 from generate_series(1, 20) as n`.execute(house.context.db)
    await wish(house, callback)

    const working = work(house)
    for (let tries = 0; (await subscriptions(house)) === 0 && tries < 100; tries++) await new Promise(resolve => setTimeout(resolve, 10))
    const confirmed = await subscriptions(house)
    await sql`delete from hub_intent`.execute(house.context.db)
    waiting.closeAllConnections()
    waiting.close()
    await working

    assert.equal(confirmed, 1)
  })

  test('one network cannot use up what a server may be asked for others', async () => {
    const { context } = await interfaces()
    const wishFor = (path: number, host = 'shared.example'): Wish => ({
      mode: 'subscribe',
      topic,
      callback: `https://${host}/${path}`,
      host,
      secret: null,
      seconds: 3600,
    })
    for (let path = 0; path < 50; path++) await ask(context, wishFor(path), '192.0.2.1')

    await assert.rejects(ask(context, wishFor(50), '192.0.2.1'), { code: 'limit.reached' })

    await ask(context, wishFor(50, 'other.example'), '192.0.2.1')
    await ask(context, wishFor(51), '198.51.100.7')
    assert.equal((await rows(context, 'hub_intent')).length, 52)
  })

  test('who did not take it last time is told after all others', async () => {
    const { context } = await interfaces()
    await sql`insert into hub_topic values (${topic}, 1)`.execute(context.db)
    await sql`insert into hub_subscription (topic, callback, host, until, next_at, failures) values
      (${topic}, 'failed', 'shared.example', now() + interval '1 day', now() - interval '2 hours', 3),
      (${topic}, 'took', 'shared.example', now() + interval '1 day', now() - interval '1 hour', 0)`.execute(context.db)
    const next = () => takeDue(context, { lease: new Date(Date.now() + 60_000), busy: [] })

    const order = [(await next())?.callback, (await next())?.callback, (await next())?.callback]

    assert.deepEqual(order, ['took', 'failed', undefined])
  })

  test('many who had a feed that is no more are told so, a few at a time', async t => {
    const house = await interfaces()
    const lost = 'http://chm.localhost/feeds/records.en.atom?format=lost'
    let [now, highest, denied] = [0, 0, 0]
    const server = createServer(async (_request, response) => {
      highest = Math.max(highest, ++now)
      await new Promise(resolve => setTimeout(resolve, 2))
      now--
      denied++
      response.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    t.after(() => (server.closeAllConnections(), server.close()))
    const { port } = server.address() as AddressInfo
    await sql`insert into hub_topic values (${lost}, 0)`.execute(house.context.db)
    await sql`insert into hub_subscription (topic, callback, host, until)
      select ${lost}, 'http://127.0.0.1:' || ${port}::integer || '/' || n, '127.0.0.1', now() + interval '1 day' from generate_series(1, 60) as n`.execute(house.context.db) // prettier-ignore
    await publish(house.context)

    await work(house)

    assert.deepEqual([denied, await subscriptions(house)], [60, 0])
    assert.ok(highest <= 16, `${highest} at once`)
  })
})
