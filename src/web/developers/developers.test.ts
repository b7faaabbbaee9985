import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rebuildSearch } from '#search'
import { aRecord, callerOf } from '#testing'
import { recipes, spoken, textOf, type Recipe } from './recipes.ts'
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

test('the recipes are shown as their files say, in every programming language, and their calls and doors answer', async () => {
  const { call } = await callerOf({ limited: true })

  for (const language of spoken) {
    const { text } = await call('GET', `//en/developers/recipes?with=${language}`)
    const shown = [...text.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, code]) => unescaped(code!))
    for (const recipe of Object.keys(recipes) as Recipe[]) assert.ok(shown.includes(textOf(recipe, language)), `${recipe} in ${language}`)
  }
  const { text } = await call('GET', '//ar/developers/recipes?with=cobol')
  const doors = [...text.matchAll(/<a href="(\/(?!ar\/|assets)[^"]+)"/g)]
    .map(([, address]) => unescaped(address!))
    .filter(address => /^\/(oai|feeds|calendars|catalog|sitemap|api|informea)/.test(address))
  assert.ok(doors.length >= 8, doors.join(' '))
  for (const address of doors) assert.equal((await call('GET', `/${address}`)).status, 200, address)
})

test('the limits that are told are those of the API', async () => {
  const { call, tokenOf } = await callerOf({ limited: true })
  const token = await tokenOf([])

  const guest = await call('GET', '/countries/cr')
  const person = await call('GET', '/countries/cr', { token })
  const { text } = await call('GET', '//en/developers/recipes')

  for (const { headers } of [guest, person])
    assert.ok(text.replaceAll(',', '').includes(` ${String(headers['ratelimit-limit'])}`), String(headers['ratelimit-limit']))
})

test('the address of a problem leads to what its code means, in the language of the reader', async () => {
  const { call } = await callerOf()

  const { json } = await call('GET', '/search?size=101')
  const { status, headers } = await call('GET', (json.type as string).replace('/api/v1', ''), { headers: { 'accept-language': 'fr' } })
  const [page, anchor] = String(headers['location']).split('#')
  const { text } = await call('GET', `/${page}`)

  assert.deepEqual([status, anchor], [303, 'search.size'])
  assert.match(text, /id="search\.size"[\s\S]{0,400}Une page compte au plus/)
})
