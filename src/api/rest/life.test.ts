import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from '#formats'
import { reviewOf } from '#reviews'
import { aBody, aRecord, callerOf, rows } from '#testing'

const author = [{ role: 'authorised-user', for: 'cr' }]
const authority = [{ role: 'publishing-authority', for: 'cr' }]
const hosts: { readonly [house: string]: string } = { CHM: 'chm.localhost', ORT: 'chm.localhost', BCH: 'bch.localhost', ABSCH: 'absch.localhost' }

for (const format of formats().filter(({ kind, closed }) => kind === 'national' && !closed)) {
  test(`a ${format.name} goes from draft to found by the API alone`, async () => {
    const { context, call, tokenOf, heard } = await callerOf()
    const [writing, deciding] = [await tokenOf(author), await tokenOf(authority)]
    const data = await aBody(context, format.name, 'cr')

    const made = await call('POST', '/records', { token: writing, body: { format: format.name, data, submit: true } })
    const identifier = String(made.json.identifier)
    const hidden = await call('GET', `/records/${identifier}`)
    const published = await call('POST', `/records/${identifier}/publication`, { token: deciding })
    await heard()
    const read = await call('GET', `/records/${identifier}`)
    const found = await call('GET', `/search?format=${format.name}&government=cr`, { headers: { host: hosts[format.house]! } })

    assert.deepEqual([made.status, hidden.status, published.status, read.status], [201, 404, 200, 200], made.text)
    assert.equal(made.headers['location'], `/api/v1/records/${identifier}`)
    assert.equal(read.json.identifier, `${identifier}-1`)
    // a record that it refers to is found too
    assert.ok(
      found.json.hits.some((hit: { readonly identifier: string }) => hit.identifier === `${identifier}-1`),
      found.text,
    )
  })
}

test('saving and submitting in one call does both or neither', async () => {
  const { context, call, tokenOf } = await callerOf()
  const token = await tokenOf(author)

  const refused = await call('POST', '/records', { token, body: { format: 'nbsap', data: { languages: ['en'] }, submit: true } })

  assert.equal(refused.status, 422)
  assert.ok(refused.json.issues.length > 3)
  assert.ok(refused.json.issues.every(({ message }: { message: string }) => /\s/.test(message)))
  for (const table of ['record', 'draft', 'review']) assert.deepEqual(await rows(context, table), [], table)
})

test('a record is sent back, taken back, amended, copied and withdrawn', async () => {
  const { context, call, tokenOf } = await callerOf()
  const [writing, deciding] = [await tokenOf(author), await tokenOf(authority)]
  const data = await aBody(context, 'nbsap', 'cr')
  const { identifier } = (await call('POST', '/records', { token: writing, body: { format: 'nbsap', data } })).json
  const step = (method: string, address: string, token: string, body?: object) =>
    call(method, `/records/${identifier}${address}`, { token, ...(body ? { body } : {}) })

  const submitted = await step('POST', '/submission', writing, { note: 'Please' })
  await reviewOf({ ...context, actor: { id: 'account:9', roles: authority } }, submitted.json.id)
  const [review] = (await call('GET', '/reviews', { token: deciding })).json.reviews
  const returned = await call('POST', `/reviews/${review.id}/return`, { token: deciding, body: { reason: 'Not yet' } })
  await step('POST', '/submission', writing)
  const recalled = await step('DELETE', '/submission', writing)
  await step('POST', '/submission', writing)
  const published = await step('POST', '/publication', deciding)
  const amended = await step('POST', '/amendment', writing, { intent: 'update' })
  const discarded = await step('DELETE', '/draft', writing)
  const copied = await step('POST', '/copy', writing)
  const withdrawn = await step('DELETE', '/publication?reason=Replaced', deciding)
  const gone = await call('GET', `/records/${identifier}`)

  assert.deepEqual([review.identifier, review.note], [identifier, 'Please'])
  assert.deepEqual([submitted.json.draft.state, returned.status, recalled.json.draft.state], ['submitted', 200, 'open'])
  assert.deepEqual([published.json.revision, amended.json.draft.state, discarded.status, discarded.text], [1, 'open', 204, ''])
  assert.equal(copied.status, 201, copied.text)
  assert.notEqual(copied.json.number, published.json.number)
  assert.equal(withdrawn.json.state, 'withdrawn')
  assert.deepEqual([gone.status, gone.json.code, gone.json.reason, gone.json.data], [410, 'record.gone', 'Replaced', undefined])
})

test('a submission that changed after its reviewer read it is not approved', async () => {
  const { context, call, tokenOf } = await callerOf()
  const [writing, deciding] = [await tokenOf(author), await tokenOf(authority)]
  const data = await aBody(context, 'nbsap', 'cr')
  const { identifier } = (await call('POST', '/records', { token: writing, body: { format: 'nbsap', data, submit: true } })).json
  const { version } = (await call('GET', `/records/${identifier}/draft`, { token: deciding })).json.draft

  const stale = await call('POST', `/records/${identifier}/publication`, { token: deciding, headers: { 'if-match': `"${version - 1}"` } })
  const fresh = await call('POST', `/records/${identifier}/publication`, { token: deciding, headers: { 'if-match': `"${version}"` } })

  assert.deepEqual([stale.status, fresh.status], [412, 200], stale.text)
})

test('a body is checked without being kept, with sentences in the language of the caller', async () => {
  const { context, call, tokenOf } = await callerOf()
  const token = await tokenOf(author)
  const good = await aBody(context, 'nbsap', 'cr')
  const id = await aRecord(context, { format: 'nbsap', government: 'cr', state: 'draft', data: good })
  const before = await rows(context, 'draft')

  const own = await call('POST', `/records/${id}/check`, { token })
  const other = await call('POST', `/records/${id}/check`, { token, body: { languages: ['en'] }, headers: { 'accept-language': 'ru' } })

  assert.deepEqual([own.status, own.json.issues], [200, []])
  assert.ok(other.json.issues.length > 3)
  for (const { path, code, message } of other.json.issues) assert.match(message, /[а-яё]/i, `${path} ${code}`)
  assert.deepEqual(await rows(context, 'draft'), before)
})
