import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest } from '#platform/context.ts'
import { anAccount, browserOf, house, thePassword } from '#testing'
import { grant } from '#accounts'
import { loadPortals } from '#portals'
import { mountWeb, webServer } from './app.ts'
import { cookiesIn, sessionOf, setCookieLine, standingOf } from './session.ts'

const arrival = { cookies: {}, address: '192.0.2.7', agent: '' }

test('served by https only cookies that another host cannot have planted count', () => {
  const header = 'session=planted; __Host-session=ours; __Host-browser=b; other=x'

  assert.deepEqual({ ...cookiesIn(header, true) }, { session: 'ours', browser: 'b' })
  assert.deepEqual({ ...cookiesIn('session=a; session=b; =c; d', false) }, { session: 'a' })
  assert.equal(cookiesIn('__proto__=x; constructor=y', false)['constructor'], 'y')
  assert.equal(({} as { x?: string }).x, undefined)
})

test('a cookie is closed to scripts and to other hosts', () => {
  assert.equal(
    setCookieLine({ name: 'session', value: 'v', maxAge: 60 }, true),
    '__Host-session=v; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60',
  )
  assert.equal(setCookieLine({ name: 'session', value: '', maxAge: 0 }, false), 'session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0')
})

test('a guest who is shown no form gets no cookie, and the same token as long as the browser is known', async () => {
  const context = await house({ actor: guest })

  const first = await sessionOf(context, arrival)
  assert.equal(first.cookies.length, 0)
  const token = first.csrf
  const [cookie] = first.cookies
  const again = await sessionOf(context, { ...arrival, cookies: { browser: cookie!.value } })

  assert.equal(first.actor, guest)
  assert.equal(again.csrf, token)
  assert.deepEqual(again.cookies, [])
  const short = await sessionOf(context, { ...arrival, cookies: { browser: 'x' } })
  assert.notEqual(short.csrf, token)
})

const origin = 'https://chm.example.org'
const standings = [
  ['ours', { origin, 'sec-fetch-site': 'same-origin' }, 'right'],
  ['ours', {}, 'right'],
  ['ours', { 'sec-fetch-site': 'none' }, 'right'],
  ['stale', { origin }, 'wrong'],
  ['stale', { origin }, ''],
  ['stale', {}, null],
  ['foreign', { origin: 'https://evil.example' }, 'right'],
  ['foreign', { origin: 'http://chm.example.org' }, 'right'],
  ['foreign', { origin: 'null' }, 'right'],
  ['foreign', { 'sec-fetch-site': 'cross-site' }, 'right'],
  ['foreign', { origin, 'sec-fetch-site': 'same-site' }, 'right'],
] as const

test('a form is ours by where it comes from and by its token, both', async () => {
  const session = await sessionOf(await house({ actor: guest }), arrival)

  for (const [expected, headers, token] of standings) {
    const standing = standingOf(session, { origin, headers, token: token === 'right' ? session.csrf : token })
    assert.equal(standing, expected, JSON.stringify([headers, token]))
  }
})

test('after a role changed the browser is given a new key without noticing', async () => {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  await loadPortals(context)
  const account = await anAccount(context, { email: 'ana@example.org' })
  const app = webServer()
  await mountWeb(app, { context, demo: false, secret: 'secret', publicUrl: 'http://localhost:8080' })
  const browser = browserOf(app)
  await browser.go('http://localhost:8080/en/sign-in')
  await browser.send('action="/en/sign-in"', { email: 'ana@example.org', password: thePassword })
  const before = browser.cookies('localhost').get('session')

  await grant(context, { account, role: 'authorised-user', for: 'cr' })
  const page = await browser.go('http://localhost:8080/en/account')

  assert.equal(page.url.pathname, '/en/account')
  assert.match(page.body, /National authorised user \(Costa Rica\)/)
  assert.notEqual(browser.cookies('localhost').get('session'), before)
})
