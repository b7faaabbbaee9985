import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRecord, callerOf, interfaces } from '#testing'

test('a permanent address leads people to the page and programs to the data they ask for, under every name of a record', async () => {
  const { context, get } = await interfaces()
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' })
  const to = async (name: string, accept: string) => {
    const { status, headers } = await get(`/id/${name}`, { accept })
    return [status, String(headers['location']).replace(/CR-\d+/, 'CR-N')]
  }

  assert.deepEqual(await to(id, 'text/html,*/*;q=0.8'), [303, '/records/ORT-NBSAP-CR-N'])
  assert.deepEqual(await to(`${id}@1`, '*/*'), [303, '/records/ORT-NBSAP-CR-N-1'])
  assert.deepEqual(await to(id, 'application/json'), [303, '/api/v1/records/ORT-NBSAP-CR-N'])
  assert.deepEqual(await to(id, 'text/turtle'), [303, `/catalog/records/${id}.ttl`])
})

test('the address of a page leads programs there too, and people stay', async () => {
  const { context, app } = await callerOf({ indexed: false })
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'published' })
  const page = async (accept: string) => {
    const { statusCode: status, headers } = await app.inject({ url: `/en/records/${id}@1`, headers: { host: 'chm.localhost', accept } })
    return { status, headers }
  }

  for (const accept of ['text/turtle', 'application/ld+json', 'application/rdf+xml;q=0.9, text/html;q=0.5', 'application/json']) {
    const { status, headers } = await page(accept)
    assert.deepEqual([status, headers['location']], [303, `/id/${encodeURIComponent(`${id}@1`)}`], accept)
  }
  for (const accept of ['text/html,application/xhtml+xml,*/*;q=0.8', '*/*', '', 'image/png', 'text/html, text/turtle;q=0.5']) {
    const { status, headers } = await page(accept)
    assert.equal(status, 200, accept)
    assert.match(String(headers['vary']), /\bAccept\b(?!-)/)
  }
})

test('a withdrawn record leads to its page and has no data; a draft is nowhere', async () => {
  const { context, get } = await interfaces()
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'withdrawn' })
  const draft = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'draft' })

  assert.equal((await get(`/id/${id}`)).status, 303)
  assert.equal((await get(`/id/${id}`, { accept: 'text/turtle' })).status, 410)
  for (const name of [draft, 'x', '%00', '0', '99999999999999999999', `${id}@7`]) assert.equal((await get(`/id/${name}`)).status, 404, name)
})
