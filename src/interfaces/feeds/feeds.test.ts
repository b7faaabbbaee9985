import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { SaxesParser } from 'saxes'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
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
  const queries = [
    'before=x',
    'before=-1',
    'before=9999999999999999',
    'format=x',
    'country=zz',
    'country=__proto__',
    `country=${'cr&country='.repeat(60)}`,
    'country=%00',
  ]

  for (const url of [...names.map(name => `/feeds/${name}`), ...queries.map(query => `/feeds/records.en.rss?${query}`)]) {
    const { status } = await get(url)
    assert.ok(status === 404 || status === 400, `${url} ${status}`)
  }
})

test('a long feed is read to its end page by page, in every kind, and an old page names no hub', async () => {
  const { context, get } = await interfaces()
  const ids = await inTransaction(context, async unit => {
    const made: string[] = []
    for (let number = 0; number < 120; number++) made.push(await aPublished(unit, { format: 'news', government: null }))
    return made.reverse()
  })
  const pagesOf = async (kind: string, nextIn: (text: string) => string | undefined) => {
    const pages: string[] = []
    for (let url: string | undefined = `/feeds/news.fr.${kind}`; url;) {
      const { text, headers } = await get(url)
      const next = nextIn(text)?.replaceAll('&amp;', '&')
      assert.equal(/<([^>]+)>; rel="next"/.exec(String(headers['link']))?.[1], next)
      pages.push(text)
      url = next?.replace('http://chm.localhost', '')
    }
    return pages
  }

  const atom = await pagesOf('atom', text => /<link rel="next" [^>]*href="([^"]+)"/.exec(text)?.[1])
  const rss = await pagesOf('rss', text => /<atom:link rel="next" [^>]*href="([^"]+)"/.exec(text)?.[1])
  const json = await pagesOf('json', text => JSON.parse(text).next_url)

  assert.deepEqual([atom, rss, json].map(pages => pages.length), [3, 3, 3]) // prettier-ignore
  assert.deepEqual(json.flatMap(text => JSON.parse(text).items.map(({ id }: { id: string }) => id)), ids) // prettier-ignore
  assert.deepEqual(rss.flatMap(text => textsOf(text)['guid']), ids) // prettier-ignore
  assert.deepEqual(atom.flatMap(text => textsOf(text)['id']!.slice(1)), ids.map(id => `urn:uuid:${id.toLowerCase()}`)) // prettier-ignore
  assert.deepEqual(atom.map(text => text.includes('<link rel="hub" href="http://chm.localhost/hub"/>')), [true, false, false]) // prettier-ignore
  assert.deepEqual(JSON.parse(json[0]!).hubs, [{ type: 'WebSub', url: 'http://chm.localhost/hub' }])
  for (const text of atom) assert.match(text, /<link rel="first" [^>]*href="http:\/\/chm\.localhost\/feeds\/news\.fr\.atom"/)
})

test('hub and address of a feed stand in its head too', async () => {
  const { get } = await interfaces()

  const { headers } = await get('/feeds/records.en.rss?format=nbsap&utm_source=x', { host: 'absch.localhost' })

  assert.equal(headers['link'], '<http://absch.localhost/hub>; rel="hub", <http://absch.localhost/feeds/records.en.rss?format=nbsap>; rel="self"')
})
