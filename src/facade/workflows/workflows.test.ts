import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRecord, facadeOf, rows, type FacadeCaller, type FacadePerson } from '#testing'
import { idOfPublication, idOfReview, idOfWithdrawal, workflowIn } from './id.ts'

const uid = 'ABCDEFGH-0001'
const nau = { role: 'authorised-user', for: 'cr' }
const pa = { role: 'publishing-authority', for: 'cr' }
const complete = (identifier = uid, title = 'Portal') => ({
  header: { identifier, schema: 'database', languages: ['en'] },
  government: { identifier: 'cr' },
  title: { en: title },
  description: { en: '<p>What it is</p>' },
  websites: [{ url: 'https://example.org/a' }],
})

const save = ({ ask }: FacadeCaller, { token }: FacadePerson, body: ReturnType<typeof complete>) =>
  ask('PUT', `v2013/documents/${body.header.identifier}/versions/draft?schema=database`, { as: token, body, headers: { realm: 'ABS' } })

const request = ({ ask }: FacadeCaller, { token }: FacadePerson, data: object, type = 'publishNationalRecord') =>
  ask('POST', 'v2013/workflows', { as: token, body: { type, version: '0.4', data }, headers: { realm: 'ABS' } })

const asked = (query: Readonly<Record<string, unknown>>) =>
  `v2013/workflows?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`)
    .join('&')}`

async function requested() {
  const caller = await facadeOf()
  const [author, authority] = [await caller.personOf(nau), await caller.personOf(pa)]
  const draft = (await save(caller, author, complete())).json
  const answer = await request(caller, author, {
    documentID: draft.workingDocumentID,
    identifier: uid,
    additionalInfo: 'please check',
    batchId: 'batch 1',
  })
  assert.equal(answer.status, 200, answer.text)
  return { ...caller, caller, author, authority, draft, workflow: answer.json }
}

test('a remark may be written in several languages', async () => {
  const caller = await facadeOf()
  const author = await caller.personOf(nau)
  await save(caller, author, complete())

  const wrong = await request(caller, author, { identifier: uid, additionalInfo: { fr: 7 } })
  const { json } = await request(caller, author, { identifier: uid, additionalInfo: { fr: 'bonjour', en: 'hello' } })

  assert.deepEqual([wrong.status, wrong.json.field], [400, 'additionalInfo'])
  assert.equal(json.data.additionalInfo, 'hello')
})

test('what today’s programs do publishes a document: token, validation, leave, draft, request, approval', async () => {
  const caller = await facadeOf({ indexed: true })
  const { ask } = caller
  const [author, authority] = [await caller.personOf(nau), await caller.personOf(pa)]
  const call = (method: string, address: string, body?: unknown) =>
    ask(method, address, { headers: { authorization: `Ticket ${author.token}`, realm: 'ABS-DEV' }, ...(body === undefined ? {} : { body }) })

  assert.equal((await call('PUT', `v2013/documents/x/validate?schema=database`, complete())).json.errors, undefined)
  const metadata = encodeURIComponent(JSON.stringify({ schema: 'database', government: 'cr', realm: 'ABS-DEV' }))
  assert.deepEqual((await call('GET', `v2013/documents/${uid}/securities/create?metadata=${metadata}`)).json, { isAllowed: true })
  const draft = await call('PUT', `v2013/documents/${uid}/versions/draft?schema=database`, complete())
  assert.equal(draft.status, 201)
  const data = {
    realm: 'ABS-DEV',
    documentID: draft.json.workingDocumentID,
    identifier: uid,
    title: {},
    abstract: {},
    metadata: { schema: 'database' },
  }
  const workflow = await call('POST', 'v2013/workflows', { type: 'publishNationalRecord', version: '0.4', data })
  assert.match(workflow.json._id, /^[0-9a-f]{24}$/)
  assert.equal((await ask('GET', `v2013/documents/${uid}`)).status, 404)
  const approval = await ask('PUT', `v2013/workflows/${workflow.json._id}/activities/publishRecord`, {
    as: authority.token,
    body: { action: 'approve' },
  })
  assert.equal(approval.status, 200, approval.text)
  assert.deepEqual(approval.json.result, { action: 'approve', identifier: uid, documentID: draft.json.workingDocumentID, revision: 1 })

  const { json: published, headers } = await ask('GET', `v2013/documents/${uid}`)
  assert.deepEqual([published.title, headers['content-type']], [{ en: 'Portal' }, 'application/json; charset=utf-8; schema=database'])
  const own = await caller.app.inject({ url: `/api/v1/records/${uid}`, headers: { host: 'chm.localhost' } })
  assert.deepEqual(own.json().data.title, { en: 'Portal' })
  await caller.heard()
  const index = await ask('GET', `v2013/index/select?q=${encodeURIComponent(`identifier_s:${uid}`)}&rows=5`)
  assert.equal(index.json.response.docs[0]?.identifier_s?.toUpperCase(), uid)
})

test('a workflow says all that clients read of it', async () => {
  const { ask, author, authority, workflow, draft } = await requested()

  const { json } = await ask('GET', `v2013/workflows/${workflow._id}`, { as: authority.token })

  assert.deepEqual(json, workflow)
  assert.deepEqual(
    [json.type, json.state, json.createdBy, json.closedOn, json.result],
    [{ name: 'publishNationalRecord', version: '0.4' }, 'running', author.userID, null, null],
  )
  assert.deepEqual(json.createdBy_info, { id: author.userID, firstName: 'Ana', lastName: 'Mora', email: author.email })
  assert.deepEqual(json.workflowAge, { age: 12, type: 'weeks' })
  const [activity] = json.activities
  assert.deepEqual([activity.name, activity.assignedTo, activity.completedOn, activity.result], ['publishRecord', [authority.userID], null, null])
  assert.equal(activity.assignedTo_info[0].email, authority.email)
  assert.deepEqual(json.data, {
    realm: 'ABS',
    documentID: draft.workingDocumentID,
    identifier: uid,
    title: { en: 'Portal' },
    abstract: { en: 'What it is' },
    metadata: { schema: 'database', government: 'cr' },
    additionalInfo: 'please check',
    batchId: 'batch 1',
  })
})

test('those who approve need no review: their request is over at once and stays readable', async () => {
  const caller = await facadeOf()
  const authority = await caller.personOf(pa)
  const stranger = await caller.personOf({ role: 'publishing-authority', for: 'fr' })
  const draft = (await save(caller, authority, complete())).json

  const { json, status } = await request(caller, authority, { documentID: draft.workingDocumentID })

  assert.deepEqual([status, json.state], [200, 'completed'])
  assert.deepEqual(json.result, { action: 'approve', identifier: uid, documentID: draft.workingDocumentID, revision: 1 })
  assert.deepEqual((await caller.ask('GET', `v2013/workflows/${json._id}`, { as: authority.token, headers: { realm: 'ABS' } })).json, json)
  assert.equal((await caller.ask('GET', `v2013/workflows/${json._id}`, { as: stranger.token })).status, 404)
  assert.equal((await caller.ask('GET', `v2013/workflows/${json._id}`)).status, 401)
})

test('a rejection gives the draft back with its reason', async () => {
  const { ask, author, authority, workflow } = await requested()
  const address = `v2013/workflows/${workflow._id}/activities/publishRecord`

  assert.equal((await ask('PUT', address, { as: authority.token, body: { action: 'reject' } })).json.code, 'mandatory')
  const { json } = await ask('PUT', address, { as: authority.token, body: { action: 'reject', reason: 'the year is wrong' } })

  assert.deepEqual(json.result, { action: 'reject', reason: 'the year is wrong', identifier: uid })
  assert.deepEqual([json.completedBy, json.assignedTo], [authority.userID, [authority.userID]])
  assert.equal((await ask('GET', `v2013/documents/${uid}/versions/draft`, { as: author.token })).status, 200)
  assert.equal((await ask('PUT', address, { as: authority.token, body: { action: 'approve' } })).status, 400)
})

test('only those who decide decide, on the activity there is', async () => {
  const { ask, personOf, author, authority, workflow, context } = await requested()
  const stranger = await personOf({ role: 'publishing-authority', for: 'fr' })
  const decide = (as: string | undefined, name = 'publishRecord', body: object = { action: 'approve' }) =>
    ask('PUT', `v2013/workflows/${workflow._id}/activities/${name}`, { as, body })

  assert.equal((await decide(undefined)).status, 401)
  assert.equal((await decide(author.token)).status, 403)
  assert.equal((await decide(stranger.token)).status, 404)
  assert.equal((await decide(authority.token, 'deleteRecord')).status, 404)
  assert.equal((await decide(authority.token, 'publishRecord', { action: 'burn' })).json.code, 'invalidParameter')
  assert.equal((await decide(authority.token, 'publishRecord', {})).json.code, 'mandatory')
  assert.deepEqual(
    (await rows(context, 'review')).map(({ state }) => state),
    ['open'],
  )
})

test('lists are asked in the manner of MongoDB, for those who may see them', async () => {
  const { caller, ask, author, authority, workflow, personOf } = await requested()
  const stranger = await personOf({ role: 'publishing-authority', for: 'fr' })
  const second = 'ABCDEFGH-0002'
  await save(caller, author, complete(second, 'Second'))
  const { _id } = (await request(caller, author, { identifier: second })).json
  const list = async (query: object, as = author.token) =>
    (await ask('GET', asked(query as Record<string, unknown>), { as, headers: { realm: 'ABS' } })).json
  const ids = async (query: object, as = author.token) => ((await list(query, as)) as readonly { readonly _id: string }[]).map(one => one._id)

  assert.deepEqual(
    await ids({ q: { $and: [{ createdBy: author.userID }, { 'data.realm': 'ABS' }, { closedOn: { $exists: false } }] }, s: { createdOn: -1 } }),
    [_id, workflow._id],
  )
  assert.deepEqual(await ids({ q: { 'activities.assignedTo': authority.userID, state: 'running' }, s: { createdOn: 1 } }, authority.token), [
    workflow._id,
    _id,
  ])
  assert.deepEqual(await ids({ q: { 'data.identifier': second } }), [_id])
  assert.deepEqual(await ids({ q: { 'data.metadata.schema': { $in: ['measure'] } } }), [])
  assert.deepEqual(await list({ q: { state: 'running' }, c: 1 }), { count: 2 })
  assert.deepEqual(await list({ q: { 'data.identifier': uid }, f: { state: 1 }, fo: 1 }), { _id: workflow._id, state: 'running' })
  assert.deepEqual(await ids({ q: {}, l: 1, sk: 1, s: { createdOn: -1 } }), [workflow._id])
  assert.deepEqual(await ids({ q: {} }, stranger.token), [])
  await ask('PUT', `v2013/workflows/${workflow._id}/activities/publishRecord`, { as: authority.token, body: { action: 'approve' } })
  assert.deepEqual(await ids({ q: { closedOn: { $exists: true } } }), [workflow._id])
  assert.equal((await ask('GET', 'v2013/workflows')).status, 401)
  for (const [query, status] of [
    [{ q: '{' }, 400],
    [{ q: '[]' }, 400],
    [{ q: { $where: 'sleep(1000)' } }, 400],
    [{ q: { 'data.identifier': '\u0000' } }, 200],
    [{ s: { createdOn: 7 } }, 400],
    [{ l: 'x' }, 400],
    [{ ag: '[]' }, 501],
  ] as const)
    assert.equal((await ask('GET', asked(query), { as: author.token })).status, status, JSON.stringify(query))
})

test('a request is taken back by those who may submit, once', async () => {
  const { ask, author, authority, workflow } = await requested()
  const address = `v2013/workflows/${workflow._id}`

  assert.equal((await ask('DELETE', address, { as: author.token })).json.code, 'mandatory')
  assert.equal((await ask('DELETE', `${address}?action=burn`, { as: author.token })).json.code, 'invalidParameter')
  assert.equal((await ask('DELETE', `${address}?action=cancel`)).status, 401)
  const answer = await ask('DELETE', `${address}?action=cancel`, { as: author.token })

  assert.deepEqual([answer.status, answer.text], [200, ''])
  const { json } = await ask('GET', address, { as: authority.token })
  assert.deepEqual([json.state, json.activities[0].canceledBy], ['canceled', author.userID])
  assert.equal((await ask('DELETE', `${address}?action=cancel`, { as: author.token })).status, 400)
})

test('deletion is requested and approved like publication; who may withdraw needs no review', async () => {
  const caller = await facadeOf()
  const [author, authority] = [await caller.personOf(nau), await caller.personOf(pa)]
  await aRecord(caller.context, { id: uid, format: 'database', government: 'cr', state: 'published' })
  const other = await aRecord(caller.context, { format: 'database', government: 'cr', state: 'published' })

  const { json } = await request(caller, author, { identifier: uid, additionalInfo: 'closed down' }, 'deleteRecord')
  const again = await request(caller, author, { identifier: uid }, 'deleteRecord')
  const decided = await caller.ask('PUT', `v2013/workflows/${json._id}/activities/deleteRecord`, { as: authority.token, body: { action: 'approve' } })
  const atOnce = await request(caller, authority, { identifier: other }, 'deleteRecord')

  assert.deepEqual([json.type.name, json.state, json.activities[0].name, again.status], ['deleteRecord', 'running', 'deleteRecord', 400])
  assert.deepEqual([decided.status, decided.json.result], [200, { action: 'approve', identifier: uid }])
  assert.deepEqual([atOnce.status, atOnce.json.state], [200, 'completed'])
  for (const id of [uid, other]) assert.equal((await caller.ask('GET', `v2013/documents/${id}`)).status, 404)
  assert.equal((await caller.ask('GET', `v2013/workflows/${atOnce.json._id}`, { as: authority.token })).status, 200)
})

test('a draft that is not valid cannot be requested: the answer says why, and nothing waits', async () => {
  const caller = await facadeOf()
  const author = await caller.personOf(nau)
  await save(caller, author, { ...complete(), websites: [] })

  const { status, json } = await request(caller, author, { identifier: uid })

  assert.deepEqual([status, json.code, json.errors], [400, 'badRequest', [{ code: 'Error.Mandatory', property: 'websites' }]])
  assert.deepEqual(await rows(caller.context, 'review'), [])
})

for (const [what, body, status, code] of [
  ['no type', { data: { identifier: uid } }, 400, 'mandatory'],
  ['an unknown type', { type: 'burnRecord', data: { identifier: uid } }, 400, 'invalidParameter'],
  ['another version', { type: 'publishNationalRecord', version: '9', data: { identifier: uid } }, 400, 'invalidParameter'],
  ['no document', { type: 'publishNationalRecord', data: {} }, 400, 'mandatory'],
  ['no data', { type: 'publishNationalRecord' }, 400, 'mandatory'],
  ['data that are a list', { type: 'publishNationalRecord', data: [] }, 400, 'invalidParameter'],
  ['a number that is none', { type: 'publishNationalRecord', data: { documentID: { $gt: 0 } } }, 400, 'invalidParameter'],
  ['the number of another document', { type: 'publishNationalRecord', data: { identifier: uid, documentID: 1 } }, 400, 'invalidParameter'],
  ['an unknown document', { type: 'publishNationalRecord', data: { documentID: 999_999 } }, 404, 'notFound'],
  [
    'a note that is too long',
    { type: 'publishNationalRecord', data: { identifier: uid, additionalInfo: 'x'.repeat(1001) } },
    400,
    'invalidParameter',
  ],
  ['a batch that is no text', { type: 'publishNationalRecord', data: { identifier: uid, batchId: { a: 1 } } }, 400, 'invalidParameter'],
] as const)
  test(`a request with ${what} is refused`, async () => {
    const caller = await facadeOf()
    const author = await caller.personOf(nau)
    await save(caller, author, complete())

    const answer = await caller.ask('POST', 'v2013/workflows', { as: author.token, body })

    assert.deepEqual([answer.status, answer.json.code], [status, code], answer.text)
    assert.deepEqual(await rows(caller.context, 'review'), [])
  })

test('requests of one batch are read, decided and taken back together, by those who may', async () => {
  const { caller, ask, author, authority, personOf, workflow } = await requested()
  const stranger = await personOf({ role: 'authorised-user', for: 'fr' })
  const second = 'ABCDEFGH-0002'
  await save(caller, author, complete(second))
  const other = (await request(caller, author, { identifier: second, batchId: 'batch 1' })).json
  const address = 'v2013/workflows/batches/batch%201'

  const { json } = await ask('GET', address, { as: author.token, headers: { realm: 'ABS' } })
  assert.deepEqual(
    [json._id, json.realm, json.government, json.status, json.records.toSorted()],
    ['batch 1', 'ABS', 'cr', 'workflowInitiated', [uid, second]],
  )
  assert.equal(json.recordStatus[uid].workflowId, workflow._id)
  assert.equal((await ask('GET', address, { as: stranger.token })).status, 404)
  assert.equal((await ask('GET', address)).status, 401)
  assert.equal((await ask('PUT', `${address}/activities/publishRecord`, { as: author.token, body: { action: 'approve' } })).status, 403)

  await ask('DELETE', `v2013/workflows/${other._id}?action=cancel`, { as: author.token })
  const decided = await ask('PUT', `${address}/activities/publishRecord`, { as: authority.token, body: { action: 'approve' } })
  assert.equal(decided.status, 200, decided.text)
  assert.equal((await ask('GET', `v2013/documents/${uid}`)).status, 200)
  assert.equal((await ask('GET', `v2013/documents/${second}`)).status, 404)
  assert.equal((await ask('DELETE', `${address}?action=cancel`, { as: author.token })).status, 400)
})

test('nobody puts requests into a batch of somebody else', async () => {
  const { caller, personOf } = await requested()
  const colleague = await personOf(nau)
  await save(caller, colleague, complete('ABCDEFGH-0002'))

  const { status } = await request(caller, colleague, { identifier: 'ABCDEFGH-0002', batchId: 'batch 1' })

  assert.equal(status, 400)
  assert.equal((await rows(caller.context, 'review')).length, 1)
})

test('ids of workflows are 24 hex digits that lead back to what they speak of', () => {
  const at = new Date('2026-11-22T10:00:00Z')

  assert.deepEqual(workflowIn(idOfReview({ id: 4_000_000_000, submittedAt: at })), { kind: 'review', review: 4_000_000_000 })
  assert.deepEqual(workflowIn(idOfPublication(100_001, 12, at)), { kind: 'publication', number: 100_001, revision: 12 })
  assert.deepEqual(workflowIn(idOfWithdrawal(2 ** 31 - 1, at)), { kind: 'withdrawal', number: 2 ** 31 - 1 })
  for (const id of ['', 'x', '0'.repeat(24), idOfReview({ id: 1, submittedAt: at }).slice(1), `${idOfReview({ id: 1, submittedAt: at })}0`])
    assert.equal(workflowIn(id), undefined)
})

test('an id that was made up leads nowhere', async () => {
  const { ask, author, workflow } = await requested()
  const moved = `${(Number.parseInt(workflow._id.slice(0, 8), 16) + 1).toString(16)}${workflow._id.slice(8)}`

  for (const id of [moved, '000000000100000000000009', '0'.repeat(24), '00000000020000000a000001', '0000000003000186a1000000', 'x'])
    assert.equal((await ask('GET', `v2013/workflows/${id}`, { as: author.token })).status, 404, id)
})
