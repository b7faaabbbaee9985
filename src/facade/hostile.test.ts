import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { issueToken } from '#accounts'
import { facadeOf, rows, type FacadeCaller } from '#testing'

const uid = 'ABCDEFGH-0001'
const nau = { role: 'authorised-user', for: 'cr' }
const complete = {
  header: { identifier: uid, schema: 'database', languages: ['en'] },
  government: { identifier: 'cr' },
  title: { en: 'Portal' },
  description: { en: '<p>What it is</p>' },
  websites: [{ url: 'https://example.org/a' }],
}

const writes: readonly (readonly [method: string, address: string])[] = [
  ['PUT', `v2013/documents/x/validate?schema=database`],
  ['PUT', `v2013/documents/${uid}/versions/draft?schema=database`],
  ['PUT', `v2013/documents/${uid}?schema=database`],
  ['POST', 'v2013/documents?schema=database'],
  ['POST', 'v2023/documents/schemas/database?realm=abs'],
  ['POST', 'v2023/documents/bulk/publish?realm=abs'],
  ['POST', 'v2013/workflows'],
  ['PUT', 'v2013/workflows/6b0399bf0100000000000001/activities/publishRecord'],
  ['POST', 'v2013/authentication/token'],
  ['POST', 'v2013/users'],
  ['POST', 'v2013/changepassword'],
  ['POST', 'v2015/temporary-files'],
  ['POST', `v2013/documents/${uid}/attachments/persist-temporary/${'0'.repeat(32)}`],
]

