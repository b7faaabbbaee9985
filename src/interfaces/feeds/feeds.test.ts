import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { SaxesParser } from 'saxes'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { aRecord, interfaces } from '#testing'

const aPublished = async (context: Context, options: object = {}) => {
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published', ...options })
  await announce(context, 'record.published', id)
  return id
}

/** The texts of an XML document by the name of their element. */
function textsOf(document: string): { readonly [name: string]: readonly string[] } {
  const texts: { [name: string]: string[] } = {}
  const names: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => assert.fail(error.message))
  parser.on('opentag', ({ name }) => void names.push(name))
  parser.on('text', text => names.at(-1) && text.trim() && (texts[names.at(-1)!] ??= []).push(text))
  parser.on('closetag', () => void names.pop())
  parser.write(document)
  parser.close()
  return texts
}

test('the three kinds of a feed say the same of the same records, the newest first', async () => {
  const { context, get } = await interfaces()
  const title = { en: 'Plan <one> & “two”\u0001', ar: 'خطة' }
  const ids = [await aPublished(context), await aPublished(context, { data: { title } })].reverse()

  const [rss, atom, json] = await Promise.all(['rss', 'atom', 'json'].map(kind => get(`/feeds/records.ar.${kind}`)))

  const items = JSON.parse(json!.text).items
  assert.deepEqual(items.map(({ id }: { id: string }) => id), ids) // prettier-ignore
  assert.deepEqual(textsOf(rss!.text)['guid'], ids)
  assert.deepEqual(textsOf(atom!.text)['id']!.slice(1), ids.map(id => `urn:uuid:${id.toLowerCase()}`)) // prettier-ignore
  assert.equal(items[0].title, 'خطة')
  assert.equal(items[1].language, 'en')
  assert.equal(items[0].url.startsWith('http://chm.localhost/ar/records/ORT-NBSAP-CR-'), true)
  assert.deepEqual(
    textsOf(rss!.text)['pubDate']!.map(date => new Date(date).getTime()),
    items.map((item: { date_published: string }) => Math.floor(Date.parse(item.date_published) / 1000) * 1000),
  )
  assert.deepEqual([rss, atom, json].map(answer => answer!.type), ['application/rss+xml; charset=utf-8', 'application/atom+xml; charset=utf-8', 'application/feed+json; charset=utf-8']) // prettier-ignore
  assert.match(rss!.text, /<atom:link rel="self" type="application\/rss\+xml" href="http:\/\/chm.localhost\/feeds\/records.ar.rss"\/>/)
})

test('a feed is of one portal, format or country, or of the news', async () => {
  const { context, get } = await interfaces()
  const plan = await aPublished(context)
  const law = await aPublished(context, { format: 'biosafetyLaw', government: 'pe' })
  const news = await aPublished(context, { format: 'news', government: null })
  const idsIn = async (url: string, host = 'chm.localhost') => JSON.parse((await get(url, { host })).text).items.map(({ id }: { id: string }) => id)

  assert.deepEqual(await idsIn('/feeds/records.en.json'), [news, plan])
  assert.deepEqual(await idsIn('/feeds/records.en.json?format=nbsap'), [plan])
  assert.deepEqual(await idsIn('/feeds/records.en.json?country=PE'), [])
  assert.deepEqual(await idsIn('/feeds/records.en.json?country=pe&format=biosafetyLaw', 'bch.localhost'), [law])
  assert.deepEqual(await idsIn('/feeds/news.en.json'), [news])
})

test('a reader who holds the feed is told so, until something is new', async () => {
  const { context, get } = await interfaces()
  const id = await aPublished(context)
  const first = await get('/feeds/records.en.atom')
  const known = { 'if-none-match': String(first.headers['etag']) }

  const again = await get('/feeds/records.en.atom', known)
  await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${id}`.execute(context.db)
  await announce(context, 'record.withdrawn', id)
  const later = await get('/feeds/records.en.atom', known)

  assert.equal(again.status, 304)
  assert.equal(later.status, 200)
  assert.ok(!later.text.includes(id.toLowerCase()))
})

test('feeds nobody has are not found, and wrong questions are refused', async () => {
  const { get } = await interfaces()
  const names = ['records.en', 'records.en.xml', 'records.de.rss', 'x.en.rss', '__proto__.en.rss', 'records.en.rss.gz']
  const queries = ['format=x', 'country=zz', 'country=__proto__', `country=${'cr&country='.repeat(60)}`, 'country=%00']

  for (const url of [...names.map(name => `/feeds/${name}`), ...queries.map(query => `/feeds/records.en.rss?${query}`)]) {
    const { status } = await get(url)
    assert.ok(status === 404 || status === 400, `${url} ${status}`)
  }
})
