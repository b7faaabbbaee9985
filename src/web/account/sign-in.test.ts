import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { newSecret } from '#platform/ids.ts'
import { loadPortals, nationalMenu, savePortal } from '#portals'
import { anAccount, browserOf, formIn, house, rows, thePassword, type Browser } from '#testing'
import { mountWeb, webServer } from '../app.ts'

const issuer = 'http://localhost:8080'
const national = 'http://cr.localhost:8080'

async function site(publicUrl = issuer) {
  const context = await house({ now: () => clock.now })
  await loadPortals(context)
  await savePortal(asAdministrator(context), {
    id: 'cr',
    kind: 'national',
    government: 'cr',
    hosts: [],
    name: { en: 'Costa Rica' },
    shortName: { en: 'Costa Rica' },
    tagline: {},
    locales: ['es', 'en'],
    theme: { mark: 'national', tokens: {} },
    menu: nationalMenu('cr'),
  })
  const account = await anAccount(context, { email: 'ana@example.org' })
  const app = webServer({ trustProxy: true })
  await mountWeb(app, { context, demo: false, secret: 'secret', publicUrl })
  return { context, app, account, browser: browserOf(app) }
}

const clock = { now: new Date() }
const asAdministrator = (context: Context): Context => ({ ...context, actor: { id: 'account:0', roles: [{ role: 'administrator', for: '*' }] } })

async function signIn(browser: Browser, at = `${issuer}/en/sign-in`, password = thePassword) {
  await browser.go(at)
  return browser.send('action="/en/sign-in"', { email: 'ana@example.org', password })
}

const isSignedIn = async (browser: Browser, origin: string) => (await browser.go(`${origin}/en/account`)).url.pathname === '/en/account'

test('signing in leads to where somebody wanted to go', async () => {
  const { browser } = await site()

  const wanted = await browser.go(`${issuer}/en/account/tokens`)
  assert.equal(wanted.url.pathname, '/en/sign-in')
  const there = await browser.send('action="/en/sign-in"', { email: 'ana@example.org', password: thePassword })

  assert.equal(there.url.pathname, '/en/account/tokens')
  assert.equal(there.status, 200)
  assert.equal(there.headers['cache-control'], 'private, no-store')
})

test('the cookie is closed to scripts and other sites, and to other hosts when served by https', async () => {
  const { browser: plain } = await site()
  await plain.go(`${issuer}/en/sign-in`)
  await signIn(plain)
  assert.ok(plain.cookies('localhost').has('session'))

  const { app } = await site('https://chm.example.org')
  const page = await app.inject({ url: '/en/sign-in', headers: { host: 'chm.example.org', 'x-forwarded-proto': 'https' } })
  assert.match(String(page.headers['set-cookie']), /^__Host-browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure/)
})

test('a wrong password keeps the address typed and says the same as an unknown address', async () => {
  const { browser, app } = await site()
  const other = browserOf(app, '198.51.100.1')
  const plain = (body: string) => body.replace(/value="[^"]*"/g, '')

  const wrong = await signIn(browser, undefined, 'wrong password!')
  await other.go(`${issuer}/en/sign-in`)
  const unknown = await other.send('action="/en/sign-in"', { email: 'nobody@example.org', password: 'wrong password!' })

  assert.equal(wrong.status, 422)
  assert.match(wrong.body, /value="ana@example.org"/)
  assert.equal(wrong.body.includes('wrong password!'), false)
  assert.equal(unknown.status, 422)
  assert.equal(plain(unknown.body), plain(wrong.body))
})

test('nobody is led to another site after signing in', async () => {
  const { app } = await site()
  const attempts = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/en\\@evil.example',
    'javascript:alert(1)',
    '/en//evil.example\r\nx:1',
    'en/account',
    '%2F%2Fevil.example',
    '/xx.evil.example',
  ]

  for (const attempt of attempts) {
    const browser = browserOf(app)
    const there = await signIn(browser, `${issuer}/en/sign-in?return=${encodeURIComponent(attempt)}`)
    assert.equal(there.url.origin, issuer, attempt)
    const again = await browser.ask(`${issuer}/en/sign-in?return=${encodeURIComponent(attempt)}`)
    assert.match(String(again.headers['location']), /^\/en\//, attempt)
  }
})

test('a planted session cookie is worth nothing and is replaced', async () => {
  const { browser, context } = await site()
  const planted = newSecret()
  browser.cookies('localhost').set('session', planted)

  await signIn(browser)

  assert.notEqual(browser.cookies('localhost').get('session'), planted)
  assert.equal((await rows(context, 'session_key')).length, 1)
  assert.equal(await isSignedIn(browser, issuer), true)
  browser.cookies('localhost').set('session', planted)
  assert.equal(await isSignedIn(browser, issuer), false)
})

