import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withdraw } from '#records'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { aPartner, aRecord, rows, type Partner } from '#testing'

/** Programs of partners, each as short as its behaviour allows. They answer what they stored. */
type Client = (partner: Partner) => Promise<readonly string[]>

const json = { accept: 'application/json' }

/** What the portal's harvester expands in each set. */
const portalSets = {
  Treaties: 'title,description',
  Meetings: 'title,description',
  Decisions: 'title,keywords,files,content,summary',
  Contacts: 'treaties,roles',
  CountryReports: 'title,files',
  NationalPlans: 'title,files',
  Sites: 'name',
} as const

/** The portal: counts, then pages of 100; stops at the count, or when a page repeats the one before; knows no User-Agent and follows nothing. */
function portalHarvester(root: string, set: keyof typeof portalSets): Client {
  return async ({ get }) => {
    const counted = await get(`${root}/${set}/$count`, json)
    assert.equal(counted.status, 200)
    assert.match(counted.text, /^\d+$/)
    const total = Number(counted.text)
    const [seen, before] = [new Set<string>(), { text: '' }]
    for (let skip = 0; skip < total; skip += 100) {
      const page = await get(`${root}/${set}?$top=100&$skip=${skip}&$expand=${portalSets[set]}&$orderby=updated%20desc,id`, json)
      assert.equal(page.status, 200)
      if (page.text === before.text) break
      before.text = page.text
      for (const row of page.json.d.results) if (taken(root, set, row)) seen.add(row.id)
    }
    return [...seen]
  }
}

/** Would the portal keep the row? Under the root of the CBD it reads arrays only, elsewhere `results`. */
function taken(root: string, set: string, row: any): boolean {
  const list = (value: any): readonly any[] => (root === '/informea.svc' ? (Array.isArray(value) ? value : []) : (value?.results ?? []))
  if (set !== 'Treaties' && row.updated === null) return false
  if (set === 'Contacts')
    return (
      list(row.roles).every(role => ['cbd', 'cartagena', 'nagoya'].includes(role.treaty)) &&
      list(row.roles).length > 0 &&
      /^[A-Z]{3}$/.test(row.country)
    )
  if (set === 'Sites') return true
  if (set === 'Meetings' && row.start === null && row.status !== 'nodate') return false
  const titles = list(row.title)
  const languages = titles.map(({ language }) => language)
  const files = list(row.files ?? (root === '/informea.svc' ? [] : { results: [] }))
  return (
    languages[0] === 'en' &&
    new Set(languages).size === languages.length &&
    languages.every(language => ['en', 'fr', 'es', 'ru', 'ar', 'zh'].includes(language)) &&
    files.every(file => Boolean(file.url) && Boolean(file.language) && Boolean(file.filename))
  )
}

/** The portal's purge: asks for each row it has; only 404 deletes. Answers what it keeps. */
const purge =
  (root: string, set: string, held: readonly string[]): Client =>
  async ({ get }) => {
    const kept: string[] = []
    for (const id of held) if ((await get(`${root}/${set}('${id}')`)).status !== 404) kept.push(id)
    return kept
  }

/** Importer B: twenty by twenty, what changed since a day, until an empty page; needs `results`. */
const importerB =
  (since: string): Client =>
  async ({ get }) => {
    const seen: string[] = []
    for (let skip = 0; ; skip += 20) {
      const filter = encodeURIComponent(`updated gt datetime'${since}T00:00:00'`)
      const page = await get(
        `/odata/v2/informea.svc/Decisions?$top=20&$skip=${skip}&$format=json&$expand=title,longTitle,keywords,content,files,summary&$filter=${filter}&$orderby=updated%20asc`,
      )
      assert.equal(page.status, 200)
      if (page.json.d.results.length === 0) return seen
      for (const row of page.json.d.results) {
        for (const name of ['title', 'longTitle', 'keywords', 'content', 'files', 'summary']) assert.ok(Array.isArray(row[name].results), name)
        seen.push(row.id)
      }
    }
  }

/** Importer C: 500 by 500, stops when a page is shorter. Blanks come as they are written in forms. */
const importerC: Client = async ({ get }) => {
  const seen: string[] = []
  for (let skip = 0; ; skip += 500) {
    const page = await get(
      `/odata/v2/informea.svc/Decisions?$top=500&$skip=${skip}&$expand=content,title,summary,keywords&$format=json&$orderby=updated+desc`,
    )
    assert.equal(page.status, 200)
    seen.push(...page.json.d.results.map(({ id }: { id: string }) => id))
    if (page.json.d.results.length < 500) return seen
  }
}

const skipped = ['draft', 'recommended', 'withdrawn', 'deleted', '']

/** Importer D: one treaty, 100 by 100, stops when a page is shorter; needs an English PDF and skips what is not in force. */
const importerD: Client = async ({ get }) => {
  const seen: string[] = []
  for (let skip = 0; ; skip += 100) {
    const page = await get(
      `/odata/v2/informea.svc/Decisions?$filter=${encodeURIComponent("treaty eq 'cbd'")}&$expand=title,files&$top=100&$skip=${skip}&$format=json`,
    )
    assert.equal(page.status, 200)
    for (const row of page.json.d.results) {
      const sound = row.files.results.some((file: any) => file.language === 'en' && file.mimeType === 'application/pdf')
      if (sound && !skipped.includes(row.status)) seen.push(row.id)
    }
    if (page.json.d.results.length < 100) return seen
  }
}

