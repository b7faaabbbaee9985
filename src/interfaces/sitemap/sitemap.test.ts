import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { announce } from '#platform/events.ts'
import { aRecord, callerOf, interfaces } from '#testing'

const locations = (text: string) => [...text.matchAll(/<loc>([^<]+)</g)].map(([, url]) => url!)

test('the index of a portal leads to every record in each language, and to nothing that is not public', async () => {
  const { context, get } = await interfaces()
  const ids = await Promise.all(
    ['published', 'published', 'draft'].map(state => aRecord(context, { format: 'nbsap', government: 'cr', state: state as 'draft' })),
  )
  const person = await aRecord(context, { format: 'contact', government: null, state: 'published' })
  for (const id of [...ids, person]) await announce(context, 'record.published', id)
  await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${ids[1]!}`.execute(context.db)
  await announce(context, 'record.withdrawn', ids[1]!)

  const parts = locations((await get('/sitemap.xml')).text)
  const found = (await Promise.all(parts.map(part => get(new URL(part).pathname)))).map(({ text }) => text)

  assert.equal(parts.length, 2)
  assert.deepEqual(locations(found[0]!).slice(0, 2), ['http://chm.localhost/en', 'http://chm.localhost/fr'])
  const records = locations(found[1]!)
  assert.equal(records.length, 6)
  assert.match(records[3]!, /^http:\/\/chm\.localhost\/ar\/records\/ORT-NBSAP-CR-\d+$/)
  assert.equal(found[1]!.match(/hreflang="x-default"/g)!.length, 6)
  assert.equal(found[1]!.match(/hreflang="zh"/g)!.length, 6)
})

test('a part nobody has is not found', async () => {
  const { get } = await interfaces()

  for (const name of ['x.xml', 'records-.xml', 'records--1.xml', 'records-99999999999.xml'])
    assert.equal((await get(`/sitemaps/${name}`)).status, 404)
})

test('crawlers are led to the index of the portal at which they ask', async () => {
  const { call } = await callerOf({ indexed: false })

  const { text } = await call('GET', '//robots.txt', { headers: { host: 'bch.localhost' } })

  assert.match(text, /^Sitemap: http:\/\/bch\.localhost\/sitemap\.xml$/m)
})
