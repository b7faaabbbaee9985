import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aLibrary, type IndexQuery, type Library } from '#testing'

let world: Promise<Library> | undefined

/** Made once for all tests here. */
const everything = (): Promise<Library> => (world ??= aLibrary(['absPermit', 'meeting', 'nationalTarget7', 'resource']))

/** Queries, and whether each of three records is found: the permit of Brazil, the target of France, the meeting about maize. */
const queries: readonly (readonly [string, string])[] = [
  ['*:*', 'ptm'],
  ['schema_s:(absPermit meeting)', 'pm'],
  ['schema_s:absPermit OR government_s:fr', 'pt'],
  ['schema_s:absPermit AND government_s:fr', ''],
  ['-schema_s:absPermit', 'tm'],
  ['(*:* NOT schema_s:meeting)', 'pt'],
  ['+schema_s:(absPermit nationalTarget7) -government_s:br', 't'],
  ['!schema_s:meeting', 'pt'],
  ['title_EN_t:wetlands', 't'],
  ['title_EN_t:WETLANDS', 't'],
  ['title_FR_t:reunion', 'm'],
  ['title_FR_s:Réunion', 'm'],
  ['title_FR_s:reunion', ''],
  ['title_EN_t:"wild relatives"', 'p'],
  ['title_EN_t:"relatives wild"', ''],
  ['title_EN_t:cass*', 'p'],
  ['title_EN_t:?aize', 'm'],
  ['title_EN_s:Restore*mires', 't'],
  ['title_EN_s:"Restore wetlands & mires"', 't'],
  ['title_EN_s:[Meeting TO Meetings]', 'm'],
  ['startDate_dt:[2026-03-01T00:00:00Z TO 2026-03-02T00:00:00Z]', 'm'],
  ['startDate_dt:[2026-03-01T00:00:00Z TO 2026-03-02T00:00:00Z}', ''],
  ['startDate_dt:"2026-03-02T00:00:00Z" AND endDate_dt:*', 'm'],
  ['updatedDate_dt:[NOW-1DAY TO NOW+1DAY]', 'ptm'],
  ['updatedDate_dt:[NOW+1DAY TO *]', ''],
  ['government_EN_s:Brazil', 'p'],
  ['government_FR_t:bresil', 'p'],
  ['government_REL_ss:eu', 't'],
  ['maize', 'm'],
  ['text_EN_txt:cassava', 'p'],
  ['text_EN_txt:(cassava maize)', 'pm'],
  ['text_FR_txt:humides^10 OR title_EN_t:maize^0.1', 'tm'],
  ['"wild relatives" maize', 'pm'],
  ['wetl*', 't'],
  ['documentID_i:[1 TO *] AND NOT virtual_b:*', 'ptm'],
  ['_state_s:public', 'ptm'],
  ['_state_s:draft', ''],
  ['nobody_s:x', ''],
  ['nobody_s:*', ''],
  ['NOT nobody_s:*', 'ptm'],
]

test('every construct of the query language finds what it says', async () => {
  const { found } = await everything()
  const three = '(id:PERMIT-OF-BRAZIL-1 OR id:TARGET-OF-FRANCE-1 OR id:MEETING-ABOUT-MAIZE-1)'
  const letters: { readonly [id: string]: string } = { 'PERMIT-OF-BRAZIL-1': 'p', 'TARGET-OF-FRANCE-1': 't', 'MEETING-ABOUT-MAIZE-1': 'm' }

  for (const [q, expected] of queries) {
    const asQuery = await found(q, { fq: three, sort: 'documentID_i asc' })
    const asFilter = await found(three, { fq: q, sort: 'documentID_i asc' })
    assert.equal(asQuery.map(id => letters[String(id)]).join(''), expected, q)
    assert.deepEqual(asFilter, asQuery, q)
  }
})

const hostile = [
  "'; drop table record; --", '{!func}recip(rord(date),1,1000,1000)', '_query_:"{!lucene}x"', '_val_:"1"', '{!join from=id to=id}*:*', '../../etc/passwd', '<script>alert(1)</script>', '${jndi:ldap://x}',
  '((((', '))))', '"', '\\', '*?*?*?*', '[* TO', '{* TO *', 'a:b:c', ':', '^', '~', '!', '&&', '||', 'AND OR NOT', 'NOT', '+', '-', '\u0000\u0001', '𝕒𝕓', '%', '__proto__:x', 'constructor:x', '\u202Eabc', '/.*/',
  `${'('.repeat(1000)}forest${')'.repeat(1000)}`, 'forest '.repeat(14_000), 'a'.repeat(100_000), '*'.repeat(5000), 'NOT '.repeat(5000), `schema_s:(${'x OR '.repeat(1000)}y)`,
] // prettier-ignore

