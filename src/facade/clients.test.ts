import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { aRecord, callerOf, type Answered, type Caller } from '#testing'
import { countries } from './countries/country.ts'

// What programs of others ask, in the order in which they ask it.

let world: Promise<Caller> | undefined
const everything = (): Promise<Caller> => (world ??= made())

async function made(): Promise<Caller> {
  const caller = await callerOf()
  for (const [format, government] of [
    ['absPermit', 'br'],
    ['absPermit', 'in'],
    ['nationalReport', 'fr'],
    ['nbsap', 'fr'],
    ['focalPoint', 'ke'],
    ['decision', null],
    ['meeting', null],
    ['article', null],
    ['resource', null],
    ['biosafetyLaw', 'mx'],
  ] as const) {
    const id = await aRecord(caller.context, { format, government, state: 'published' })
    await announce(caller.context, 'record.published', id)
  }
  await caller.heard()
  return caller
}

const get = (caller: Caller, address: string, headers: { readonly [name: string]: string } = {}): Promise<Answered> =>
  caller.call('GET', `//api/${address}`, { headers })
const select = (caller: Caller, body: object): Promise<Answered> => caller.call('POST', '//api/v2013/index/select', { body })

test('a script pages through the permits, with a ticket or without one', async () => {
  const caller = await everything()
  const ids: string[] = []
  for (let start = 0, total = 1; start < total; start += 1) {
    const { json } = await get(caller, `v2013/index?q=schema_s:absPermit&rows=1&start=${start}`, { realm: 'ABS-DEV' })
    total = json.response.numFound
    ids.push(...json.response.docs.map((doc: { identifier_s: string }) => doc.identifier_s))
  }

  assert.ok(ids.length >= 2)
  assert.equal(new Set(ids).size, ids.length)
})

test('the bridge of InforMEA reads focal points, meetings, decisions, reports and countries', async () => {
  const caller = await everything()
  const first = async (schema: string) =>
    (await get(caller, `v2013/index/select?q=schema_s:${schema}&fq=_state_s:public&rows=10000&wt=json`)).json.response.docs[0]

  const [focalPoint, meeting, decision, report] = [
    await first('focalPoint'),
    await first('meeting'),
    await first('decision'),
    await first('nationalReport'),
  ]
  const nation = (await get(caller, 'v2013/countries/FR')).json

  assert.equal(focalPoint.government_s, 'ke')
  for (const name of ['type_ss', 'lastName_s', 'organization_EN_t', 'email_ss', 'telephone_ss', 'addressCountry_s'])
    assert.ok(name in focalPoint, name)
  for (const name of ['symbol_s', 'startDate_dt', 'eventCountry_s', 'eventCity_EN_t', 'status_s']) assert.ok(name in meeting, name)
  for (const name of ['treaty_s', 'code_s', 'updatedDate_dt']) assert.ok(name in decision, name)
  for (const language of ['AR', 'EN', 'ES', 'FR', 'RU', 'ZH']) assert.ok(decision[`title_${language}_s`], language)
  for (const name of ['reportType_s', 'government_EN_s']) assert.ok(name in report, name)
  assert.deepEqual([nation.code, nation.name.fr, nation.treaties.XXVII8.instrument], ['FR', 'France', 'ratification'])
})

test('the pages of meetings find what a meeting decided and was told, by the codes they know', async () => {
  const caller = await everything()
  const { context } = caller
  const put = async (id: string, format: string, data: object) => {
    await aRecord(context, { id, format, government: null, state: 'published', data: { ...data } })
    await announce(context, 'record.published', id)
  }
  const files = [{ url: 'https://documents.example/cop-15-dec-04.pdf', name: 'Decision', language: 'en' }]
  const cop = { identifier: 'C4C77949-A28B-554B-8A8F-208FA62FB781' }
  await put('MEETING-COP-15', 'meeting', { symbol: 'COP-15' })
  await put('DECISION-15-04', 'decision', { symbol: 'CBD/COP/DEC/15/4', number: '4', session: 15, body: cop, treaty: { identifier: 'XXVII8' }, meeting: { identifier: 'MEETING-COP-15@1' }, files }) // prettier-ignore
  await put('NOTIFICATION-1', 'notification', { symbol: '2026-001', meetings: [{ identifier: 'MEETING-COP-15@1' }] })

  const byMeeting = (await select(caller, { q: 'schema_s:(decision recommendation) AND meeting_ss:COP-15', fl: 'id,meeting_ss,file_ss,title_*' }))
    .json.response.docs
  const byNumber = (await select(caller, { q: 'treaty_s:XXVII8 AND body_s:COP AND session_i:15 AND decision_i:4', fl: 'id,treaty_s,body_s' })).json
    .response.docs
  const told = (await select(caller, { q: 'schema_s:notification AND meeting_ss:cop-15', fl: 'id' })).json.response.docs

  assert.deepEqual(byMeeting.map(({ id, meeting_ss: codes }: any) => [id, codes]), [['DECISION-15-04', ['COP-15']]]) // prettier-ignore
  assert.deepEqual(byMeeting[0].file_ss.map((file: string) => JSON.parse(file)), files) // prettier-ignore
  assert.deepEqual(byNumber, [{ id: 'DECISION-15-04', treaty_s: 'XXVII8', body_s: 'COP' }])
  assert.deepEqual(told, [{ id: 'NOTIFICATION-1' }])
})

