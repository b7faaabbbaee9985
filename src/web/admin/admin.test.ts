import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Held } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { sendMail } from '#platform/mail.ts'
import { loadPortals, portalNamed } from '#portals'
import { anAccount, aRecord, browserOf, house, rows, thePassword } from '#testing'
import { mountWeb, webServer } from '../app.ts'
import { questionOf } from './audit.tsx'

const issuer = 'http://localhost:8080'

async function signedIn(roles: readonly Held[] = [{ role: 'administrator', for: '*' }]) {
  const context = await house()
  await loadPortals(context)
  await anAccount(context, { email: 'root@example.org', name: 'Root', roles })
  const app = webServer()
  await mountWeb(app, { context, demo: false, secret: 'secret', publicUrl: issuer })
  const browser = browserOf(app)
  await browser.go(`${issuer}/en/sign-in`)
  await browser.send('action="/en/sign-in"', { email: 'root@example.org', password: thePassword })
  return { context, app, browser }
}

test('an administrator finds a user, gives and takes roles, closes and reopens the account', async () => {
  const { browser, context } = await signedIn()
  await anAccount(context, { email: 'ana@example.org', name: 'Ana Mora' })

  assert.match((await browser.go(`${issuer}/en/admin/users?q=ana`)).body, /\/en\/admin\/users\/2/)
  await browser.go(`${issuer}/en/admin/users/2`)
  assert.match((await browser.send('action="/en/admin/users/2/roles"', { role: 'focal-point', for: 'cr' })).body, /The role was granted/)
  assert.equal((await browser.send('action="/en/admin/users/2/roles"', { role: 'focal-point', for: 'ke' })).status, 409)
  await browser.go(`${issuer}/en/admin/users/2`)
  assert.match((await browser.send('action="/en/admin/users/2/roles/removal"', { held: 'focal-point cr' })).body, /The role was revoked/)
  assert.match((await browser.send('action="/en/admin/users/2/closure"')).body, /signed out everywhere/)
  assert.match((await browser.send('action="/en/admin/users/2/reopening"')).body, /open again/)

  assert.deepEqual(
    (await rows(context, 'role_held')).map(({ role }) => role),
    ['administrator'],
  )
  assert.equal((await browser.go(`${issuer}/en/admin/users/999`)).status, 404)
})

test('an administrator adds a national site, and its editor changes how it looks and nothing else', async () => {
  const { browser, context, app } = await signedIn()
  await browser.go(`${issuer}/en/admin/portals/new`)

  const added = await browser.send('action="/en/admin/portals"', { government: 'cr', name: 'CHM Costa Rica', hosts: 'chm.go.cr', locales: 'es' })
  assert.equal(added.url.pathname, '/en/admin/portals/cr')
  assert.deepEqual(portalNamed('cr').hosts, ['chm.go.cr', 'cr.localhost'])

  await anAccount(context, { email: 'editor@example.org', roles: [{ role: 'site-editor', for: 'cr' }] })
  const editor = browserOf(app, '198.51.100.7')
  await editor.go(`${issuer}/en/sign-in`)
  await editor.send('action="/en/sign-in"', { email: 'editor@example.org', password: thePassword })
  await editor.go(`${issuer}/en/admin/portals/cr`)
  const changes = {
    'name/es': 'Biodiversidad de Costa Rica',
    'theme/tokens/--brand-hue': '150',
    hosts: 'evil.example',
    locales: 'zh',
    'menu/0/path': '',
    'menu/0/label/en': '',
  }
  const saved = await editor.send('action="/en/admin/portals/cr"', changes)

  assert.equal(saved.status, 200)
  const { name, theme, hosts, locales } = portalNamed('cr')
  assert.equal(name['es'], 'Biodiversidad de Costa Rica')
  assert.deepEqual(theme.tokens, { '--brand-hue': '150' })
  assert.deepEqual([hosts, locales], [['chm.go.cr', 'cr.localhost'], ['es']])
  assert.equal((await editor.go(`${issuer}/en/admin/portals/chm`)).status, 403)
  assert.equal((await editor.go(`${issuer}/en/admin/portals`)).status, 403)
})

test('what is wrong with a portal is shown at its fields, and nothing typed is lost', async () => {
  const { browser } = await signedIn()
  await browser.go(`${issuer}/en/admin/portals/bch`)

  const answer = await browser.send('action="/en/admin/portals/bch"', {
    'name/en': 'Safe <b>',
    'theme/tokens/--brand-hue': 'red',
    hosts: 'not//a host',
    'menu/0/path': 'https://evil.example',
  })

  assert.equal(answer.status, 422)
  assert.match(answer.body, /value="Safe &lt;b>"|value="Safe &lt;b&gt;"/)
  assert.match(answer.body, /value="red"/)
  assert.match(answer.body, /The address begins with \//)
  assert.notEqual(portalNamed('bch').name['en'], 'Safe <b>')
})

test('an administrator reads the outbox, with words escaped and addresses as links', async () => {
  const { browser, context } = await signedIn()
  await sendMail(context, {
    to: 'ana@example.org',
    subject: '<script>',
    text: 'Hello <img src=x onerror=1>\nhttps://chm.example.org/en/x?link=1&a=2\n',
  })

  const { body } = await browser.go(`${issuer}/en/admin/outbox`)

  assert.equal(body.includes('<img src=x'), false)
  assert.equal(body.includes('<script>'), false)
  assert.match(body, /<a href="https:\/\/chm\.example\.org\/en\/x\?link=1&amp;a=2">/)
})

test('an event put aside is shown, and trying it again in vain says why', async () => {
  const { browser, context } = await signedIn()
  await announce(context, 'record.published', 'CHM-1')
  const seq = (await rows(context, 'event')).at(-1)!['seq']
  await sql`insert into parked_event (listener, seq, problem) values ('nobody.listens', ${seq}, 'it broke')`.execute(context.db)

  const shown = await browser.go(`${issuer}/en/admin/jobs`)
  assert.match(shown.body, /it broke/)
  const csrf = /name="csrf" value="([^"]+)"/.exec(shown.body)![1]!
  const answer = await browser.post(`${issuer}/en/admin/jobs/events`, new URLSearchParams({ csrf, listener: 'nobody.listens', seq: String(seq) }), {
    origin: issuer,
  })

  assert.equal(answer.status, 404)
  for (const id of ['', 'x', '00000000-0000-0000-0000-000000000000']) {
    const retried = await browser.post(`${issuer}/en/admin/jobs/retry`, new URLSearchParams({ csrf, name: 'mail.send', id }), { origin: issuer })
    assert.equal(retried.status, 409, id)
  }
})

