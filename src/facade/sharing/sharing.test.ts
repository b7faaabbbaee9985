import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facadeOf, rows } from '#testing'

const uid = 'ABCDEFGH-0001'
const body = {
  header: { identifier: uid, schema: 'database', languages: ['en'] },
  government: { identifier: 'cr' },
  title: { en: 'Portal' },
  description: { en: '<p>What it is</p>' },
  websites: [{ url: 'https://example.org/a' }],
  notes: 'remark 4711',
}
const wish = { shareType: 'link', storageType: 'km-document', sharedData: { identifier: uid, realm: 'ABS' }, sharedWith: { link: true } }
const address = 'v2018/document-sharing'

test('a draft is read by whoever has its link, until it is revoked', async () => {
  const { ask, personOf } = await facadeOf()
  const [author, stranger] = [await personOf({ role: 'authorised-user', for: 'cr' }), await personOf({ role: 'authorised-user', for: 'fr' })]
  await ask('PUT', `v2013/documents/${uid}/versions/draft?schema=database`, { as: author.token, body })
  const expiry = new Date(Date.now() + 10 * 86_400_000).toISOString()
  const list = (as: string) =>
    ask('GET', `${address}?q=${encodeURIComponent(JSON.stringify({ 'sharedData.identifier': uid, sharedBy: author.userID }))}`, { as })

  const { id } = (await ask('POST', address, { as: author.token, body: { ...wish, expiry } })).json
  const opened = (await ask('GET', `${address}/${id}`)).json
  const [listed] = (await list(author.token)).json

  assert.deepEqual([opened.urlHash, opened.storageType, opened.sharedData.document.type], [id, 'km-document', 'database'])
  assert.deepEqual([opened.sharedData.document.body.title, opened.sharedData.document.body.header.identifier], [body.title, uid])
  assert.deepEqual([listed._id, listed.revoked, listed.sharedBy, listed.urlHash], [opened._id, false, author.userID, undefined])
  assert.doesNotMatch(JSON.stringify(opened), /4711/)
  for (const answer of [await list(stranger.token), await ask('DELETE', `${address}/${listed._id}/revoke`, { as: stranger.token })])
    assert.ok([403, 404].includes(answer.status), answer.text)

  assert.equal((await ask('DELETE', `${address}/${listed._id}/revoke`, { as: author.token })).status, 200)
  assert.equal((await ask('GET', `${address}/${id}`)).status, 404)
  assert.equal((await list(author.token)).json[0].revoked, true)
})

test('what cannot be shared is refused, and what is shared elsewhere is not offered', async () => {
  const { ask, personOf, context } = await facadeOf()
  const { token } = await personOf({ role: 'authorised-user', for: 'cr' })
  await ask('PUT', `v2013/documents/${uid}/versions/draft?schema=database`, { as: token, body })
  const share = async (more: object, as?: string) => (await ask('POST', address, { as, body: { ...wish, ...more } })).status

  for (const [more, status] of [
    [{ storageType: 'chm-search-result' }, 501],
    [{ shareType: 'embed' }, 501],
    [{ shareType: undefined }, 400],
    [{ sharedData: {} }, 400],
    [{ sharedData: { identifier: 'NO-SUCH-RECORD' } }, 404],
    [{ sharedData: 'x' }, 400],
    [{ expiry: 'soon' }, 400],
    [{ expiry: '2020-01-01' }, 400],
    [{ sharedWith: { emails: 'no address' } }, 400],
  ] as const)
    assert.equal(await share(more, token), status, JSON.stringify(more))
  assert.equal(await share({}), 401)
  assert.deepEqual(await rows(context, 'share'), [])
  for (const id of ['x', '%00', 'a'.repeat(43)]) assert.ok([400, 404].includes((await ask('GET', `${address}/${id}`)).status), id)
  assert.equal((await ask('GET', address, { as: token })).json.code, 'mandatory')
})

test('of what is not shared so there are no links', async () => {
  const { ask, personOf } = await facadeOf()
  const { token } = await personOf({ role: 'authorised-user', for: 'cr' })
  const list = (q: object) => ask('GET', `${address}?q=${encodeURIComponent(JSON.stringify(q))}`, { as: token })

  const others = await list({ storageType: { $in: ['chm-document', 'chm-search-result', 'chm-country-profile'] } })

  assert.deepEqual([others.status, others.json], [200, []])
  assert.equal((await list({ storageType: 'km-document' })).json.field, 'sharedData.identifier')
})
