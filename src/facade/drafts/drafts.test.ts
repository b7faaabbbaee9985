import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRecord, facadeOf, rows, type FacadeCaller } from '#testing'

const uid = 'ABCDEFGH-0001'
const draftAt = `v2013/documents/${uid}/versions/draft`
const body = (change: object = {}) => ({
  header: { identifier: uid, schema: 'database', languages: ['en'] },
  government: { identifier: 'cr' },
  title: { en: 'Portal' },
  description: { en: '<p>What it is</p>' },
  websites: [{ url: 'https://example.org/a', name: 'A' }],
  notes: 'for the ministry only',
  ...change,
})
const author = { role: 'authorised-user', for: 'cr' }

async function withDraft(caller: FacadeCaller) {
  const one = await caller.personOf(author)
  const saved = await caller.ask('PUT', `${draftAt}?schema=database`, { as: one.token, body: body(), headers: { realm: 'ABS' } })
  assert.equal(saved.status, 201, saved.text)
  return { ...one, saved: saved.json }
}

test('what a client saves it reads again, with the fields it sent', async () => {
  const caller = await facadeOf()
  const { token } = await withDraft(caller)

  const read = await caller.ask('GET', draftAt, { as: token })

  assert.equal(read.headers['content-type'], 'application/json; charset=utf-8; schema=database')
  const { houses, ...fields } = read.json
  assert.deepEqual(fields, body())
  assert.deepEqual(houses, [{ identifier: 'cbdLibrary:abs-ch' }])
  assert.match(String(read.headers['cache-control']), /no-store/)
})

test('a pure draft has a number of its own and no number of a document', async () => {
  const caller = await facadeOf()
  const { token, saved, userID } = await withDraft(caller)

  const { json } = await caller.ask('GET', `${draftAt}/info?body=true`, { as: token, headers: { realm: 'abs-trg' } })

  assert.equal(json.documentID, undefined)
  assert.equal(json.workingDocumentID, saved.workingDocumentID)
  assert.deepEqual([json.identifier, json.type, json.owner, json.realm, json.revision], [uid, 'database', 'country:cr', 'ABS-TRG', 0])
  assert.deepEqual([json.workingDocumentTitle, json.workingDocumentMetadata.government], [{ en: 'Portal' }, 'cr'])
  assert.equal(json.workingDocumentCreatedBy.userID, userID)
  assert.equal(json.workingDocumentLock, undefined)
  assert.equal(json.workingDocumentBody.notes, 'for the ministry only')
  assert.equal(json.body, undefined)
})

test('what is said about a draft is answered at its own address too, as front-ends ask it', async () => {
  const caller = await facadeOf()
  const { token, saved } = await withDraft(caller)
  const info = await caller.ask('GET', `${draftAt}/info`, { as: token })

  for (const query of ['info=true', 'info=', 'info&body=false']) assert.deepEqual((await caller.ask('GET', `${draftAt}?${query}`, { as: token })).json, info.json) // prettier-ignore
  const whole = (await caller.ask('GET', `${draftAt}?info=true&body=true&cache=true`, { as: token })).json
  const plain = (await caller.ask('GET', `${draftAt}?info=false`, { as: token })).json

  assert.equal(info.json.workingDocumentID, saved.workingDocumentID)
  assert.deepEqual(whole.workingDocumentBody.title, { en: 'Portal' })
  assert.deepEqual(plain.title, { en: 'Portal' })
  assert.equal((await caller.ask('GET', `${draftAt}?info=true`)).status, 404)
})

test('saving again answers 200 and changes the draft; it need not be valid', async () => {
  const caller = await facadeOf()
  const { token } = await withDraft(caller)

  const again = await caller.ask('PUT', draftAt, { as: token, body: { header: { identifier: uid, schema: 'database', languages: ['en'] } } })

  assert.equal(again.status, 200)
  assert.equal((await caller.ask('GET', draftAt, { as: token })).json.title, undefined)
  assert.equal((await rows(caller.context, 'record')).length, 1)
})

test('a draft is found by its identifier, its number and its display identifier, by those who work on it alone', async () => {
  const caller = await facadeOf()
  const { token, saved } = await withDraft(caller)
  const stranger = await caller.personOf({ role: 'authorised-user', for: 'fr' })
  const names = [
    uid,
    String(saved.workingDocumentID),
    `ABSCH-NDB-CR-${saved.workingDocumentID}`,
    `absch-ndb-cr-${saved.workingDocumentID}`,
    `ABSCH-DEV-NDB-CR-${saved.workingDocumentID}`,
  ]

  for (const name of names) {
    assert.equal((await caller.ask('GET', `v2013/documents/${name}/versions/draft`, { as: token })).status, 200, name)
    for (const as of [stranger.token, undefined]) {
      const { status, json } = await caller.ask('GET', `v2013/documents/${name}/versions/draft`, { as })
      assert.deepEqual([status, json.code], [404, 'notFound'], name)
    }
  }
  for (const name of [uid.toLowerCase(), 'ABSCH-NDB-FR-1', '0', '-1', '99999999999999', 'x', '..%2f..%2fetc'])
    assert.equal((await caller.ask('GET', `v2013/documents/${name}/versions/draft`, { as: token })).status, 404, name)
})

