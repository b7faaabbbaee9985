import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { aRecord, interfaces } from '#testing'

type Quad = {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string }
}

const aPublished = async (context: Context, options: object = {}) => {
  const id = await aRecord(context, { format: 'nationalReport7', government: 'cr', state: 'published', ...options })
  await announce(context, 'record.published', id)
  return id
}
const readers: { readonly [ending: string]: (text: string) => Promise<readonly Quad[]> } = {
  ttl: async text => new Parser().parse(text),
  rdf: text => streamed(text, new RdfXmlParser()),
  jsonld: text => streamed(text, new JsonLdParser()),
}
const streamed = async (text: string, parser: NodeJS.ReadWriteStream): Promise<readonly Quad[]> =>
  (await Readable.from([text])
    .pipe(parser as never as NodeJS.WritableStream & AsyncIterable<Quad> & { toArray: () => Promise<Quad[]> })
    .toArray()) as Quad[]
const lineOf = ({ subject, predicate, object }: Quad) => `${subject.value} ${predicate.value} ${object.value}`
const dcat = 'http://www.w3.org/ns/dcat#'

test('the three serialisations say the same', async () => {
  const { context, get } = await interfaces()
  const nasty = { en: 'A "plan" <of> \\ & \n\u0001 lines', ar: 'خطة', zh: '计划' }
  await aPublished(context, { data: { title: nasty } })
  await aPublished(context, { format: 'marineEbsa', government: null })

  const said = await Promise.all(
    Object.entries(readers).map(async ([ending, read]) => {
      const { text, type, status } = await get(`/catalog.${ending}`)
      assert.equal(status, 200)
      assert.match(type, /^(text\/turtle|application\/rdf\+xml|application\/ld\+json); charset=utf-8$/)
      return (await read(text))
        .map(lineOf)
        .map(line => line.replaceAll(`catalog.${ending}`, 'catalog'))
        .sort()
    }),
  )

  assert.ok(said[0]!.length > 60)
  assert.deepEqual(said[1], said[0])
  assert.deepEqual(said[2], said[0])
})

test('what DCAT-AP 3 needs is there: of the catalogue, of every data set, distribution and service', async () => {
  const { context, get } = await interfaces()
  await aPublished(context, { data: { links: [{ url: 'https://example.org/a b"<>?q={x}' }] } })
  const quads = await readers['ttl']!((await get('/catalog.ttl')).text)
  const ofType = (type: string) => quads.filter(({ object }) => object.value === type).map(({ subject }) => subject.value)
  const bears = (subject: string, predicate: string) => quads.some(quad => quad.subject.value === subject && quad.predicate.value.endsWith(predicate))
  const needed: { readonly [type: string]: readonly string[] } = {
    [`${dcat}Catalog`]: ['terms/title', 'terms/description', 'terms/publisher', '#dataset', '#service'],
    [`${dcat}Dataset`]: ['terms/title', 'terms/description', 'terms/publisher', 'terms/identifier', 'terms/issued', '#distribution'],
    [`${dcat}Distribution`]: ['#accessURL'],
    [`${dcat}DataService`]: ['terms/title', '#endpointURL'],
    'http://xmlns.com/foaf/0.1/Agent': ['0.1/name'],
  }

  for (const [type, predicates] of Object.entries(needed)) {
    const found = ofType(type)
    assert.ok(found.length > 0, type)
    for (const one of found) for (const predicate of predicates) assert.ok(bears(one, predicate), `${one} ${predicate}`)
  }
})

test('a harvester that follows the pages has everything once, and afterwards what was touched since', async () => {
  const { context, get } = await interfaces()
  await inTransaction(context, async unit => {
    for (let number = 0; number < 205; number++) await aPublished(unit)
  })
  const found: string[] = []
  let url: string | undefined = '/catalog.ttl?format=nationalReport7'
  while (url) {
    const quads: readonly Quad[] = await readers['ttl']!((await get(url)).text)
    found.push(...quads.filter(({ predicate }) => predicate.value === `${dcat}dataset`).map(({ object }) => object.value))
    const next: string | undefined = quads.find(({ predicate }) => predicate.value.endsWith('#next'))?.object.value
    url = next?.replace('http://chm.localhost', '')
  }

  assert.equal(new Set(found).size, 205)
  assert.equal(found.length, 205)
  assert.ok(!(await get('/catalog.ttl?modified_since=2999-01-01')).text.includes('dcat:Dataset'))
})

test('the catalogue is negotiated, and what cannot be asked is refused', async () => {
  const { context, get } = await interfaces()
  const id = await aPublished(context)

  assert.match((await get('/catalog', { accept: 'application/ld+json' })).type, /ld\+json/)
  assert.match((await get('/catalog', { accept: '*/*' })).type, /turtle/)
  assert.equal((await get(`/catalog/records/${id}.rdf`)).status, 200)
  for (const url of ['/catalog.ttl?after=x', '/catalog.ttl?modified_since=x', '/catalog.ttl?modified_since=2026-13-01', '/catalog.ttl?format=x'])
    assert.ok([400, 404].includes((await get(url)).status), url)
  for (const name of ['x.ttl', `${id}.xml`, `${id}`, `${id}.ttl.gz`]) assert.equal((await get(`/catalog/records/${name}`)).status, 404, name)
})
