import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Parser } from 'n3'
import { formatNamed, formats, type Data, type Format } from '#formats'
import { announce } from '#platform/events.ts'
import { withdraw } from '#records'
import { actFormats, harvestable, treatyNames, treatyTitle } from '#projections'
import { matches } from '#platform/filter.ts'
import { aBody, aRecord, callerOf, type Caller } from '#testing'
import { countryName } from '#vocabularies'

/** What every representation has to say of a record, as far as it has a place for it. */
type Said = {
  readonly id: string
  readonly number?: number
  readonly format?: string
  readonly titles?: readonly string[]
  readonly title?: string
  readonly published?: string
  readonly day?: string
  readonly meant?: string
  readonly treaties?: readonly string[]
  readonly treaty?: string
  readonly country?: string | undefined
  readonly nation?: string | undefined
  readonly status?: string
}
type Reading = (told: string, id: string, number: number) => Said | undefined

const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#13|#9);/g, (_, name: string) => signs[name]!)
const signs: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r', '#9': '\t' }
const every = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, inner]) => unescaped(inner!))
const treatiesNamed = (words: readonly string[]) => treatyNames.filter(treaty => words.includes(treatyTitle(treaty, 'en')))
const partsOf = (text: string, name: string) => text.split(`<${name}`).slice(1)

/** `accept`: asked for so, and followed where it leads. `of`: the formats that have it; all without it. */
type Representation = {
  readonly url: (id: string, format: string) => string
  readonly read: Reading
  readonly accept?: string
  readonly of?: readonly string[]
}

/** Where rows of a format stand: the set of OData and the list of REST; laws stand in the latter alone. */
const setOf: { readonly [format: string]: readonly [set: string, list: string] } = {
  decision: ['Decisions', 'decisions'],
  recommendation: ['Decisions', 'decisions'],
  meeting: ['Meetings', 'meetings'],
  focalPoint: ['Contacts', 'contacts'],
  nbsap: ['NationalPlans', 'national-plans'],
  ...Object.fromEntries(
    [
      'nationalReport',
      'nationalReport6',
      'nationalReport7',
      'cpbNationalReport4',
      'cpbNationalReport5',
      'absNationalReport',
      'absNationalReport1',
    ].map(name => [name, ['CountryReports', 'country-reports'] as const]),
  ),
  ...Object.fromEntries(
    ['resource', 'capacityBuildingResource', 'meetingDocument', 'notification'].map(name => [name, ['Documents', 'documents'] as const]),
  ),
}

const feeds: { readonly [kind in 'rss' | 'atom' | 'json']: Reading } = {
  rss: (text, id) => {
    const item = partsOf(text, 'item>').find(part => part.includes(id))
    if (item === undefined) return undefined
    return {
      id: every(item, 'guid')[0]!,
      title: every(item, 'title')[0]!,
      day: new Date(every(item, 'pubDate')[0]!).toISOString().slice(0, 10),
      treaties: treatiesNamed(every(item, 'category')),
      nation: every(item, 'dc:creator')[0],
    }
  },
  atom: (text, id) => {
    const entry = partsOf(text, 'entry').find(part => part.includes(id.toLowerCase()))
    if (entry === undefined) return undefined
    const terms = [...entry.matchAll(/<category term="([^"]*)"/g)].map(([, term]) => unescaped(term!))
    return {
      id: every(entry, 'id')[0]!.replace('urn:uuid:', '').toUpperCase(),
      title: every(entry, 'title')[0]!,
      published: every(entry, 'published')[0]!,
      treaties: treatiesNamed(terms),
    }
  },
  json: (text, id) => {
    const item = JSON.parse(text).items.find((item: { id: string }) => item.id === id)
    return item && { id, title: item.title, published: item.date_published, treaties: treatiesNamed(item.tags), nation: item.authors[0].name }
  },
}

