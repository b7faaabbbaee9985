import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { inTransaction } from '#platform/transaction.ts'
import { aRecord, interfaces, type Interfaces } from '#testing'
import { tokenOf } from './token.ts'

type Options = { readonly format?: string; readonly government?: string; readonly data?: object }
const aPublished = async (context: Context, options: Options = {}) => {
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published', ...options } as never)
  await announce(context, 'record.published', id)
  return id
}
const withdrawn = async (context: Context, id: string) => {
  await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${id}`.execute(context.db)
  await announce(context, 'record.withdrawn', id)
}
const asked = async ({ get }: Interfaces, query: string, host = 'chm.localhost') => {
  const { status, text, type } = await get(`/oai?${query}`, { host })
  assert.equal(status, 200, query)
  assert.equal(type, 'text/xml; charset=utf-8')
  wellFormed(text, query)
  return text
}
const wellFormed = (text: string, query: string) => {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => assert.fail(`${query} ${error.message}`))
  parser.write(text)
  parser.close()
}
const errorIn = (text: string) => /<error code="(\w+)">/.exec(text)?.[1]
const headersIn = (text: string) =>
  [...text.matchAll(/<header( status="deleted")?><identifier>([^<]+)</g)].map(([, deleted, id]) => `${deleted ? '-' : ''}${id}`)
const oai = (id: string) => `oai:chm.localhost:${id}`

test('the repository says what it is, under the address at which it was asked', async () => {
  const house = await interfaces()
  await aPublished(house.context)

  const text = await asked(house, 'verb=Identify')

  assert.match(text, /<request verb="Identify">http:\/\/chm\.localhost\/oai<\/request>/)
  assert.match(
    text,
    /<baseURL>http:\/\/chm\.localhost\/oai<\/baseURL><protocolVersion>2\.0<\/protocolVersion><adminEmail>\S+@(\S+\.)+\S+<\/adminEmail>/,
  )
  assert.match(text, /<deletedRecord>persistent<\/deletedRecord><granularity>YYYY-MM-DDThh:mm:ssZ<\/granularity>/)
  assert.match(text, /<repositoryIdentifier>chm\.localhost</)
})

test('a host that is none of ours is answered under our own address', async () => {
  const house = await interfaces()

  assert.match(await asked(house, 'verb=Identify', 'evil.example'), /<baseURL>http:\/\/chm\.localhost\/oai</)
})

test('every metadata format is written for a record of every sort, and is well formed', async () => {
  const house = await interfaces()
  const ids = [await aPublished(house.context), await aPublished(house.context, { format: 'meeting', government: null as never })]
  const prefixes = async (query: string) => [...(await asked(house, query)).matchAll(/<metadataPrefix>([^<]+)</g)].map(([, prefix]) => prefix)

  for (const id of ids) {
    for (const prefix of await prefixes(`verb=ListMetadataFormats&identifier=${oai(id)}`)) {
      const text = await asked(house, `verb=GetRecord&identifier=${oai(id)}&metadataPrefix=${prefix}`)

      assert.deepEqual(headersIn(text), [oai(id)])
      assert.match(text, /<metadata><[\w:]+ [^>]*xsi:schemaLocation=/)
    }
  }
  assert.deepEqual(await prefixes('verb=ListMetadataFormats'), ['oai_dc', 'oai_datacite', 'dcat_ap', 'chm', 'akn'])
  assert.equal((await house.get('/oai/chm.xsd')).status, 200)
})

test('all pages together are the set, none twice, also when much happens meanwhile', async () => {
  const house = await interfaces()
  const { context } = house
  const ids = await inTransaction(context, async unit => {
    const made: string[] = []
    for (let number = 0; number < 620; number++)
      made.push(await aRecord(unit, { format: 'nbsap', government: 'cr', state: 'published', data: { title: { en: `N${number}` } } }))
    for (const id of made) await announce(unit, 'record.published', id)
    return made
  })

  const first = await asked(house, 'verb=ListRecords&metadataPrefix=oai_dc&set=country:cr')
  const [, size, cursor, token] = /<resumptionToken expirationDate="[^"]+" completeListSize="(\d+)" cursor="(\d+)">([^<]+)</.exec(first)!
  await withdrawn(context, ids[600]!)
  const other = await interfaces({ keep: context })
  const second = await asked(other, `verb=ListRecords&resumptionToken=${token}`)
  const again = await asked(other, `verb=ListRecords&resumptionToken=${token}`)
  const third = await asked(other, `verb=ListRecords&resumptionToken=${/<resumptionToken[^>]+>([^<]+)</.exec(second)![1]}`)

  const all = [first, second, third].flatMap(headersIn)
  assert.deepEqual([size, cursor], ['620', '0'])
  assert.deepEqual(headersIn(second), headersIn(again))
  assert.deepEqual(all.slice().sort(), ids.map(id => (id === ids[600] ? `-${oai(id)}` : oai(id))).sort())
  assert.match(third, /<resumptionToken completeListSize="620" cursor="500"\/>/)
})

test('what is withdrawn is a tombstone in every list, for ever', async () => {
  const house = await interfaces()
  const id = await aPublished(house.context, { data: { title: { en: 'Quetzalwort' } } })
  await withdrawn(house.context, id)

  for (const query of [
    'verb=ListRecords&metadataPrefix=oai_dc',
    'verb=ListRecords&metadataPrefix=chm&set=country:cr',
    'verb=ListIdentifiers&metadataPrefix=oai_dc&set=format:nbsap',
    `verb=GetRecord&metadataPrefix=chm&identifier=${oai(id)}`,
  ]) {
    const text = await asked(house, query)
    assert.deepEqual(headersIn(text), [`-${oai(id)}`], query)
    assert.ok(!text.includes('Quetzalwort') && !text.includes('<metadata>'))
  }
})

test('an incremental harvest gives what changed since the last answer, ends included', async () => {
  const house = await interfaces()
  const { context } = house
  const old = await aPublished(context)
  await sql`update public_change set stamp = '2026-01-05T10:00:00Z'`.execute(context.db)
  const begun = /<responseDate>([^<]+)</.exec(await asked(house, 'verb=Identify'))![1]!
  const fresh = await aPublished(context)

  const list = async (span: string) => {
    const text = await asked(house, `verb=ListIdentifiers&metadataPrefix=oai_dc&${span}`)
    return errorIn(text) ?? headersIn(text).join()
  }

  assert.equal(await list(`from=${begun}`), oai(fresh))
  assert.equal(await list('from=2026-01-05T10:00:00Z&until=2026-01-05T10:00:00Z'), oai(old))
  assert.equal(await list('until=2026-01-05'), oai(old))
  assert.equal(await list('from=2026-01-05&until=2026-01-05'), oai(old))
  assert.equal(await list('until=2026-01-04'), 'noRecordsMatch')
  assert.equal(await list('from=2999-01-01'), 'noRecordsMatch')
})

test('sets are portals, formats, countries and languages, and a header names those of its record', async () => {
  const house = await interfaces()
  const id = await aPublished(house.context)
  const law = await aPublished(house.context, { format: 'biosafetyLaw', government: 'pe' })

  const sets = await asked(house, 'verb=ListSets')
  const header = await asked(house, `verb=ListIdentifiers&metadataPrefix=oai_dc`)

  for (const spec of ['portal', 'portal:chm', 'portal:bch', 'format', 'format:nbsap', 'country', 'country:cr', 'language', 'language:zh'])
    assert.ok(sets.includes(`<setSpec>${spec}</setSpec>`), spec)
  assert.ok(!sets.includes('country:pe'))
  assert.deepEqual(headersIn(header), [oai(id)])
  assert.match(
    header,
    /<setSpec>portal:chm<\/setSpec>.*<setSpec>format:nbsap<\/setSpec><setSpec>country:cr<\/setSpec><setSpec>language:en<\/setSpec><\/header>/,
  )
  assert.deepEqual(headersIn(await asked(house, 'verb=ListIdentifiers&metadataPrefix=oai_dc', 'bch.localhost')), [`oai:bch.localhost:${law}`])
})

const wrong: { readonly [query: string]: string } = {
  '': 'badVerb',
  'verb=': 'badVerb',
  'verb=identify': 'badVerb',
  'verb=toString': 'badVerb',
  'verb=Identify&verb=Identify': 'badVerb',
  'verb=Identify&x=1': 'badArgument',
  'verb=ListRecords': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&from=yesterday': 'badArgument',
  "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01'--": 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T10:00:00': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01': 'badArgument',
  'verb=ListRecords&metadataPrefix=marc': 'cannotDisseminateFormat',
  'verb=ListRecords&metadataPrefix=__proto__': 'cannotDisseminateFormat',
  'verb=ListRecords&metadataPrefix=oai_dc&set=nobody': 'noRecordsMatch',
  'verb=ListRecords&metadataPrefix=oai_dc&set=country:zz': 'noRecordsMatch',
  'verb=ListRecords&metadataPrefix=oai_dc&set=language:de': 'noRecordsMatch',
  'verb=ListRecords&metadataPrefix=oai_dc&set=country:cr:x': 'noRecordsMatch',
  'verb=ListRecords&metadataPrefix=oai_dc&set=': 'noRecordsMatch',
  'verb=ListRecords&metadataPrefix=oai_dc&from=': 'badArgument',
  'verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T10:00:00%2B01:00': 'badArgument',
  'verb=ListRecords&resumptionToken=': 'badResumptionToken',
  'verb=ListRecords&metadataPrefix=oai_dc&set=portal:__proto__': 'noRecordsMatch',
  'verb=ListRecords&resumptionToken=x': 'badResumptionToken',
  'verb=ListSets&resumptionToken=x': 'badResumptionToken',
  'verb=GetRecord&identifier=x': 'badArgument',
  'verb=GetRecord&identifier=x&metadataPrefix=oai_dc': 'idDoesNotExist',
  'verb=GetRecord&identifier=oai:chm.localhost:AAAAAAAAAAAA&metadataPrefix=oai_dc': 'idDoesNotExist',
  'verb=ListMetadataFormats&identifier=oai:bch.localhost:AAAAAAAAAAAA': 'idDoesNotExist',
  'verb=%00%ff%3Cscript%3E': 'badVerb',
}

test('every mistake gets its error of the protocol, without the arguments where these were wrong', async () => {
  const house = await interfaces()
  await aPublished(house.context)

  for (const [query, code] of Object.entries(wrong)) {
    const text = await asked(house, query)
    assert.equal(errorIn(text), code, query)
    if (['badVerb', 'badArgument'].includes(code)) assert.ok(text.includes('<request>http'), query)
  }
  assert.equal(errorIn(await asked(house, `verb=ListSets&x=${'y'.repeat(5000)}`)), 'badArgument')
})

test('a token that is too old, or says what nobody may ask, is refused', async () => {
  const house = await interfaces()
  const going = {
    prefix: 'oai_dc',
    set: undefined,
    from: undefined,
    until: undefined,
    after: { stamp: new Date(0), seq: 0 },
    cursor: 0,
    total: 1,
    begun: new Date(),
  }
  const refused = async (change: Partial<typeof going> | { set: string }) =>
    errorIn(await asked(house, `verb=ListRecords&resumptionToken=${tokenOf({ ...going, ...change } as never)}`))

  assert.equal(await refused({}), undefined)
  for (const change of [{ begun: new Date(Date.now() - 31 * 86_400_000) }, { prefix: 'x' }, { set: "x'; drop table" }, { from: 'x' as never }])
    assert.equal(await refused(change), 'badResumptionToken', JSON.stringify(change))
})

test('whatever is written as a token or an argument, the answer is a document', async () => {
  const house = await interfaces()

  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), fc.json({ maxDepth: 2 }), async (text, json) => {
      const token = Buffer.from(json).toString('base64url')
      for (const query of [
        `resumptionToken=${encodeURIComponent(text)}`,
        `resumptionToken=${token}`,
        `metadataPrefix=oai_dc&set=${encodeURIComponent(text.toWellFormed())}`,
      ])
        assert.ok(errorIn(await asked(house, `verb=ListRecords&${query}`)))
    }),
    { numRuns: 40 },
  )
})

test('a form may be posted, and anything else is no request', async () => {
  const house = await interfaces()
  await aPublished(house.context)
  const posted = (body: string, type = 'application/x-www-form-urlencoded') => house.post('/oai', body, type)

  assert.match((await posted('verb=ListIdentifiers&metadataPrefix=oai_dc')).text, /<header>/)
  assert.equal(errorIn((await posted('')).text), 'badVerb')
  assert.equal((await posted('<a/>', 'text/xml')).status, 415)
  assert.equal((await posted(`verb=${'x'.repeat(100_000)}`)).status, 413)
})

test('texts with characters that XML cannot hold are harvested all the same', async () => {
  const house = await interfaces()
  const id = await aPublished(house.context, { data: { title: { en: 'A\u0001 <b>&amp;]]> "x" \ufffe\ud83d\udc38', ar: 'خطة' } } })

  const text = await asked(house, `verb=GetRecord&metadataPrefix=oai_dc&identifier=${oai(id)}`)

  assert.ok(text.includes('<dc:title xml:lang="en">A\ufffd &lt;b&gt;&amp;amp;]]&gt; &quot;x&quot; \ufffd\ud83d\udc38</dc:title>'), text)
  assert.ok(text.includes('<dc:title xml:lang="ar">خطة</dc:title>'))
})

test('records about persons are not handed out for keeping', async () => {
  const house = await interfaces()
  const id = await aPublished(house.context, { format: 'contact', government: null as never })

  assert.equal(errorIn(await asked(house, 'verb=ListRecords&metadataPrefix=chm')), 'noRecordsMatch')
  assert.equal(errorIn(await asked(house, `verb=GetRecord&metadataPrefix=chm&identifier=${oai(id)}`)), 'idDoesNotExist')
})
