import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { ownAlerts, removeAlert, saveAlert } from '#alerts'
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
    [{ key: 'alerts.tested' }, { key: 'alerts.tested.failed', values: { problem: 'address' }, tone: 'warning' }],
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
