import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { announce } from '#platform/events.ts'
import { sql } from 'kysely'
import { aRecord, interfaces, rows, type Interfaces } from '#testing'

const schemas = '../shared/data/interop/akoma-ntoso/xsd'
const missing = existsSync(schemas) && spawnSync('/usr/bin/xmllint', ['--version']).status === 0 ? false : 'xmllint or the schema is not here'

/** The schema at hand is the working draft; with the namespace of the standard it is that of the standard. */
function valid(documents: readonly string[]): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-akn-'))
  const schema = readFileSync(`${schemas}/akomantoso30.xsd`, 'utf8').replaceAll('/akn/3.0/WD17', '/akn/3.0')
  writeFileSync(path.join(folder, 'akomantoso30.xsd'), schema)
  writeFileSync(path.join(folder, 'xml.xsd'), readFileSync(`${schemas}/xml.xsd`))
  const files = documents.map((document, index) => {
    writeFileSync(path.join(folder, `${index}.xml`), document)
    return `${index}.xml`
  })
  execFileSync('/usr/bin/xmllint', ['--nonet', '--noout', '--schema', 'akomantoso30.xsd', ...files], { cwd: folder, stdio: 'pipe' })
}

const base = '/akn/un/statement/deliberation'
const about = {
  symbol: 'CBD/COP/DEC/14/25',
  session: 14,
  number: '25',
  date: '2018-11-29',
  body: { identifier: 'C4C77949-A28B-554B-8A8F-208FA62FB781' },
}
const anAct = async ({ context }: Interfaces, data: object, format = 'decision') => {
  const id = await aRecord(context, { format, government: null, state: 'published', data: { ...about, ...data } })
  await announce(context, 'record.published', id)
  return id
}
const eIds = (text: string) => [...text.matchAll(/<(?:paragraph|list|point|indent) eId="([^"]+)"/g)].map(([, eId]) => eId)

test('a decision is told under the name the convention gives it, in each of its languages, with the same identifiers in all', async () => {
  const house = await interfaces()
  const body = (one: string, other: string) =>
    `<p>${one}</p><p><em>Recalling</em></p><ol><li>${one};</li><li>${other}:<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol> end</li></ol>`
  const id = await anAct(house, {
    title: { en: 'Knowledge', zh: '知识管理', ar: 'المعارف' },
    text: { zh: body('缔约方大会', '请'), ar: body('مؤتمر', 'يطلب'), en: body('The Conference', 'Requests') },
  })

  const told = await Promise.all(
    ['eng', 'zho', 'ara'].map(language => house.get(`${base}/cbd-cop/2018-11-29/14-25/${language}@2018-11-29/!main.xml`)),
  )

  assert.deepEqual(
    told.map(({ status, type }) => [status, type]),
    told.map(() => [200, 'application/akn+xml; charset=utf-8']),
  )
  assert.deepEqual(eIds(told[0]!.text), [
    'para_1',
    'para_2',
    'para_2__list_1',
    'para_2__list_1__point_a',
    'para_2__list_1__point_b',
    'para_2__list_1__point_b__list_1',
    'para_2__list_1__point_b__list_1__indent_1',
  ])
  for (const { text } of told) assert.deepEqual(eIds(text), eIds(told[0]!.text))
  assert.match(
    told[1]!.text,
    /<FRBRalias value="CBD\/COP\/DEC\/14\/25" name="symbol"\/>.*<FRBRlanguage language="zho"\/>.*showAs="缔约方大会".*<docTitle>知识管理<.*<formula [^>]*><p>缔约方大会<\/p>/,
  )
  assert.match(String(told[0]!.headers['link']), new RegExp(`/id/${id}>; rel="cite-as".*zho@2018-11-29/!main.xml>; rel="alternate"; hreflang="zh"`))
  assert.equal((await house.get(`${base}/cbd-cop/2018-11-29/14-25`)).headers['location'], `/id/${id}`)
  assert.equal((await house.get(`${base}/cbd-cop/2018-11-29/14-25/eng@!main`)).status, 200)
})

