import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formats } from '#formats'
import { portals, savePortal } from '#portals'
import { rebuildSearch } from '#search'
import { aRecord, callerOf, type Caller } from '#testing'

type Facets = { readonly [facet: string]: readonly { readonly value: string; readonly count: number }[] }

const words = ['', '', '', 'national', 'biodiversity', 'plan', 'Estrategia', 'biodivers', 'CBD', '"', 'nothing-has-this', '生物', 'التنوع']
const facets: { readonly [facet: string]: readonly string[] } = {
  format: ['nbsap', 'nationalTarget7', 'authority', 'focalPoint', 'unknown'],
  government: ['cr', 'ke', 'zz'],
  language: ['en', 'es'],
  year: ['2026', '1900'],
  region: ['unknown'],
  __proto__x: ['x'],
}

const addresses = fc.record({
  q: fc.constantFrom(...words),
  chosen: fc.array(fc.constantFrom(...Object.entries(facets).flatMap(([facet, values]) => values.map(value => [facet, value] as const))), {
    maxLength: 3,
  }),
  sort: fc.constantFrom(undefined, 'relevance', 'newest', 'oldest', 'title'),
  page: fc.constantFrom(undefined, 1, 2, 3, 400),
  size: fc.constantFrom(undefined, 20, 50, 100),
})

test('an address of the search page, asked of the API, finds the same records in the same order with the same counts', async () => {
  const caller = await withRecords()
  const asked = fc.sample(addresses, { numRuns: 60, seed: 7 })
  const hosts = portals().map(({ hosts: [host] }) => host!)
  let [hits, counts] = [0, 0]

  for (const [number, { q, chosen, ...rest }] of asked.entries()) {
    const query = new URLSearchParams([
      ...(q ? [['q', q]] : []),
      ...chosen,
      ...Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    ] as [string, string][])
    const headers = { host: hosts[number % hosts.length]!, 'accept-language': 'en' }

    const page = await caller.call('GET', `//en/search?${String(query)}`, { headers })
    const { json } = await caller.call('GET', `/search?${String(query)}`, { headers })

    const about = `${headers.host} ${String(query)}`
    assert.deepEqual(
      hitsOn(page.text),
      json.hits.map((hit: { identifier: string }) => hit.identifier),
      about,
    )
    assert.equal(totalOn(page.text), json.total, about)
    for (const [facet, value, count] of countsOn(page.text, query)) {
      assert.equal((json.facets as Facets)[facet]?.find(one => one.value === value)?.count, count, `${about}: ${facet} ${value}`)
      counts++
    }
    hits += json.hits.length
  }
  // pages that show nothing agree about nothing
  assert.ok(hosts.length > 3 && hits > 200 && counts > 200, `${hosts.length} ${hits} ${counts}`)
})

async function withRecords(): Promise<Caller> {
  const caller = await callerOf()
  await savePortal(caller.context, { ...national, id: 'cr', kind: 'national', government: 'cr', hosts: ['cr.localhost'], locales: ['es', 'en'] })
  for (const { name, kind } of formats())
    for (const government of kind === 'national' ? ['cr', 'ke'] : [undefined])
      for (const state of ['published', 'draft'] as const)
        await aRecord(caller.context, { format: name, state, ...(government ? { government } : {}) })
  for (let more = 0; more < 30; more++)
    await aRecord(caller.context, { format: 'nbsap', government: 'cr', state: 'published', data: { title: { en: `Plan ${more}` } } })
  await rebuildSearch(caller.context)
  return caller
}

const name = { en: 'Costa Rica', es: 'Costa Rica' }
const national = { name, shortName: name, tagline: name, theme: { mark: 'national', tokens: {} }, menu: [] } as const

const hitsOn = (page: string): readonly string[] =>
  [...page.matchAll(/<h2 class="hit-title"><a href="\/en\/records\/([^"]+)"/g)].map(([, identifier]) => identifier!)

function totalOn(page: string): number {
  const said = /id="results-title">\s*([\d,]+|No)\b/.exec(page)?.[1] ?? 'none'
  return said === 'No' ? 0 : Number(said.replaceAll(',', ''))
}

/** What the page says how many records another value of a facet would show. */
function countsOn(page: string, query: URLSearchParams): readonly (readonly [facet: string, value: string, count: number])[] {
  return [...page.matchAll(/<a class="facet-value" href="\/en\/search\?([^"]*)" rel="nofollow">.*?<span class="facet-count">([\d,]+)</g)].flatMap(
    ([, link, count]) => {
      const added = [...new URLSearchParams(link!.replaceAll('&amp;', '&'))].filter(([name, value]) => !query.getAll(name).includes(value))
      const chosen = added.filter(([name]) => !['q', 'page', 'size', 'sort', 'view'].includes(name))
      return chosen.length === 1 ? [[chosen[0]![0], chosen[0]![1], Number(count!.replaceAll(',', ''))] as const] : []
    },
  )
}