test('HEAD says whether there is a draft', async () => {
  const caller = await facadeOf()
  const { token } = await withDraft(caller)

  assert.equal((await caller.ask('HEAD', draftAt, { as: token })).status, 200)
  assert.equal((await caller.ask('HEAD', draftAt)).status, 404)
})

test('a draft thrown away is there no more, and its identifier is never given again', async () => {
  const caller = await facadeOf()
  const { token } = await withDraft(caller)

  const removed = await caller.ask('DELETE', draftAt, { as: token })

  assert.deepEqual([removed.status, removed.text], [200, ''])
  assert.equal((await caller.ask('DELETE', draftAt, { as: token })).status, 404)
  assert.equal((await caller.ask('PUT', `${draftAt}?schema=database`, { as: token, body: body() })).status, 400)
})

test('a document that is public keeps its fields under a draft of its own', async () => {
  const caller = await facadeOf()
  await aRecord(caller.context, { id: uid, format: 'database', government: 'cr', state: 'published' })
  const { token } = await caller.personOf(author)

  const saved = await caller.ask('PUT', draftAt, { as: token, body: body({ title: { en: 'Changed' } }) })

  assert.equal(saved.status, 201, saved.text)
  assert.equal(saved.json.documentID, saved.json.workingDocumentID)
  assert.equal(saved.json.revision, 1)
  assert.notDeepEqual((await caller.ask('GET', `v2013/documents/${uid}`)).json.title, { en: 'Changed' })
  const info = (await caller.ask('GET', `v2013/documents/${uid}/info`)).json
  assert.deepEqual(
    Object.keys(info).filter(name => name.startsWith('working')),
    [],
  )
  assert.equal(info.createdBy?.email, undefined)
})

test('a certificate is revoked by the intent in its body', async () => {
  const caller = await facadeOf()
  await aRecord(caller.context, { id: uid, format: 'absPermit', government: 'cr', state: 'published' })
  const { token } = await caller.personOf({ role: 'publishing-authority', for: 'cr' })
  const published = (await caller.ask('GET', `v2013/documents/${uid}`)).json
  const intended = async (amendmentIntent: number) => {
    const change = { ...published, amendmentIntent, amendmentDescription: { en: 'because' } }
    const saved = await caller.ask('PUT', draftAt, { as: token, body: change })
    assert.ok([200, 201].includes(saved.status), saved.text)
    return (await caller.ask('GET', draftAt, { as: token })).json.amendmentIntent
  }

  assert.deepEqual([await intended(0), await intended(1), await intended(1)], [0, 1, 1])
})

test('a request locks the draft: it is forbidden to write until the lock is taken away', async () => {
  const caller = await facadeOf()
  const { token, saved, userID } = await withDraft(caller)
  assert.deepEqual((await caller.ask('GET', `${draftAt}/locks`, { as: token })).json, [])
  const { json: workflow } = await caller.ask('POST', 'v2013/workflows', {
    as: token,
    body: { type: 'publishNationalRecord', version: '0.4', data: { documentID: saved.workingDocumentID } },
  })

  const write = await caller.ask('PUT', draftAt, { as: token, body: body({ title: { en: 'other' } }) })
  const remove = await caller.ask('DELETE', draftAt, { as: token })
  const locks = (await caller.ask('GET', `${draftAt}/locks`, { as: token })).json

  assert.deepEqual([write.status, write.json.code, remove.status], [403, 'forbidden', 403])
  assert.deepEqual([locks.length, locks[0].lockID, locks[0].lockedBy.userID], [1, `workflow-${workflow._id}`, userID])
  const lock = `${draftAt}/locks/${locks[0].lockID}`
  assert.deepEqual((await caller.ask('GET', lock, { as: token })).json, locks[0])
  assert.deepEqual((await caller.ask('PUT', lock, { as: token })).json, locks[0])
  assert.equal((await caller.ask('GET', `${draftAt}/locks/workflow-000000000000000000000000`, { as: token })).status, 404)
  assert.equal((await caller.ask('PUT', `${draftAt}/locks/mine`, { as: token })).status, 501)
  const info = (await caller.ask('GET', `v2013/documents/${uid}/info`, { as: token })).json
  assert.deepEqual([info.isRequest, info.workingDocumentLock], [true, locks[0]])

  assert.equal((await caller.ask('DELETE', lock, { as: token })).status, 200)
  assert.deepEqual((await caller.ask('GET', `${draftAt}/locks`, { as: token })).json, [])
  assert.equal((await caller.ask('PUT', draftAt, { as: token, body: body() })).status, 200)
  assert.equal((await caller.ask('GET', `v2013/workflows/${workflow._id}`, { as: token })).json.state, 'canceled')
})