const awkward: { readonly [sort: string]: object } = {
  'no text': { text: undefined, files: [{ url: '/files/11111111-2222-4333-8444-555555555555/a.pdf', name: 'a & b' }] },
  'plain words': { text: { en: 'The Conference requests <nothing> & more' } },
  'numbered paragraphs': { text: { en: '<p>The Conference,</p><p>1. Adopts:</p><ol><li>x</li></ol><p>2. Ends</p><p>more</p>' } },
  'headings, tables and pictures': {
    text: {
      ar: '<h2>ملحق</h2><h3>x</h3><ul><li>first</li></ul><table><caption>c</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td colspan="2">b<ul><li>c<table><tr><td>d</td></tr></table></li></ul></td></tr></tbody></table><p><img src="/files/1/a b.png" alt="x"></p><table></table>',
    },
  },
  'quotations and lines': {
    text: {
      en: '<ol><li><blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c<br />d <code>e</code> <a href="https://a.test/?x=1&amp;y=2">f</a><a>g</a></p></li><li></li></ol><blockquote>h</blockquote>',
    },
  },
  'deep lists': { text: { en: '<ol><li>x'.repeat(40) + '</li></ol>'.repeat(40) } },
  'many points': { text: { en: `<ol><li>x<ol>${'<li>y</li>'.repeat(60)}</ol></li></ol>` } },
  'broken markup': { text: { en: '</ol><li>a<p>b<p>c</li><b><i>d</b>&#99999999;&nope;<td>e<tr><img><a href="//[">f</a>' } },
}

test('every awkward text is valid by the strict schema', { skip: missing }, async () => {
  const house = await interfaces()
  const documents: string[] = []
  for (const [index, [, data]] of Object.entries(awkward).entries()) {
    await anAct(house, { title: { en: 'T', ar: 'ع' }, ...data, number: String(index) }, index % 2 === 0 ? 'decision' : 'recommendation')
    const language = JSON.stringify(data).includes('"ar"') ? 'ara' : 'eng'
    const { status, text } = await house.get(`${base}/cbd-cop/2018-11-29/14-${index}/${language}@2018-11-29`)
    assert.equal(status, 200, String(index))
    documents.push(text)
  }

  valid(documents)
})

test('whatever markup a text holds, what is written is valid, and every word of it is there', { skip: missing }, async () => {
  const house = await interfaces()
  const tag = fc.constantFrom('p', 'ol', 'ul', 'li', 'table', 'tr', 'td', 'th', 'h2', 'blockquote', 'strong', 'a href="/x"', 'br', 'caption')
  const piece = fc.oneof(
    tag.map(name => `<${name}>`),
    tag.map(name => `</${name.split(' ')[0]}>`),
    fc.constantFrom('word', ' ', '&amp;', '1. x'),
  )
  const texts = fc.sample(
    fc.array(piece, { maxLength: 60 }).map(parts => parts.join('')),
    { numRuns: 60, seed: 7 },
  )
  for (const [index, text] of texts.entries()) await anAct(house, { title: { en: 'T' }, text: { en: `${text}end` }, number: String(index) })

  const documents = await Promise.all(texts.map(async (_, index) => (await house.get(`${base}/cbd-cop/2018-11-29/14-${index}/eng@`)).text))

  valid(documents)
  const words = (text: string) => [...text.matchAll(/word/g)].length
  for (const [index, text] of texts.entries())
    assert.ok(words(documents[index]!.slice(documents[index]!.indexOf('</preface>'))) >= words(text) - inTables(text), text)
})

/** Words between the rows of a table, where none may stand. */
const inTables = (text: string): number => (/<(table|tr|caption)>/.test(text) ? [...text.matchAll(/word/g)].length : 0)

