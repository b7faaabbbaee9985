import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { World } from './hidden.ts'

/** Every address that is read, those that are the same below another beginning once. */
const routes = readFileSync('generated/routes.txt', 'utf8')
  .split('\n')
  .filter(line => line.endsWith(' GET'))
  .map(line => line.replace(' GET', ''))
  .filter((route, _, all) => !/^\/v20\d\d/.test(route) && !all.includes(`/{locale}${route}`))

/** What stands for a part of an address, whatever is asked there. */
const parts: { readonly [name: string]: readonly string[] } = {
  alert: ['1'],
  batch: ['1'],
  call: ['1'],
  code: ['cr', 'COP-17'],
  collection: ['own'],
  filename: ['a.pdf'],
  format: ['nbsap'],
  host: ['chm.localhost'],
  key: ['gbf-targets', '1'],
  locale: ['en'],
  lockID: ['1'],
  name: ['nbsap', 'a.pdf'],
  node: ['1'],
  number: ['1', '2'],
  operation: ['update'],
  portal: ['chm'],
  realm: ['CHM'],
  revision: ['1', '2', 'draft'],
  role: ['PublishingAuthorities'],
  secret: ['1'],
  tag: ['records'],
  term: ['GBF-TARGET-01'],
  topic: ['api'],
  type: ['nbsap', 'decisions', 'meetings', 'contacts', 'country-reports', 'national-plans', 'documents', 'legislation'],
  user: ['1', '2', '3'],
}

const sets = ['Treaties', 'Meetings', 'Decisions', 'Contacts', 'CountryReports', 'NationalPlans', 'CountryProfiles', 'Documents', 'Sites']

/** Addresses below which everything is an address of its own. The rest of the façade's says that it is not offered. */
const below: { readonly [route: string]: readonly string[] } = {
  '/akn/un/statement/deliberation/*': ['cbd-cop/2026-06-15/10-example', 'cbd-cop/1987-03-14/1'],
  '/assets/*': ['site.css'],
  '/informea.svc/*': ['$metadata', ...sets.map(set => `${set}?$format=json`), ...sets.map(set => `${set}?$format=atom`)],
  '/odata/v2/informea.svc/*': ['$metadata', ...sets.map(set => `${set}?$format=json`)],
  '/odata/v4/*': ['$metadata', ...sets],
}

const searches = ['q=quetzal', 'q=quetzal*', 'q="quetzal', 'sort=newest&size=100', 'updated=1987']
const kinds = ['oai_dc', 'oai_datacite', 'dcat_ap', 'chm', 'akn']
/** What is asked where a question makes the answer another one. */
const asked: { readonly [route: string]: readonly string[] } = {
  '/{locale}/search': [...searches, ...['table', 'cards', 'matrix', 'map', 'chart'].map(view => `view=${view}&size=100`)],
  '/{locale}/search.json': searches,
  '/{locale}/search.rss': searches,
  '/{locale}/search.atom': searches,
  '/{locale}/search/values': ['facet=government&find=quetzal', 'facet=keyword&q=quetzal'],
  '/{locale}/search/why': ['q=quetzal'],
  '/{locale}/suggest': ['q=quetzal', 'q=que', 'q=1987'],
  '/{locale}/embed/search': searches,
  '/{locale}/charts': ['by=format', 'by=government', 'by=year'],
  '/{locale}/charts.csv': ['by=format', 'by=government', 'by=year'],
  '/{locale}/records/terms': ['vocabulary=gbf-targets&q=quetzal', 'q=quetzal'],
  '/{locale}/countries/compare': ['country=cr&country=ke'],
  '/api/v1/search': [...searches, 'size=100', 'format=nbsap'],
  '/api/v1/suggest': ['q=quetzal', 'q=que', 'of=government&q=quetzal'],
  '/api/v1/changes': ['limit=1000'],
  '/api/v2013/index': ['q=*:*&rows=1000', 'q=quetzal*&rows=1000'],
  '/api/v2013/index/select': ['q=*:*&rows=1000', 'q=quetzal*&rows=1000', 'q=*:*&facet=true&facet.field=title_s&facet.field=government_s&rows=0'],
  '/api/v2013/documents': ["$filter=(type eq 'nbsap')", '$top=500', "collection=my&$filter=(type eq 'nbsap')"],
  '/oai': [
    ...kinds.flatMap(kind => [`verb=ListRecords&metadataPrefix=${kind}`, `verb=ListIdentifiers&metadataPrefix=${kind}`]),
    'verb=ListSets',
    'verb=Identify',
  ],
}
const named: { readonly [route: string]: readonly string[] } = {
  '/calendars/:name': ['events.en.ics', 'events.fr.ics'],
  '/cards/:name': ['1.en.vcf'],
  '/catalog/records/:name': ['1.ttl'],
  '/feeds/:name': ['en', 'ar'].flatMap(locale => ['rss', 'atom', 'json'].flatMap(kind => [`records.${locale}.${kind}`, `news.${locale}.${kind}`])),
  '/sitemaps/:name': ['records-0.xml', 'pages.xml', 'countries.xml', 'formats.xml'],
}

/** Every address of the product, filled in with what is hidden; of records one in each state, of a format and by a name that change from route to route. */
export function* doorsOf({ ids, records, numbers }: World, locale: string): Generator<string> {
  const namesOf = (id: string) => [id, `${id}@1`, String(numbers.get(id)), `CHM-ANY-${numbers.get(id)}`, `ORT-ANY-CR-${numbers.get(id)}-2`]
  for (const [index, route] of routes.entries()) {
    const made = [...records.values()].map(made => made[index % made.length]!)
    const those = made.map((id, place) => namesOf(id)[(index + place) % 5]!)
    const given = {
      ...parts,
      id: [...ids, ...made, 'chm'],
      identifier: [...those, 'cr'],
      uid: those,
      ...(named[route] ? { name: named[route] } : {}),
    }
    const paths = filled(route.replace('{locale}', locale), given).flatMap(path =>
      path.endsWith('*') ? (below[route] ?? ['x']).map(end => path.slice(0, -1) + end) : path,
    )
    for (const path of paths) {
      yield path
      for (const query of asked[route] ?? []) yield `${path}${path.includes('?') ? '&' : '?'}${query.replaceAll(' ', '%20').replaceAll('"', '%22')}`
    }
  }
}

function filled(route: string, given: { readonly [name: string]: readonly string[] }): readonly string[] {
  const [whole, name] = /:([A-Za-z]+)/.exec(route) ?? []
  if (whole === undefined) return [route]
  assert.ok(given[name!], `nothing stands for ${whole} in ${route}`)
  return given[name!]!.flatMap(value => filled(route.replace(whole, value), given))
}
