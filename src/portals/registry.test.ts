import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { matches } from '#platform/filter.ts'
import { locales } from '#platform/localized.ts'
import { house, testDatabase } from '#testing'
import { nationalMenu } from './defaults/national.ts'
import { defaults, followPortals, loadPortals, portalAt, portalNamed, portalOfHost, portals } from './registry.ts'
import { savePortal, type PortalInput } from './save-portal.ts'

const costaRica: PortalInput = {
  id: 'cr',
  kind: 'national',
  government: 'cr',
  hosts: ['chm.go.cr'],
  name: { es: 'Mecanismo de Facilitación de Costa Rica' },
  shortName: { es: 'CHM Costa Rica' },
  tagline: {},
  locales: ['es', 'en'],
  theme: { mark: 'cr', tokens: { '--brand-hue': '150' } },
  menu: nationalMenu('cr'),
}

const asAdministrator = () => house({ roles: [{ role: 'administrator', for: '*' }] })

test('a portal answers at its hosts, in any case and with any port, and the CHM at all others', async () => {
  const context = await asAdministrator()
  await savePortal(context, costaRica)

  const ids = (hosts: readonly (string | undefined)[]) => hosts.map(host => portalAt(host).id)

  assert.deepEqual(ids(['bch.localhost', 'BCH.localhost:8080', 'absch.localhost.', 'chm.localhost:80']), ['bch', 'bch', 'absch', 'chm'])
  assert.deepEqual(ids(['cr.localhost:8080', 'CHM.go.cr', 'chm.go.cr:443']), ['cr', 'cr', 'cr'])
  assert.deepEqual(
    ids(['localhost', '127.0.0.1:8080', '[::1]:8080', 'ke.localhost', 'evilchm.go.cr', 'chm.go.cr.evil.example', '', undefined, '__proto__']),
    Array(9).fill('chm'),
  )
  assert.equal(portalOfHost('localhost:8080'), undefined)
})

test('a national site shows the records of its country and those that speak of it', async () => {
  const context = await asAdministrator()
  await savePortal(context, costaRica)
  const { scope, formats } = portalNamed('cr')

  assert.equal(matches(scope, { government: 'cr' }), true)
  assert.equal(matches(scope, { government: 'ke', mentions: ['cr', 'pa'] }), true)
  assert.equal(matches(scope, { government: 'ke' }), false)
  assert.ok(formats.includes('nationalTarget7'))
})

test('the central portals show the records of their houses', () => {
  const shown = (id: string, ...house: readonly string[]) => matches(portalNamed(id).scope, { house })

  assert.deepEqual(
    ['chm', 'bch', 'absch'].map(id => shown(id, 'ORT')),
    [true, false, false],
  )
  assert.deepEqual(
    ['chm', 'bch', 'absch'].map(id => shown(id, 'BCH')),
    [false, true, false],
  )
  assert.deepEqual(
    ['chm', 'bch', 'absch'].map(id => shown(id, 'CHM', 'BCH', 'ABSCH')),
    [true, true, true],
  )
})

test('what comes with the program is written in six languages', () => {
  const texts = defaults.flatMap(({ name, shortName, tagline, menu }) => [name, shortName, tagline, ...menu.map(({ label }) => label)])

  for (const text of [...texts, ...nationalMenu('cr').map(({ label }) => label)]) {
    assert.deepEqual(
      locales.filter(locale => !text[locale]),
      [],
      JSON.stringify(text),
    )
  }
})

test('a changed central portal keeps scope and formats of the program', async () => {
  const context = await asAdministrator()
  const { scope, formats, ...bch } = portalNamed('bch')

  await savePortal(context, { ...bch, name: { en: 'Biosafety for all' }, hosts: ['bch.example.org'] })

  assert.deepEqual(portalNamed('bch').name, { en: 'Biosafety for all' })
  assert.deepEqual([portalNamed('bch').scope, portalNamed('bch').formats], [scope, formats])
  assert.equal(portalAt('bch.example.org').id, 'bch')
  assert.equal(portalAt('bch.localhost').id, 'bch')
})

test('portals are read again from what is saved', async () => {
  await savePortal(await asAdministrator(), costaRica)
  assert.equal(portals().length, defaults.length + 1)

  await loadPortals(await house())

  assert.equal(portals().length, defaults.length)
  assert.throws(() => portalNamed('cr'), { code: 'portal.unknown' })
})

test('a portal saved by another process is known here at once', async () => {
  const context = await asAdministrator()
  await loadPortals(context)
  const { url } = await testDatabase()
  const stop = followPortals(context, url)
  try {
    await sql`insert into portal values ('ke', 'national', 'ke', '{ke.example.org}', '{}', '{}', '{}', null, null, '{en}', '{"mark":"ke","tokens":{}}', '[]')`.execute(
      context.db,
    )
    const notified = setInterval(() => void sql`select pg_notify('portal', 'ke')`.execute(context.db), 50)

    for (let tries = 0; tries < 100 && portalAt('ke.example.org').id !== 'ke'; tries++) await pause(50)
    clearInterval(notified)

    assert.equal(portalAt('ke.example.org').id, 'ke')
  } finally {
    await stop()
  }
})
