import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { sql } from 'kysely'
import { announce } from '#platform/events.ts'
import { aRecord, callerOf, interfaces } from '#testing'
import { limitsOfProtocol, recordsInPart } from './limits.ts'
import { mountSitemaps } from './routes.ts'

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

test('a part holds as many addresses and bytes as a file may and no more, and all parts together every record once', async () => {
  const { context, get } = await interfaces()
  const publish = async (count: number) => {
    for (let number = 0; number < count; number++)
      await announce(context, 'record.published', await aRecord(context, { format: 'news', government: null, state: 'published' }))
  }
  await publish(1)
  const only = locations((await get('/sitemap.xml')).text)[1]!
  const widest = Buffer.byteLength((await get(new URL(only).pathname)).text)
  const partsOf = async (limits: { readonly addresses: number; readonly bytes: number }) => {
    const app = Fastify()
    mountSitemaps(app, { context: { ...context }, publicUrl: () => 'http://chm.localhost' }, limits)
    const told = async (url: string) => (await app.inject({ url, headers: { host: 'chm.localhost' } })).body
    const urls = locations(await told('/sitemap.xml')).slice(1)
    const parts = await Promise.all(urls.map(url => told(new URL(url).pathname)))
    for (const part of parts) assert.ok(locations(part).length <= limits.addresses && Buffer.byteLength(part) <= limits.bytes)
    const all = parts.flatMap(locations)
    assert.equal(new Set(all).size, all.length)
    return { parts: parts.length, addresses: all.length }
  }
  const twoRecords = { addresses: 12, bytes: 1e9 }
  await publish(3)

  const atBorder = await partsOf(twoRecords)
  const [short, inBytes, whole] = [
    await partsOf({ addresses: 11, bytes: 1e9 }),
    await partsOf({ addresses: 1e9, bytes: 3 * widest }),
    await partsOf(limitsOfProtocol),
  ]
  await publish(1)
  const beyond = await partsOf(twoRecords)

  assert.deepEqual([atBorder, beyond], [{ parts: 2, addresses: 24 }, { parts: 3, addresses: 30 }]) // prettier-ignore
  assert.deepEqual([short.parts, inBytes.parts, whole.parts], [4, 2, 1])
  assert.ok(recordsInPart(['en'], widest, limitsOfProtocol) * widest < limitsOfProtocol.bytes)
  assert.equal(recordsInPart(['en', 'fr'], 10 ** 9, limitsOfProtocol), 1)
})

test('every page of the map that is no record is there', async () => {
  const { call, context } = await callerOf({ indexed: false })
  await announce(context, 'record.published', await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' }))
  const host = { headers: { host: 'chm.localhost' } }

  const urls = locations((await call('GET', '//sitemaps/pages.xml', host)).text).filter(url => /\/en(\/|$)/.test(url))

  assert.ok(urls.includes('http://chm.localhost/en/countries/cr') && urls.includes('http://chm.localhost/en/formats/nbsap'))
  for (const url of urls) assert.equal((await call('GET', `/${new URL(url).pathname}`, host)).status, 200, url)
})
