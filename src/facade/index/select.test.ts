import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amend, saveDraft, submit, withdraw } from '#records'
import { aBody, addDraft, aLibrary, aRecord, idsOf, queryOf, type IndexAnswer, type Library } from '#testing'

let world: Promise<Library> | undefined

/** Made once for all tests here. */
const everything = (): Promise<Library> =>
  (world ??= aLibrary([
    'absPermit',
    'absCheckpoint',
    'authority',
    'biosafetyLaw',
    'contact',
    'decision',
    'focalPoint',
    'meeting',
    'nationalReport',
    'nationalTarget7',
    'nbsap',
    'resource',
  ]))

test('an answer has the shape clients read', async () => {
  const { asked } = await everything()

  const plain = await asked({ q: 'id:PERMIT-OF-BRAZIL-1', fl: 'uniqueIdentifier_s,schema_s,title_EN_s,url_ss' })
  const counted = await asked({
    q: '*:*',
    rows: '0',
    facet: 'true',
    'facet.field': 'schema_s',
    'facet.query': 'schema_s:absPermit',
    'facet.pivot': 'government_s,schema_s',
  })
  const grouped = await asked({ q: 'government_s:*', group: 'true', 'group.field': 'government_s', 'group.ngroups': 'true', fl: 'id' })

  assert.equal(plain.status, 200)
  assert.deepEqual(Object.keys(plain.json), ['responseHeader', 'response', 'nonSupportedParams'])
  assert.deepEqual(Object.keys(plain.json.responseHeader), ['status', 'QTime', 'params'])
  assert.deepEqual(Object.keys(plain.json.response), ['numFound', 'start', 'docs'])
  const [doc] = plain.json.response.docs
  assert.match(String(doc!['uniqueIdentifier_s']), /^absch-ircc-br-\d+-1$/)
  assert.deepEqual(
    { ...doc, uniqueIdentifier_s: '', url_ss: '' },
    { uniqueIdentifier_s: '', schema_s: 'absPermit', title_EN_s: 'Permit for wild relatives of cassava', url_ss: '' },
  )
  assert.match(String((doc!['url_ss'] as readonly string[])[0]), /^http:\/\/chm\.localhost\/en\/records\/ABSCH-IRCC-BR-\d+$/)
  assert.deepEqual(Object.keys(counted.json.facet_counts), ['facet_queries', 'facet_fields', 'facet_pivot'])
  assert.ok(Number((counted.json.facet_counts.facet_queries as { [query: string]: number })['schema_s:absPermit']) >= 2)
  const [pivot] = counted.json.facet_counts.facet_pivot['government_s,schema_s']
  assert.deepEqual(Object.keys(pivot), ['field', 'value', 'count', 'pivot'])
  assert.deepEqual(Object.keys(grouped.json), ['responseHeader', 'grouped', 'nonSupportedParams'])
  const group = grouped.json.grouped.government_s
  assert.deepEqual(Object.keys(group), ['matches', 'ngroups', 'groups'])
  assert.deepEqual(Object.keys(group.groups[0]), ['groupValue', 'doclist'])
  assert.equal(group.groups[0].doclist.docs.length, 1)
})

