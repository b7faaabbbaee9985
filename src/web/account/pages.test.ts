import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context, Held } from '#platform/context.ts'
import { locales } from '#platform/localized.ts'
import { invite, issueToken, offerFirstAdministrator, requestReset, signUp } from '#accounts'
import { loadPortals, nationalMenu, savePortal } from '#portals'
import { anAccount, browserOf, house, rows, thePassword, type Browser } from '#testing'
import { pages as admin } from '../admin/pages.ts'
import { mountWeb, webServer } from '../app.ts'
import { pages as nationalUsers } from '../national-users/pages.ts'
import type { Page } from '../page.ts'
import { pages as account } from './pages.ts'

const issuer = 'http://localhost:8080'

async function site() {
  const context = await house()
  await loadPortals(context)
  const administrator: Context = { ...context, actor: { id: 'account:0', roles: [{ role: 'administrator', for: '*' }] } }
  await savePortal(administrator, {
    id: 'cr',
    kind: 'national',
    government: 'cr',
    hosts: [],
    name: { es: 'Costa Rica' },
    shortName: { es: 'Costa Rica' },
    tagline: {},
    locales: ['es', 'en'],
    theme: { mark: 'national', tokens: {} },
    menu: nationalMenu('cr'),
  })
  const app = webServer()
  await mountWeb(app, { context, demo: false, secret: 'secret', publicUrl: issuer })
  return { context, app, administrator }
}

/** A browser signed in as somebody with these roles. */
async function signedIn({ context, app }: Awaited<ReturnType<typeof site>>, roles: readonly Held[], email: string): Promise<Browser> {
  await anAccount(context, { email, roles })
  const browser = browserOf(app, `198.51.${email.length}.1`)
  await browser.go(`${issuer}/en/sign-in`)
  await browser.send('action="/en/sign-in"', { email, password: thePassword })
  return browser
}

const shownPages = (pages: readonly Page[]) => pages.filter(({ method }) => method === 'GET')
const address = ({ path }: Page, locale = 'en') => `${issuer}/${locale}${path.replace(':id', path.includes('portals') ? 'cr' : '1')}`

/** Keys of texts that were shown instead of their words. */
const bareKeys = (body: string) =>
  body.replace(/<[^>]*>/g, ' ').match(/\b(account|admin|national-users|error|kit|layout)\.[a-z]+[a-z.-]*\b(?!@)/g) ?? []

test('what needs somebody signed in leads guests to the sign-in page and back', async () => {
  const { app } = await site()

  for (const page of shownPages([...account, ...nationalUsers, ...admin]).filter(({ needs }) => needs === 'signed-in')) {
    const answer = await browserOf(app).ask(address(page))
    const there = new URL(String(answer.headers['location']), issuer)
    assert.equal(there.pathname, '/en/sign-in', page.path)
    assert.equal(`${issuer}${there.searchParams.get('return')}`, address(page))
  }
})

test('every page of the administration is for administrators, by address and by form', async () => {
  const there = await site()
  const others: readonly (readonly Held[])[] = [
    [],
    [{ role: 'secretariat', for: '*' }],
    [{ role: 'focal-point', for: 'cr' }],
    [{ role: 'administrator', for: 'cr' }],
  ]

  for (const [place, roles] of others.entries()) {
    const browser = await signedIn(there, roles, `${'x'.repeat(place + 1)}@example.org`)
    const csrf = /name="csrf" value="([^"]+)"/.exec((await browser.go(`${issuer}/en/account`)).body)![1]!
    for (const page of admin) {
      const answer =
        page.method === 'GET'
          ? await browser.ask(address(page))
          : await browser.post(address(page), new URLSearchParams({ csrf }), { origin: issuer })
      assert.equal(answer.status, 403, `${JSON.stringify(roles)} ${page.method} ${page.path}`)
    }
  }
})

test('every page is drawn in six languages with all its words', async () => {
  const there = await site()
  const browser = await signedIn(
    there,
    [
      { role: 'administrator', for: '*' },
      { role: 'focal-point', for: 'cr' },
    ],
    'ana@example.org',
  )
  const ana: Context = { ...there.context, actor: { id: 'account:1', name: 'Ana', roles: [{ role: 'focal-point', for: 'cr' }] } }
  await issueToken(ana, { name: 'Export', scopes: ['read'], days: 7 })
  await invite(ana, { email: 'new@example.org', role: 'site-editor', for: 'cr', locale: 'en', origin: issuer })
  const guestOnly = new Set([
    '/sign-in',
    '/sign-up',
    '/sign-in/handover',
    '/sign-in/arrival',
    '/account/forms/:id',
    '/account/invitation',
    '/account/first-administrator',
  ])
  const filesOnly = new Set(['/admin/audit/export'])

  for (const page of shownPages([...account, ...nationalUsers, ...admin]).filter(({ path }) => !guestOnly.has(path) && !filesOnly.has(path))) {
    for (const locale of locales) {
      const { status, body } = await browser.ask(address(page, locale))
      assert.equal(status, 200, `${locale} ${page.path}`)
      assert.deepEqual(bareKeys(body), [], `${locale} ${page.path}`)
    }
  }
})

