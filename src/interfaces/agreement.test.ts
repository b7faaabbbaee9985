import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Parser } from 'n3'
import { formats } from '#formats'
import { announce } from '#platform/events.ts'
import { withdraw } from '#records'
import { actFormats, harvestable, treatyNames, treatyTitle } from '#projections'
import { matches } from '#platform/filter.ts'
import { addDraft, aBody, aRecord, callerOf, type Caller } from '#testing'
import { countryName } from '#vocabularies'

/** What every representation has to say of a record, as far as it has a place for it. */
type Said = {
  readonly id: string
  readonly titles?: readonly string[]
  readonly title?: string
  readonly published?: string
  readonly day?: string
  readonly meant?: string
  readonly treaties?: readonly string[]
  readonly country?: string | undefined
  readonly nation?: string | undefined
  readonly status?: string
}
type Reading = (told: string, id: string) => Said | undefined

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
      titles: every(text, 'title'),
      published: every(text, 'published')[0]!,
      meant: every(text, 'date')[0]!,
      treaties: every(text, 'treaty'),
      country: every(text, 'country')[0],
      status: every(text, 'status')[0]!,
    }),
  },
  RSS: {
    url: (_, format) => `/feeds/records.en.rss?format=${format}`,
    read: (text, id) => {
      const item = partsOf(text, 'item>').find(part => part.includes(id))
      if (item === undefined) return undefined
      const categories = every(item, 'category')
      const published = new Date(every(item, 'pubDate')[0]!).toISOString().slice(0, 10)
      return {
        id: every(item, 'guid')[0]!,
        title: every(item, 'title')[0]!,
        day: published,
        treaties: treatiesNamed(categories),
        nation: every(item, 'dc:creator')[0],
      }
    },
  },
  Atom: {
    url: (_, format) => `/feeds/records.en.atom?format=${format}`,
    read: (text, id) => {
      const entry = partsOf(text, 'entry').find(part => part.includes(id.toLowerCase()))
      if (entry === undefined) return undefined
      const terms = [...entry.matchAll(/<category term="([^"]*)"/g)].map(([, term]) => unescaped(term!))
      const title = every(entry, 'title')[0]!
      return {
        id: every(entry, 'id')[0]!.replace('urn:uuid:', '').toUpperCase(),
        title,
        published: every(entry, 'published')[0]!,
        treaties: treatiesNamed(terms),
      }
    },
  },
  'JSON Feed': {
    url: (_, format) => `/feeds/records.en.json?format=${format}`,
    read: (text, id) => {
      const item = JSON.parse(text).items.find((item: { id: string }) => item.id === id)
      return item && { id, title: item.title, published: item.date_published, treaties: treatiesNamed(item.tags), nation: item.authors[0].name }
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

test('the same record says the same through every representation, whatever its format', async () => {
  const caller = await callerOf()
  let compared = 0
  const held = formats().filter(({ name }) => matches(harvestable(), { format: name }))
  const ids = new Map<string, string>()
  for (const { name } of held) {
    const id = await aRecord(caller.context, { format: name, state: 'published' })
    await announce(caller.context, 'record.published', id)
    ids.set(name, id)
  }
  await caller.heard()
  for (const format of held) {
    const id = ids.get(format.name)!
    const host = format.houses.some(house => house === 'CHM' || house === 'ORT')
      ? 'chm.localhost'
      : format.houses[0] === 'BCH'
        ? 'bch.localhost'
        : 'absch.localhost'
    const at = (url: string, accept?: string) => asked(caller, url.replace('chm.localhost', host), host, accept)
    const own = representations['OAI, our own']!
    const truth = own.read(await at(own.url(id, format.name)), id)!

    for (const [name, { url, read, accept, of }] of Object.entries(representations)) {
      if (of && !of.includes(format.name)) continue
      const said = read(await at(url(id, format.name), accept), id)
      assert.ok(said, `${format.name} ${name}`)
      const expected: { readonly [part: string]: unknown } = {
        ...truth,
        titles: truth.titles!.toSorted(),
        treaties: truth.treaties!.toSorted(),
        day: truth.published!.slice(0, 10),
        title: truth.titles![0],
        nation: truth.country === undefined ? said.nation : countryName(truth.country, 'en'),
      }
      for (const [part, value] of Object.entries(said))
        assert.deepEqual(Array.isArray(value) ? value.toSorted() : value, expected[part], `${format.name} ${name} ${part}`)
      compared++
    }
  }
  assert.ok(compared > 700, String(compared))
})

/** Every address under which a record could show. */
const doors = (id: string, format: string) => [
  ...Object.values(representations).map(({ url }) => url(id, format)),
  ...['oai_dc', 'oai_datacite', 'dcat_ap', 'chm'].map(prefix => `/oai?verb=ListRecords&metadataPrefix=${prefix}`),
  ...['en', 'fr'].flatMap(locale => [`/feeds/records.${locale}.rss`, `/feeds/news.${locale}.atom`, `/calendars/events.${locale}.ics`]),
  ...['ttl', 'rdf', 'jsonld'].map(ending => `/catalog.${ending}`),
  '/sitemap.xml',
  '/sitemaps/records-0.xml',
  ...['Decisions', 'Meetings', 'NationalPlans', 'NationalReports', 'Documents'].map(set => `/informea.svc/${set}?$format=json`),
  '/api/v2013/index/select?q=*:*&rows=1000',
  '/en/search',
  '/en/search.json',
]

/** The same body with every word in it another one. */
const saying = (value: unknown, word: string): unknown => {
  if (typeof value === 'string') return word
  if (Array.isArray(value)) return value.map(part => saying(part, word))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, saying(part, word)]))
    : value
}

