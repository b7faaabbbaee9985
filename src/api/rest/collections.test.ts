import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeCollection } from '#collections'
import { announce } from '#platform/events.ts'
import { aDraft, aRecord, callerOf } from '#testing'

const reader = [{ role: 'authorised-user', for: 'cr' }] as const
const other = [{ role: 'authorised-user', for: 'ke' }] as const
const title = { en: 'Plans' }

test('a person makes a list, fills it, orders it, shares it and deletes it', async () => {
  const { context, call, tokenOf } = await callerOf({ indexed: false })
  const token = await tokenOf(reader)
  const [a, b] = [await aRecord(context, { format: 'news', state: 'published' }), await aRecord(context, { format: 'news', state: 'published' })]

  const made = await call('POST', '/collections', { token, body: { title } })
  const at = `/collections/${made.json.id}`
  await call('PUT', `${at}/entries/${a}`, { token })
  const filled = await call('PUT', `${at}/entries/${b}`, { token, body: { note: { en: 'First' }, place: 1 } })
  const shared = await call('PATCH', at, { token, body: { visibility: 'public' } })
  const listed = await call('GET', '/collections?kind=list')
  const out = await call('DELETE', `${at}/entries/${a}`, { token })
  const read = await call('GET', at)
  const gone = await call('DELETE', at, { token })

  assert.deepEqual([made.status, filled.status, shared.status, out.status, gone.status], [201, 200, 200, 204, 204])
  assert.deepEqual(filled.json.entries.map(({ id, note }: { id: string; note: object }) => [id, note]), [[b, { en: 'First' }], [a, {}]]) // prettier-ignore
  assert.deepEqual(
    listed.json.collections.map(({ id, records }: { id: string; records: number }) => [id, records]),
    [[made.json.id, 2]],
  )
  assert.deepEqual([read.json.entries.length, 'owner' in read.json], [1, false])
  assert.equal((await call('GET', at)).status, 404)
})

test('what others keep for themselves is neither listed, read nor changed', async () => {
  const { context, call, tokenOf } = await callerOf({ indexed: false })
  const [mine, theirs] = [await tokenOf(reader), await tokenOf(other)]
  const { json } = await call('POST', '/collections', { token: mine, body: { title } })
  const draft = await aDraft(context, { format: 'news' })
  const readOnly = await tokenOf(reader, ['read'])

  assert.equal((await call('GET', `/collections/${json.id}`, { token: theirs })).status, 404)
  assert.deepEqual((await call('GET', '/collections', { token: theirs })).json.collections, [])
  assert.deepEqual((await call('GET', '/collections?of=me', { token: theirs })).json.collections, [])
  assert.equal((await call('GET', '/collections?of=me', { token: mine })).json.collections.length, 1)
  assert.equal((await call('GET', '/collections?of=me')).status, 401)
  assert.equal((await call('PATCH', `/collections/${json.id}`, { token: theirs, body: { visibility: 'public' } })).status, 404)
  assert.equal((await call('PATCH', `/collections/${json.id}`, { token: readOnly, body: { title } })).status, 403)
  assert.equal((await call('PUT', `/collections/${json.id}/entries/${draft}`, { token: mine })).status, 404)
})

test('a collection of the portal is read with what its search finds now, and drafts are not', async () => {
  const { context, call, heard } = await callerOf()
  const found = await aRecord(context, { format: 'nbsap', state: 'published' })
  await announce(context, 'record.published', found, { format: 'nbsap', revision: 1 })
  await heard()
  const query = 'format=nbsap'
  const { id } = await makeCollection(context, { kind: 'curated', portal: 'chm', title, query, visibility: 'public' })
  const draft = await makeCollection(context, { kind: 'curated', portal: 'chm', title, query })

  const { json } = await call('GET', `/collections/${id}`)

  assert.deepEqual(
    json.found.records.map((record: { id: string }) => record.id),
    [found],
  )
  assert.equal((await call('GET', `/collections/${draft.id}`)).status, 404)
  assert.deepEqual(
    (await call('GET', '/collections')).json.collections.map((one: { id: string }) => one.id),
    [id],
  )
})

test('what cannot be kept is refused as a problem with its issues', async () => {
  const { call, tokenOf } = await callerOf({ indexed: false })
  const token = await tokenOf(reader)

  const { status, json } = await call('POST', '/collections', { token, body: { title: { en: ' ' }, query: 'nothing=1' } })

  assert.deepEqual([status, json.code], [422, 'collection.input'])
  assert.deepEqual(json.issues.map(({ path, code }: { path: string; code: string }) => [path, code]), [['/title', 'collection.title-missing'], ['/query', 'collection.query-empty']]) // prettier-ignore
  assert.equal((await call('POST', '/collections', { token, body: { title: { xx: 'Plans' } } })).status, 400)
})
