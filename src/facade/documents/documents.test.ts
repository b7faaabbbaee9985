import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRecord, facadeOf, rows } from '#testing'

const uid = 'ABCDEFGH-0001'
const at = `v2013/documents/${uid}`
const authority = { role: 'publishing-authority', for: 'cr' }
const body = (title: string, identifier = uid) => ({
  header: { identifier, schema: 'database', languages: ['en'] },
  government: { identifier: 'cr' },
  title: { en: title },
  description: { en: '<p>What it is</p>' },
  websites: [{ url: 'https://example.org/a' }],
})

/** A document published twice. */
async function published() {
  const caller = await facadeOf()
  const person = await caller.personOf(authority)
  const first = await caller.ask('PUT', `${at}?schema=database`, { as: person.token, body: body('One'), headers: { realm: 'ABS' } })
  const second = await caller.ask('PUT', at, { as: person.token, body: body('Two'), headers: { realm: 'ABS' } })
  return { ...caller, ...person, first, second, number: Number(first.json.documentID) }
}

test('who needs no review publishes in one call: 201 at first, then 200 with the next revision', async () => {
  const { first, second } = await published()

  assert.deepEqual([first.status, first.json.revision, second.status, second.json.revision], [201, 1, 200, 2])
  assert.deepEqual([second.json.documentID, second.json.latestRevision], [first.json.documentID, 2])
  assert.equal(second.json.workingDocumentID, undefined)
})

test('a document is made at the identifier of its header', async () => {
  const { ask, personOf } = await facadeOf()
  const { token } = await personOf(authority)

  const made = await ask('POST', 'v2013/documents?schema=database', { as: token, body: body('One') })

  assert.deepEqual([made.status, made.json.identifier], [201, uid])
  assert.equal((await ask('POST', 'v2013/documents?schema=database', { as: token, body: { ...body('One'), header: {} } })).json.code, 'mandatory')
})

test('who needs a review cannot publish in one call, and nothing is left of it', async () => {
  const { ask, personOf, context } = await facadeOf()
  const { token } = await personOf({ role: 'authorised-user', for: 'cr' })

  const { status, json } = await ask('PUT', `${at}?schema=database`, { as: token, body: body('One') })

  assert.deepEqual([status, json.code], [403, 'forbidden'])
  assert.deepEqual([await rows(context, 'record'), await rows(context, 'draft')], [[], []])
  assert.ok((await rows(context, 'event')).every(({ name }) => name.startsWith('account.')))
})

test('a body that may not be published is refused in whole', async () => {
  const { ask, token, context } = await published()

  const { status } = await ask('PUT', at, { as: token, body: { ...body('Three'), websites: [] } })

  assert.equal(status, 400)
  assert.deepEqual(await rows(context, 'draft'), [])
  assert.deepEqual((await ask('GET', at)).json.title, { en: 'Two' })
})

test('a document is read by everybody under all its identifiers; without a revision the newest is meant', async () => {
  const { ask, number } = await published()
  const newest = [
    uid,
    String(number),
    `ABSCH-NDB-CR-${number}`,
    `absch-ndb-cr-${number}`,
    `ABSCH-TRG-NDB-CR-${number}`,
    `ABSCH-NDB-CR-${number}-2`,
    `${uid}@2`,
  ]

  for (const name of newest) {
    const { status, json, headers } = await ask('GET', `v2013/documents/${encodeURIComponent(name)}`)
    assert.deepEqual([status, json.title], [200, { en: 'Two' }], name)
    assert.equal(json.header.identifier, uid)
    assert.equal(headers['content-type'], 'application/json; charset=utf-8; schema=database')
  }
  for (const name of [`ABSCH-NDB-CR-${number}-1`, `${uid}@1`])
    assert.deepEqual((await ask('GET', `v2013/documents/${name}`)).json.title, { en: 'One' })
  for (const name of [uid.toLowerCase(), `ABSCH-NDB-FR-${number}`, `BCH-NDB-CR-${number}`, `${uid}@3`, `${uid}@x`, `${uid}@1@1`, '1', 'x'])
    assert.equal((await ask('GET', `v2013/documents/${name}`)).status, 404, name)
})

test('HEAD answers with the headers of GET alone', async () => {
  const { ask } = await published()

  const head = await ask('HEAD', at)

  assert.deepEqual([head.status, head.text, head.headers['content-type']], [200, '', 'application/json; charset=utf-8; schema=database'])
  assert.equal((await ask('HEAD', 'v2013/documents/ABCDEFGH-0009')).status, 404)
})

test('who holds the newest revision is told so', async () => {
  const { ask, token } = await published()
  const tag = String((await ask('GET', at)).headers['etag'])

  assert.equal((await ask('GET', at, { headers: { 'if-none-match': tag } })).status, 304)
  await ask('PUT', at, { as: token, body: body('Three') })
  assert.equal((await ask('GET', at, { headers: { 'if-none-match': tag } })).status, 200)
})