test('the connector of InforMEA reads meetings by patterns of names', async () => {
  const caller = await everything()

  const { json } = await get(caller, 'v2013/index?q=schema_s:meeting&fl=*ate*,title_*,logo*&sort=startDate_dt%20desc&rows=500')

  const [meeting] = json.response.docs
  assert.ok('startDate_dt' in meeting && 'title_EN_t' in meeting && !('symbol_s' in meeting))
})

test('a national site reads facets without their own filters, and crosses types with terms', async () => {
  const caller = await everything()

  const { json } = await select(caller, {
    q: '*:*',
    df: 'text_EN_txt',
    fq: [
      '_state_s:public',
      'NOT version_s:*',
      'realm_ss:(abs bch chm)',
      '{!tag=government}government_s:(fr br)',
      '{!tag=schema}schema_s:(nationalReport nbsap absPermit)',
    ],
    fl: 'id,title_EN_t,url_ss,schema_s',
    sort: 'updatedDate_dt desc',
    start: 0,
    rows: 25,
    wt: 'json',
    facet: true,
    'facet.field': ['{!ex=government}government_s', '{!ex=schema}schema_s', 'all_Terms_ss', 'version_s'],
    'facet.mincount': 1,
    'facet.limit': 512,
    'facet.pivot': ['schema_s, all_Terms_ss'],
  })

  const { facet_fields: fields, facet_pivot: pivots } = json.facet_counts
  assert.ok(json.response.docs.every(({ url_ss: urls }: { url_ss: readonly string[] }) => urls[0]!.startsWith('http')))
  assert.ok(fields.government_s.includes('in') && fields.schema_s.includes('nationalReport'))
  assert.deepEqual(fields.version_s, [])
  assert.ok(pivots['schema_s, all_Terms_ss'].every(({ count }: { count: number }) => count >= 1))
  assert.deepEqual(json.nonSupportedParams, [])
})

test('a module of national sites reads domains, their terms and what is narrower', async () => {
  const caller = await everything()

  const domains = (await get(caller, 'v2013/thesaurus/domains')).json
  const one = (await get(caller, 'v2013/thesaurus/domains/Legislation%20And%20Agreement%20Types')).json
  const terms = (await get(caller, 'v2013/thesaurus/domains/GBF-TARGETS/terms')).json
  const subjects = (await get(caller, 'v2013/thesaurus/domains/CBD-SUBJECTS/terms')).json
  const union = (await get(caller, 'v2013/thesaurus/terms/eu?relations')).json
  const old = (await get(caller, 'v2013/thesaurus/terms/bd12d7fb-91f7-4b2d-996c-e70f18a51f0e')).json
  const below = (await get(caller, 'v2013/thesaurus/terms/eu/narrowers?domain=countries&immediate=true')).json

  assert.ok(domains.length > 90)
  for (const domain of domains) assert.deepEqual(Object.keys(domain), ['domainId', 'identifier', 'name'])
  assert.equal(new Set(domains.map(({ domainId }: { domainId: number }) => domainId)).size, domains.length)
  assert.equal(one.identifier, 'Legislation And Agreement Types')
  assert.equal(terms.length, 23)
  assert.deepEqual(Object.keys(terms[0]), termParts)
  assert.deepEqual(terms[0].title.en.length > 5 && Object.keys(terms[0].title), ['en', 'fr', 'es', 'ar', 'ru', 'zh'])
  assert.ok(subjects.some(({ narrowerTerms }: { narrowerTerms: readonly string[] }) => narrowerTerms.length > 0))
  assert.equal(union.narrowerTerms.length, 27)
  assert.deepEqual(old, union)
  assert.deepEqual(below.map(({ identifier }: { identifier: string }) => identifier).sort(), union.narrowerTerms.toSorted())
  for (const strange of ['domains/nobody', 'domains/nobody/terms', 'terms/nobody', 'terms/%2500', 'terms/eu/narrowers?domain=nobody'])
    assert.deepEqual(
      [(await get(caller, `v2013/thesaurus/${strange}`)).status, (await get(caller, `v2013/thesaurus/${strange}`)).json.code],
      [404, 'notFound'],
      strange,
    )
})

