import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDraft, anAccount, aRecord, aReview, callerOf, rows } from '#testing'

const author = [{ role: 'authorised-user', for: 'cr' }]
const authority = [{ role: 'publishing-authority', for: 'cr' }]

test('several reviews are decided together, and each says what became of it', async () => {
  const { context, call, tokenOf } = await callerOf()
  const token = await tokenOf(authority)
  const ids = [
    await aReview(context, await aRecord(context, { format: 'nbsap' })),
    await aReview(context, await aRecord(context, { format: 'nbsap', government: 'ke' })),
  ]

  const { status, json } = await call('POST', '/reviews/decisions', { token, body: { decision: 'approve', reviews: ids.map(id => ({ id })) } })
  const without = await call('POST', '/reviews/decisions', { token, body: { decision: 'return', reviews: ids.map(id => ({ id })) } })

  assert.deepEqual([status, without.status], [200, 422])
  assert.deepEqual(
    json.outcomes.map(({ done, code }: { done: boolean; code?: string }) => [done, code]),
    [
      [true, undefined],
      [false, 'review.unknown'],
    ],
  )
})

test('reviews are listed with their age, narrowed as asked, and read one by one', async () => {
  const { context, call, tokenOf } = await callerOf()
  const token = await tokenOf(authority)
  const id = await aReview(context, await aRecord(context, { format: 'nbsap' }))
  const listed = async (query: string) => (await call('GET', `/reviews?${query}`, { token })).json.reviews.map((review: { id: number }) => review.id)

  const assigned = await call('PUT', `/reviews/${id}/assignment`, { token, body: { to: 'me' } })
  const one = await call('GET', `/reviews/${id}`, { token })

  assert.deepEqual([assigned.status, one.json.days, one.json.overdue, one.json.state], [200, 0, false, 'open'])
  for (const query of ['', 'format=nbsap', 'government=CR', 'assignedTo=me', 'asks=publication']) assert.deepEqual(await listed(query), [id], query)
  for (const query of ['format=authority', 'government=ke', 'assignedTo=nobody', 'asks=withdrawal', 'overdue=true'])
    assert.deepEqual(await listed(query), [], query)
})

test('a deputy is named, listed and ended by the API, by those who decide', async () => {
  const { context, call, tokenOf } = await callerOf()
  const [token, writing] = [await tokenOf(authority), await tokenOf(author)]
  const deputy = `account:${await anAccount(context, { roles: author })}`
  const body = { deputy, from: new Date().toISOString(), until: new Date(Date.now() + 86_400_000).toISOString() }

  const named = await call('POST', '/deputies', { token, body })
  const refused = await call('POST', '/deputies', { token: writing, body })
  const listed = await call('GET', '/deputies', { token })
  const ended = await call('DELETE', `/deputies/${String(named.json.id)}`, { token })
  const unknown = await call('DELETE', '/deputies/x', { token })

  assert.deepEqual([named.status, refused.status, refused.json.code, ended.status, unknown.status], [201, 403, 'deputy.nothing', 204, 404])
  assert.equal(listed.json.deputies.length, 1)
})

test('a record says where it comes from and how it stands, and its tag changes with that', async () => {
  const { context, call, tokenOf } = await callerOf()
  const [writing, deciding] = [await tokenOf(author), await tokenOf(authority)]
  const id = await aDraft(context, { format: 'authority' })
  await call('POST', `/records/${id}/submission`, { token: writing })
  await call('POST', `/records/${id}/publication`, { token: deciding })

  const first = await call('GET', `/records/${id}`)
  await call('POST', `/records/${id}/confirmation`, { token: deciding })
  const confirmed = await call('GET', `/records/${id}`, { headers: { 'if-none-match': String(first.headers['etag']) } })
  await call('POST', `/records/${id}/retirement`, { token: deciding, body: { reason: 'Merged with another office.' } })
  const retired = await call('GET', `/records/${id}`)

  const { submitted, validated, authority: on } = first.json.provenance
  assert.deepEqual([submitted.role, validated.role, validated.atOnce, on], ['authorised-user', 'publishing-authority', false, 'government'])
  assert.deepEqual([first.json.mark, first.json.provenance.confirmedAt, confirmed.status], ['current', null, 200])
  assert.ok(confirmed.json.provenance.confirmedAt)
  assert.deepEqual([retired.status, retired.json.mark, retired.json.retiredBecause], [200, 'retired', 'Merged with another office.'])
  assert.ok(!/account:|@/.test(JSON.stringify(first.json.provenance)), 'no person is named')
})

test('retired records are found by their standing, as soon as they are retired, and no longer when they serve again', async () => {
  const { context, call, tokenOf, heard } = await callerOf()
  const token = await tokenOf(authority)
  const id = await aDraft(context, { format: 'nbsap' })
  await call('POST', `/records/${id}/submission`, { token })
  const found = async (mark: string) => {
    await heard()
    return (await call('GET', `/search?format=nbsap&mark=${mark}`)).json.total as number
  }

  assert.deepEqual([await found('current'), await found('retired')], [1, 0])
  await call('POST', `/records/${id}/retirement`, { token })
  assert.deepEqual([await found('current'), await found('retired')], [0, 1])
  await call('DELETE', `/records/${id}/retirement`, { token })
  assert.deepEqual([await found('current'), await found('retired')], [1, 0])
})

test('a certificate says of each revision whether it is constituted, superseded or revoked', async () => {
  const { context, call, tokenOf } = await callerOf()
  const token = await tokenOf(authority)
  const id = await aRecord(context, { format: 'absPermit', state: 'published' })
  const status = async (revision: number) => (await call('GET', `/records/${id}@${revision}`)).json.provenance.certificate as string
  const change = async (intent: string) => {
    const made = await call('POST', `/records/${id}/amendment`, { token, body: { intent } })
    const draft = await call('GET', `/records/${id}/draft`, { token })
    const data = { ...draft.json.data, amendmentDescription: { en: '<p>New terms</p>' } }
    const saved = await call('PUT', `/records/${id}/draft`, { token, body: data, headers: { 'if-match': String(made.headers['etag']) } })
    const published = await call('POST', `/records/${id}/submission`, { token, headers: { 'if-match': String(saved.headers['etag']) } })
    assert.equal(published.status, 200, published.text)
  }

  assert.equal(await status(1), 'constituted')
  await change('update')
  assert.deepEqual([await status(1), await status(2)], ['superseded', 'constituted'])
  await change('revoke')
  assert.deepEqual([await status(1), await status(2), await status(3)], ['superseded', 'superseded', 'revoked'])
})

test('an author asks to withdraw, an authority decides, and who got copies is public', async () => {
  const { context, call, tokenOf } = await callerOf()
  const [writing, deciding] = [await tokenOf(author), await tokenOf(authority)]
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  const asked = await call('POST', `/records/${id}/withdrawal-request`, { token: writing, body: { reason: 'Entered twice.' } })
  const again = await call('POST', `/records/${id}/withdrawal-request`, { token: writing, body: { reason: 'Entered twice.' } })
  const recipients = await call('GET', `/records/${id}/recipients`)
  const approved = await call('POST', `/reviews/${String(asked.json.review)}/approval`, { token: deciding })
  const gone = await call('GET', `/records/${id}`)

  assert.deepEqual([asked.status, again.status, again.json.code, approved.status], [202, 409, 'review.asked', 200])
  assert.deepEqual(recipients.json, { recipients: [] })
  assert.deepEqual([gone.status, (await rows(context, 'record')).find(row => row.id === id)!.reason], [410, 'Entered twice.'])
})