test('versions are listed newest first and read one by one', async () => {
  const { ask } = await published()

  const { json } = await ask('GET', `${at}/versions?body=true`)

  assert.equal(json.Count, 2)
  assert.deepEqual(
    json.Items.map(({ revision, latestRevision, body }: { revision: number; latestRevision: number; body: { title: object } }) => [
      revision,
      latestRevision,
      body.title,
    ]),
    [
      [2, 2, { en: 'Two' }],
      [1, 2, { en: 'One' }],
    ],
  )
  assert.deepEqual((await ask('GET', `${at}/versions/1`)).json.title, { en: 'One' })
  assert.equal((await ask('HEAD', `${at}/versions/1`)).status, 200)
  assert.deepEqual((await ask('GET', `${at}/versions/1/info`)).json.title, { en: 'One' })
  assert.equal((await ask('GET', `${at}/versions/1?info=true`)).json.revision, 1)
  for (const revision of ['0', '3', '-1', 'x', '1e1']) assert.equal((await ask('GET', `${at}/versions/${revision}`)).status, 404, revision)
})

test('what is said about a document is the same wherever it is asked, and names people to their colleagues alone', async () => {
  const { ask, token, email, userID } = await published()

  const info = (await ask('GET', `${at}/info`, { as: token, headers: { realm: 'abs-dev' } })).json
  const same = (await ask('GET', `${at}?info`, { as: token, headers: { realm: 'abs-dev' } })).json
  const guest = (await ask('GET', `${at}/info?body=true`)).json

  assert.deepEqual(same, info)
  assert.deepEqual(
    [info.realm, info.owner, info.type, info.metadata],
    ['ABS-DEV', 'country:cr', 'database', { schema: 'database', government: 'cr', userID }],
  )
  assert.deepEqual(info.createdBy, { userID, firstName: 'Ana', lastName: 'Mora', email })
  assert.deepEqual(guest.createdBy, { userID, firstName: '', lastName: '' })
  assert.deepEqual([guest.realm, guest.title, guest.body.title, guest.body.header.identifier], ['ABS', { en: 'Two' }, { en: 'Two' }, uid])
  assert.equal(guest.size, Buffer.byteLength(JSON.stringify(guest.body)))
  for (const name of ['createdOn', 'updatedOn', 'submittedOn']) assert.match(guest[name], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})

test('a deleted document is gone for everybody, and shown with what it was to those who worked on it if they ask', async () => {
  const { ask, token } = await published()

  const removed = await ask('DELETE', at, { as: token })

  assert.deepEqual([removed.status, removed.text], [200, ''])
  assert.equal((await ask('DELETE', at, { as: token })).status, 404)
  for (const as of [undefined, token]) assert.equal((await ask('GET', at, { as })).status, 404)
  assert.equal((await ask('GET', `${at}?include-deleted=true`)).status, 404)
  assert.deepEqual((await ask('GET', `${at}?include-deleted=true`, { as: token })).json.title, { en: 'Two' })
  const info = (await ask('GET', `${at}/info?include-deleted`, { as: token })).json
  assert.match(info.deletedOn, /^\d{4}-/)
  assert.equal((await ask('GET', `${at}/info`, { as: token })).status, 404)
  assert.equal((await ask('PUT', at, { as: token, body: body('Again') })).status, 400)
})

test('everybody lists what is public, by filter, realm and page', async () => {
  const { ask, context } = await published()
  await aRecord(context, { format: 'biosafetyLaw', government: 'cr', state: 'published' })
  await aRecord(context, { format: 'biosafetyLaw', government: 'fr', state: 'draft' })
  const counted = async (query: string) => (await ask('GET', `v2013/documents?${query}`)).json.Count

  const types = (await ask('GET', 'v2013/documents/query/facets')).json
  const laws = await counted("$filter=type eq 'biosafetyLaw'")
  assert.ok(laws >= 1)
  assert.deepEqual([types.database, types.biosafetyLaw], [1, laws])
  assert.equal(await counted("filter=type eq 'biosafetyLaw' and owner eq 'country:zz'"), 0)
  assert.equal(await counted("$filter=type eq 'database'&realm=ort"), 0)
  const one = (await ask('GET', "v2013/documents?$filter=type eq 'database'&body=true&$top=1")).json.Items[0]
  assert.deepEqual([one.identifier, one.body.title], [uid, { en: 'Two' }])
  assert.equal((await ask('GET', 'v2013/documents?$top=0')).json.Items.length, 0)
})

test('a schema that does not fit, or that nobody knows, is refused', async () => {
  const { ask, token } = await published()
  const put = (query: string, header: object = {}) =>
    ask('PUT', `${at}${query}`, { as: token, body: { ...body('Three'), header: { identifier: uid, languages: ['en'], ...header } } })

  for (const answer of [await put('?schema=measure'), await put('?schema=database', { schema: 'measure' }), await put('', { schema: 'measure' })])
    assert.deepEqual([answer.status, answer.json.field], [400, 'schema'])
  assert.equal((await put('')).status, 200)
  assert.equal((await ask('PUT', 'v2013/documents/ABCDEFGH-0007?schema=nothing', { as: token, body: { header: {} } })).json.field, 'schema')
  assert.equal((await ask('PUT', 'v2013/documents/ABCDEFGH-0007', { as: token, body: { header: {} } })).status, 400)
})
