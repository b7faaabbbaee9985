import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { rebuildSearch } from '#search'
import { aRecord, callerOf, type Caller } from '#testing'
import { loadVocabularies, termNamed } from '#vocabularies'

describe('the search page', () => {
  let caller: Caller

  /** Four national targets and a piece of news. */
  beforeEach(async () => {
    caller = await callerOf()
    const { context } = caller
    await loadVocabularies(context)
    const target = { globalTargetAlignment: [{ identifier: 'GBF-TARGET-03' }] }
    for (const [place, government] of ['cr', 'ke', 'cr', 'us'].entries())
      await aRecord(context, {
        format: 'nationalTarget7',
        government,
        state: 'published',
        data: { title: { en: `Zebra coast ${place}`, es: `Costa de cebras ${place}` }, ...target },
      })
    await aRecord(context, { format: 'news', state: 'published', data: { title: { en: 'Zebra news' }, date: '2019-05-01' } })
    await rebuildSearch(context)
  })
  after(() => caller.app.close())

  const ask = async (url: string) => caller.app.inject({ url, headers: { host: 'chm.localhost' } })

  const page = async (address: string) => {
    const answer = await ask(address)
    assert.equal(answer.statusCode, 200, `${address} ${answer.body.slice(0, 300)}`)
    return answer.body
  }
  const records = (html: string) => [...html.matchAll(/\/records\/([A-Z0-9-]+)"[^>]*(?:lang|dir)=/g)].map(([, identifier]) => identifier)

  test('the API answers the call that a page copies with the same records in the same order', async () => {
    for (const query of [
      '',
      '?q=zebra',
      '?q=zebra&sort=title',
      '?-format=news&q=zebra',
      '?to=2020',
      '?government=cr&government=ke&sort=oldest',
      '?party=CBD-none',
    ])
      for (const locale of ['en', 'es', 'zh']) {
        const html = await page(`/${locale}/search${query}`)
        const copied = /data-on="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&')
        const answer = await ask(copied)

        const hits = (answer.json() as { hits: readonly { identifier: string }[] }).hits.map(({ identifier }) => identifier)
        assert.deepEqual(records(html), hits, `${locale} ${query}`)
        assert.ok(hits.length > 0, query)
      }
  })

  test('choosing a country leaves the others their counts, and excluding takes the records away', async () => {
    const chosen = await page('/en/search?q=zebra&government=ke')
    const excluded = await page('/en/search?q=zebra&-government=ke')

    assert.match(chosen, /Costa Rica<\/span><span class="facet-count">2</)
    assert.equal(records(chosen).length, 1)
    assert.equal(records(excluded).length, 4)
    assert.match(excluded, /Not: Kenya/)
  })

  test('a filter of Parties follows the treaties', async () => {
    assert.equal(records(await page('/en/search?q=zebra&party=CBD-party')).length, 3)
    assert.equal(records(await page('/en/search?q=zebra&party=CBD-none')).length, 1)
  })

  test('a search is shown as list, table, cards, matrix, map and chart, and in groups, with its filters', async () => {
    for (const view of ['table', 'cards', 'matrix', 'map', 'chart'])
      assert.match(await page(`/en/search?q=zebra&government=cr&view=${view}`), /Remove filter Country: Costa Rica/, view)
    const grouped = await page('/en/search?q=zebra&group=government')

    const names = [...grouped.matchAll(/class="group-name">([^<]+?) </g)].map(([, name]) => name)
    assert.deepEqual(names, ['Costa Rica', 'Kenya', 'United States of America', 'Without a country'])
    assert.equal(records(grouped).length, 5)
  })

  test('a filter is switched off and on again without being forgotten, on the page and in the API', async () => {
    const off = await page('/en/search?q=zebra&government=ke&off=government')
    const on = /href="([^"]+)"[^>]*aria-label="Apply filter Country again"/.exec(off)![1]!.replaceAll('&amp;', '&')
    const counted = (await ask('/api/v1/search?q=zebra&government=ke&off=government')).json() as { total: number }

    assert.equal(records(off).length, 5)
    assert.equal(counted.total, 5)
    assert.match(off, /\(not applied\)/)
    assert.match(off, /Remove filter Country: Kenya/)
    assert.equal(records(await page(on)).length, 1)
    assert.match(await page(on), /Switch off Country \(kept, not applied\)/)
  })

  test('related terms are a switch of the filter: what carries the broader term is found by the narrower one', async () => {
    const { context } = caller
    const [narrow, broad] = ['CBD-SUBJECT-FOR', 'CBD-SUBJECT-BIOMES']
    await aRecord(context, { format: 'news', state: 'published', data: { title: { en: 'Zebra and quagga' }, subjects: [{ identifier: broad }] } })
    await rebuildSearch(context)

    const alone = await page(`/en/search?q=quagga&format=news&subject=${narrow}`)
    const related = await page(`/en/search?q=quagga&format=news&subject=${narrow}&related=subject`)

    assert.deepEqual([records(alone).length, records(related).length], [0, 1])
    assert.match(related, /aria-current="true"[^>]*>Also related terms|with related terms/)
  })

  test('an export looks for the words as they stand when the search does', async () => {
    const { context } = caller
    await aRecord(context, { format: 'news', state: 'published', data: { title: { en: 'Trees' }, subjects: [{ identifier: 'CBD-SUBJECT-FOR' }] } })
    await rebuildSearch(context)
    const words = encodeURIComponent(termNamed('CBD-SUBJECT-FOR')!.label['ru']!)
    const lines = async (more: string) => (await ask(`/api/v1/exports?format=news&q=${words}${more}`)).body.split('\n').filter(Boolean).length

    assert.equal(await lines(''), 1)
    assert.equal(await lines('&concepts=no'), 0)
  })

  test('a record that is a value is found by what it is commonly called', async () => {
    const { context } = caller
    const maize = await aRecord(context, {
      format: 'organism',
      state: 'published',
      data: { scientificName: 'Zea mays', commonNames: [{ en: 'Mealie' }] },
    })
    await aRecord(context, { format: 'dnaSequence', state: 'published', data: { isSynthetic: false, donorOrganisms: [{ identifier: maize }] } })
    await rebuildSearch(context)
    const named = async (words: string) =>
      (await caller.app.inject({ url: `/en/search/values?find-donorOrganism=${words}&part=list`, headers: { host: 'bch.localhost' } })).body

    assert.match(await named('mealie'), /Zea mays/)
    assert.doesNotMatch(await named('wheat'), /Zea mays/)
  })

  test('a long filter is searched in any language and without accents', async () => {
    const found = await page('/en/search/values?find-government=estados&part=list&q=zebra')

    assert.match(found, /United States of America/)
    assert.doesNotMatch(found, /Kenya|<html/)
  })

  test('the builder writes the text and the search keeps its filters', async () => {
    const answer = await ask('/en/search/builder?format=news&how=any&in=title&what=zebra%2C+lion&how=none&in=&what=coast&search=yes')

    assert.equal(answer.statusCode, 303)
    assert.equal(new URL(String(answer.headers['location']), 'http://x').search, '?q=title%3Azebra+OR+title%3Alion+-coast&format=news')
  })

  test('a search that finds nothing says what to leave out and how much that finds', async () => {
    const html = await page('/en/search?q=coast&format=news&government=ke')

    assert.match(html, /Search without filters<\/bdi><\/a> <span class="facet-count">\d+ record/)
    assert.match(html, /Without Country: Kenya|Without Type of record: News/)
  })

  test('addresses of the earlier sites lead to ours', async () => {
    const answer = await ask('/en/search?schema=NATIONALTARGET7,news&country=CR&text=zebra&viewType=matrix')

    assert.equal(answer.statusCode, 303)
    assert.equal(
      new URL(String(answer.headers['location']), 'http://x').search,
      '?format=nationalTarget7&format=news&government=cr&q=zebra&view=matrix',
    )
  })

  test('whatever is written in the address is a page', async () => {
    for (const text of [':', '/', '"', '(*', '\u0000\u202e', '🦋', 'a'.repeat(5000), '{"$gt":""}', '-', 'OR OR'])
      await page(`/ar/search?q=${encodeURIComponent(text)}&-government=${encodeURIComponent(text)}&from=${encodeURIComponent(text)}&group=format`)
  })
})
