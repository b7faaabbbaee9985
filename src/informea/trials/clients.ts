import assert from 'node:assert/strict'
import type { Reader } from './reader.ts'

/** Programs of partners, each as short as its behaviour allows. They answer what they stored. */
type Client = (reader: Reader) => Promise<readonly string[]>

const json = { accept: 'application/json' }

/** What the portal's harvester expands in each set. */
export const portalSets = {
  Treaties: 'title,description',
  Meetings: 'title,description',
  Decisions: 'title,keywords,files,content,summary',
  Contacts: 'treaties,roles',
  CountryReports: 'title,files',
  NationalPlans: 'title,files',
  Sites: 'name',
} as const

/** The portal: counts, then pages of 100; stops at the count, or when a page repeats the one before; knows no User-Agent and follows nothing. */
export function portalHarvester(root: string, set: keyof typeof portalSets): Client {
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
export const purge =
  (root: string, set: string, held: readonly string[]): Client =>
  async ({ get }) => {
    const kept: string[] = []
    for (const id of held) if ((await get(`${root}/${set}('${id}')`)).status !== 404) kept.push(id)
    return kept
  }

/** Importer B: twenty by twenty, what changed since a day, until an empty page; needs `results`. */
export const importerB =
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
export const importerC: Client = async ({ get }) => {
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
export const importerD: Client = async ({ get }) => {
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
export const dashboard: Client = async ({ get }) => {
  const { text, headers } = await get('/odata/v2/informea.svc/Treaties')
  assert.match(String(headers['content-type']), /^application\/atom\+xml/)
  return [...text.matchAll(/<d:titleEnglish>([^<]*)<\/d:titleEnglish>/g)].map(([, title]) => title!)
}

/** A program that counts by `$inlinecount` in Atom, as those do to which `$count` said nothing. */
export const atomCount =
  (root: string, set: string): Client =>
  async ({ get }) => [/<m:count>(\d+)<\/m:count>/.exec((await get(`${root}/${set}?$inlinecount=allpages&$top=1`)).text)?.[1] ?? 'none']