/** Dashboards: the names of the treaties, by simple reading of Atom. */
const dashboard: Client = async ({ get }) => {
  const { text, headers } = await get('/odata/v2/informea.svc/Treaties')
  assert.match(String(headers['content-type']), /^application\/atom\+xml/)
  return [...text.matchAll(/<d:titleEnglish>([^<]*)<\/d:titleEnglish>/g)].map(([, title]) => title!)
}

/** A program that counts by `$inlinecount` in Atom, as those do to which `$count` said nothing. */
const atomCount =
  (root: string, set: string): Client =>
  async ({ get }) => [/<m:count>(\d+)<\/m:count>/.exec((await get(`${root}/${set}?$inlinecount=allpages&$top=1`)).text)?.[1] ?? 'none']

const root = '/informea.svc'

/** Decisions beside one that is whole, made by copying its row: what is measured is reading, not publishing. */
async function decisions({ context, publish }: Partner, most: number): Promise<readonly string[]> {
  const first = await publish({ format: 'decision' })
  const { data } = (await rows(context, 'revision')).find(({ record }) => record === first)!
  const ids = [first]
  await inTransaction(context, async unit => {
    while (ids.length < most) {
      const id = await aRecord(unit, { format: 'decision', state: 'published', data })
      await announce(unit, 'record.published', id)
      ids.push(id)
    }
  })
  return ids
}

test('every program takes everything exactly once', async () => {
  const reader = await aPartner()
  await decisions(reader, 230)
  for (const format of ['focalPoint', 'nbsap', 'nationalReport', 'nationalReport7', 'meeting', 'meeting']) await reader.publish({ format })

  const harvested = await Promise.all(
    [root, '/odata/v2/informea.svc'].map(async base => {
      const taken: Record<string, number> = {}
      for (const set of Object.keys(portalSets) as (keyof typeof portalSets)[]) taken[set] = (await portalHarvester(base, set)(reader)).length
      return taken
    }),
  )
  const others = [await importerB('2020-01-01')(reader), await importerC(reader), await importerD(reader)]

  const counted = Object.fromEntries(
    await Promise.all(Object.keys(portalSets).map(async set => [set, Number((await reader.get(`${root}/${set}/$count`)).text)])),
  )
  assert.deepEqual(harvested, [counted, counted])
  assert.ok(counted['Decisions'] === 230 && counted['Meetings'] === 2 && counted['Contacts'] >= 1, JSON.stringify(counted))
  for (const ids of others) assert.deepEqual([ids.length, new Set(ids).size], [230, 230])
  assert.equal((await importerB('2999-01-01')(reader)).length, 0)
  assert.deepEqual(await atomCount('/odata/v2/informea.svc', 'Decisions')(reader), ['230'])
  assert.deepEqual(await dashboard(reader), [
    'Cartagena Protocol on Biosafety',
    'Convention on Biological Diversity',
    'Nagoya Protocol on Access and Benefit-sharing',
  ])
})

test('what is withdrawn in the middle of a crawl hides nothing, and is 404 for the purge', async () => {
  const reader = await aPartner()
  const ids = await decisions(reader, 130)
  const page = (skip: number) => reader.get(`${root}/Decisions?$top=50&$skip=${skip}&$orderby=updated%20desc,id`, { accept: 'application/json' })
  const first: readonly { readonly id: string }[] = (await page(0)).json.d.results

  for (const id of [ids[0]!, ids[60]!, ids[70]!]) await withdraw(reader.context, id)
  const [second, third, fourth] = [await page(50), await page(100), await page(150)]

  const lengths = [second, third, fourth].map(({ json }) => json.d.results.length)
  const seen = new Set([...first, ...second.json.d.results, ...third.json.d.results].map(({ id }) => id))
  assert.equal(lengths[0], 50)
  assert.equal(lengths[2], 0)
  const standing = (await reader.get(`${root}/Decisions?$format=json&$select=id`)).json.d.results.map(({ id }: { id: string }) => id)
  assert.equal(standing.length, 127)
  assert.deepEqual(
    standing.filter((id: string) => !seen.has(id)),
    [],
  )
  const kept = await purge(root, 'Decisions', [...seen])(reader)
  assert.deepEqual(kept.toSorted(), standing.toSorted())
})

test('a new crawl sees what is new; who reads on does not', async () => {
  const reader = await aPartner()
  await decisions(reader, 30)
  const page = (skip: number) =>
    reader.get(`${root}/Decisions?$top=20&$skip=${skip}&$orderby=updated desc,id`.replaceAll(' ', '%20'), { accept: 'application/json' })
  const before = await page(0)

  await reader.publish({ format: 'decision' })

  assert.equal((await page(20)).json.d.results.length, 10)
  assert.equal(before.json.d.results.length, 20)
  assert.equal((await reader.get(`${root}/Decisions/$count`)).text, '31')
  await page(0)
  assert.equal((await page(20)).json.d.results.length, 11)
})

test('600 rows are told when 600 are asked for, or nothing is said', async () => {
  const reader = await aPartner()
  await decisions(reader, 600)

  for (const [address, length] of [
    ['$top=600', 600],
    ['$top=10000', 600],
    ['', 600],
    ['$top=0', 0],
    ['$top=99999999999999999999', 600],
  ] as const)
    assert.equal((await reader.get(`${root}/Decisions?$format=json&${address}`)).json.d.results.length, length, address)
})
