import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anAccount, browserOf, house, rows, thePassword, type Browser } from '#testing'
import { loadPortals } from '#portals'
import { mountWeb, webServer } from '../app.ts'

const issuer = 'http://localhost:8080'

async function asFocalPoint() {
  const context = await house()
  await loadPortals(context)
  await anAccount(context, { email: 'rosa@example.org', name: 'Rosa Solano', roles: [{ role: 'focal-point', for: 'cr' }] })
  await anAccount(context, { email: 'ana@example.org', name: 'Ana Mora', roles: [{ role: 'authorised-user', for: 'cr' }] })
  await anAccount(context, { email: 'otieno@example.org', name: 'Otieno', roles: [{ role: 'authorised-user', for: 'ke' }] })
  const app = webServer()
  await mountWeb(app, { context, demo: false, secret: 'secret', publicUrl: issuer })
  const browser = browserOf(app)
  await browser.go(`${issuer}/en/sign-in`)
  await browser.send('action="/en/sign-in"', { email: 'rosa@example.org', password: thePassword })
  return { context, app, browser }
}

async function post(browser: Browser, path: string, fields: Readonly<Record<string, string>>) {
  const csrf = /name="csrf" value="([^"]+)"/.exec((await browser.go(`${issuer}/en/national-users`)).body)![1]!
  return browser.post(`${issuer}/en/national-users${path}`, new URLSearchParams({ csrf, ...fields }), { origin: issuer })
}

test('a focal point sees the people of the own country and of no other', async () => {
  const { browser } = await asFocalPoint()

  const own = await browser.go(`${issuer}/en/national-users`)
  const foreign = await browser.go(`${issuer}/en/national-users?government=ke`)

  assert.match(own.body, /Ana Mora/)
  assert.equal(own.body.includes('Otieno'), false)
  assert.equal(foreign.status, 403)
  assert.equal(foreign.body.includes('Otieno'), false)
})

test('roles are given and taken, and the page tells by whom', async () => {
  const { browser, context } = await asFocalPoint()

  const given = await post(browser, '/roles', { government: 'cr', account: '2', role: 'publishing-authority' })
  assert.match(given.body, /The role was granted/)
  assert.match(given.body, /Role granted/)
  const taken = await post(browser, '/roles/removal', { government: 'cr', account: '2', role: 'publishing-authority' })
  assert.match(taken.body, /Role revoked/)

  const held = (await rows(context, 'role_held')).filter(({ account }) => account === 2)
  assert.deepEqual(
    held.map(({ role }) => role),
    ['authorised-user'],
  )
})

test('whatever a focal point sends, nothing happens beyond the own country and rank', async () => {
  const { browser, context } = await asFocalPoint()
  const before = JSON.stringify(await rows(context, 'role_held'))
  const attempts = [
    ['/roles', { government: 'ke', account: '3', role: 'publishing-authority' }],
    ['/roles', { government: 'cr', account: '3', role: 'publishing-authority' }],
    ['/roles', { government: 'cr', account: '2', role: 'focal-point' }],
    ['/roles', { government: 'cr', account: '2', role: 'administrator', for: '*' }],
    ['/roles', { government: '*', account: '2', role: 'administrator' }],
    ['/roles', { government: 'cr', account: '2 or 1=1', role: 'site-editor' }],
    ['/roles/removal', { government: 'ke', account: '3', role: 'authorised-user' }],
    ['/roles/removal', { government: 'cr', account: '1', role: 'focal-point' }],
    ['/invitations', { government: 'ke', email: 'x@example.org', role: 'authorised-user' }],
    ['/invitations', { government: 'cr', email: 'x@example.org', role: 'focal-point' }],
  ] as const

  for (const [path, fields] of attempts) {
    const answer = await post(browser, path, fields)
    assert.ok([403, 404, 422].includes(answer.status), `${path} ${JSON.stringify(fields)}: ${answer.status}`)
  }
  assert.equal(JSON.stringify(await rows(context, 'role_held')), before)
  assert.deepEqual(await rows(context, 'invitation'), [])
})

test('an invited person accepts and works', async () => {
  const { browser, context, app } = await asFocalPoint()
  await browser.go(`${issuer}/en/national-users`)

  const wrong = await browser.send('action="/en/national-users/invitations"', { email: 'luis@', role: 'authorised-user', locale: 'es' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.body, /value="luis@"/)
  const invited = await browser.send('action="/en/national-users/invitations"', { email: 'luis@example.org', role: 'authorised-user', locale: 'es' })
  assert.match(invited.body, /luis@example\.org/)

  const other = browserOf(app, '198.51.100.9')
  const link = /https?:\S+/.exec((await rows(context, 'mail'))[0]!['text'])![0]
  const shown = await other.go(link)
  assert.match(shown.body, /Usuario nacional autorizado/)
  await other.send('action="/es/account/invitation"', { name: 'Luis Vega', password: thePassword, locale: 'es' })
  const people = await browser.go(`${issuer}/en/national-users`)
  assert.match(people.body, /Luis Vega/)
  assert.equal((await other.go(link)).status, 410)
})

test('an invitation is taken back', async () => {
  const { browser, context } = await asFocalPoint()
  await post(browser, '/invitations', { government: 'cr', email: 'luis@example.org', role: 'site-editor', locale: 'es' })

  const answer = await post(browser, '/invitations/withdrawal', { government: 'cr', invitation: '1' })

  assert.match(answer.body, /Invitation withdrawn/)
  assert.deepEqual(await rows(context, 'invitation'), [])
})