const bodies: readonly (readonly [what: string, raw: string | Buffer, type?: string])[] = [
  ['nothing', ''],
  ['no JSON', '{"a":'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a number', '7'],
  ['a text', '"x"'],
  ['a million levels', `{"header":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`],
  ['a prototype', '{"__proto__":{"polluted":1},"header":{"constructor":{"prototype":{"polluted":1}}}}'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['another charset', Buffer.from('{"header":{"identifier":"\u00e9"}}', 'latin1'), 'application/json; charset=iso-8859-1'],
  ['UTF-16', Buffer.from('{"a":1}', 'utf16le'), 'application/json; charset=utf-16'],
  ['eleven megabytes', `{"title":{"en":"${'x'.repeat(11 * 1024 * 1024)}"}}`],
  ['text', JSON.stringify(complete), 'text/plain'],
  ['XML', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'application/xml'],
  ['a form', 'schema=database&header[identifier]=x&__proto__=1&a=1&a=2', 'application/x-www-form-urlencoded'],
  ['a header that is a list', '{"header":[]}'],
  ['a header that is a text', '{"header":"x"}'],
  ['an identifier that is an object', '{"header":{"identifier":{"$ne":1},"schema":"database"}}'],
  ['a schema of every object', '{"header":{"identifier":"ABCDEFGH-0001","schema":"constructor"}}'],
  ['zero bytes', '{"header":{"identifier":"ABCDEFGH-0001","schema":"database","languages":["en"]},"title":{"en":"a\\u0000b"},"x\\u0000":1}'],
  [
    'a note with a zero byte',
    '{"type":"publishNationalRecord","data":{"identifier":"ABCDEFGH-0001","batchId":"a\\u0000"},"filename":"a\\u0000.pdf","colour":1}',
  ],
  ['half a character', '{"header":{"identifier":"ABCDEFGH-0001","languages":["\\ud800"]},"title":{"\\ud800":"\\udfff"}}'],
]

const held = async ({ context }: FacadeCaller) =>
  JSON.stringify(await Promise.all(['record', 'draft', 'revision', 'review', 'batched_request', 'attachment'].map(table => rows(context, table))))

test('whatever is sent, the answer is an error clients can read, never a fault, and nothing is written', async () => {
  const caller = await facadeOf()
  const { token } = await caller.personOf(nau)
  const before = await held(caller)

  for (const [method, address] of writes)
    for (const [what, raw, type = 'application/json'] of bodies) {
      const { status, json, text } = await caller.ask(method, address, { as: token, raw, headers: { 'content-type': type } })
      const place = `${method} ${address}: ${what}: ${status} ${text.slice(0, 200)}`
      if (status === 200 && address.includes('validate')) continue
      assert.ok([400, 401, 403, 404, 413, 415].includes(status), place)
      assert.equal(json.statusCode, status, place)
      assert.match(json.code, /^(mandatory|invalidParameter|badRequest|invalidCredentials|unauthorized|forbidden|notFound)$/, place)
      assert.doesNotMatch(text, /node_modules|\bat \w+ \(|kysely|postgres|error\.\w/i, place)
    }
  assert.equal(await held(caller), before)
  assert.equal(({} as { polluted?: number }).polluted, undefined)
})

test('whatever stands in the fields of a body, a draft is kept or refused, and validation says what is wrong', async () => {
  const caller = await facadeOf()
  const { token } = await caller.personOf(nau)
  const list = new URL('../../../shared/data/hostile/blns/blns.json', import.meta.url)
  const naughty = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as readonly string[])
    : ['\u0000', '\ud800', '‮', '${7*7}', "' or 1=1 --", '<script>', '/files/x', '/api/v2013/documents/x/attachments/y']
  const values = [null, 0, -1e308, true, [], {}, [[]], [null], { en: 7 }, { en: { en: 'x' } }, { identifier: 7 }, { url: {} }, 'text']

  for (const value of [...naughty.map(text => ({ en: text })), ...values]) {
    const body = { ...complete, title: value, description: value, websites: [value], houses: value, amendmentIntent: value }
    const draft = await caller.ask('PUT', `v2013/documents/${uid}/versions/draft?schema=database`, { as: token, body })
    const checked = await caller.ask('POST', 'v2013/documents/x/validate', { as: token, body })
    const other = await caller.ask('PUT', 'v2013/documents/x/validate', {
      as: token,
      body: { ...complete, government: value, header: { ...complete.header, languages: value } },
    })

    for (const answer of [draft, checked, other])
      assert.ok([200, 201, 400, 403].includes(answer.status), `${JSON.stringify(value)}: ${answer.text.slice(0, 300)}`)
    assert.equal((await caller.ask('GET', `v2013/documents/${uid}/info`, { as: token })).status === 500, false)
  }
})

const addresses: readonly string[] = [
  'v2013/documents/%00',
  'v2013/documents/%ff',
  `v2013/documents/${'a'.repeat(500)}`,
  'v2013/documents/..%2f..%2fetc%2fpasswd',
  `v2013/documents/${uid}/versions/0`,
  `v2013/documents/${uid}/versions/99999999999`,
  `v2013/documents/${uid}/versions/-1`,
  `v2013/documents/${uid}/versions/1%00`,
  `v2013/documents/${uid}/securities/burn`,
  `v2013/documents/x/securities/create?metadata={`,
  `v2013/documents/x/securities/create?metadata=[]`,
  `v2013/documents/x/securities/create?schema=%00`,
  `v2013/documents/x/securities/create?schema=a&schema=b`,
  `v2013/documents/x/securities/create?metadata={"schema":{"a":1}}`,
  `v2013/documents/x/securities/create?metadata={"schema":"database","government":7}`,
  `v2013/documents/${uid}/attachments/%00/%00`,
  "v2013/documents?$filter=owner eq '%00'",
  "v2013/documents?$filter=identifier eq '%F0%9F%92%A9'",
  'v2013/documents?$top=999999999999&$skip=99999999999999',
  'v2013/documents?collection[]=my',
  'v2013/documents/query/facets?$filter=x',
  'v2013/workflows?q={"a":{"$regex":"(a+)+$"}}',
  'v2013/workflows/batches/%00',
  'v2013/users/%00',
  'v2015/temporary-files/%00',
  'v2016/meetings?q={"$where":"sleep(5000)"}',
  'v2016/meetings?q={"symbol":{"$regex":"(a%2B)%2B$"}}',
  'v2016/meetings?q={"title":{"$gt":{"$gt":{"$gt":1}}}}',
  `v2016/documents?q=${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
  `v2016/documents?q={"$or":[${'{"$or":['.repeat(100)}{}${']}'.repeat(100)}]}`,
  'v2016/documents?f={"__proto__":1}&s={"constructor.prototype":1}&l=-1',
  'v2016/documents?s={"title":{"$meta":1}}&l=99999999999',
  'v2016/conferences?q=[]&fo=1&c=1',
  'v2016/decision-texts?q={"code":"\' or 1=1 --"}',
  'v2016/decision-texts?q={"session":{"$ne":null}}&l=1e9',
  'v2021/decisions/%2e%2e%2f%2e%2e/tree',
  `v2021/decisions/${'A/'.repeat(2000)}`,
  'v2021/decisions/x/nodes/%00/text/en',
  'v2021/decisions/x/nodes/y/text/__proto__',
  'v2015/national-reports-cpb-3?q={"$nor":7}',
  'v2018/abs-certificate-receivers?q={"identifier":["x"]}',
  'v2018/abs-certificate-receivers?q={"identifier":"x@99999999999999"}',
  'v2019/report-analyzer/__proto__',
  'v2020/oembed?url=%00&maxwidth=1e9',
  'v2020/oembed?url=a&url=b',
  'v2013/users/national?government=%27%27',
  'v2013/users/2/roles/__proto__',
  'v2013/roles/__proto__',
]

/** What stands where a token is expected. */
const tokens: readonly string[] = [
  'Bearer',
  'Bearer ',
  'Bearer x',
  `Bearer ${'x'.repeat(5000)}`,
  'Ticket undefined',
  'Token null',
  'Basic YTpi',
  "Bearer ' or 1=1 --",
  'Bearer eyJhbGciOiJub25lIn0.eyJ1c2VySUQiOjF9.',
  'Bearer x, Bearer y',
]

test('a token that is wrong, ended or of a closed account opens nothing and says nothing', async () => {
  const caller = await facadeOf()
  const { ask, personOf } = caller
  const administrator = await personOf({ role: 'administrator', for: '*' })
  const [left, closed, read] = [await personOf(nau), await personOf(nau), await personOf(nau)]
  await ask('DELETE', 'v2013/authentication/token', { as: left.token })
  await ask('DELETE', `v2013/users/${closed.userID}`, { as: administrator.token })
  const { token: program } = await issueToken(read.context, { name: 'reader', scopes: ['read'], days: 30 })
  const draft = (authorization: string) =>
    ask('PUT', `v2013/documents/${uid}/versions/draft?schema=database`, { headers: { authorization }, body: complete })

  for (const token of [...tokens, `Bearer ${left.token}`, `Ticket ${closed.token}`, `Bearer ${administrator.token.slice(0, -1)}`]) {
    const { status, json } = await draft(token)
    assert.deepEqual([status, json.code], [401, 'unauthorized'], token.slice(0, 60))
    assert.equal((await ask('GET', 'v2013/authentication/user', { headers: { authorization: token } })).json.isAuthenticated, false)
  }
  assert.equal((await draft(`Bearer ${program}`)).status, 403)
  assert.deepEqual(await rows(caller.context, 'draft'), [])
})

test('addresses and parameters that make no sense are refused, for guests and for people', async () => {
  const { ask, personOf } = await facadeOf()
  const { token } = await personOf(nau)

  for (const address of addresses)
    for (const as of [undefined, token]) {
      const { status, text } = await ask('GET', address, { as })
      assert.ok(status < 500, `${address}: ${status} ${text}`)
      assert.doesNotMatch(text, /node_modules|\bat \w+ \(|kysely|postgres/i)
    }
})

test('what is confidential, internal or not public is in no answer to others', async () => {
  const { ask, personOf } = await facadeOf()
  const [author, authority, stranger] = [
    await personOf(nau),
    await personOf({ role: 'publishing-authority', for: 'cr' }),
    await personOf({ role: 'authorised-user', for: 'fr' }),
  ]
  const body = { ...complete, notes: 'internal remark 4711' }
  await ask('PUT', `v2013/documents/${uid}?schema=database`, { as: authority.token, body })
  await ask('PUT', `v2013/documents/${uid}/versions/draft?schema=database`, {
    as: author.token,
    body: { ...body, title: { en: 'secret plan 4712' } },
  })
  await ask('POST', 'v2013/workflows', {
    as: author.token,
    body: { type: 'publishNationalRecord', data: { identifier: uid, additionalInfo: 'note 4713', batchId: 'b' } },
  })

  for (const as of [undefined, stranger.token])
    for (const address of [
      `v2013/documents/${uid}`,
      `v2013/documents/${uid}/info?body=true`,
      `v2013/documents/${uid}/versions?body=true`,
      `v2013/documents/${uid}/versions/1`,
      `v2013/documents/${uid}/versions/1/info?body=true`,
      `v2013/documents/${uid}/versions/draft`,
      `v2013/documents/${uid}/versions/draft/info`,
      `v2013/documents/${uid}/versions/draft/locks`,
      'v2013/documents?body=true',
      'v2013/documents/query/body',
      'v2013/documents?collection=mydraft&body=true',
      'v2013/document-drafts?body=true',
      'v2013/workflows',
      'v2013/workflows/batches/b',
    ]) {
      const { text } = await ask('GET', address, { as })
      assert.doesNotMatch(text, /4711|4712|4713|@example\.org|Mora/, address)
    }
})