test('what stands in a draft shows nowhere, nor do internal remarks, whatever the format and the field', async () => {
  const caller = await callerOf()
  const secret = 'Quetzalwort'
  const ids = new Map<string, string>()
  for (const { name, fields } of formats()) {
    const id = await aRecord(caller.context, { format: name, state: 'published', ...('notes' in fields ? { data: { notes: secret } } : {}) })
    await addDraft(caller.context, id, saying(await aBody(caller.context, name), secret) as never)
    await announce(caller.context, 'record.published', id)
    ids.set(name, id)
  }
  await caller.heard()

  const lists = doors('', '').filter(door => !Object.values(representations).some(({ url }) => url('', '') === door))
  for (const door of lists) assert.ok(!(await asked(caller, door)).includes(secret), door)
  let read = 0
  for (const [format, id] of ids)
    for (const [name, { url, accept }] of Object.entries(representations)) {
      const text = await asked(caller, url(id, format), 'chm.localhost', accept)
      assert.ok(!text.includes(secret), `${format} ${name}`)
      read += Number(text.includes(id))
    }
  assert.ok(lists.length >= 20 && read > 700, `${lists.length} ${read}`)
})

test('no draft, internal remark or file of a draft shows anywhere', async () => {
  const caller = await callerOf({ indexed: false })
  const secret = 'Quetzalwort'
  const id = await aRecord(caller.context, { format: 'meeting', state: 'published', data: { notes: `about ${secret}` } })
  const file = { url: `/files/11111111-2222-4333-8444-555555555555/${secret}.pdf`, name: secret }
  await addDraft(caller.context, id, { ...(await aBody(caller.context, 'meeting')), title: { en: secret }, links: [file] })
  const draft = await aRecord(caller.context, { format: 'meeting', state: 'draft', data: { title: { en: secret } } })
  const submitted = await aRecord(caller.context, { format: 'meeting', state: 'submitted', data: { title: { en: secret } }, note: secret })
  for (const one of [id, draft, submitted]) await announce(caller.context, 'record.published', one)

  for (const one of [id, draft, submitted])
    for (const door of doors(one, 'meeting')) {
      const text = await asked(caller, door)
      assert.ok(!text.includes(secret), door)
      assert.ok(one === id || door.includes(one) || !text.includes(one), door)
    }
})

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
  assert.ok(before.length >= 20, String(before.length))
  for (const [door, text] of after) assert.ok(!text.includes(title), door)
  const of = (start: string) => after.find(([door]) => door.startsWith(start))![1]
  assert.match(of('/oai?verb=ListRecords'), /status="deleted"/)
  assert.match(of('/api/v1/changes'), /"change":"withdrawn"/)
  assert.match(of('/calendars/events.en'), /STATUS:CANCELLED/)
})