test('pages of guests are drawn in six languages, and links that work no more say so', async () => {
  const { app, context } = await site()
  const browser = browserOf(app)

  for (const locale of locales) {
    for (const path of [
      '/sign-in',
      '/sign-in?kept=1',
      '/sign-up',
      '/account/reset',
      '/account/reset/password?link=x',
      '/account/verification?link=x',
      '/account/email/confirmation?link=x',
    ]) {
      const { status, body } = await browser.ask(`${issuer}/${locale}${path}`)
      assert.equal(status, 200, path)
      assert.deepEqual(bareKeys(body), [], `${locale} ${path}`)
    }
    for (const path of ['/account/invitation?link=x', '/account/invitation', '/account/first-administrator?link=x', '/sign-in/arrival?code=x']) {
      const { status, body } = await browser.ask(`${issuer}/${locale}${path}`)
      assert.equal(status, 410, path)
      assert.deepEqual(bareKeys(body), [], `${locale} ${path}`)
    }
    const link = await offerFirstAdministrator(context)
    assert.equal((await browser.ask(`${issuer}/${locale}${link}`)).status, 200)
  }
})

test('opening a link from a letter changes nothing; its button does', async () => {
  const { app, context } = await site()
  const browser = browserOf(app)
  await signUp(
    { ...context, actor: { id: undefined, roles: [] } },
    { email: 'new@example.org', name: 'New', password: thePassword, locale: 'en', origin: issuer, address: '192.0.2.1' },
  )
  const link = /https?:\S+/.exec((await rows(context, 'mail'))[0]!['text'])![0]

  await browser.go(link)
  await browser.go(link)
  assert.equal((await rows(context, 'account'))[0]!['state'], 'unverified')
  const done = await browser.send('action="/en/account/verification"', { password: thePassword })

  assert.equal(done.url.pathname, '/en/workspace')
  assert.equal((await rows(context, 'account'))[0]!['state'], 'active')
})

test('known and unknown addresses get the same pages', async () => {
  const { app, context } = await site()
  await anAccount(context, { email: 'known@example.org' })
  const answers: string[] = []

  for (const email of ['known@example.org', 'unknown@example.org']) {
    const browser = browserOf(app, email.startsWith('known') ? '192.0.2.1' : '198.51.100.1')
    await browser.go(`${issuer}/en/sign-up`)
    const signedUp = await browser.send('action="/en/sign-up"', { email, name: 'Ana', password: thePassword, locale: 'en' })
    await browser.go(`${issuer}/en/account/reset`)
    const reset = await browser.send('action="/en/account/reset"', { email })
    answers.push(JSON.stringify([signedUp.status, signedUp.body, reset.status, reset.body]))
  }

  assert.equal(answers[0], answers[1])
})

test('a reset from letter to sign-in', async () => {
  const { app, context } = await site()
  await anAccount(context, { email: 'ana@example.org' })
  const browser = browserOf(app)
  await requestReset(context, { email: 'ana@example.org', origin: issuer, address: '192.0.2.1' })
  const link = /https?:\S+/.exec((await rows(context, 'mail'))[0]!['text'])![0]

  await browser.go(link)
  const short = await browser.send('action="/en/account/reset/password"', { password: 'short' })
  const done = await browser.send('action="/en/account/reset/password"', { password: 'nine tall storks' })
  const again = await browser.go(link)
  const late = await browser.send('action="/en/account/reset/password"', { password: 'eleven grey cranes' })

  assert.equal(short.status, 422)
  assert.match(short.body, /at least 12 characters/)
  assert.equal(done.url.pathname, '/en/sign-in')
  assert.equal(again.status, 200)
  assert.equal(late.status, 410)
})

test('a key for programs is shown once and can be withdrawn', async () => {
  const there = await site()
  const browser = await signedIn(there, [], 'ana@example.org')

  await browser.go(`${issuer}/en/account/tokens`)
  const issued = await browser.send('action="/en/account/tokens"', { name: 'Export', scopes: 'read', days: '30' })
  const listed = await browser.go(`${issuer}/en/account/tokens`)
  const csrf = /name="csrf" value="([^"]+)"/.exec(listed.body)![1]!
  const withdrawn = await browser.post(`${issuer}/en/account/tokens`, new URLSearchParams({ csrf, withdraw: '1' }), { origin: issuer })

  assert.match(issued.body, /ochm_[\w-]{43}/)
  assert.equal(/ochm_[\w-]{43}/.test(listed.body), false)
  assert.match(listed.body, /Export/)
  assert.match(withdrawn.body, /You have no keys yet/)
})

test('somebody sees the devices, signs one out, and everywhere', async () => {
  const there = await site()
  const browser = await signedIn(there, [], 'ana@example.org')
  const second = browserOf(there.app, '203.0.113.9')
  await second.go(`${issuer}/en/sign-in`)
  await second.send('action="/en/sign-in"', { email: 'ana@example.org', password: thePassword })

  const shown = await browser.go(`${issuer}/en/account/sessions`)
  assert.match(shown.body, /203\.0\.113\.0/)
  const csrf = /name="csrf" value="([^"]+)"/.exec(shown.body)![1]!
  await browser.post(`${issuer}/en/account/sessions`, new URLSearchParams({ csrf, session: '2' }), { origin: issuer })
  assert.equal((await second.go(`${issuer}/en/account`)).url.pathname, '/en/sign-in')
  const foreign = await browser.post(`${issuer}/en/account/sessions`, new URLSearchParams({ csrf, session: '999' }), { origin: issuer })
  assert.equal(foreign.status, 404)
  await browser.post(`${issuer}/en/account/sessions`, new URLSearchParams({ csrf, which: 'all' }), { origin: issuer })
  assert.equal((await browser.go(`${issuer}/en/account`)).url.pathname, '/en/sign-in')
})