const termParts = [
  'termId',
  'identifier',
  'name',
  'title',
  'shortTitle',
  'description',
  'longDescription',
  'source',
  'broaderTerms',
  'narrowerTerms',
  'relatedTerms',
  'nonPreferedTerms',
]

test('every domain answers its terms, each with the identifiers of its relations', async () => {
  const caller = await everything()
  const domains = (await get(caller, 'v2013/thesaurus/domains')).json as readonly { readonly identifier: string }[]

  for (const { identifier } of domains) {
    const { status, json } = await get(caller, `v2013/thesaurus/domains/${encodeURIComponent(identifier)}/terms`)
    assert.equal(status, 200, identifier)
    const members = new Set(json.map((term: { identifier: string }) => term.identifier))
    for (const term of json) {
      assert.ok(Number.isInteger(term.termId) && term.termId >= 0)
      for (const other of [...term.broaderTerms, ...term.narrowerTerms]) assert.ok(members.has(other), `${identifier} ${term.identifier} ${other}`)
    }
  }
})

test('countries are asked by code, with fields, in order, or only counted; whoever holds them already is told so', async () => {
  const caller = await everything()
  const mongo = (query: object) =>
    new URLSearchParams(Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])).toString()

  const all = await get(caller, 'v2013/countries')
  const codes = await get(caller, `v2015/countries?${mongo({ f: { code: 1 } })}`)
  const party = await get(caller, `v2015/countries?${mongo({ q: { 'treaties.XXVII8b.party': { $ne: null } }, c: '1' })}`)
  const first = await get(caller, `v2013/countries?${mongo({ q: { code: 'BR' }, fo: '1' })}`)
  const again = await get(caller, 'v2013/countries', { 'if-none-match': String(all.headers['etag']) })

  assert.deepEqual(Object.keys(all.json[0]), ['_id', 'code', 'code2', 'code3', 'name', 'treaties'])
  assert.deepEqual(Object.keys(all.json[0].treaties), ['XXVII8', 'XXVII8a', 'XXVII8b', 'XXVII8c'])
  assert.ok(codes.json.every((country: object) => Object.keys(country).join() === '_id,code'))
  assert.ok(party.json.count > 20 && party.json.count < all.json.length)
  assert.deepEqual([first.json['_id'], first.json.code3], ['br', 'BRA'])
  assert.equal(again.status, 304)
  assert.equal((await get(caller, 'v2013/countries/XX')).status, 404)
  assert.equal((await get(caller, 'v2013/countries?q={')).json.field, 'q')
})

test('treaties are a list, and each by its name', async () => {
  const caller = await everything()

  const all = (await get(caller, 'v2015/treaties')).json
  const one = (await get(caller, 'v2015/treaties/XXVII8b')).json

  assert.deepEqual(
    all.map(({ _id: id }: { _id: string }) => id),
    ['XXVII8', 'XXVII8a', 'XXVII8b', 'XXVII8c'],
  )
  assert.match(one.title.en, /Nagoya Protocol/)
  assert.equal((await get(caller, 'v2015/treaties/XXVII9')).status, 404)
})

test('a program learns how its clearing-house is configured, by realm, by site and by host', async () => {
  const caller = await everything()
  const asked = (query: object) => get(caller, `v2018/realm-configurations?q=${encodeURIComponent(JSON.stringify(query))}`)

  const abs = (await asked({ realm: 'ABS' })).json
  const training = (await asked({ environment: 'training' })).json
  const [bch] = (await get(caller, 'v2018/realm-configurations/bch.cbd.int')).json
  const ort = (await get(caller, 'v2018/realm-configurations/ort.cbd.int')).json
  const [dev] = (await get(caller, 'v2018/realm-configurations/absch-dev.example.org')).json

  assert.equal(abs.length, 1)
  assert.deepEqual(
    [abs[0].schemas.absPermit.shortCode, abs[0].schemas.absPermit.type, abs[0].schemas.resource.type],
    ['IRCC', 'national', 'reference'],
  )
  assert.deepEqual(abs[0].schemas.absPermit.publishingAuthorities.includes('AbsPublishingAuthorities'), true)
  assert.deepEqual(training.map(({ realm }: { realm: string }) => realm).sort(), ['ABS-TRG', 'BCH-TRG', 'CHM-TRG', 'ORT-TRG'])
  assert.deepEqual([bch.realm, ort.realm, dev.realm], ['BCH', 'ORT', 'ABS-DEV'])
  assert.equal((await get(caller, 'v2018/realm-configurations/nobody.example.org')).status, 404)
})

