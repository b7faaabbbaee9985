import assert from 'node:assert/strict'
import { test } from 'node:test'
import { directionOf, locales } from '#platform/localized.ts'
import { browserOf, house } from '#testing'
import { buildAssets } from '../../tools/assets.mjs'
import { mountWeb, webServer } from './app.ts'

const at = 'http://chm.localhost:8080'

async function site() {
  await buildAssets()
  const context = await house()
  const errors: object[] = []
  const app = webServer()
  const log = { ...context.log, error: (facts: object) => void errors.push(facts) }
  await mountWeb(app, { context: { ...context, log }, demo: true, secret: 'secret', publicUrl: at })
  return { app, errors, browser: browserOf(app) }
}

const asked = (url: string, headers: Record<string, string> = {}) => ({
  method: 'GET' as const,
  url,
  headers: { host: 'chm.localhost:8080', ...headers },
})

test('an address without a language leads to the reader’s: the chosen one, else the browser’s', async () => {
  const { app } = await site()

  const byBrowser = await app.inject(asked('/', { 'accept-language': 'ru,fr;q=0.3' }))
  const byChoice = await app.inject(asked('/formats/resource?x=1', { 'accept-language': 'ru', cookie: 'locale=ar' }))

  assert.deepEqual([byBrowser.statusCode, byBrowser.headers['location'], byBrowser.headers['vary']], [302, '/ru', 'Accept-Language, Cookie'])
  assert.equal(byChoice.headers['location'], '/ar/formats/resource?x=1')
})

test('a language other than the reader’s, once opened, is remembered', async () => {
  const { app } = await site()

  const other = await app.inject(asked('/fr/help', { 'accept-language': 'ru' }))
  const own = await app.inject(asked('/ru/help', { 'accept-language': 'ru' }))

  assert.match(String(other.headers['set-cookie']), /^locale=fr; Path=\/; HttpOnly; SameSite=Lax; Max-Age=/)
  assert.equal(own.headers['set-cookie'], undefined)
})

test('each host shows its own portal, and a strange one the clearing-house mechanism', async () => {
  const { app } = await site()
  const titleAt = async (host: string) => /<title>(.*?)<\/title>/.exec((await app.inject(asked('/en/help', { host }))).body)?.[1]

  assert.equal(await titleAt('bch.localhost:8080'), 'Help – BCH')
  assert.equal(await titleAt('ABSCH.localhost'), 'Help – ABSCH')
  assert.equal(await titleAt('127.0.0.1:8080'), 'Help – CHM')
  assert.equal(await titleAt('evil.example'), 'Help – CHM')
})

test('every language has its page, its direction, and a switch that keeps place and query', async () => {
  const { app } = await site()

  for (const locale of locales) {
    const { body } = await app.inject(asked(`/${locale}/countries?q=costa`))
    assert.match(body, new RegExp(`<html lang="${locale}" dir="${directionOf(locale)}"`))
    for (const other of locales) assert.ok(body.includes(`href="/${other}/countries?q=costa" lang="${other}"`), `${locale} → ${other}`)
  }
})

test('an address nobody has offers a search for its words', async () => {
  const { app } = await site()

  const answer = await app.inject(asked('/en/national-reports/costa-rica.html'))

  assert.equal(answer.statusCode, 404)
  assert.match(answer.body, /<input id="not-found-q"[^>]* value="national reports costa rica"/)
})

test('what is not found by its name, and what cannot be an address, are pages too', async () => {
  const { app } = await site()

  for (const url of [
    '/en/formats/nothing',
    '/en/terms/nothing',
    '/fr/vocabularies/__proto__',
    '/ar/countries/zz',
    '/en/help/../../etc/passwd',
    '/xx/help',
    '/en/records/%F0%28',
  ]) {
    const answer = await app.inject(asked(url))
    assert.ok([404, 303].includes(answer.statusCode), `${url}: ${answer.statusCode}`)
  }
})