test('a form without token, with a wrong one, or from another site signs nobody in', async () => {
  const { browser, context } = await site()
  const page = await browser.go(`${issuer}/en/sign-in`)
  const csrf = /name="csrf" value="([^"]+)"/.exec(page.body)![1]!
  const typed = { email: 'ana@example.org', password: thePassword }
  const post = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>) =>
    browser.post(`${issuer}/en/sign-in`, new URLSearchParams({ ...typed, ...fields }), headers)

  const statuses = [
    (await post({}, { origin: issuer })).status,
    (await post({ csrf: 'wrong' }, { origin: issuer })).status,
    (await post({ csrf: '' }, {})).status,
    (await post({ csrf }, { origin: 'https://evil.example' })).status,
    (await post({ csrf }, { origin: 'null' })).status,
    (await post({ csrf }, { origin: 'http://bch.localhost:8080' })).status,
    (await post({ csrf }, { 'sec-fetch-site': 'cross-site' })).status,
    (await post({ csrf }, { 'sec-fetch-site': 'same-site' })).status,
  ]

  assert.deepEqual(statuses, [409, 409, 409, 403, 403, 403, 403, 403])
  assert.deepEqual(await rows(context, 'session'), [])
})

test('the token of a guest does not work for who has signed in since, nor that of another person', async () => {
  const { browser, app, context } = await site()
  const before = /name="csrf" value="([^"]+)"/.exec((await browser.go(`${issuer}/en/sign-in`)).body)![1]!
  await anAccount(context, { email: 'luis@example.org' })
  const other = browserOf(app, '198.51.100.1')
  await other.go(`${issuer}/en/sign-in`)
  await other.send('action="/en/sign-in"', { email: 'luis@example.org', password: thePassword })
  const others = /name="csrf" value="([^"]+)"/.exec((await other.go(`${issuer}/en/account`)).body)![1]!
  await signIn(browser)

  for (const csrf of [before, others]) {
    const answer = await browser.post(`${issuer}/en/account`, new URLSearchParams({ csrf, name: 'Mallory', locale: 'en' }), { origin: issuer })
    assert.equal(answer.status, 409)
  }
  assert.equal((await rows(context, 'account'))[0]!['name'], 'Ana Mora')
})

test('a portal on another host signs people in through the issuer, and out everywhere at once', async () => {
  const { browser } = await site()

  const asked = await browser.go(`${national}/en/account`)
  assert.equal(asked.url.origin, issuer)
  const back = await browser.send('action="/en/sign-in"', { email: 'ana@example.org', password: thePassword })

  assert.equal(back.url.href, `${national}/en/account`)
  assert.ok(browser.cookies('cr.localhost').get('session'))
  assert.notEqual(browser.cookies('cr.localhost').get('session'), browser.cookies('localhost').get('session'))
  assert.equal((await browser.go('http://bch.localhost:8080/en/account')).url.href, 'http://bch.localhost:8080/en/account', 'without asking again')

  await browser.go(`${national}/en/sign-out`)
  await browser.send('action="/en/sign-out"')
  for (const origin of [national, issuer, 'http://bch.localhost:8080']) assert.equal(await isSignedIn(browser, origin), false, origin)
})

