import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNamed } from '#formats'
import { aBody, aRecord, facadeOf, rows } from '#testing'

const uid = 'ABCDEFGH-0001'
const nau = { role: 'authorised-user', for: 'cr' }
const complete = (identifier?: string, change: object = {}) => ({
  header: { ...(identifier === undefined ? {} : { identifier }), schema: 'database', languages: ['en'] },
  government: { identifier: 'cr' },
  title: { en: 'Portal' },
  description: { en: '<p>What it is</p>' },
  websites: [{ url: 'https://example.org/a' }],
  ...change,
})
const address = 'v2023/documents/schemas/database'

test('one call validates, saves and requests', async () => {
  const { ask, personOf, context } = await facadeOf()
  const { token } = await personOf(nau)

  const { status, json } = await ask('POST', `${address}?realm=abs`, {
    as: token,
    body: { document: complete(uid), additionalInfo: 'please', batchId: 'b' },
  })

  assert.equal(status, 200)
  assert.equal(json.draft.header.identifier, uid)
  const workflow = (await ask('GET', `v2013/workflows/${json.workflowId}`, { as: token })).json
  assert.deepEqual([workflow.state, workflow.data.additionalInfo, workflow.data.batchId], ['running', 'please', 'b'])
  assert.deepEqual(
    (await rows(context, 'draft')).map(({ state }) => state),
    ['submitted'],
  )
})

test('an identifier is that of the address, of the header, or made', async () => {
  const { ask, personOf } = await facadeOf()
  const { token } = await personOf({ role: 'publishing-authority', for: 'cr' })

  const byAddress = await ask('POST', `${address}/${uid}?realm=ABS-DEV`, { as: token, body: { document: complete(uid) } })
  const byNobody = await ask('POST', address, { as: token, body: { document: complete() }, headers: { realm: 'abs' } })

  assert.equal(byAddress.json.draft.header.identifier, uid)
  assert.match(byNobody.json.draft.header.identifier, /^[0-9A-F-]{36}$/)
  assert.equal((await ask('GET', `v2013/documents/${byNobody.json.draft.header.identifier}`)).status, 200)
})

test('an existing document is changed by PUT alone', async () => {
  const { ask, personOf, context } = await facadeOf()
  const { token } = await personOf({ role: 'publishing-authority', for: 'cr' })
  await aRecord(context, { id: uid, format: 'database', government: 'cr', state: 'published' })

  const put = await ask('PUT', `${address}/${uid}?realm=abs`, { as: token, body: { document: complete(uid, { title: { en: 'Next' } }) } })

  assert.equal(put.status, 200, put.text)
  assert.deepEqual((await ask('GET', `v2013/documents/${uid}`)).json.title, { en: 'Next' })
  assert.equal((await ask('GET', `v2013/documents/${uid}/info`)).json.revision, 2)
})

type Case = {
  readonly what: string
  readonly method?: 'POST' | 'PUT'
  readonly to?: string
  readonly body?: object
  readonly as?: 'nobody' | 'stranger' | 'reader'
  readonly before?: 'published' | 'submitted'
  readonly status: 400 | 403
  readonly code: string
}

const cases: readonly Case[] = [
  { what: 'no realm', to: address, status: 400, code: 'mandatory' },
  { what: 'an unknown realm', to: `${address}?realm=xyz`, status: 400, code: 'invalidParameter' },
  { what: 'a schema the realm does not have', to: `${address}?realm=chm`, status: 400, code: 'invalidParameter' },
  { what: 'an unknown schema', to: 'v2023/documents/schemas/nothing?realm=abs', status: 400, code: 'invalidParameter' },
  {
    what: 'the name of a property of every object for a schema',
    to: 'v2023/documents/schemas/constructor?realm=abs',
    status: 400,
    code: 'invalidParameter',
  },
  { what: 'no document', body: {}, status: 400, code: 'mandatory' },
  { what: 'a document that is a text', body: { document: 'x' }, status: 400, code: 'invalidParameter' },
  { what: 'a note that is too long', body: { document: complete(uid), additionalInfo: 'x'.repeat(1001) }, status: 400, code: 'invalidParameter' },
  { what: 'a batch whose name is too long', body: { document: complete(uid), batchId: 'x'.repeat(101) }, status: 400, code: 'invalidParameter' },
  { what: 'a header of another schema', body: { document: complete(uid, { header: { schema: 'measure' } }) }, status: 400, code: 'invalidParameter' },
  { what: 'a header of another document', to: `${address}/ABCDEFGH-0002?realm=abs`, status: 400, code: 'invalidParameter' },
  { what: 'an identifier that is none', to: `${address}/short?realm=abs`, body: { document: complete('short') }, status: 400, code: 'badRequest' },
  { what: 'an identifier that exists', before: 'published', status: 400, code: 'badRequest' },
  { what: 'an identifier that does not exist', method: 'PUT', to: `${address}/${uid}?realm=abs`, status: 400, code: 'badRequest' },
  { what: 'a draft locked by a request', method: 'PUT', to: `${address}/${uid}?realm=abs`, before: 'submitted', status: 400, code: 'badRequest' },
  { what: 'a document that is not valid', body: { document: complete(uid, { websites: [] }) }, status: 400, code: 'badRequest' },
  { what: 'an unknown field', body: { document: complete(uid, { colour: 'blue' }) }, status: 400, code: 'badRequest' },
  { what: 'nobody signed in', as: 'nobody', status: 403, code: 'forbidden' },
  { what: 'somebody of another country', as: 'stranger', status: 403, code: 'forbidden' },
  {
    what: 'a change by somebody of another country',
    method: 'PUT',
    to: `${address}/${uid}?realm=abs`,
    before: 'published',
    as: 'stranger',
    status: 403,
    code: 'forbidden',
  },
]

