import assert from 'node:assert/strict'
import { test } from 'node:test'
import { portals } from '#portals'
import { callerOf } from '#testing'

test('every portal is listed, and read at its own address, with hosts, languages and houses', async () => {
  const { call } = await callerOf()

  const { json } = await call('GET', '/portals')

  const listed = json.portals as { readonly id: string; readonly hosts: readonly string[]; readonly links: { readonly self: string } }[]
  assert.deepEqual(
    listed.map(({ id }) => id),
    portals().map(({ id }) => id),
  )
  for (const portal of listed) assert.deepEqual((await call('GET', portal.links.self.replace('/api/v1', ''))).json, portal)
  const { json: absch } = await call('GET', '/portals/absch')
  assert.deepEqual(absch.languages, ['en', 'fr', 'es', 'ar', 'ru', 'zh'])
  assert.ok(absch.houses.includes('ABSCH'))
})

test('a portal nobody knows is not found', async () => {
  const { call } = await callerOf()

  const { status, json } = await call('GET', '/portals/atlantis')

  assert.deepEqual([status, json.code], [404, 'portal.unknown'])
})

test('lists that seldom change are not sent again to those who hold them', async () => {
  const { call } = await callerOf()

  for (const address of [
    '/portals',
    '/portals/absch',
    '/countries',
    '/countries/cr',
    '/formats',
    '/formats/nbsap',
    '/formats/nbsap/definition',
    '/vocabularies',
  ]) {
    const { headers } = await call('GET', address)
    const again = await call('GET', address, { headers: { 'if-none-match': String(headers['etag']) } })
    const stale = await call('GET', address, { headers: { 'if-none-match': '"another"' } })

    assert.deepEqual([again.status, again.text, stale.status], [304, '', 200], address)
  }
})