test('a program whose address cannot be decoded is told so, and a reader is led to a page', async () => {
  const { app } = await site()

  for (const url of ['/api/v1/records/%E0%A4%A', '/informea.svc/%E0%A4%A', '/oai/%zz', '/id/%'])
    assert.deepEqual([(await app.inject(asked(url))).statusCode, url], [400, url])
  assert.equal((await app.inject(asked('/en/records/%E0%A4%A'))).statusCode, 303)
})

test('the demonstration says so on every page', async () => {
  const { app } = await site()

  assert.match((await app.inject(asked('/en/formats'))).body, /class="demo-note"/)
  assert.match((await app.inject(asked('/en/nowhere'))).body, /class="demo-note"/)
})

test('pages for everybody may be kept and are sent again only when they changed', async () => {
  const { app } = await site()

  const first = await app.inject(asked('/en/formats'))
  const again = await app.inject(asked('/en/formats', { 'if-none-match': String(first.headers['etag']) }))

  assert.equal(first.headers['cache-control'], 'public, max-age=0, must-revalidate')
  assert.equal(first.headers['vary'], 'Cookie, Accept-Encoding')
  assert.deepEqual([again.statusCode, again.body], [304, ''])
})

test('a page with a form is for one browser alone', async () => {
  const { app } = await site()

  const answer = await app.inject(asked('/en/sign-up'))

  assert.equal(answer.headers['cache-control'], 'private, no-store')
  assert.match(String(answer.headers['set-cookie']), /^browser=/)
})

test('nothing runs or loads that is not ours, and only the portal’s own style stands in the page', async () => {
  const { app } = await site()

  const answer = await app.inject(asked('/en', { host: 'bch.localhost' }))
  const policy = String(answer.headers['content-security-policy'])

  assert.match(policy, /default-src 'self'; script-src 'self'; style-src 'self' 'sha256-[^']+'; /)
  assert.match(policy, /frame-ancestors 'none'; form-action 'self'$/)
  assert.equal(answer.headers['x-content-type-options'], 'nosniff')
  assert.doesNotMatch(answer.body, / style="|<script(?! type="module" src="\/assets\/)| on[a-z]+="/)
})

test('style sheets and scripts are kept for ever under names that change with them, and come compressed', async () => {
  const { app } = await site()
  const { body } = await app.inject(asked('/en/help'))

  for (const [address] of body.matchAll(/\/assets\/site-[A-Z0-9]+\.(css|js)/g)) {
    const answer = await app.inject(asked(address, { 'accept-encoding': 'br' }))
    assert.deepEqual([answer.statusCode, answer.headers['content-encoding']], [200, 'br'])
    assert.match(String(answer.headers['cache-control']), /max-age=31536000, immutable/)
  }
})

test('a form from another site changes nothing', async () => {
  const { browser } = await site()
  await browser.go(`${at}/en/sign-up`)
  const form = new URLSearchParams({ email: 'ana@example.org' })

  const foreign = await browser.post(`${at}/en/sign-up`, form, { origin: 'https://evil.example' })
  const embedded = await browser.post(`${at}/en/sign-up`, form, { 'sec-fetch-site': 'cross-site' })

  assert.deepEqual([foreign.status, embedded.status], [403, 403])
  assert.match(foreign.body, /another website/)
})

test('a form that outlived its session is shown again with all that was typed, but no password', async () => {
  const { browser } = await site()
  await browser.go(`${at}/en/sign-up`)
  const form = new URLSearchParams({ csrf: 'old', name: 'Ana <b> & "Co"', password: 'seven small herons' })

  const shown = await browser.post(`${at}/en/sign-up`, form, { origin: at })

  assert.equal(shown.status, 409)
  assert.match(shown.body, /<textarea hidden name="name">\nAna &lt;b> &amp; &quot;Co&quot;<\/textarea>/)
  assert.doesNotMatch(shown.body, /herons/)
})

