import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { aRecord, interfaces } from '#testing'

const home = 'http://chm.localhost'
const about = (address: string, more = '') => `/oembed?url=${encodeURIComponent(address)}${more}`

test('charts, searches and countries are shown in a frame, records as a link', async () => {
  const { context, get } = await interfaces()
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published', data: { title: { en: 'Plan <of> "rivers"' } } })
  await announce(context, 'record.published', id)
  const said = async (address: string, more?: string) => JSON.parse((await get(about(address, more))).text)

  const chart = await said(`${home}/fr/charts?format=nbsap&by=government`, '&maxwidth=400&maxheight=300')
  const country = await said(`${home}/ar/countries/cr`)
  const record = await said(`${home}/en/records/${id}`)

  assert.deepEqual([chart.version, chart.type, chart.width, chart.height], ['1.0', 'rich', 400, 300])
  assert.match(chart.html, /^<iframe src="http:\/\/chm\.localhost\/fr\/embed\/chart\?format=nbsap&amp;by=government" .*> <\/iframe>$/)
  assert.deepEqual([country.title, country.html.includes('/ar/embed/countries/cr')], ['كوستاريكا', true])
  assert.deepEqual([record.type, record.title, record.html], ['link', 'Plan <of> "rivers"', undefined])
  assert.match((await get(about(`${home}/en/search?q=x`, '&format=xml'))).text, /<oembed><version>1\.0<.*<html>&lt;iframe src=/)
})

test('what is not ours, not public or not well asked is answered as oEmbed says', async () => {
  const { context, get } = await interfaces()
  const draft = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'draft' })
  const status = async (address: string) => (await get(address)).status

  for (const strange of [
    'https://evil.test/en/charts',
    `${home}/en/countries/zz`,
    `${home}/en/records/${draft}`,
    `${home}/en/records/%`,
    `${home}/xx/search`,
    'javascript:alert(1)',
    'javascript://chm.localhost/en/search?%0aalert(1)',
    'x',
    `${home}/en/search/x`,
    `http://a@chm.localhost/en/search`,
  ])
    assert.equal(await status(about(strange)), 404, strange)
  assert.equal(await status('/oembed'), 400)
  assert.equal(await status(about(`${home}/en/search`, '&maxwidth=-1')), 400)
  assert.equal(await status(about(`${home}/en/search?${'x'.repeat(5000)}`)), 400)
  assert.equal(await status(about(`${home}/en/search`, '&format=yaml')), 501)
})
