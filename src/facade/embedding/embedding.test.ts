import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { aRecord, facadeOf } from '#testing'

test('a page of ours is embedded as HTML: in a frame, or a record as a link', async () => {
  const { ask, context } = await facadeOf()
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published', data: { title: { en: 'Plan <of> "rivers"' } } })
  await announce(context, 'record.published', id)
  const draft = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'draft' })
  const get = (url: string, more = '') => ask('GET', `v2020/oembed?url=${encodeURIComponent(url)}${more}`)

  const country = (await get('http://chm.localhost/fr/countries/cr', '&maxwidth=300')).json
  const record = (await get(`http://chm.localhost/en/records/${id}`)).json

  assert.deepEqual([country.version, country.type, country.width, country.resources], ['1.0', 'rich', 300, []])
  assert.match(country.html, /^<iframe src="http:\/\/chm\.localhost\/fr\/embed\/countries\/cr"/)
  assert.equal(record.html, `<a href="http://chm.localhost/en/records/${id}">Plan &lt;of&gt; &quot;rivers&quot;</a>`)
  for (const [url, status] of [
    [`http://chm.localhost/en/records/${draft}`, 404],
    ['javascript:alert(1)', 404],
    [`javascript://chm.localhost/en/records/${id}?%0aalert(1)`, 404],
    ['https://elsewhere.example/en/records/x', 404],
    ['', 400],
    ['x'.repeat(5000), 400],
  ] as const)
    assert.equal((await get(url)).status, status, url.slice(0, 60))
})