test('GET, a posted form and posted JSON are answered alike, with lists repeated or written as JSON', async () => {
  const { asked, posted, call } = await everything()
  const fq = ['schema_s:(absPermit meeting)', 'NOT version_s:*']
  const body = {
    q: '*:*',
    fq,
    rows: 50,
    fl: 'id',
    sort: 'documentID_i asc',
    facet: true,
    'facet.field': ['schema_s', 'government_s'],
    'facet.mincount': 1,
  }

  const json = await posted(body)
  const get = await asked({
    q: '*:*',
    fq,
    rows: '50',
    fl: 'id',
    sort: 'documentID_i asc',
    facet: 'true',
    'facet.field': ['schema_s', 'government_s'],
    'facet.mincount': '1',
  })
  const listed = await asked({
    q: '*:*',
    fq: JSON.stringify(fq),
    rows: '50',
    fl: 'id',
    sort: 'documentID_i asc',
    facet: 'true',
    'facet.field': '["schema_s","government_s"]',
    'facet.mincount': '1',
  })
  const form: IndexAnswer = await call('POST', '//api/v2013/index/select', {
    raw: queryOf({
      q: '*:*',
      fq,
      rows: '50',
      fl: 'id',
      sort: 'documentID_i asc',
      facet: 'true',
      'facet.field': ['schema_s', 'government_s'],
      'facet.mincount': '1',
    }),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

  assert.ok(json.json.response.numFound >= 4)
  for (const other of [get, listed, form]) {
    assert.deepEqual(other.json.response, json.json.response)
    assert.deepEqual(other.json.facet_counts, json.json.facet_counts)
  }
})

test('clearing-houses are named in any case and with the suffix of their other sites, countries and terms in any case', async () => {
  const { found, call } = await everything()
  const plain = await found('realm_ss:abs')

  assert.ok(plain.length > 5)
  for (const written of ['ABS', 'Abs', 'abs-trg', 'ABS-TRG', 'ABS-DEV']) assert.deepEqual(await found(`realm_ss:${written}`), plain, written)
  for (const header of ['ABS', 'abs-dev']) {
    const answer = await call('GET', '//api/v2013/index?q=schema_s:absPermit', { headers: { realm: header } })
    assert.equal(answer.status, 200)
  }
  assert.equal((await call('GET', '//api/v2013/index?q=*:*', { headers: { realm: 'NOPE' } })).status, 400)
  assert.deepEqual(await found('government_s:BR'), await found('government_s:br'))
  assert.deepEqual(await found('*:*', { fq: 'NOT version_s:*' }), await found('*:*'))
  assert.deepEqual(await found('version_s:*'), [])
})

test('pages follow each other in the order asked, without gaps, to the end', async () => {
  const { asked, found } = await everything()
  const whole = await found('*:*', { sort: 'schema_s desc, documentID_i asc' })
  const pages: unknown[] = []
  for (let start = 0; start < whole.length + 20; start += 20)
    pages.push(...idsOf(await asked({ q: '*:*', fl: 'id', rows: '20', start: String(start), sort: 'schema_s desc, documentID_i asc' })))

  assert.deepEqual(pages, whole)
  const { json } = await asked({ q: '*:*', rows: '1000', fl: 'schema_s', sort: 'schema_s desc' })
  const schemas = json.response.docs.map(({ schema_s: schema }) => String(schema))
  assert.deepEqual(schemas, schemas.toSorted().reverse())
})

test('documents show what fl says: aliases, patterns, joined texts, worth', async () => {
  const { asked } = await everything()
  const one = async (fl: string | readonly string[]) => (await asked({ q: 'id:MEETING-ABOUT-MAIZE-1 AND maize', fl })).json.response.docs[0]!

  assert.deepEqual(await one('type:schema_s, when:startDate_dt nobody_s'), { type: 'meeting', when: '2026-03-02T00:00:00.000Z' })
  assert.deepEqual(await one("label:concat(schema_s,' - ',title_EN_s)"), { label: 'meeting - Meeting on maize' })
  assert.deepEqual(await one(['id', 'schema_s']), { id: 'MEETING-ABOUT-MAIZE-1', schema_s: 'meeting' })
  assert.deepEqual(Object.keys(await one('title_*')).sort(), ['title_AR_s', 'title_AR_t', 'title_EN_s', 'title_EN_t', 'title_ES_s', 'title_ES_t', 'title_FR_s', 'title_FR_t', 'title_RU_s', 'title_RU_t', 'title_ZH_s', 'title_ZH_t', 'title_s', 'title_t']) // prettier-ignore
  const dates = await one('*ate*')
  assert.ok(['startDate_dt', 'endDate_dt', 'updatedDate_dt', '_state_s'].every(name => Object.hasOwn(dates, name)))
  assert.equal((await one('title_ES_s'))['title_ES_s'], 'Meeting on maize')
  assert.equal((await one('title_FR_s'))['title_FR_s'], 'Réunion')
  assert.equal(typeof (await one('score'))['score'], 'number')
  assert.deepEqual(JSON.parse(String((await one('status_CEN_s'))['status_CEN_s'])), JSON.parse(String((await one('status_CFR_s'))['status_CFR_s'])))
})

test('names of parameters that mean nothing here are told', async () => {
  const { asked } = await everything()

  const { status, json } = await asked({ q: '*:*', rows: '0', wt: 'json', 'facet.interval': 'x', defType: 'edismax', _: '1' })

  assert.equal(status, 200)
  assert.deepEqual([...json.nonSupportedParams].sort(), ['_', 'defType', 'facet.interval'])
})

test('what is amended, withdrawn or still a draft is answered at once as everybody may see it', async () => {
  const library = await everything()
  const { asked, found, told, context, secret } = library
  const id = await aRecord(context, { format: 'measure', government: 'ke', state: 'published', data: { title: { en: 'Act of Kenya' } } })
  await told(id)
  const draft = await aRecord(context, { format: 'measure', government: 'ke', state: 'draft', data: { title: { en: secret } } })
  const submitted = await aRecord(context, { format: 'measure', government: 'ke', state: 'submitted', data: { title: { en: secret } }, note: secret })
  const before = await found('title_EN_s:"Act of Kenya"')

  await addDraft(context, id, { ...(await aBody(context, 'measure', 'ke')), title: { en: secret } })
  const drafted = await asked({ q: 'government_s:ke', rows: '1000' })
  const amended = await amendedTo(library, 'Act of Kenya, amended')
  const facet = async () => (await asked({ q: '*:*', rows: '0', facet: 'true', 'facet.field': 'title_EN_s', 'facet.limit': '-1' })).text
  const standing = await facet()
  await withdraw(context, amended)

  assert.deepEqual(before, [id])
  assert.ok(!drafted.text.includes(secret))
  for (const hidden of [draft, submitted]) assert.ok(!drafted.text.includes(hidden))
  assert.ok(standing.includes('Act of Kenya, amended'))
  assert.ok(!(await facet()).includes('Act of Kenya, amended'))
  assert.deepEqual(await found(`id:${amended}`), [])
})

async function amendedTo({ context, told, found }: Library, title: string): Promise<string> {
  const id = await aRecord(context, { format: 'measure', government: 'ke', state: 'published', data: { title: { en: 'Old name' } } })
  await told(id)
  assert.deepEqual(await found('title_EN_s:"Old name"'), [id])
  const { draft } = await amend(context, id)
  await saveDraft(context, { id, data: { ...(await aBody(context, 'measure', 'ke')), title: { en: title } }, version: draft!.version })
  await submit(context, id)
  assert.deepEqual(await found('title_EN_s:"Old name"'), [])
  return id
}