test('a version that is named is not overwritten unseen', async () => {
  const caller = await facadeOf()
  const { token } = await withDraft(caller)
  const tag = String((await caller.ask('GET', draftAt, { as: token })).headers['etag'])
  const save = (title: string) => caller.ask('PUT', draftAt, { as: token, body: body({ title: { en: title } }), headers: { 'if-match': tag } })

  assert.deepEqual([(await save('one')).status, (await save('two')).status], [200, 400])
  assert.deepEqual((await caller.ask('GET', draftAt, { as: token })).json.title, { en: 'one' })
})

test('collections list what the caller works on, in pages, in order, by filter and by words', async () => {
  const caller = await facadeOf()
  const { token } = await caller.personOf(author)
  for (const number of [1, 2, 3]) {
    const identifier = `ABCDEFGH-000${number}`
    const saved = await caller.ask('PUT', `v2013/documents/${identifier}/versions/draft`, {
      as: token,
      body: body({ header: { identifier, schema: 'database', languages: ['en'] }, title: { en: `Portal ${4 - number}` } }),
    })
    assert.equal(saved.status, 201, saved.text)
  }
  await aRecord(caller.context, { format: 'database', government: 'cr', state: 'published' })
  await aRecord(caller.context, { format: 'database', government: 'fr', state: 'draft' })
  const list = async (query: string) => {
    const { json } = await caller.ask('GET', `v2013/documents?${query}`, { as: token })
    return [json.Count, (json.Items as readonly { readonly identifier: string }[])?.map(({ identifier }) => identifier.slice(-4))]
  }

  assert.deepEqual(await list('collection=mydraft'), [3, ['0003', '0002', '0001']])
  assert.deepEqual(await list('collection=mydrafts&$top=1&$skip=1'), [3, ['0002']])
  assert.deepEqual(await list('collection=mydraft&$orderby=title/en asc'), [3, ['0003', '0002', '0001']])
  assert.deepEqual(await list('collection=mydraft&$orderby=title/en desc,updatedOn asc&$top=2'), [3, ['0001', '0002']])
  assert.deepEqual(await list("collection=mydraft&$filter=(type eq 'measure')"), [0, []])
  assert.deepEqual(await list('collection=mydraft&text_EN_txt=portal 3'), [1, ['0001']])
  assert.deepEqual((await list("collection=my&$filter=type eq 'database'"))[0], 1)
  assert.deepEqual((await list('collection=request'))[0], 0)
  assert.equal((await list('collection=mydraft&realm=chm'))[0], 0)
  const drafts = (await caller.ask('GET', 'v2013/document-drafts?top=2', { as: token })).json
  assert.deepEqual([drafts.Count, drafts.Items.length], [3, 2])
  assert.deepEqual((await caller.ask('GET', 'v2013/documents/query/facets?collection=mydraft', { as: token })).json, { database: 3 })
  assert.ok((await caller.ask('GET', 'v2013/documents/query/body?collection=mydraft', { as: token })).json.Items[0].workingDocumentBody.title)
  assert.equal((await caller.ask('GET', 'v2013/documents?collection=mydraft')).status, 401)
  assert.equal((await caller.ask('GET', 'v2013/document-drafts')).status, 401)
  for (const query of [
    'collection=all',
    'collection=constructor',
    '$top=-1',
    '$top=x',
    '$orderby=body',
    '$orderby=constructor',
    '$skip=1e3',
    '$filter=x',
  ])
    assert.equal((await caller.ask('GET', `v2013/documents?${query}`, { as: token })).status, 400, query)
})

test('what a form keeps while somebody types is kept for that person alone', async () => {
  const { ask, personOf } = await facadeOf()
  const [one, other] = [await personOf(), await personOf()]
  const address = 'v2018/temporary-documents/form-1'
  const odd = { text: 'a\u0000b \ud800', deep: [{ a: null }] }

  assert.equal((await ask('PUT', address, { as: one.token, body: odd })).status, 200)

  assert.deepEqual((await ask('GET', address, { as: one.token })).json, odd)
  assert.equal((await ask('GET', address, { as: other.token })).status, 404)
  assert.equal((await ask('DELETE', address, { as: other.token })).status, 404)
  assert.equal((await ask('GET', address)).status, 401)
  assert.equal((await ask('DELETE', address, { as: one.token })).status, 200)
  assert.equal((await ask('GET', address, { as: one.token })).status, 404)
  for (const id of ['a%2fb', 'a'.repeat(200), '%00'])
    assert.ok([400, 404].includes((await ask('PUT', `v2018/temporary-documents/${id}`, { as: one.token, body: {} })).status))
  assert.equal((await ask('PUT', address, { as: one.token, body: { a: 'x'.repeat(3_000_000) } })).status, 400)
})