for (const { what, method = 'POST', to = `${address}?realm=abs`, body = { document: complete(uid) }, as, before, status, code } of cases)
  test(`${what}: ${status}, and nothing is written`, async () => {
    const { ask, personOf, context } = await facadeOf()
    const person = as === 'nobody' ? undefined : await personOf(as === 'stranger' ? { role: 'authorised-user', for: 'fr' } : nau)
    if (before) await aRecord(context, { id: uid, format: 'database', government: 'cr', state: before })
    const held = async () =>
      JSON.stringify([
        await rows(context, 'record'),
        await rows(context, 'draft'),
        await rows(context, 'review'),
        await rows(context, 'batched_request'),
      ])
    const standing = await held()

    const answer = await ask(method, to, { as: person?.token, body })

    assert.deepEqual([answer.status, answer.json.code], [status, code], answer.text)
    assert.equal(await held(), standing)
  })

test('what is wrong with a document is answered as validation answers it', async () => {
  const { ask, personOf } = await facadeOf()
  const { token } = await personOf(nau)

  const { json } = await ask('POST', `${address}?realm=abs`, { as: token, body: { document: complete(uid, { websites: [] }) } })

  assert.deepEqual(json.errors, [{ code: 'Error.Mandatory', property: 'websites' }])
  assert.deepEqual([json.identifier, json.schema, json.locales, json.metaData], [uid, 'database', ['en'], { government: 'cr' }])
})

test('several drafts are requested together, or none', async () => {
  const { ask, personOf, context } = await facadeOf()
  const { token } = await personOf(nau)
  const ids = ['ABCDEFGH-0001', 'ABCDEFGH-0002', 'ABCDEFGH-0003']
  const save = (id: string, change: object = {}) =>
    ask('PUT', `v2013/documents/${id}/versions/draft?schema=database`, { as: token, body: complete(id, change), headers: { realm: 'abs' } })
  for (const id of ids) await save(id)
  await save(ids[2]!, { websites: [] })
  const publish = (body: object, query = '?realm=abs') => ask('POST', `v2023/documents/bulk/publish${query}`, { as: token, body })

  const broken = await publish({ schemas: ['database'], identifiers: ids })
  assert.deepEqual([broken.status, broken.json.errors, broken.json.identifier], [400, [{ code: 'Error.Mandatory', property: 'websites' }], ids[2]])
  assert.deepEqual(await rows(context, 'review'), [])

  const { status, json } = await publish({ schemas: ['database'], identifiers: ids.slice(0, 2) })
  assert.equal(status, 200)
  assert.deepEqual((await ask('GET', `v2013/workflows/batches/${json.batchId}`, { as: token })).json.records.toSorted(), ids.slice(0, 2))
  for (const [body, query, code] of [
    [{ schemas: ['database'], identifiers: ids.slice(0, 1) }, '?realm=abs', 'badRequest'],
    [{ schemas: ['measure'] }, '?realm=abs', 'badRequest'],
    [{ schemas: ['database'] }, '', 'mandatory'],
    [{ schemas: ['nothing'] }, '?realm=abs', 'invalidParameter'],
    [{ schemas: 'database' }, '?realm=abs', 'invalidParameter'],
    [{ schemas: [{ $ne: 1 }] }, '?realm=abs', 'invalidParameter'],
    [{ schemas: [], identifiers: Array.from({ length: 101 }, () => uid) }, '?realm=abs', 'invalidParameter'],
    [{}, '?realm=abs', 'mandatory'],
  ] as const) {
    const answer = await publish(body, query)
    assert.deepEqual([answer.status, answer.json.code], [400, code], JSON.stringify(body))
  }
  assert.equal((await ask('POST', 'v2023/documents/bulk/publish?realm=abs', { body: { schemas: ['database'] } })).status, 403)
})

test('all targets of a country are requested in one call', async () => {
  const { ask, personOf } = await facadeOf()
  const { token } = await personOf(nau)
  const { languages, ...fields } = await aBody((await personOf({ role: 'administrator', for: '*' })).context, 'nationalTarget7', 'cr')
  const body = { header: { identifier: uid, schema: 'nationalTarget7', languages }, ...fields }
  const saved = await ask('PUT', `v2013/documents/${uid}/versions/draft`, { as: token, body, headers: { realm: 'ORT' } })
  assert.equal(saved.status, 201, saved.text)
  const publish = (government: string, as?: string) =>
    ask('POST', `v2023/national-reports/7/national-targets/${government}/publish?realm=ort`, { as })

  assert.equal((await publish('CR')).status, 403)
  assert.equal((await publish('fr', token)).status, 400)
  assert.equal((await publish('c%00', token)).status, 400)
  const { status, json, text } = await publish('CR', token)

  assert.equal(status, 200, text)
  assert.deepEqual((await ask('GET', `v2013/workflows/batches/${json.batchId}`, { as: token })).json.schema, 'nationalTarget7')
  assert.ok(formatNamed('nationalTarget7Mapping').houses.includes('ORT'))
})