test('no text asked is an error, and none of a filter is anything but an answer or a refusal of that filter', async () => {
  const { posted } = await everything()

  for (const text of hostile) {
    const asQuery = await posted({ q: text, rows: 1, fl: 'id' })
    const asFilter = await posted({ q: '*:*', fq: [text], rows: 1, fl: 'id' })
    const asFacet = await posted({ q: '*:*', facet: true, 'facet.query': [text], rows: 0 })
    assert.equal(asQuery.status, 200, text.slice(0, 60))
    for (const [answer, field] of [
      [asFilter, 'fq'],
      [asFacet, 'facet.query'],
    ] as const)
      assert.ok(
        answer.status === 200 || (answer.json.code === 'invalidParameter' && answer.json.field === field),
        `${text.slice(0, 60)} ${answer.text.slice(0, 200)}`,
      )
  }
})

/** What is counted in steps of a day, with something else wrong about it. */
const stepped = (wrong: object) => ({
  facet: 'true',
  'facet.range': 'createdDate_dt',
  'facet.range.start': 'NOW',
  'facet.range.end': 'NOW+1DAY',
  'facet.range.gap': '+1DAY',
  ...wrong,
})

/** Each parameter with values that cannot be. */
const wrong: readonly (readonly [IndexQuery, string])[] = [
  [{ fq: 'nobody:x' }, 'fq'],
  [{ fq: 'roam~' }, 'fq'],
  [{ fq: 'title_s:/a(b+)+/' }, 'fq'],
  [{ fq: 'date_dt:[yesterday TO NOW]' }, 'fq'],
  [{ fq: 'position_i:many' }, 'fq'],
  [{ fq: 'text_EN_txt:*orest' }, 'fq'],
  [{ fq: '{!cache=false}schema_s:x' }, 'fq'],
  [{ fq: Array.from({ length: 101 }, () => 'schema_s:x') }, 'fq'],
  [{ fl: Array.from({ length: 25 }, (_, index) => `*e*a*z${index}`).join(',') }, 'fl'],
  [{ rows: '-1' }, 'rows'],
  [stepped({ 'facet.range': 'title_EN_s' }), 'facet.range'],
  [stepped({ 'facet.range.end': 'tomorrow' }), 'facet.range.end'],
  [stepped({ 'facet.range.end': 'NOW' }), 'facet.range.end'],
  [stepped({ 'facet.range.gap': '+1' }), 'facet.range.gap'],
  [stepped({ 'facet.range.gap': '+0DAY' }), 'facet.range.gap'],
  [stepped({ 'facet.range.gap': '+1SECOND' }), 'facet.range.gap'],
  [stepped({ 'facet.range': 'documentID_i', 'facet.range.start': 'one' }), 'facet.range.start'],
  [{ rows: 'ten' }, 'rows'],
  [{ rows: '1e3' }, 'rows'],
  [{ start: '99999999999' }, 'start'],
  [{ sort: 'title_EN_s sideways' }, 'sort'],
  [{ sort: 'rord(date)' }, 'sort'],
  [{ sort: 'nobody asc' }, 'sort'],
  [{ fl: 'sum(a,b)' }, 'fl'],
  [{ fl: 'a*b*c*d*e' }, 'fl'],
  [{ df: 'nobody' }, 'df'],
  [{ wt: 'xml' }, 'wt'],
  [{ facet: 'true', 'facet.field': 'nobody' }, 'facet.field'],
  [{ facet: 'true', 'facet.limit': 'all' }, 'facet.limit'],
  [{ facet: 'true', 'facet.mincount': '-1' }, 'facet.mincount'],
  [{ facet: 'true', 'facet.pivot': 'schema_s,nobody' }, 'facet.pivot'],
  [{ facet: 'true', 'facet.pivot': 'a_s,b_s,c_s,d_s,e_s,f_s' }, 'facet.pivot'],
  [{ facet: 'true', 'facet.query': 'nobody:x' }, 'facet.query'],
  [{ group: 'true' }, 'group.field'],
  [{ group: 'true', 'group.field': 'nobody' }, 'group.field'],
  [{ hl: 'true', 'hl.snippets': '1000' }, 'hl.snippets'],
]

test('what cannot be read is refused with the name of its parameter', async () => {
  const { asked, posted, call } = await everything()

  for (const [query, field] of wrong) {
    const { status, json } = await asked({ q: '*:*', ...query })
    assert.deepEqual([status, json.code, json.field], [400, 'invalidParameter', field], JSON.stringify(query).slice(0, 100))
  }
  assert.equal((await posted({ q: { deep: true } })).json.field, 'q')
  assert.equal((await call('POST', '//api/v2013/index/select', { body: [] })).status, 400)
  assert.equal((await call('POST', '//api/v2013/index/select', { raw: '{"q":' })).status, 400)
})