test('a harvester takes acts as Akoma Ntoso and nothing else, and is told of those that are gone', { skip: missing }, async () => {
  const house = await interfaces()
  const [act, gone] = [await anAct(house, { title: { en: 'T' }, text: { en: '<p>x</p>' } }), await anAct(house, { title: { en: 'U' }, number: '26' })]
  const other = await aRecord(house.context, { format: 'nbsap', government: 'cr', state: 'published' })
  await announce(house.context, 'record.published', other)
  await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${gone}`.execute(house.context.db)
  await announce(house.context, 'record.withdrawn', gone)

  const { text } = await house.get('/oai?verb=ListRecords&metadataPrefix=akn')

  valid([/<akomaNtoso.*<\/akomaNtoso>/s.exec(text)![0]])
  assert.deepEqual([text.includes(act), text.includes(other)], [true, false])
  assert.match(text, new RegExp(`status="deleted"><identifier>[^<]*${gone}`))
  assert.match((await house.get(`/oai?verb=GetRecord&metadataPrefix=akn&identifier=oai:chm.localhost:${other}`)).text, /cannotDisseminateFormat/)
  assert.equal((await house.get(`${base}/cbd-cop/2018-11-29/14-26/eng@2018-11-29`)).status, 404)
})

test('names of nothing are answered plainly', async () => {
  const house = await interfaces()
  await anAct(house, { title: { en: 'T' }, text: { en: '<p>x</p>' } })

  for (const name of [
    '',
    'x',
    'cbd-cop/2018-11-29/14-25/fra@2018-11-29',
    'cbd-cop/2018-11-29/14-25/eng@2019-01-01',
    'cbd-cop/2018-13-99/14-25',
    `${'a'.repeat(300)}`,
    '%00',
    '../../etc',
    'cbd-cop/2018-11-29/14-25/eng@2018-11-29/!main.xml/x',
  ])
    assert.ok([400, 404, 414].includes((await house.get(`${base}/${name}`)).status), name)
})

test('an act without a number goes by its symbol, and one with neither by the number of its record', async () => {
  const house = await interfaces()
  const { number: _number, ...unnumbered } = about
  const id = await aRecord(house.context, {
    format: 'decision',
    government: null,
    state: 'published',
    data: { title: { en: 'A' }, text: { en: '<p>a</p>' } },
  })
  const written = async (data: object) => {
    await sql`update revision set data = ${JSON.stringify({ title: { en: 'A' }, text: { en: '<p>a</p>' }, languages: ['en'], ...data })} where record = ${id}`.execute(
      house.context.db,
    )
    await announce(house.context, 'record.published', id)
    const { text } = await house.get(`/oai?verb=GetRecord&metadataPrefix=akn&identifier=oai:chm.localhost:${id}`)
    return /<FRBRWork>.*?<FRBRuri value="([^"]+)"/s.exec(text)![1]!
  }
  const { number: ours } = (await rows(house.context, 'record'))[0]! as { readonly number: number }
  const { symbol: _symbol, ...unnamed } = unnumbered

  const names = [await written(unnumbered), await written(unnamed), await written({ ...unnumbered, symbol: `UNEP/${'x'.repeat(200)}` })]

  assert.deepEqual(names.slice(0, 2), [`${base}/cbd-cop/2018-11-29/cbd-cop-dec-14-25`, `${base}/cbd-cop/2018-11-29/record-${ours}`])
  assert.equal((await house.get(`${names.at(-1)}/eng@2018-11-29`)).status, 200)
})

test('where two records say that they are the same act, both are offered, and each can be had', async () => {
  const house = await interfaces()
  const ids = [
    await anAct(house, { title: { en: 'One' }, text: { en: '<p>one</p>' } }),
    await anAct(house, { title: { en: 'Two' }, text: { en: '<p>two</p>' } }),
  ]
  const name = `${base}/cbd-cop/2018-11-29/14-25`

  for (const address of [name, `${name}/eng@2018-11-29/!main.xml`]) {
    const { status, text, headers } = await house.get(address)

    assert.equal(status, 300)
    assert.deepEqual(text.trim().split('\n'), ids.map(id => `${address}?record=${id}`)) // prettier-ignore
    assert.equal(String(headers['link']).match(/rel="alternate"/g)?.length, 2)
  }
  const [one, two] = await Promise.all(ids.map(id => house.get(`${name}/eng@2018-11-29/!main.xml?record=${id}`)))
  assert.deepEqual([one!.status, two!.status], [200, 200])
  assert.match(one!.text, />one</)
  assert.match(two!.text, />two</)
  assert.equal((await house.get(`${name}?record=x`)).status, 404)
})