test('the audit trail answers who did what to what, and when', async () => {
  const { browser, context } = await signedIn()
  for (let place = 0; place < 55; place++) await announce({ ...context, actor: { id: 'account:1', roles: [] } }, 'record.saved', `CHM-${place}`)
  await announce({ ...context, actor: { id: 'system:demo', roles: [] } }, 'portal.saved', 'portal:cr')
  const bodyOf = async (query: string) => (await browser.go(`${issuer}/en/admin/audit?${query}`)).body

  assert.match(await bodyOf(''), /Portal saved/)
  assert.equal((await bodyOf('kind=record')).includes('Portal saved'), false)
  assert.match(await bodyOf('actor=system:demo'), /Portal saved/)
  assert.match(await bodyOf('subject=CHM-7'), /CHM-7/)
  assert.match(await bodyOf('until=2001-01-01'), /Nothing like this happened/)
  const first = await bodyOf('kind=record')
  const older = /href="[^"]*[?&;]before=(\d+)/.exec(first)![1]!
  const second = await bodyOf(`kind=record&before=${older}`)
  assert.match(first, />CHM-54</)
  assert.match(second, />CHM-0</)
  assert.equal(second.includes('>CHM-54<'), false)
})

test('people are found in the audit trail by name or address, and records by any identifier', async () => {
  const { browser, context } = await signedIn()
  const ana = await anAccount(context, { email: 'ana@cr.example', name: 'Ana Mora' })
  const record = await aRecord(context, { format: 'nbsap', state: 'published' })
  await announce({ ...context, actor: { id: `account:${ana}`, roles: [] } }, 'record.saved', record)
  await announce({ ...context, actor: { id: 'system:demo', roles: [] } }, 'portal.saved', 'portal:cr')
  const { number } = (await rows(context, 'record')).find(row => row['id'] === record)!
  const bodyOf = async (query: string) => (await browser.go(`${issuer}/en/admin/audit?${query}`)).body

  for (const query of ['actor=mora', 'actor=ana@cr.example', `subject=ORT-NBSAP-CR-${number}`, `subject=${number}`]) {
    const body = await bodyOf(query)
    assert.ok(body.includes(record) && !body.includes('Portal saved'), query)
  }
})

test('the audit trail is exported as it is narrowed, and that is itself in it', async () => {
  const { browser, context } = await signedIn()
  await announce({ ...context, actor: { id: 'system:demo', roles: [] } }, 'portal.saved', 'portal:cr')

  const lines = await browser.go(`${issuer}/en/admin/audit/export?as=jsonl&kind=portal`)
  const table = await browser.go(`${issuer}/en/admin/audit/export?as=csv&kind=portal`)
  const strange = await browser.go(`${issuer}/en/admin/audit/export?as=pdf`)

  assert.deepEqual(
    lines.body
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { name: string }).name),
    ['portal.saved'],
  )
  assert.match(String(table.headers['content-type']), /text\/csv/)
  assert.match(String(table.headers['content-disposition']), /audit\.csv/)
  assert.equal(strange.status, 404)
  const exports = (await rows(context, 'event')).filter(({ name }) => name === 'audit.exported')
  assert.deepEqual(
    exports.map(({ actor, details }) => [actor, details.as, details.kind]),
    [
      ['account:1', 'jsonl', 'portal'],
      ['account:1', 'csv', 'portal'],
    ],
  )
})

test('the page says whether the log is whole, and names the place where somebody touched it', async () => {
  const { browser, context } = await signedIn()
  await announce({ ...context, actor: { id: 'system:demo', roles: [] } }, 'portal.saved', 'portal:cr')
  assert.match((await browser.go(`${issuer}/en/admin/audit`)).body, /has not been checked yet/)

  assert.match((await browser.send('/admin/audit/check')).body, /The log is whole/)
  await sql
    .raw(
      `alter table event disable trigger event_kept; update event set actor = 'account:9' where name = 'portal.saved'; alter table event enable trigger event_kept`,
    )
    .execute(context.db)
  await browser.go(`${issuer}/en/admin/audit`)

  assert.match((await browser.send('/admin/audit/check')).body, /the chain breaks at event \d+/)
})

test('nonsense in the filters of the audit trail is left out', () => {
  const question = questionOf(
    new URLSearchParams({ kind: "x' or 1=1", from: '2026-99-99', until: 'tomorrow', before: '-1', subject: '  ', actor: '' }),
  )

  assert.deepEqual(question, {})
})
