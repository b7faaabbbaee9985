import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { announce } from '#platform/events.ts'
import { aRecord, interfaces } from '#testing'

/** Every place of every door where somebody writes something. */
const places: readonly ((text: string) => string)[] = [
  ...['verb', 'metadataPrefix', 'from', 'until', 'set', 'resumptionToken'].map(
    name => (text: string) =>
      `/oai?${new URLSearchParams({ verb: 'ListRecords', ...(name === 'resumptionToken' ? {} : { metadataPrefix: 'oai_dc' }), [name]: text })}`,
  ),
  text => `/oai?${new URLSearchParams({ verb: 'GetRecord', metadataPrefix: 'akn', identifier: text })}`,
  ...['format', 'country'].flatMap(name => [
    (text: string) => `/feeds/records.en.rss?${new URLSearchParams({ [name]: text })}`,
    (text: string) => `/calendars/events.en.ics?${new URLSearchParams({ [name]: text })}`,
    (text: string) => `/catalog.ttl?${new URLSearchParams({ [name]: text })}`,
  ]),
  text => `/feeds/records.en.atom?${new URLSearchParams({ before: text })}`,
  ...['after', 'modified_since'].map(name => (text: string) => `/catalog.rdf?${new URLSearchParams({ [name]: text })}`),
  ...['url', 'format', 'maxwidth', 'maxheight'].map(
    name => (text: string) => `/oembed?${new URLSearchParams({ url: 'http://chm.localhost/en/search', [name]: text })}`,
  ),
  text => `/oembed?${new URLSearchParams({ url: `http://chm.localhost/en/records/${text}` })}`,
  ...['/feeds/', '/calendars/', '/sitemaps/', '/id/', '/catalog/records/', '/cards/', '/akn/un/statement/deliberation/'].map(
    start => (text: string) => start + encodeURIComponent(text.toWellFormed()),
  ),
]

const hostile = [
  '', '%', '%00', '\0', '\ud800', "' or 1=1 --", '"><script>', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;', '../../../etc/passwd', '{{7*7}}', '-1',
  '99999999999999999999', 'NaN', '2026-02-30', '0000-00-00', '2026-11-23T25:61:61Z', '275760-09-13', 'constructor', '__proto__', 'portal:__proto__', 'country:CR', 'a'.repeat(3000),
  '\r\nset-cookie: a=b', 'ar\u202e', 'eyJ', Buffer.from('["oai_dc",null,null,null,1e300,1,1,1,1]').toString('base64url'),
] // prettier-ignore

const leaks = /\bat .+\.ts:\d+|node_modules|kysely|syntax error at or near|select .+ from /i

test('whatever is written to a door, it answers as its protocol does, and neither fails nor tells of its inside', async () => {
  const house = await interfaces()
  await announce(house.context, 'record.published', await aRecord(house.context, { format: 'decision', government: null, state: 'published' }))

  for (const place of places)
    for (const text of hostile) {
      const { status, text: said, headers } = await house.get(place(text))
      assert.ok(status < 500 || status === 501, `${status} ${place(text).slice(0, 200)}`)
      assert.ok(!leaks.test(said), `${place(text).slice(0, 200)} ${said.slice(0, 300)}`)
      assert.equal(headers['set-cookie'], undefined)
    }
})

test('nor with words nobody thought of', async () => {
  const house = await interfaces()

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), fc.string({ unit: 'binary', maxLength: 60 }), async (place, text) => {
      const { status } = await house.get(place(text.toWellFormed()))
      assert.ok(status < 500 || status === 501)
    }),
    { numRuns: 300 },
  )
})

test('bodies that are no question, or far too long, are refused as the protocol or HTTP says', async () => {
  const house = await interfaces()
  const status = async (body: string, type: string) => (await house.post('/oai', body, type)).status

  assert.match((await house.post('/oai', '%%%=\0', 'application/x-www-form-urlencoded')).text, /badVerb/)
  assert.equal(await status('{"verb":', 'application/json'), 400)
  assert.equal(await status('<x/>', 'application/xml'), 415)
  assert.equal(await status(`verb=${'x'.repeat(100_000)}`, 'application/x-www-form-urlencoded'), 413)
})
