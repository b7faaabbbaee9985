import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeChart, saveChart } from '#charts'
import { locales } from '#platform/localized.ts'
import { portalNamed, savePortal } from '#portals'
import { rebuildSearch } from '#search'
import { aRecord, callerOf } from '#testing'

/** The whole site with a few records, some of which nobody but their authors may see. */
async function site() {
  const caller = await callerOf()
  for (let place = 0; place < 7; place++)
    await aRecord(caller.context, { format: 'nbsap', government: 'cr', state: 'published', data: { title: { en: `Reef plan ${place} <b>&` } } })
  await aRecord(caller.context, { format: 'nbsap', government: 'cr', state: 'draft', data: { title: { en: 'Reef plan that is secret' } } })
  await aRecord(caller.context, { format: 'nbsap', government: 'cr', state: 'withdrawn', data: { title: { en: 'Reef plan that was taken back' } } })
  await rebuildSearch(caller.context)
  return caller
}

const unescaped = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const titles = (text: string) => text.match(/<article class="hit">/g)?.length ?? 0

test('a frame lists the first records of a search in every language, and every link leads out to the whole site', async () => {
  const { call } = await site()

  for (const locale of locales) {
    const { status, text } = await call('GET', `//${locale}/embed/search?q=reef&government=cr&most=3`)

    assert.deepEqual([status, titles(text)], [200, 3], locale)
    assert.match(text, new RegExp(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`))
    assert.match(text, /<base target="_blank"\/>/)
    assert.match(text, new RegExp(`href="/${locale}/search\\?q=reef&amp;government=cr"`))
    assert.doesNotMatch(text, /<footer|<form|<b>&|secret|taken back|>(embedding|search)\.[a-z]/)
  }
})

test('however many are wanted, a frame shows between one and twenty, and five when nothing is said', async () => {
  const { call } = await site()

  const shown = await Promise.all(
    ['', 'most=1', 'most=99', 'most=-4', 'most=x', 'most=6&page=9&size=100&view=map'].map(query => call('GET', `//en/embed/search?${query}`)),
  )

  assert.deepEqual(
    shown.map(({ text }) => titles(text)),
    [5, 1, 7, 5, 5, 6],
  )
})

test('of nothing a frame says that there is nothing, and while the index is made anew it says so', async () => {
  const { call } = await site()
  const nothing = await call('GET', '//en/embed/search?q=xyzzyplugh')
  const { call: early } = await callerOf({ indexed: false })

  const building = await early('GET', '//en/embed/search?format=nbsap')

  assert.match(nothing.text, /class="empty-title">No records</)
  assert.match(nothing.text, /href="\/en\/search\?q=xyzzyplugh"/)
  assert.match(building.text, /Search is being built anew/)
})

test('only the sites that a portal names show its lists in frames, and only what was made for it', async () => {
  const { context, call } = await site()
  const { scope: _, formats: __, ...chm } = portalNamed('chm')
  await savePortal(context, { ...chm, embedders: ['https://partner.example.org'] })

  const { headers } = await call('GET', '//en/embed/search?q=reef')
  const page = await call('GET', '//en/search/sharing?q=reef')

  assert.match(String(headers['content-security-policy']), /frame-ancestors 'self' [^;]*https:\/\/partner\.example\.org(;|$)/)
  assert.deepEqual([headers['x-frame-options'], headers['set-cookie']], [undefined, undefined])
  assert.match(String(page.headers['content-security-policy']), /frame-ancestors 'none'/)
})

test('the search page leads to one line that shows exactly this search elsewhere', async () => {
  const { call } = await site()

  const search = await call('GET', '//en/search?q=%22reef+plan%22&government=cr&view=table&page=1')
  const { text } = await call('GET', '//en/search/sharing?q=%22reef+plan%22&government=cr&most=3')

  assert.match(search.text, /href="\/en\/search\/sharing\?q=%22reef\+plan%22&amp;government=cr"/)
  const line = unescaped(/<code id="search-frame">(.*?)<\/code>/.exec(text)![1]!)
  assert.match(line, /^<iframe [^\n]+><\/iframe>$/)
  assert.equal(unescaped(/ title="([^"]*)"/.exec(line)![1]!), '“"reef plan"” · Country: Costa Rica')
  const shown = unescaped(/ src="http:\/\/chm\.localhost(\/en\/embed\/search[^"]+)"/.exec(line)![1]!)
  assert.equal(titles((await call('GET', `/${shown}`)).text), 3)
})

test('a list that was placed stands on the home page with the records of the day, and leads to its search', async () => {
  const { context, call } = await site()
  const { id } = await saveChart(context, { portal: 'chm', name: 'Plans <i>for</i> reefs', query: 'q=reef&format=nbsap&most=2' })
  const block = () => call('GET', '//en').then(({ text }) => /<section [^>]*aria-labelledby="chart-.*?<\/section>/s.exec(text)?.[0])

  await placeChart(context, { portal: 'chm', chart: id })
  const [home, page] = [await block(), await call('GET', `//fr/charts/saved/${id}`)]
  const empty = await saveChart(context, { portal: 'chm', name: 'Nothing', query: 'q=xyzzyplugh&most=2' })
  await placeChart(context, { portal: 'chm', chart: empty.id })

  assert.equal(titles(home!), 2)
  assert.match(home!, /href="\/en\/search\?q=reef&amp;format=nbsap"/)
  assert.deepEqual([page.status, titles(page.text)], [200, 2])
  assert.equal((await call('GET', '//en')).text.match(/aria-labelledby="chart-/g)?.length, 1)
})
