import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '#platform/localized.ts'
import { portalNamed, savePortal } from '#portals'
import { rebuildSearch } from '#search'
import { aRecord, aVisit, callerOf, rows } from '#testing'
import { chartKinds, placeChart, saveChart } from '#charts'
import { pages } from './pages.ts'

/** The whole site with a few records of three countries. */
async function site() {
  const caller = await callerOf()
  for (const government of ['cr', 'cr', 'ke', 'tv'])
    await aRecord(caller.context, { format: 'nationalTarget7', government, state: 'published', data: { title: { en: `Reefs of ${government}` } } })
  await aRecord(caller.context, { format: 'nbsap', government: 'ke', state: 'published', data: { title: { en: 'Plan' } } })
  await aRecord(caller.context, { format: 'nbsap', government: 'cr', state: 'draft' })
  await rebuildSearch(caller.context)
  return caller
}

test('every kind is a page in every language, with words, two drawings, and a table that links to the records', async () => {
  const { call } = await site()

  for (const kind of chartKinds)
    for (const locale of locales) {
      const { status, text } = await call('GET', `//${locale}/charts?chart=${kind}&government=ke`)

      assert.equal(status, 200, `${kind} ${locale}`)
      assert.equal(text.match(/<svg [^>]*class="chart-drawing/g)?.length, 2, `${kind} ${locale}`)
      assert.match(text, /<figcaption class="chart-summary">[^<]{5}/)
      assert.match(text, new RegExp(`href="/${locale}/search\\?government=ke`))
      assert.doesNotMatch(text, / style="(?!border)/)
    }
})

test('the same numbers as page, file and answer of the API', async () => {
  const { call } = await site()
  const query = 'chart=bar&by=government&format=nationalTarget7'

  const csv = await call('GET', `//en/charts.csv?${query}`)
  const { json } = await call('GET', `/charts?${query}`)
  const { text: svg } = await call('GET', `//en/charts.svg?${query}`)

  assert.match(csv.text, /^\ufeffid,[^\r]+\r\ncr,Costa Rica,2\r\n/)
  assert.deepEqual([json.total, json.rows[0], json.counts[0]], [4, { value: 'cr', label: 'Costa Rica' }, [2]])
  assert.match(json.summary, /^4 records\. Most of them: Costa Rica \(2\)/)
  assert.match(svg, /Costa Rica: 2/)
  assert.match(svg, /href="http:\/\/chm\.localhost\/en\/search\?format=nationalTarget7&amp;government=cr"/)
  assert.equal((await call('GET', json.links.self.slice('/api/v1'.length))).json.total, 4)
  assert.equal((await call('GET', `/${json.links.svg}`)).status, 200)
})

test('files may be shown by other sites and can do nothing there; of nothing there is no picture', async () => {
  const { call } = await site()

  const svg = await call('GET', '//ar/charts.svg?chart=map')
  const nothing = await call('GET', '//en/charts.png?q=xyzzyplugh')

  assert.equal(svg.headers['cross-origin-resource-policy'], 'cross-origin')
  assert.match(String(svg.headers['content-security-policy']), /default-src 'none'.*sandbox/)
  assert.match(String(svg.headers['content-disposition']), /^inline/)
  assert.equal(nothing.status, 404)
})

test('only a chart made for frames can be framed: by portals, and by the sites an administrator names', async () => {
  const { context, call } = await site()
  const framers = async (address: string) =>
    /frame-ancestors ([^;]+)/.exec(String((await call('GET', address)).headers['content-security-policy']))?.[1]
  const before = await framers('//en/embed/chart?chart=map')
  const { scope: _, formats: __, ...chm } = portalNamed('chm')

  await savePortal(context, { ...chm, embedders: ['https://partner.example.org', 'https://*.example.com'] })
  const after = await framers('//en/embed/chart?chart=map')

  assert.match(before!, /^'self' http:\/\/chm\.localhost/)
  assert.equal(after, `${before} https://partner.example.org https://*.example.com`)
  assert.equal(await framers('//en/charts?chart=map'), "'none'")
  assert.equal((await call('GET', '//en/embed/chart')).headers['x-frame-options'], undefined)
  for (const wrong of ['https://a.example/path', "'none'", 'javascript:alert(1)', 'https://a;script-src *', ''])
    await assert.rejects(savePortal(context, { ...chm, embedders: [wrong] }), { code: 'portal.input' }, wrong)
})

test('in a frame there is the chart and the way to its page, and links open outside', async () => {
  const { call } = await site()

  const { text } = await call('GET', '//ar/embed/chart?chart=stacked')

  assert.match(text, /<html lang="ar" dir="rtl"/)
  assert.match(text, /<base target="_blank"\/>/)
  assert.match(text, /href="\/ar\/charts\?chart=stacked/)
  assert.doesNotMatch(text, /<footer|<form/)
})

test('a chart that was placed stands on the home page, with the numbers of the day', async () => {
  const { context, call } = await site()
  const { id } = await saveChart(context, { portal: 'chm', name: 'Reefs & <b>more', query: 'chart=bar&by=government&q=reefs' })
  const chart = () => call('GET', '//en').then(({ text }) => /<section [^>]*aria-labelledby="chart-.*?<\/section>/s.exec(text)?.[0])
  assert.equal(await chart(), undefined)

  await placeChart(context, { portal: 'chm', chart: id })

  assert.match((await chart())!, /Reefs &amp; &lt;b>more|Reefs &amp; &lt;b&gt;more/)
  assert.match((await chart())!, /Costa Rica: 2/)
  assert.equal((await call('GET', `//fr/charts/saved/${id}`)).status, 200)
  assert.equal((await call('GET', '//fr/charts/saved/unknown')).status, 404)
})

test('a chart is kept, placed, taken away and deleted with forms', async () => {
  const { context } = await site()
  const send = (path: string, id = '', form = {}) =>
    pages.find(page => page.method === 'POST' && page.path === path)!.answer(aVisit(context, { params: { id }, form }))
  await send('/charts/saved', '', { name: 'Map of plans', query: 'chart=map' })
  const [{ id }] = (await rows(context, 'chart')) as unknown as readonly [{ readonly id: string }]

  const [empty] = [await send('/charts/saved', '', { name: ' ', query: 'chart=map' })]
  await send('/charts/saved/:id/home', id)
  const placed = await rows(context, 'home_chart')
  await send('/charts/saved/:id/home/removal', id)
  const displaced = await rows(context, 'home_chart')
  await send('/charts/saved/:id/removal', id)

  assert.deepEqual([empty.kind, 'status' in empty && empty.status], ['page', 422])
  assert.deepEqual([placed.length, displaced.length, (await rows(context, 'chart')).length], [1, 0, 0])
})

test('two to six countries stand side by side, in the order of choice, also one without a record', async () => {
  const { call } = await site()

  const { text } = await call('GET', '//en/countries/compare?country=ke&country=xx&country=KE&country=cr&country=fj&country=__proto__')
  const one = await call('GET', '//en/countries/compare?country=ke')
  const many = await call(
    'GET',
    `//zh/countries/compare?${['cr', 'ke', 'fj', 'tv', 'br', 'cn', 'be', 'eg'].map(code => `country=${code}`).join('&')}`,
  )

  const columns = [...text.matchAll(/<th scope="col"><a href="\/en\/countries\/(\w+)"/g)].map(([, code]) => code)
  assert.deepEqual(columns, ['ke', 'cr', 'fj'])
  assert.match(text, /href="\/en\/search\?government=cr&amp;format=nationalTarget7">2</)
  assert.equal(text.match(/<select [^>]*name="country"/g)?.length, 4)
  assert.match(one.text, /Choose two countries or more/)
  assert.equal(many.text.match(/<th scope="col"><a /g)?.length, 6)
})

test('without an index the pages say when to come again', async () => {
  const { call } = await callerOf({ indexed: false })

  for (const address of ['//en/charts?chart=map', '//en/embed/chart', '//en/countries/compare?country=cr&country=ke']) {
    const { status, text } = await call('GET', address)

    assert.equal(status, 200, address)
    assert.match(text, /Search is being built anew/, address)
  }
  assert.equal((await call('GET', '/charts')).status, 503)
})
