import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { formatNamed, formats, sampleOf, titleOf } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { vocabularyWorld } from '#records'
import type { Cited } from './citation.ts'
import { jsonLdOf, type Described } from './json-ld.ts'
import { workType } from './work-type.ts'

const described: Described = {
  summary: 'What it says.',
  locale: 'en',
  formatTitle: 'Type',
  country: 'Costa Rica',
  files: [{ name: 'a.pdf', type: 'application/pdf', size: 12, licence: 'CC-BY-4.0', hash: 'ab', url: 'https://chm.example/en/files/1/a.pdf' }],
  mentions: ['https://chm.example/en/records/other'],
}
const cited = (format: string, title: Cited['title']): Cited => ({
  title,
  authors: [{ literal: 'Costa Rica' }, { family: 'Mora', given: 'Ana' }],
  identifier: 'X-1-1',
  publishedAt: new Date('2026-07-14T10:00:00Z'),
  url: 'https://chm.example/en/records/X-1-1',
  house: 'Clearing-House Mechanism',
  type: workType(format),
  revision: 1,
  languages: ['en'],
})

type Quad = {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string }
}

/** What a parser of JSON-LD 1.1 reads, with the context of schema.org as it defines its terms (no network in tests). */
async function statementsIn(text: string): Promise<readonly Quad[]> {
  const context = { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, contentUrl: { '@type': '@id' }, license: { '@type': '@id' } }
  const parser = new JsonLdParser({ documentLoader: { load: async () => ({ '@context': context }) } as never })
  const quads: Quad[] = []
  for await (const quad of Readable.from([text]).pipe(parser as never) as AsyncIterable<Quad>) quads.push(quad)
  return quads
}

test('a parser of JSON-LD reads every format: the page, its type, its names and whom it is by', async () => {
  const schema = 'https://schema.org/'
  for (const { name } of formats()) {
    const format = formatNamed(name)
    const title = titleOf(format, sampleOf(format, vocabularyWorld))
    const quads = await statementsIn(jsonLdOf(cited(name, title), described))
    const said = (predicate: string) => quads.filter(quad => quad.subject.value.endsWith('X-1-1') && quad.predicate.value.endsWith(predicate))
    const { schema: type, about } = workType(name)

    assert.equal(said('#type')[0]!.object.value, schema + (about ? 'WebPage' : type), name)
    assert.ok(
      said('/name').some(({ object }) => object.value === inLocale(title, 'en').text),
      name,
    )
    assert.equal(said('/author').length, 2, name)
    assert.equal(said('/mainEntity').length, about ? 1 : 0, name)
    assert.equal(said('/version').length + said('/datePublished').length + said('/publisher').length, 3, name)
  }
})

test('files are told with type, size, checksum and licence', () => {
  const { associatedMedia } = JSON.parse(jsonLdOf(cited('nbsap', { en: 'Plan' }), described))

  assert.deepEqual([associatedMedia[0].sha256, associatedMedia[0].license], ['ab', 'https://spdx.org/licenses/CC-BY-4.0'])
  assert.ok(JSON.parse(jsonLdOf(cited('database', { en: 'Data' }), described)).distribution)
})

test('a title cannot end the script element that describes the record', () => {
  const text = jsonLdOf(cited('nbsap', { en: '</script><script>alert(1)</script>\u2028' }), described)

  assert.ok(!text.includes('<') && !text.includes('\u2028'))
  assert.equal(JSON.parse(text).headline, '</script><script>alert(1)</script>\u2028')
})

test('every type of work is told apart where reference managers can tell it', () => {
  const known = formats().filter(({ name }) => workType(name).schema !== 'CreativeWork')

  assert.ok(known.length > formats().length * 0.8, known.map(({ name }) => name).join())
  assert.deepEqual(['absPermit', 'measure', 'contact'].map(name => workType(name).schema), ['GovernmentPermit', 'Legislation', 'Person']) // prettier-ignore
})