const representations: { readonly [name: string]: Representation } = {
  'page, JSON-LD': {
    url: id => `/en/records/${id}`,
    read: text => {
      const script = /<script type="application\/ld\+json"[^>]*>([^<]+)</.exec(text)
      if (!script) return undefined
      const { name, datePublished, spatialCoverage } = JSON.parse(script[1]!)
      return {
        id: /<link rel="cite-as" href="[^"]*\/id\/([^"]+)"/.exec(text)![1]!,
        titles: name.map((title: string | { '@value': string }) => (typeof title === 'string' ? title : title['@value'])),
        published: datePublished,
        ...(spatialCoverage ? { nation: spatialCoverage.name } : {}),
      }
    },
  },
  'page, head': {
    url: id => `/en/records/${id}`,
    read: text => ({
      id: /<link rel="cite-as" href="[^"]*\/id\/([^"]+)"/.exec(text)![1]!,
      title: unescaped(/<title>([^<]*) – [^<]*<\/title>/.exec(text)![1]!),
    }),
  },
  'permanent address, Turtle': { url: id => `/id/${id}`, accept: 'text/turtle', read: readTurtle },
  'Akoma Ntoso': {
    of: actFormats,
    url: id => `/oai?verb=GetRecord&metadataPrefix=akn&identifier=oai:chm.localhost:${id}`,
    read: text => {
      const named = (name: string) => new RegExp(`showAs="([^"]*)" name="${name}"`).exec(text)?.[1]
      return {
        id: /urn:uuid:([\w-]+)/.exec(text)![1]!.toUpperCase(),
        title: [/<FRBRalias value="([^"]*)" name="symbol"/.exec(text)![1], every(text, 'docTitle')[0]].join(' '),
        treaties: treatiesNamed([...text.matchAll(/showAs="([^"]*)" name="treaty"/g)].map(([, title]) => title!)),
        status: named('status')!,
      }
    },
  },
  'index of the existing service': {
    url: (id, format) => `/api/v2013/index/select?rows=10&q=${encodeURIComponent(`id:${id} AND schema_s:${format}`)}`,
    read: text => {
      const [doc] = JSON.parse(text).response.docs
      return doc && { id: doc.id, title: doc.title_EN_s, published: doc.createdDate_dt, country: doc.government_s }
    },
  },
  'document of the existing service': {
    url: id => `/api/v2013/documents/${id}`,
    read: text => {
      const { header, government } = JSON.parse(text)
      const national = formatNamed(header.schema).kind === 'national' && government
      return { id: header.identifier, format: header.schema, ...(national ? { country: government.identifier } : {}) }
    },
  },
  'properties of a document of the existing service': {
    url: id => `/api/v2013/documents/${id}/info`,
    read: text => {
      const { identifier, documentID, type, title, createdOn, metadata } = JSON.parse(text)
      return { id: identifier, number: documentID, format: type, titles: Object.values(title), published: createdOn, country: metadata.government }
    },
  },
  'OAI, Dublin Core': {
    url: id => `/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:chm.localhost:${id}`,
    read: text => {
      const [meant, published] = every(text, 'dc:date')
      return {
        id: every(text, 'dc:identifier')[0]?.split('/id/')[1] ?? '',
        titles: every(text, 'dc:title'),
        meant: meant!,
        published: published!,
        treaties: treatiesNamed(every(text, 'dc:subject')),
        country: every(text, 'dc:coverage')[1]?.toLowerCase(),
      }
    },
  },
  'OAI, DataCite': {
    url: id => `/oai?verb=GetRecord&metadataPrefix=oai_datacite&identifier=oai:chm.localhost:${id}`,
    read: text => {
      const [day, meant] = every(text, 'date')
      const schemed = (scheme: string) => [...text.matchAll(new RegExp(`subjectScheme="${scheme}">([^<]+)<`, 'g'))].map(([, value]) => value!)
      return {
        id: every(text, 'alternateIdentifier')[0]!,
        titles: every(text, 'title'),
        day: day!,
        meant: meant!,
        treaties: schemed('treaty'),
        status: schemed('status')[0]!,
        country: /\((\w\w)\)/.exec(every(text, 'geoLocationPlace')[0] ?? '')?.[1]?.toLowerCase(),
      }
    },
  },
  'OAI, our own': {
    url: id => `/oai?verb=GetRecord&metadataPrefix=chm&identifier=oai:chm.localhost:${id}`,
    read: text => ({
      id: /<record [^>]*id="([^"]+)"/.exec(text)![1]!,
      number: Number(/<record [^>]*number="(\d+)"/.exec(text)![1]),
      format: /<record [^>]*format="([^"]+)"/.exec(text)![1]!,
      titles: every(text, 'title'),
      published: every(text, 'published')[0]!,
      meant: every(text, 'date')[0]!,
      treaties: every(text, 'treaty'),
      country: every(text, 'country')[0],
      status: every(text, 'status')[0]!,
    }),
  },
  ...feedsAt('feed', '/feeds/records.en', { rss: 'rss', atom: 'atom', json: 'json' }),
  ...feedsAt('search', '/en/search', { rss: 'rss', atom: 'atom', json: 'json' }),
  calendar: {
    of: ['meeting', 'event', 'lwEvent', 'sideEvent'],
    url: (_, format) => `/calendars/events.en.ics?format=${format}`,
    read: (text, id) => {
      const lines = text.replaceAll('\r\n ', '').split('\r\n')
      const value = (name: string) =>
        plain(lines[lines.indexOf(`UID:${id}`) + lines.slice(lines.indexOf(`UID:${id}`)).findIndex(line => line.startsWith(name))]!)
      return {
        id: value('UID'),
        title: value('SUMMARY'),
        treaties: treatiesNamed(value('CATEGORIES').split(',')),
        day: value('LAST-MODIFIED').replace(/^(....)(..)(..)T.*/, '$1-$2-$3'),
        meant: value('DTSTART').replace(/^(....)(..)(..)$/, '$1-$2-$3'),
      }
    },
  },
  card: {
    of: ['focalPoint'],
    url: id => `/cards/${id}.en.vcf`,
    read: text => {
      const lines = text.replaceAll('\r\n ', '').split('\r\n')
      const value = (name: string) => plain(lines.find(line => line.startsWith(name))!)
      return {
        id: value('UID').replace('urn:uuid:', '').toUpperCase(),
        title: value('FN'),
        day: value('REV').replace(/^(....)(..)(..)T.*/, '$1-$2-$3'),
      }
    },
  },
  oEmbed: {
    url: id => `/oembed?url=http://chm.localhost/en/records/${id}`,
    read: (text, id) => ({ id, title: JSON.parse(text).title }),
  },
  'search of the API': {
    url: (_, format) => `/api/v1/search?format=${format}`,
    read: (text, id) => {
      const hit = JSON.parse(text).hits.find((one: { id: string }) => one.id === id)
      if (!hit) return undefined
      const { title, publishedAt, date, government, mark, format } = hit
      return { id, format, titles: Object.values(title), published: publishedAt, meant: date, country: government ?? undefined, status: mark }
    },
  },
  'InforMEA, OData': {
    of: Object.keys(setOf),
    url: (_, format) => `/informea.svc/${setOf[format]![0]}?$format=json`,
    read: (text, id, number) => {
      const row = JSON.parse(text).d.results.find((one: { id: string }) => numberIn(one.id) === number)
      return row && { id, number, ...rowSaid(row, (words: any) => words?.find(({ language }: any) => language === 'en')?.value, dayIn) }
    },
  },
  'InforMEA, REST': {
    of: [...Object.keys(setOf), 'measure', 'biosafetyLaw'],
    url: (_, format) => `/informea/api/2.0/${setOf[format]?.[1] ?? 'legislation'}`,
    read: (text, id, number) => {
      const row = JSON.parse(text).find((one: { id: string }) => numberIn(one.id) === number)
      return (
        row && {
          id,
          number,
          ...rowSaid(
            { ...row, country: row.country?.[0] },
            (words: any) => words?.en,
            day => day,
          ),
        }
      )
    },
  },
  'change feed': {
    url: () => '/api/v1/changes?limit=1000',
    read: (text, id) => {
      const line = JSON.parse(text).changes.find((line: { id: string }) => line.id === id)
      if (!line?.title) return undefined
      const { title, publishedAt, date, treaties, government, mark } = line
      return {
        id,
        titles: Object.values(title) as string[],
        published: publishedAt,
        meant: date,
        treaties,
        country: government ?? undefined,
        status: mark,
      }
    },
  },
  API: {
    url: id => `/api/v1/records/${id}`,
    read: text => {
      const { id, title, publishedAt, government, mark } = JSON.parse(text)
      return id && { id, titles: Object.values(title) as string[], published: publishedAt, country: government ?? undefined, status: mark }
    },
  },
  ...Object.fromEntries(
    [
      ['ttl', 'Turtle'],
      ['jsonld', 'JSON-LD'],
      ['rdf', 'RDF/XML'],
    ].map(([ending, name]) => [
      `DCAT, ${name}`,
      { url: (id: string) => `/catalog/records/${id}.${ending}`, read: ending === 'ttl' ? readTurtle : readWords(ending!) },
    ]),
  ),
}

