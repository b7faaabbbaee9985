import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rebuildSearch } from '#search'
import { aRecord, callerOf } from '#testing'
import { apiDescribed, operationsOf } from './described.ts'

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

test('every call that the page shows for reading runs as shown', async () => {
  const { context, call } = await callerOf()
  await aRecord(context, { format: 'nbsap', state: 'published' })
  await rebuildSearch(context)

  const { text } = await call('GET', '//en/developers')
  const shown = [...text.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, code]) => unescaped(code!))
  const readings = shown.flatMap(code => /^curl 'http:\/\/chm\.localhost([^'{]+)'$/.exec(code)?.[1] ?? [])

  assert.ok(readings.length >= 12, readings.join('\n'))
  for (const address of readings) assert.equal((await call('GET', `/${address}`)).status, 200, address)
})

test('every operation stands on the page with its parameters, in every language', async () => {
  const { call } = await callerOf()
  const described = apiDescribed()!
  const operations = described.tags!.flatMap(({ name }) => operationsOf(described, name))

  for (const locale of ['en', 'ar', 'zh']) {
    const { text } = await call('GET', `//${locale}/developers`)

    assert.equal([...text.matchAll(/<details class="api-operation"/g)].length, operations.length)
    for (const { operation } of operations) for (const { name } of operation.parameters ?? []) assert.ok(text.includes(`<code>${name}</code>`), name)
  }
})
