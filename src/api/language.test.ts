import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDraft, callerOf } from '#testing'

test('whatever answers in the language of the reader says which it is, and that others are answered in others', async () => {
  const { context, call, tokenOf } = await callerOf()
  const token = await tokenOf([{ role: 'publishing-authority', for: 'cr' }])
  const draft = await aDraft(context, { format: 'nbsap', government: 'cr', data: {} })
  const sheet = { token, raw: 'Title\nA\n', headers: { 'content-type': 'application/octet-stream', 'accept-language': 'fr' } }
  const fr = { token, headers: { 'accept-language': 'fr' } }
  const made = await call('POST', '/imports?format=event&name=a.csv', sheet)

  const answers = [
    made,
    await call('GET', `/imports/${made.json.id}`, fr),
    await call('GET', '/charts?chart=bar&by=format', fr),
    await call('GET', '/suggest?q=a', fr),
    await call('POST', `/records/${draft}/check`, { ...fr, body: {} }),
    await call('GET', '/records/no-such', fr),
  ]

  assert.deepEqual(
    answers.map(({ status, headers }) => [status, headers['content-language'], /(^|, )Accept-Language/i.test(String(headers['vary']))]),
    [202, 200, 200, 200, 200, 404].map(status => [status, 'fr', true]),
  )
})