/** Three kinds of feed of one address. */
function feedsAt(name: string, address: string, kinds: { readonly [kind in keyof typeof feeds]: string }) {
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, ending]) => [
      `${name}, ${kind}`,
      { url: (_: string, format: string) => `${address}.${ending}?format=${format}`, read: feeds[kind as keyof typeof feeds] },
    ]),
  )
}

/** What stands after the name of a line of iCalendar or vCard, as it was before it was escaped. */
const plain = (line: string) => line.slice(line.indexOf(':') + 1).replace(/\\([,;\\])/g, '$1')

/** The identifiers other portals know end with our number. */
const numberIn = (id: string) => Number.parseInt(id.slice(-8), 16)
const dayIn = (moment: string) => new Date(Number(/-?\d+/.exec(moment)![0])).toISOString().slice(0, 10)
const threeLetters: { readonly [code: string]: string } = { CRI: 'cr', KEN: 'ke' }

/** What a row of InforMEA says, in the words of the others. People have no title; the country of a place is not whose a record is. */
function rowSaid(row: any, english: (words: any) => string | undefined, day: (moment: string) => string): Omit<Said, 'id'> {
  const national = ['submission', 'lastName', 'entryIntoForce'].some(name => name in row)
  return {
    ...(row.title ? { title: english(row.longTitle) ?? english(row.title)! } : {}),
    ...('treaties' in row ? { treaties: row.treaties.map((one: any) => one.value ?? one) } : { treaty: row.treaty }),
    ...(national ? { country: threeLetters[row.country] } : {}),
    ...(row.published || row.start ? { meant: day(row.published ?? row.start) } : {}),
  }
}

