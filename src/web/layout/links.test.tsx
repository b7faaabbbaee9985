import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { aRecord, callerOf } from '#testing'

const linked = (text: string) => [...text.matchAll(/<link [^>]*rel="(alternate|canonical|cite-as)"[^>]*>/g)].map(([tag]) => tag)
const addressesIn = (text: string) => linked(text).map(tag => /href="([^"]+)"/.exec(tag)![1]!.replaceAll('&amp;', '&'))
const at = (address: string) => address.replace('http://chm.localhost', '/')

test('every feed and every form of a record that a page names is there, and is what it is said to be', async () => {
  const { context, call } = await callerOf()
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' })
  await announce(context, 'record.published', id)
  const headers = { host: 'chm.localhost' }

  let followed = 0
  for (const page of ['/en', '/fr/countries/cr', '/ar/formats/nbsap', '/en/search?country=cr', `/zh/records/${id}`]) {
    const { text } = await call('GET', `/${page}`, { headers })
    for (const tag of linked(text).filter(tag => tag.includes('type="'))) {
      const [, type] = /type="([^"]+)"/.exec(tag)!
      const href = at(/href="([^"]+)"/.exec(tag)![1]!.replaceAll('&amp;', '&'))
      const answer = await call('GET', href, { headers })
      assert.equal(answer.status, 200, `${page} ${href}`)
      assert.ok(
        String(answer.headers['content-type']).startsWith(type!.replace('+oembed', '')),
        `${page} ${href} ${String(answer.headers['content-type'])}`,
      )
      followed++
    }
  }
  assert.ok(followed >= 18, String(followed))
})

test('a page has one canonical address, and names itself in all its languages and the one that leads each reader to theirs', async () => {
  const { call } = await callerOf({ indexed: false })

  const { text } = await call('GET', '//fr/formats', { headers: { host: 'chm.localhost' } })

  assert.equal([...text.matchAll(/rel="canonical"/g)].length, 1)
  const named = linked(text).flatMap(tag => /hreflang="([^"]+)"/.exec(tag)?.[1] ?? [])
  assert.deepEqual(named.toSorted(), ['ar', 'en', 'es', 'fr', 'ru', 'x-default', 'zh'])
  assert.ok(addressesIn(text).includes('http://chm.localhost/formats'))
})

test('the header says of a record what its head says', async () => {
  const { context, call } = await callerOf({ indexed: false })
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' })

  const { headers } = await call('GET', `//en/records/${id}`, { headers: { host: 'chm.localhost' } })

  assert.match(String(headers['link']), new RegExp(`^<http://chm.localhost/id/${id}>; rel="cite-as", .*type="text/turtle"`))
})
