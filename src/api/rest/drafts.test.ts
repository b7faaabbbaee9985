import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callerOf } from '#testing'

const author = [{ role: 'authorised-user', for: 'cr' }]
const body = (title: string) => ({ languages: ['en'], title: { en: title } })

async function aDraftOf() {
  const caller = await callerOf()
  const token = await caller.tokenOf(author)
  const made = await caller.call('POST', '/records', { token, body: { format: 'nbsap', data: body('first') } })
  const address = `/records/${made.json.identifier}/draft`
  const save = (title: string, tag?: string) =>
    caller.call('PUT', address, { token, body: body(title), headers: tag === undefined ? {} : { 'if-match': tag } })
  return { ...caller, token, address, save, tag: String(made.headers['etag']) }
}

test('a draft is changed only from the version its author saw', async () => {
  const { call, token, address, save, tag } = await aDraftOf()

  const without = await save('a')
  const first = await save('b', tag)
  const second = await save('c', tag)
  const next = await save('d', String(first.headers['etag']))

  assert.deepEqual([without.status, first.status, second.status, next.status], [428, 200, 412, 200])
  assert.deepEqual([without.json.code, second.json.code], ['draft.version-needed', 'draft.stale'])
  assert.equal(`"${second.json.version}"`, first.headers['etag'])
  assert.deepEqual((await call('GET', address, { token })).json.data.title, { en: 'd' })
})

for (const tag of ['', '*', '"x"', 'W/"1"', '"1', '-1', '1.5', '"99999999999999999999"', '"1", "2"', 'null', '"\u0661"'])
  test(`If-Match ${JSON.stringify(tag)} names no version`, async () => {
    const { save, call, token, address } = await aDraftOf()

    const answer = await save('changed', tag)

    assert.ok([412, 428].includes(answer.status), answer.text)
    assert.deepEqual((await call('GET', address, { token })).json.data.title, { en: 'first' })
  })

test('of twenty changes from one version at once, one is kept', async () => {
  const { call, token, address, save, tag } = await aDraftOf()

  const answers = await Promise.all(Array.from({ length: 20 }, (_, number) => save(`title ${number}`, tag)))

  const kept = answers.flatMap(({ status }, number) => (status === 200 ? [`title ${number}`] : []))
  assert.equal(kept.length, 1)
  assert.ok(answers.every(({ status }) => [200, 412].includes(status)))
  assert.deepEqual((await call('GET', address, { token })).json.data.title, { en: kept[0] })
})

test('what is refused about a stale draft names the version, not who saved what', async () => {
  const { save, tag } = await aDraftOf()
  await save('secret words', tag)

  const { json, text } = await save('other', tag)

  assert.ok(json.savedAt)
  assert.ok(!text.includes('secret words') && !('savedBy' in json) && !('data' in json))
})

test('a draft never enters a shared cache', async () => {
  const { call, token, address } = await aDraftOf()

  const { headers } = await call('GET', address, { token })

  assert.equal(headers['cache-control'], 'private, no-store')
})
