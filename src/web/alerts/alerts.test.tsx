import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { sql } from 'kysely'
import { callsOf, callStates, matchRecord, ownAlerts, removeAlert, saveAlert } from '#alerts'
import { guest, type Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { locales } from '#platform/localized.ts'
import { anAccount, aRecord, aVisit, callerOf, house } from '#testing'
import type { Answer } from '../page.ts'
import { pages } from './pages.ts'

const page = (method: string, path: string) => pages.find(one => one.method === method && one.path === path)!
const htmlOf = (answer: Answer) => render((answer as Extract<Answer, { kind: 'page' }>).body)
const filled = { name: 'Reefs', delivery: 'weekly', zone: 'Africa/Nairobi', hour: '6', weekday: '2', hook: '' }

async function signedIn() {
  const context = await house()
  return { ...context, actor: { id: `account:${await anAccount(context, { email: 'a@x.example' })}`, roles: [] } }
}

test('a search is saved, shown in every language, paused, removed and brought back', async () => {
  const context = await signedIn()

  await page('POST', '/alerts/new').answer(aVisit(context, { query: 'q=reef&format=news&page=3', form: filled }))
  const [alert] = await ownAlerts(context)
  const params = { id: String(alert!.id) }
  for (const locale of locales)
    for (const [path, more] of [
      ['/alerts', {}],
      ['/alerts/new', { query: 'q=reef' }],
      ['/alerts/:id', { params }],
    ] as const) {
      const html = htmlOf(await page('GET', path).answer(aVisit(context, { locale, ...more })))
      assert.ok(!/>\s*(alerts|kit)\.[a-z]/.test(html), `${locale} ${path}`)
    }
  await page('POST', '/alerts/:id/pause').answer(aVisit(context, { params, form: { act: 'pause' } }))
  const paused = (await ownAlerts(context))[0]!.paused
  await page('POST', '/alerts/:id/removal').answer(aVisit(context, { params }))
  const left = await ownAlerts(context)
  await page('POST', '/alerts/:id/restoration').answer(aVisit(context, { params }))

  assert.equal(alert!.query, 'q=reef&format=news')
  assert.deepEqual([paused, left.length, (await ownAlerts(context)).length], [true, 0, 1])
})

test('what cannot be saved comes back with what was typed, and the secret of a webhook is shown once', async () => {
  const context = await signedIn()

  const wrong = await page('POST', '/alerts/new').answer(aVisit(context, { form: { ...filled, name: '', hook: 'gopher://x' } }))
  const made = await page('POST', '/alerts/new').answer(aVisit(context, { form: { ...filled, hook: 'https://example.org/h' } }))
  const [alert] = await ownAlerts(context)
  const again = await page('GET', '/alerts/:id').answer(aVisit(context, { params: { id: String(alert!.id) } }))

  assert.match(htmlOf(wrong), /gopher:\/\/x/)
  assert.ok(htmlOf(made).includes(alert!.hookSecret!) && !htmlOf(again).includes(alert!.hookSecret!))
})

test('any search has a feed, a saved one under an address of its own until it is removed', async () => {
  const { context, call, heard } = await callerOf()
  const owner = { ...context, actor: { id: `account:${await anAccount(context, { email: 'a@x.example' })}`, roles: [] } }
  const id = await aRecord(context, { format: 'news', state: 'published' })
  await aRecord(context, { format: 'news', state: 'submitted' })
  await announce(context, 'record.published', id)
  await heard()
  const when = { delivery: 'none', zone: 'UTC', hour: 7, weekday: 1, paused: false, hook: null } as const
  const alert = await saveAlert(owner, { ...when, portal: 'chm', locale: 'en', query: 'format=news', name: 'My "news" & more' })

  const feeds = [
    '//en/search.atom?format=news',
    '//ar/search.rss?format=news',
    `//en/alerts/feeds/${alert.feed}.atom`,
    `//zh/alerts/feeds/${alert.feed}.rss`,
  ]
  const answered = await Promise.all(feeds.map(address => call('GET', address)))
  const none = await call('GET', '//en/search.atom?format=nbsap')
  await removeAlert(owner, alert.id)
  const gone = await call('GET', feeds[2]!)

  for (const { status, text } of answered) assert.deepEqual([status, text.match(/<(entry|item)[ >]/g)?.length], [200, 1])
  assert.equal(none.text.match(/<entry>/g), null)
  assert.equal(gone.status, 404)
})

test('the API makes, reads, changes and removes saved searches of its caller only', async () => {
  const { call, tokenOf } = await callerOf({ indexed: false })
  const [mine, other] = [await tokenOf([{ role: 'authorised-user', for: 'cr' }]), await tokenOf([{ role: 'authorised-user', for: 'ke' }])]

  const made = await call('POST', '/alerts', { token: mine, body: { name: 'Plans', query: 'format=nbsap', hook: 'https://example.org/h' } })
  const at = `/alerts/${made.json.id}`
  const read = await call('GET', at, { token: mine })
  const strange = await call('GET', at, { token: other })
  const wrong = await call('POST', '/alerts', { token: mine, body: { name: 'x', query: '', zone: 'Moon/Base' } })
  const changed = await call('PATCH', at, { token: mine, body: { paused: true } })
  const gone = await call('DELETE', at, { token: mine })

  assert.deepEqual([made.status, read.status, strange.status, wrong.status, changed.status, gone.status], [201, 200, 404, 422, 200, 204])
  assert.match(made.json.hookSecret, /^whsec_/)
  assert.deepEqual(['hookSecret' in read.json, changed.json.paused, 'hookSecret' in changed.json], [false, true, false])
  assert.equal((await call('GET', '/alerts')).status, 401)
})

test('feeds hold what is public and nothing else, whoever reads them', async () => {
  const { context, heard } = await callerOf()
  const told = async (id: string) => announce(context, 'record.published', id)
  const news = async (state: 'published' | 'withdrawn' | 'submitted', title: string, rest = {}) =>
    told(await aRecord(context, { format: 'news', state, data: { title: { en: title }, ...rest } }))
  await news('published', 'Wordpublic', { notes: 'Wordinternal' })
  await news('withdrawn', 'Wordwithdrawn')
  await news('submitted', 'Wordsubmitted')
  await told(await aRecord(context, { format: 'nationalTarget7', government: 'cr', state: 'draft', data: { title: { en: 'Worddraft' } } }))
  await heard()
  const everybody: readonly Context['actor'][] = [
    guest,
    { id: 'account:2', roles: [] },
    { id: 'account:3', roles: [{ role: 'focal-point', for: 'cr' }] },
    { id: 'account:4', roles: [{ role: 'publishing-authority', for: 'ke' }] },
    context.actor,
  ]

  for (const actor of everybody)
    for (const [path, query] of [
      ['/search.atom', ''],
      ['/search.rss', 'format=news'],
      ['/search.atom', 'q=Wordpublic'],
    ] as const) {
      const answer = await page('GET', path).answer(aVisit({ ...context, actor }, { query }))
      const body = String((answer as Extract<Answer, { kind: 'bytes' }>).body)
      assert.match(body, /Wordpublic/, `${actor.id} ${path} ${query}`)
      assert.doesNotMatch(body, /Word(internal|withdrawn|submitted|draft)/, `${actor.id} ${path} ${query}`)
    }
})

test('a letter and a webhook are tried out from the list, which says how it went', async () => {
  const { context } = await callerOf()
  const person = { ...context, actor: { id: `account:${await anAccount(context, { email: 'a@x.example' })}`, roles: [] } }
  const when = { delivery: 'none', zone: 'UTC', hour: 7, weekday: 1, paused: false } as const
  const saved = { ...when, portal: 'chm', locale: 'en', query: 'format=news', name: 'News' } as const
  const [plain, hooked] = [await saveAlert(person, { ...saved, hook: null }), await saveAlert(person, { ...saved, hook: 'http://127.0.0.1:1/' })]
  const tried = (id: number) => page('POST', '/alerts/:id/test').answer(aVisit(person, { params: { id: String(id) } }))

  const answers = [await tried(plain.id), await tried(hooked.id)]

  assert.deepEqual(
    answers.map(answer => 'flash' in answer && answer.flash),
    [{ key: 'alerts.tested' }, { key: 'alerts.tested.failed', values: { problem: 'its address is not on the public internet' }, tone: 'warning' }],
  )
})

test('the list says of each search what it finds, when letters come, and leads to it on the site where it was saved', async () => {
  const context = await signedIn()
  const when = { zone: 'America/Costa_Rica', hour: 6, weekday: 2, paused: true, hook: 'https://example.org/h', locale: 'en' } as const
  await saveAlert(context, { ...when, portal: 'bch', delivery: 'weekly', query: 'q=maize&government=cr&-format=news', name: 'Maize' })

  const html = htmlOf(await page('GET', '/alerts').answer(aVisit(context)))

  assert.match(html, /href="http:\/\/bch\.localhost\/en\/search\?q=maize&amp;government=cr&amp;-format=news"/)
  assert.match(html, /“maize” · Country: Costa Rica · Not: Type of record: News · Biosafety Clearing-House/)
  assert.match(html, /Once a week · Tuesday · 06:00 · America\/Costa Rica/)
  assert.match(html, />Paused<.*>Webhook</s)
})

test('a further search is offered the hours of the one before, the first the time zone of the device', async () => {
  const context = await signedIn()
  const form = () => page('GET', '/alerts/new').answer(aVisit(context, { query: 'government=ke&format=nbsap' }))

  const before = await form()
  await page('POST', '/alerts/new').answer(aVisit(context, { form: filled }))
  const after = await form()

  assert.deepEqual(
    [before, after].map(answer => 'scripts' in answer && answer.scripts),
    [['zone'], false],
  )
  assert.match(htmlOf(before), /name="name"[^>]*value="[^"]*Country: Kenya|value="[^"]*Country: Kenya[^"]*"[^>]*name="name"/)
  assert.match(htmlOf(after), /<option [^>]*selected[^>]*value="Africa\/Nairobi"|value="Africa\/Nairobi"[^>]*selected/)
})

