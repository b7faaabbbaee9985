import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { announce } from '#platform/events.ts'
import { aRecord, callerOf } from '#testing'

const aPublished = async (context: Context, options: { readonly format?: string; readonly government?: string } = {}) => {
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published', ...options })
  await announce(context, 'record.published', id)
  return id
}
type Line = { readonly id: string; readonly change: string; readonly title?: object }
const idsOf = (answer: { readonly json: any }) => (answer.json.changes as readonly Line[]).map(({ id }) => id)

test('a follower comes to the end by the links alone, and goes on from the cursor', async () => {
  const { call, context } = await callerOf({ indexed: false })
  const ids = [await aPublished(context), await aPublished(context), await aPublished(context)]

  const heard: string[] = []
  let address: string | undefined = '/changes?limit=1&format=nbsap'
  let cursor = 0
  while (address) {
    const answer = await call('GET', address)
    heard.push(...idsOf(answer))
    cursor = answer.json.cursor
    address = /<\/api\/v1([^>]+)>; rel="next"/.exec(String(answer.headers['link'] ?? ''))?.[1]
  }
  const later = await aPublished(context)

  assert.deepEqual(heard, ids)
  assert.deepEqual(idsOf(await call('GET', `/changes?after=${cursor}`)), [later])
})

test('a change says what it is of, and a tombstone no more than that', async () => {
  const { call, context } = await callerOf({ indexed: false })
  const id = await aPublished(context)
  const before = (await call('GET', '/changes')).json
  await sql`update record set state = 'withdrawn', withdrawn_at = now() where id = ${id}`.execute(context.db)
  await announce(context, 'record.withdrawn', id)

  const { json } = await call('GET', `/changes?after=${before.cursor}`)

  assert.equal(before.changes[0].change, 'published')
  assert.ok(before.changes[0].title.en)
  assert.deepEqual(before.changes[0].treaties, ['cbd'])
  assert.equal(json.changes[0].change, 'withdrawn')
  assert.deepEqual(Object.keys(json.changes[0]).sort(), ['at', 'change', 'format', 'government', 'id', 'identifier', 'links', 'number', 'seq'])
})

test('one portal, format or country can be followed', async () => {
  const { call, context } = await callerOf({ indexed: false })
  const plan = await aPublished(context)
  const law = await aPublished(context, { format: 'biosafetyLaw', government: 'pe' })

  const of = async (query: string) => idsOf(await call('GET', `/changes?${query}`))

  assert.deepEqual(await of(''), [plan, law])
  assert.deepEqual(await of('portal=bch'), [law])
  assert.deepEqual(await of('format=nbsap&format=measure'), [plan])
  assert.deepEqual(await of('government=PE'), [law])
  assert.deepEqual(await of('government=pe&format=nbsap'), [])
})

test('who knows the answer already is told so, until something happens', async () => {
  const { call, context } = await callerOf({ indexed: false })
  await aPublished(context)
  const { headers } = await call('GET', '/changes')
  const known = { headers: { 'if-none-match': String(headers['etag']) } }

  const again = await call('GET', '/changes', known)
  await aPublished(context)
  const later = await call('GET', '/changes', known)

  assert.deepEqual([again.status, again.text], [304, ''])
  assert.equal(later.status, 200)
})

test('what cannot be asked is refused', async () => {
  const { call } = await callerOf({ indexed: false })
  const asked = [
    'after=-1',
    'after=x',
    'after=1e99',
    'limit=0',
    'limit=1001',
    'limit=9999999999999999999',
    'government=%27',
    'format=x',
    'portal=x',
    'portal=__proto__',
  ]

  for (const query of asked) {
    const { status, json } = await call('GET', `/changes?${query}`)

    assert.ok(status >= 400 && status < 500, `${query} ${status}`)
    assert.ok(json.code, query)
  }
})