function readTurtle(text: string): Said | undefined {
  const quads = new Parser().parse(text)
  const about = quads.find(({ object }) => object.value === 'http://www.w3.org/ns/dcat#Dataset')!.subject.value
  const of = (name: string) =>
    quads.filter(({ subject, predicate }) => subject.value === about && predicate.value.endsWith(name)).map(({ object }) => object.value)
  return {
    id: about.split('/id/')[1]!,
    titles: of('terms/title'),
    published: of('issued')[0]!,
    meant: of('terms/date')[0]!,
    treaties: treatiesNamed(of('keyword')),
    status: of('status')[0]!.split(':').at(-1)!,
    country: of('spatial')[0]?.split('/').at(-1),
  }
}

/** The other two are written from the same statements: they are compared word by word with what they must hold. */
function readWords(ending: string): Reading {
  return (text, id) => {
    assert.ok(text.includes(`/id/${id}`))
    const titles = ending === 'rdf' ? every(text.slice(0, text.indexOf('</rdf:Description>')), 'dct:title') : titlesIn(JSON.parse(text), id)
    return { id, titles }
  }
}

const titlesIn = (document: { '@graph': readonly { '@id': string; 'dct:title'?: readonly { '@value': string }[] }[] }, id: string) =>
  document['@graph'].find(node => node['@id'].endsWith(`/id/${id}`))!['dct:title']!.map(value => value['@value'])

async function asked({ call }: Caller, url: string, host = 'chm.localhost', accept?: string): Promise<string> {
  const { status, text, headers } = await call('GET', `/${url}`, { headers: { host, ...(accept ? { accept } : {}) } })
  return status === 303 ? asked({ call } as Caller, String(headers['location']), host, accept) : text
}

/** The same body where every word that is only an example says whose it is, in two languages and with signs that have to be escaped. */
const worded = (value: unknown, word: string): unknown => {
  if (typeof value === 'string') return value.replace(/^(<p>)?Example(<\/p>)?$/, `$1${word}$2`).replace('&', value.startsWith('<p>') ? '&amp;' : '&')
  if (Array.isArray(value)) return value.map(part => worded(part, word))
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([name, part]) => [name, worded(part, word)])
  const { en } = value as { readonly en?: unknown }
  return Object.fromEntries(en === 'Example' ? [...parts, ['fr', `Fleuves, lacs « ${word} »`]] : parts)
}

/** One record of each format, told to everybody: those of nations in turn of two countries. */
async function oneOfEach({ context, heard }: Caller): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const [index, format] of formats().entries()) {
    if (!matches(harvestable(), { format: format.name })) continue
    const government = 'government' in format.fields && format.kind === 'national' ? ['cr', 'ke'][index % 2]! : undefined
    const body = worded(await aBody(context, format.name, government), `Rivers; lakes, <${format.name}> & more`) as Data
    const id = await aRecord(context, { format: format.name, state: 'published', data: body, ...(government ? { government } : {}) })
    await announce(context, 'record.published', id)
    ids.set(format.name, id)
  }
  await heard()
  return ids
}

