import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { formatNamed, formats, languagesOf, publicData, type Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { aBody, addRevision, aRecord, house, interfaces, rows, type RecordOptions } from '#testing'

const aPublished = async (context: Context, options: RecordOptions) => {
  const id = await aRecord(context, { state: 'published', ...options })
  await announce(context, 'record.published', id)
  return id
}
const idsIn = (text: string) =>
  [...text.matchAll(/<header( status="deleted")?><identifier>oai:chm\.localhost:([^<]+)</g)].map(([, gone, id]) => `${gone ? '-' : ''}${id}`)
const listOf = (set: string) => `/oai?verb=ListRecords&metadataPrefix=oai_dc&set=${set}`

/** The body with some of its English texts also in French, and others in Arabic only. */
const inMore = (value: unknown, turn: () => number): unknown => {
  if (Array.isArray(value)) return value.map(part => inMore(part, turn))
  if (typeof value !== 'object' || value === null) return value
  const { en } = value as { readonly en?: unknown }
  if (typeof en === 'string') return [value, { ...value, fr: en }, { ar: en }][turn() % 3]
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inMore(part, turn)]))
}

describe('languages of what is harvested', () => {
  test('the database finds the languages of a body as the formats do, whatever the format', async () => {
    const context = await house()
    let turns = 0
    for (const { name } of formats()) {
      const format = formatNamed(name)
      const body = { ...(await aBody(context, name)), ...('notes' in format.fields ? { notes: { ru: 'internal' } } : {}) }
      const bodies = [0, 1, 2].map(round => {
        turns = round
        return inMore(body, () => turns++) as Data
      })

      const { rows: found } = await sql<{ languages: readonly string[] }>`
        select languages_in(value) as languages from jsonb_array_elements(${JSON.stringify(bodies)})`.execute(context.db)

      const meant = bodies.map(data => languagesOf(format, publicData(format, data)).toSorted())
      assert.deepEqual(found.map(({ languages }) => languages), meant, name) // prettier-ignore
    }
    assert.ok(formats().length > 60)
  })

  test('a body says itself in which languages it is, and one of nonsense is in none', async () => {
    const context = await house()
    const of = async (body: unknown) =>
      (await sql<{ is: readonly string[] }>`select languages_in(${JSON.stringify(body)}) as is`.execute(context.db)).rows[0]!.is

    assert.deepEqual(await of({ languages: ['ru', 'fr', 'ru'], title: { en: 'A' } }), ['fr', 'ru'])
    assert.deepEqual(await of({ languages: 'zh' }), ['zh'])
    for (const body of [{}, [], 'en', null, { title: { en: '' } }, { languages: [1, null] }, { en: 1 }]) assert.deepEqual(await of(body), [])
  })

  test('a set of a language holds what is written in it, and a tombstone of what no longer is', async () => {
    const { context, get } = await interfaces()
    const plan = await aPublished(context, {
      format: 'nbsap',
      government: 'cr',
      data: { languages: ['en', 'fr'], title: { en: 'Plan', fr: 'Plan' } },
    })
    const english = await aPublished(context, { format: 'nbsap', government: 'cr' })
    const inFrench = async () => idsIn((await get(listOf('language:fr'))).text)

    const before = await inFrench()
    await addRevision(context, plan, 2, await aBody(context, 'nbsap', 'cr'))
    await announce(context, 'record.published', plan)

    assert.deepEqual(before, [plan])
    assert.deepEqual(await inFrench(), [`-${plan}`])
    for (const set of ['language:en', 'language', 'format', 'country']) assert.deepEqual(idsIn((await get(listOf(set))).text), [english, plan], set)
    assert.deepEqual((await rows(context, 'public_change')).map(({ once_languages }) => once_languages.join()).toSorted(), ['en', 'en,fr'])
  })

  test('a store from before learns the languages of what it holds', async () => {
    const context = await house()
    const id = await aPublished(context, { format: 'nbsap', government: 'cr', data: { languages: ['en', 'ar'] } })
    await addRevision(context, id, 2, await aBody(context, 'nbsap', 'cr'))
    const undone = new Error('undone')

    const upgrade = inTransaction(context, async unit => {
      await sql.raw('alter table public_change drop languages, drop once_languages; drop function languages_in cascade').execute(unit.db)
      await sql`update public_change set revision = 2`.execute(unit.db)
      await sql.raw(readFileSync('migrations/0039-languages-of-changes.sql', 'utf8')).execute(unit.db)
      const [change] = await rows(unit, 'public_change')
      assert.deepEqual([change!['languages'], change!['once_languages']], [['en'], ['en']])
      throw undone
    })

    await assert.rejects(upgrade, undone)
  })

  test('a decision comes in the language of the set it is taken from', async () => {
    const { context, get } = await interfaces()
    await aPublished(context, {
      format: 'decision',
      government: null,
      data: { languages: ['en', 'es'], text: { en: '<p>One</p>', es: '<p>Uno</p>' } },
    })
    const told = async (set: string) => (await get(`/oai?verb=ListRecords&metadataPrefix=akn&set=${set}`)).text

    assert.match(await told('language:es'), /Uno/)
    assert.doesNotMatch(await told('language:es'), /One/)
    assert.match(await told('format:decision'), /One/)
  })

  test('reports and data are harvested as data sets, in the words of the catalogue', async () => {
    const { context, get } = await interfaces()
    const id = await aPublished(context, { format: 'nationalReport7', government: 'cr', data: { title: { en: 'A <b> & "c"', ar: 'خطة' } } })
    await aPublished(context, { format: 'news', government: null })
    const list = (await get('/oai?verb=ListRecords&metadataPrefix=dcat_ap')).text

    const [graph] = /<rdf:RDF[^]*<\/rdf:RDF>/.exec(list)!
    const lines = (quads: Iterable<{ subject: { value: string }; predicate: { value: string }; object: { value: string } }>) =>
      new Set([...quads].map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`))
    const harvested = lines((await Readable.from([graph]).pipe(new RdfXmlParser()).toArray()) as never)

    assert.deepEqual(idsIn(list), [id])
    assert.deepEqual(harvested, lines(new Parser().parse((await get(`/catalog/records/${id}.ttl`)).text)))
    assert.ok(harvested.size > 20)
  })
})
