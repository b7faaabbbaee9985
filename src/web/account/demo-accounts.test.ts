import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoAccounts } from '#demo'
import { addAccount } from '#accounts'
import { loadPortals } from '#portals'
import { browserOf, house } from '#testing'
import { mountWeb, webServer } from '../app.ts'

async function site(demo: boolean) {
  const context = await house({ actor: { id: 'system:demo', roles: [] } })
  await loadPortals(context)
  const app = webServer()
  await mountWeb(app, { context, demo, secret: 'secret', publicUrl: 'http://localhost:8080' })
  return { context, browser: browserOf(app) }
}

test('in the demonstration one press signs in as any of its people', async () => {
  const { context, browser } = await site(true)
  const author = demoAccounts.find(({ email }) => email === 'author.cr@demo.example')!
  await addAccount(context, { ...author, locale: 'es', roles: [{ role: author.role, for: author.for }] })

  const { body } = await browser.go('http://localhost:8080/es/sign-in?return=/es/account')
  const there = await browser.send('class="demo-people"', { email: author.email })

  for (const { email } of demoAccounts) assert.ok(body.includes(`value="${email}"`), email)
  assert.equal(there.url.pathname, '/es/account')
  assert.match(there.body, /Usuario nacional autorizado \(Costa Rica\)/)
})

test('elsewhere nobody is listed', async () => {
  const { browser } = await site(false)

  const { body } = await browser.go('http://localhost:8080/en/sign-in')

  assert.equal(body.includes('demo.example'), false)
  assert.equal(body.includes('demo-people'), false)
})