test('signing out has the browser forget the copies of drafts that it keeps', async () => {
  const { app, browser } = await site()
  await signIn(browser)
  const form = formIn((await browser.go(`${issuer}/en/sign-out`)).body, 'action="/en/sign-out"')
  const cookie = `session=${browser.cookies('localhost').get('session')}`

  const answer = await app.inject({
    method: 'POST',
    url: '/en/sign-out',
    headers: { host: 'localhost:8080', cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: form.toString(),
  })

  assert.deepEqual([answer.statusCode, answer.headers['clear-site-data']], [303, '"storage"'])
})

test('a host that is no portal signs people in itself', async () => {
  const { browser } = await site()

  await signIn(browser, 'http://127.0.0.1:8080/en/sign-in')

  assert.equal(await isSignedIn(browser, 'http://127.0.0.1:8080'), true)
})

test('the issuer hands sessions over to hosts of portals only, compared whole', async () => {
  const { browser } = await site()
  await signIn(browser)
  const state = '0'.repeat(64)

  for (const host of [
    'evil.example',
    'cr.localhost.evil.example',
    'evilcr.localhost',
    'CR.localhost',
    'cr.localhost:9999',
    'cr.localhost@evil.example',
    'cr.localhost/x',
    '',
    'localhost',
  ]) {
    const answer = await browser.ask(`${issuer}/en/sign-in/handover?${new URLSearchParams({ host, state, return: '/en/account' })}`)
    assert.equal(answer.status, 422, host)
    assert.equal(answer.headers['location'], undefined, host)
  }
  const good = await browser.ask(
    `${issuer}/en/sign-in/handover?${new URLSearchParams({ host: 'cr.localhost', state, return: 'https://evil.example' })}`,
  )
  assert.match(String(good.headers['location']), /^http:\/\/cr\.localhost:8080\/en\/sign-in\/arrival\?code=[\w-]{43}&return=%2Fen%2Fworkspace$/)
})

/** As far as the address that brings a code to the portal. */
async function codeAddress(browser: Browser): Promise<string> {
  browser.cookies('cr.localhost').delete('session')
  const asked = await browser.ask(`${national}/en/sign-in?return=/en/account`)
  const handed = await browser.ask(String(asked.headers['location']))
  return String(handed.headers['location'])
}

test('a code works once, in the browser that asked for it, for a minute', async () => {
  const { browser, app } = await site()
  await signIn(browser)
  const address = await codeAddress(browser)

  assert.equal((await browserOf(app).ask(address)).status, 410, 'another browser')
  assert.equal((await browser.ask(address)).status, 410, 'used up by the other browser')

  const second = await codeAddress(browser)
  assert.equal((await browser.ask(second)).status, 303)
  assert.equal((await browser.ask(second)).status, 410, 'replayed')

  const third = await codeAddress(browser)
  const now = clock.now
  clock.now = new Date(now.getTime() + 61_000)
  assert.equal((await browser.ask(third)).status, 410, 'too late')
  clock.now = now
})

test('a code for one portal is refused at another', async () => {
  const { browser } = await site()
  await signIn(browser)
  const address = await codeAddress(browser)
  await browser.ask('http://bch.localhost:8080/en/sign-in')

  const answer = await browser.ask(address.replace('cr.localhost', 'bch.localhost'))

  assert.equal(answer.status, 410)
  assert.equal(browser.cookies('bch.localhost').has('session'), false)
})

test('what somebody typed survives the end of the session, on the issuer and on a portal', async () => {
  for (const origin of [issuer, national]) {
    const { browser, context } = await site()
    await signIn(browser, `${origin}/en/sign-in?return=/en/account`)
    if (origin === national) await browser.go(`${national}/en/account`)
    await browser.go(`${origin}/en/account`)
    const now = clock.now
    clock.now = new Date(now.getTime() + 25 * 60 * 60 * 1000)

    const asked = await browser.send('action="/en/account"', { name: 'Ana «Solís» <Mora>\nB', locale: 'fr' })
    assert.equal(asked.url.origin, issuer)
    assert.match(asked.body, /Your text is kept/)
    const kept = await browser.send('action="/en/sign-in"', { email: 'ana@example.org', password: thePassword })
    assert.equal(kept.url.origin, origin)
    assert.match(kept.url.pathname, /^\/en\/account\/forms\//)
    const done = await browser.send('action="/en/account"')

    assert.equal(done.url.href, `${origin}/en/account`)
    const [account] = await rows(context, 'account')
    assert.deepEqual([account!['name'], account!['locale']], ['Ana «Solís» <Mora> B', 'fr'])
    clock.now = now
  }
})

test('a form of one person is not shown to the next in the same browser', async () => {
  const { browser, context } = await site()
  await anAccount(context, { email: 'luis@example.org' })
  await signIn(browser)
  await browser.go(`${issuer}/en/account`)
  const now = clock.now
  clock.now = new Date(now.getTime() + 25 * 60 * 60 * 1000)
  await browser.send('action="/en/account"', { name: 'Private words' })

  const shown = await browser.send('action="/en/sign-in"', { email: 'luis@example.org', password: thePassword })
  clock.now = now

  assert.equal(shown.status, 410)
  assert.equal(shown.body.includes('Private words'), false)
})

test('a password typed too late is asked again, not kept', async () => {
  const { browser, context } = await site()
  await signIn(browser)
  await browser.go(`${issuer}/en/account/password`)
  const now = clock.now
  clock.now = new Date(now.getTime() + 25 * 60 * 60 * 1000)

  await browser.send('action="/en/account/password"', { 'old-password': thePassword, password: 'nine tall storks' })
  clock.now = now

  assert.equal(JSON.stringify(await rows(context, 'parked_form')).includes('storks'), false)
})