test('articles are read in a list, alone and by their tags', async () => {
  const caller = await everything()

  const all = (await get(caller, 'v2017/articles')).json
  const one = (await get(caller, `v2017/articles/${all[0]['_id']}`)).json
  const grouped = (await get(caller, 'v2017/articles/grouping/tags')).json

  assert.match(all[0]['_id'], /^[0-9a-f]{24}$/)
  for (const part of ['title', 'content', 'summary', 'tags', 'customTags', 'adminTags', 'meta', 'tagsInfo', 'customTagsInfo'])
    assert.ok(part in all[0], part)
  assert.deepEqual(one, all[0])
  assert.ok(
    grouped.every(({ _id: tag, articles }: { _id: string; articles: readonly { tags: readonly string[] }[] }) =>
      articles.every(({ tags }) => tags.includes(tag)),
    ),
  )
  assert.equal((await get(caller, 'v2017/articles/0123456789abcdef01234567')).status, 404)
  assert.equal((await get(caller, 'v2017/articles/grouping/password')).status, 404)
  assert.equal((await get(caller, 'v2021/article-admin-tags')).status, 200)
})

// What the existing service was seen to answer.

const shared = path.resolve(import.meta.dirname, '../../../shared/data')
const known = (file: string) => existsSync(path.join(shared, file)) || 'the recorded answers are not on this machine'
const recorded = (file: string) => JSON.parse(readFileSync(path.join(shared, file), 'utf8'))
const skipUnless = (file: string) => (known(file) === true ? {} : { skip: known(file) as string })

test(
  'documents of the index have the names and types of those recorded',
  skipUnless('records/scbd-api/clearing-house-api-examples.json'),
  async () => {
    const caller = await everything()
    const docs = (
      recorded('records/scbd-api/clearing-house-api-examples.json') as readonly { examples?: readonly { path: string; example: any }[] }[]
    )
      .flatMap(({ examples = [] }) => examples)
      .filter(one => one.path.startsWith('//index/get'))
      .flatMap(({ example }) => example.response.docs as readonly object[])
    const { json } = await get(caller, 'v2013/index?q=government_s:*&rows=200')

    assert.ok(docs.length > 100)
    for (const doc of docs)
      for (const [name, value] of Object.entries(doc))
        for (const ours of json.response.docs) {
          assert.ok(Object.hasOwn(ours, name), name)
          assert.deepEqual([typeof ours[name], Array.isArray(ours[name])], [typeof value, Array.isArray(value)], name)
        }
  },
)

test(
  'terms have the parts and types of those recorded, and domains the same identifiers',
  skipUnless('vocab/scbd/thesaurus-domains.json'),
  async t => {
    const caller = await everything()
    const calls = recorded('vocab/scbd/thesaurus-domains.json') as readonly { path: string; example: unknown }[]
    const absent: string[] = []

    for (const { path: address, example } of calls) {
      const [, kind, id] = /thesaurus\/(domains|terms)\/([^/]+)/.exec(address)!
      const answer = await get(caller, `v2013/thesaurus/${kind}/${encodeURIComponent(decodeURIComponent(id!))}${kind === 'domains' ? '/terms' : ''}`)
      if (answer.status === 404) absent.push(decodeURIComponent(id!))
      else {
        const [ours] = [answer.json].flat()
        const [theirs] = [example].flat() as readonly { readonly [part: string]: unknown }[]
        for (const [part, value] of Object.entries(theirs ?? {})) {
          assert.ok(Object.hasOwn(ours, part), `${address} ${part}`)
          if (value !== null && ours[part] !== null)
            assert.equal(Array.isArray(ours[part]) ? 'array' : typeof ours[part], Array.isArray(value) ? 'array' : typeof value, `${address} ${part}`)
        }
      }
    }
    if (absent.length > 0) t.diagnostic(`not among our vocabularies: ${[...new Set(absent)].join(', ')}`)
    assert.ok(absent.length < calls.length / 10, absent.join())
  },
)

test('the three letters of countries are those of the standard', skipUnless('vocab/countries/country-codes.csv'), () => {
  const lines = readFileSync(path.join(shared, 'vocab/countries/country-codes.csv'), 'utf8').split('\n')
  const text = lines.join('\n')

  for (const { code2, code3 } of countries() as readonly { code2: string; code3: string | null }[]) {
    if (code2 === 'EU') continue
    assert.ok(code3, code2)
    assert.ok(
      lines.some(line => line.includes(code3) && new RegExp(`(^|[,"])${code2}([,"]|$)`).test(line)) || !text.includes(`,${code2},`),
      `${code2} ${code3}`,
    )
  }
})