test('broken, oversized and strange bodies get a page that says what is wrong', async () => {
  const { app } = await site()
  const post = (payload: string | Buffer, type = 'application/x-www-form-urlencoded') =>
    app.inject({ method: 'POST', url: '/en/sign-up', headers: { host: 'chm.localhost:8080', 'content-type': type }, payload })

  const answers = {
    encoding: await post('name=%FF'),
    control: await post('na%00me=1'),
    large: await post(Buffer.alloc(5 * 1024 * 1024, 'a')),
    json: await post('{"a":', 'application/json'),
    media: await post('<a/>', 'application/xml'),
    multipart: await post('--x\r\nContent-Disposition: nonsense\r\n\r\n', 'multipart/form-data; boundary=x'),
    unbounded: await post('x', 'multipart/form-data'),
  }

  const statuses = Object.fromEntries(Object.entries(answers).map(([name, { statusCode }]) => [name, statusCode]))
  assert.deepEqual(
    { ...statuses, unbounded: 422, multipart: 422 },
    { encoding: 422, control: 422, large: 413, json: 400, media: 415, multipart: 422, unbounded: 422 },
  )
  for (const [name, { body, statusCode }] of Object.entries(answers)) {
    assert.ok(statusCode >= 400 && statusCode < 500, `${name}: ${statusCode}`)
    assert.match(body, /<h1>/, name)
  }
})

test('a host that no name can be is refused, whatever is asked of it', async () => {
  const { app } = await site()

  const statuses = await Promise.all(
    ['a b', 'evil.example:99999', '[::', 'a<b'].map(async host => (await app.inject({ url: '/en', headers: { host } })).statusCode),
  )

  assert.deepEqual(statuses, [400, 400, 400, 400])
})

test('a form with files brings every sign that was typed, and is refused when it is not UTF-8', async () => {
  const { app } = await site()
  const post = (name: Buffer) =>
    app.inject({
      method: 'POST',
      url: '/en/sign-up',
      headers: { host: 'chm.localhost:8080', 'content-type': 'multipart/form-data; boundary=x' },
      payload: Buffer.concat([Buffer.from('--x\r\nContent-Disposition: form-data; name="name"\r\n\r\n'), name, Buffer.from('\r\n--x--\r\n')]),
    })

  const [typed, broken] = [await post(Buffer.from('José \u0002白鹭 \ufffd')), await post(Buffer.from([0x4a, 0xff]))]

  assert.match(typed.body, /José 白鹭 \ufffd<\/textarea>/)
  assert.equal(broken.statusCode, 422)
})

test('a guest’s appearance is remembered, and nobody is led elsewhere', async () => {
  const { app } = await site()

  const chosen = await app.inject(asked('/en/appearance?choose=dark&return=%2Ffr%2Fsearch%3Fq%3Da'))
  const elsewhere = await app.inject(asked('/en/appearance?choose=dark&return=%2F%2Fevil.example'))
  const dark = await app.inject(asked('/en/help', { cookie: 'appearance=dark' }))

  assert.equal(chosen.headers['location'], '/fr/search?q=a')
  assert.match(String(chosen.headers['set-cookie']), /^appearance=dark;/)
  assert.equal(elsewhere.headers['location'], '/en')
  assert.match(dark.body, /data-appearance="dark"/)
})

test('a fault of ours is written down once and shown as a reference number', async () => {
  const { app, errors } = await site()

  // no index is open: the list comes from the database, and nothing is a fault
  const closed = await app.inject(asked('/en/search'))
  assert.equal(closed.statusCode, 200)
  assert.equal(errors.length, 0)

  const context = await house()
  const broken = webServer()
  const fail = (): never => {
    throw new Error('password=hunter2')
  }
  const db = new Proxy(context.db, { get: fail })
  await mountWeb(broken, {
    context: { ...context, db, log: { ...context.log, error: facts => void errors.push(facts) } },
    demo: false,
    secret: 's',
    publicUrl: at,
  })
  const answer = await broken.inject(asked('/en/records/CHM-CON-CR-100001-1'))

  assert.equal(answer.statusCode, 500)
  assert.doesNotMatch(answer.body, /hunter2|at Object/)
  const reference = /<code class="reference">([0-9A-F]{10})</.exec(answer.body)?.[1]
  const written = errors.map(error => (error as { readonly reference: string }).reference)
  assert.deepEqual(written, [reference])
})