/** Somebody's webhook that cannot be reached, with calls in every state. */
async function withCalls() {
  const context = await signedIn()
  const when = { delivery: 'none', zone: 'UTC', hour: 7, weekday: 1, paused: false, portal: 'chm', locale: 'en' } as const
  const alert = await saveAlert(context, { ...when, query: 'format=news', name: 'News', hook: 'http://127.0.0.1:1/hook?a=1&b' })
  for (const state of callStates) {
    const id = await aRecord(context, { format: 'news', state: 'published', data: { title: { en: `Reef <${state}>` } } })
    await matchRecord(context, id, new Date(Date.now() + 1000))
    const failed = state === 'done' ? null : 'HTTP 503'
    await sql`update alert_call set state = ${state}, tries = 2, tried_at = now(), status = 503, took = 1234, problem = ${failed} where record = ${id}`.execute(
      context.db,
    )
  }
  return { context, alert, params: { id: String(alert.id) } }
}

test('the calls of a webhook are shown in every language with their state, reason, answer and next try', async () => {
  const { context, params } = await withCalls()
  const { calls } = await callsOf(context, Number(params.id), { limit: 10 })

  for (const locale of locales)
    for (const [path, more] of [
      ['/alerts/:id/calls', { params }],
      ['/alerts/:id/calls', { params, query: 'state=failed' }],
      ['/alerts/:id/calls/:call', { params: { ...params, call: String(calls[0]!.id) } }],
    ] as const) {
      const html = htmlOf(await page('GET', path).answer(aVisit(context, { locale, ...more })))
      assert.ok(!/>\s*(alerts|kit)\.[a-z]/.test(html), `${locale} ${path}`)
    }
  const html = htmlOf(await page('GET', '/alerts/:id/calls').answer(aVisit(context, { params })))
  const french = htmlOf(await page('GET', '/alerts/:id/calls').answer(aVisit(context, { params, locale: 'fr', query: 'state=failed' })))

  for (const state of callStates) assert.ok(html.includes(`Reef &lt;${state}>`) || html.includes(`Reef &lt;${state}&gt;`), state)
  assert.match(html, /2 calls were not delivered/)
  assert.match(html.replace(/<\/?bdi>/g, ''), /HTTP 503 · 1,234 ms · 2 tries/)
  assert.match(html, /Next try:/)
  assert.match(french, /son serveur a répondu HTTP 503/)
  assert.doesNotMatch(french, /Reef &lt;done/)
})