const hosts: { readonly [house: string]: string } = { CHM: 'chm.localhost', ORT: 'chm.localhost', BCH: 'bch.localhost', ABSCH: 'absch.localhost' }
const hostOf = ({ houses }: Format) => hosts[houses.find(house => house === 'CHM' || house === 'ORT') ?? houses[0]!]!

test('the same record says the same through every representation, whatever its format', async () => {
  const caller = await callerOf()
  const ids = await oneOfEach(caller)
  const titles = new Set<string>()
  let compared = 0

  for (const [name, id] of ids) {
    const format = formatNamed(name)
    const host = hostOf(format)
    const at = (url: string, accept?: string) => asked(caller, url.replace('chm.localhost', host), host, accept)
    const own = representations['OAI, our own']!
    const truth = own.read(await at(own.url(id, name)), id, 0)!
    titles.add(truth.titles!.join())

    for (const [kind, { url, read, accept, of }] of Object.entries(representations)) {
      if (of && !of.includes(name)) continue
      const said = read(await at(url(id, name), accept), id, truth.number!)
      assert.ok(said, `${name} ${kind}`)
      const expected: { readonly [part: string]: unknown } = {
        ...truth,
        titles: truth.titles!.toSorted(),
        treaties: truth.treaties!.toSorted(),
        day: truth.published!.slice(0, 10),
        treaty: truth.treaties!.find(treaty => treaty === said.treaty),
        title: truth.titles![0],
        nation: truth.country === undefined ? said.nation : countryName(truth.country, 'en'),
      }
      for (const [part, value] of Object.entries(said))
        assert.deepEqual(Array.isArray(value) ? value.toSorted() : value, expected[part], `${name} ${kind} ${part}`)
      compared++
    }
  }
  // records that all say the same agree about nothing
  assert.ok(compared > 1300 && titles.size > ids.size - 20, `${compared} ${titles.size} of ${ids.size}`)
})

/** Every address under which a record could show. */
const doors = (id: string, format: string) => [
  ...Object.values(representations).map(({ url }) => url(id, format)),
  ...['oai_dc', 'oai_datacite', 'dcat_ap', 'chm'].map(prefix => `/oai?verb=ListRecords&metadataPrefix=${prefix}`),
  ...['en', 'fr'].flatMap(locale => [`/feeds/records.${locale}.rss`, `/feeds/news.${locale}.atom`, `/calendars/events.${locale}.ics`]),
  ...['ttl', 'rdf', 'jsonld'].map(ending => `/catalog.${ending}`),
  '/sitemap.xml',
  '/sitemaps/records-0.xml',
  ...['Decisions', 'Meetings', 'NationalPlans', 'CountryReports', 'Documents'].flatMap(set => [
    `/informea.svc/${set}?$format=json`,
    `/odata/v2/informea.svc/${set}?$format=json`,
    `/odata/v4/${set}`,
  ]),
  '/api/v2013/index/select?q=*:*&rows=1000',
  '/en/search',
  '/en/search.json',
]

test('what is withdrawn is gone from every representation at once, and a tombstone where there is one', async () => {
  const caller = await callerOf()
  const title = 'Quetzalwort'
  const id = await aRecord(caller.context, { format: 'meeting', state: 'published', data: { title: { en: title } } })
  await announce(caller.context, 'record.published', id)
  await caller.heard()
  const before = (await Promise.all(doors(id, 'meeting').map(door => asked(caller, door)))).filter(text => text.includes(title))

  await withdraw(caller.context, id)
  await caller.heard()

  const after = await Promise.all(doors(id, 'meeting').map(async door => [door, await asked(caller, door)] as const))
  assert.ok(before.length >= 35, String(before.length))
  for (const [door, text] of after) assert.ok(!text.includes(title), door)
  const of = (start: string) => after.find(([door]) => door.startsWith(start))![1]
  assert.match(of('/oai?verb=ListRecords'), /status="deleted"/)
  assert.match(of('/api/v1/changes'), /"change":"withdrawn"/)
  assert.match(of('/calendars/events.en'), /STATUS:CANCELLED/)
})