test('a call is sent again, all are, a test is sent, a webhook switched on and its secret renewed, from the page', async () => {
  const { context, alert, params } = await withCalls()
  const { calls } = await callsOf(context, alert.id, { limit: 10, state: 'done' })
  const press = (path: string, form: Record<string, string> = {}, more = {}) =>
    page('POST', `/alerts/:id/${path}`).answer(aVisit(context, { params: { ...params, ...more }, form }))
  const saidBy = (answer: Answer) => 'flash' in answer && [answer.flash!.key, answer.flash!.values ?? {}]

  const one = await press('calls/:call/again', {}, { call: String(calls[0]!.id) })
  const all = await press('calls/again')
  const dated = await press('calls/again', { since: '2026-01-01', delivered: 'yes' })
  const odd = await press('calls/again', { since: 'yesterday', delivered: 'yes' })
  const tested = await press('calls/test')
  const afterTest = htmlOf(await page('GET', '/alerts/:id/calls').answer(aVisit(context, { params })))
  const renewed = htmlOf(await press('secret'))
  await sql`update alert set hook_problem = 'timeout'`.execute(context.db)
  const off = htmlOf(await page('GET', '/alerts/:id/calls').answer(aVisit(context, { params })))
  await press('resumption')
  const [after] = await ownAlerts(context)

  assert.deepEqual([one, all, dated, odd].map(saidBy), [
    ['alerts.calls.begun', { count: '1' }],
    ['alerts.calls.begun', { count: '2' }],
    ['alerts.calls.begun', { count: '0' }],
    ['alerts.calls.begun', { count: '0' }],
  ])
  assert.deepEqual(saidBy(tested), ['alerts.calls.tested.failed', { problem: 'its address is not on the public internet' }])
  assert.ok(renewed.includes(after!.hookSecret!) && !renewed.includes(alert.hookSecret!) && !off.includes(after!.hookSecret!))
  assert.match(afterTest, />Test<[^]*>Failed</)
  assert.doesNotMatch(afterTest, /not delivered<[^]*Send them again/, 'a test is not sent again')
  assert.match(off, /switched off: it did not answer within ten seconds\.[^]*Switch on again/)
  assert.equal(after!.hookProblem, null)
})

test('the calls of others are not found, whatever is pressed', async () => {
  const { context, params } = await withCalls()
  const stranger = { ...context, actor: { id: `account:${await anAccount(context, { email: 'b@x.example' })}`, roles: [] } }
  const paths = pages.filter(({ path }) => /^\/alerts\/:id\/(calls|secret|resumption)/.test(path))

  for (const { method, path, answer } of paths)
    await assert.rejects(async () => answer(aVisit(stranger, { params: { ...params, call: '1' } })), { code: 'alert.unknown' }, `${method} ${path}`)

  assert.equal(paths.length, 7)
})
