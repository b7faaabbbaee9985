import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { rebuildSearch } from '#search'
import { aRecord, callerOf } from '#testing'
import { buildAssets } from '../../../tools/assets.mjs'
import { builtAssets } from '../delivery/assets.ts'
import { recipes, spoken, textOf, type Recipe } from './recipes.ts'
import { apiDescribed, operationsOf, tagsOf } from './described.ts'

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&#39;', "'")

const addressesIn = (text: string) => [...text.matchAll(/ href="([^"#]+)/g)].map(([, address]) => unescaped(address!))

test('every call that the reference shows for reading runs as shown, and can be tried with the values it shows', async () => {
  const { context, call } = await callerOf()
  await aRecord(context, { format: 'nbsap', state: 'published' })
  await rebuildSearch(context)
  const readings: string[] = []

  for (const { name } of tagsOf(apiDescribed()!)) {
    const { text } = await call('GET', `//en/developers/reference/${name}`)
    const shown = [...text.matchAll(/<pre[^>]*><code[^>]*>([\s\S]*?)<\/code><\/pre>/g)].map(([, code]) => unescaped(code!))
    const addresses = shown.flatMap(code => /^curl 'http:\/\/chm\.localhost([^'{]+)'$/.exec(code)?.[1] ?? [])

    assert.deepEqual(
      text.match(/data-without="\w+"><a href="([^"]+)"/g)?.map(one => unescaped(/href="([^"]+)"/.exec(one)![1]!)) ?? [],
      addresses,
      name,
    )
    assert.equal(text.match(/ data-try="/g)?.length ?? 0, addresses.length)
    readings.push(...addresses)
  }

  assert.ok(readings.length >= 20, readings.join('\n'))
  for (const address of readings) assert.equal((await call('GET', `/${address}`)).status, 200, address)
})

test('every operation stands in the reference with its parameters, and every shape it names is explained', async () => {
  const { call } = await callerOf()
  const described = apiDescribed()!
  const { text: shapes } = await call('GET', '//en/developers/reference/shapes')

  for (const locale of ['en', 'ar', 'zh']) {
    for (const { name } of tagsOf(described)) {
      const operations = operationsOf(described, name)
      const { text } = await call('GET', `//${locale}/developers/reference/${name}`)

      assert.equal([...text.matchAll(/<details class="api-operation"/g)].length, operations.length)
      for (const { operation } of operations)
        for (const { name } of operation.parameters ?? []) assert.ok(text.includes(`<code>${name}</code>`), name)
      for (const [, shape] of text.matchAll(/reference\/shapes#(\w+)"/g)) assert.ok(shapes.includes(`<section class="stack" id="${shape}">`), shape)
    }
  }
})

test('no page of the portal leads nowhere, and a part of the reference that is not there says so', async () => {
  const { context, call } = await callerOf()
  await aRecord(context, { format: 'nbsap', state: 'published' })
  await rebuildSearch(context)
  const parts = ['', '/recipes', '/reference', '/reference/shapes', '/client', '/interfaces', '/errors', '/changes']

  const pages = await Promise.all(parts.map(part => call('GET', `//fr/developers${part}`)))
  const leading = new Set(
    pages.flatMap(({ text }) => addressesIn(text.slice(text.indexOf('<main')))).filter(one => /^\/(?!account|fr\/account)/.test(one)),
  )
  const missing = await call('GET', '//fr/developers/reference/nothing')

  assert.ok(leading.size > 40, String(leading.size))
  for (const address of leading) assert.ok([200, 303].includes((await call('GET', `/${address}`)).status), address)
  for (const { text } of pages) assert.doesNotMatch(text, />developer\.[a-z]/)
  assert.equal(missing.status, 404)
})

test('the recipes are shown as their files say, in every programming language', async () => {
  const { call } = await callerOf({ limited: true })

  for (const language of spoken) {
    const { text } = await call('GET', `//en/developers/recipes?with=${language}`)
    const shown = [...text.matchAll(/<pre[^>]*><code[^>]*>([\s\S]*?)<\/code><\/pre>/g)].map(([, code]) => unescaped(code!))
    for (const recipe of Object.keys(recipes) as Recipe[]) assert.ok(shown.includes(textOf(recipe, language)), `${recipe} in ${language}`)
  }
  const { text } = await call('GET', '//ar/developers/recipes?with=cobol')
  assert.ok(unescaped(text).includes(textOf('submit', 'curl')))
})

test('the limits that are told are those of the API', async () => {
  const { call, tokenOf } = await callerOf({ limited: true })
  const token = await tokenOf([])

  const guest = await call('GET', '/countries/cr')
  const person = await call('GET', '/countries/cr', { token })
  const { text } = await call('GET', '//en/developers')

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

test('what tries calls out is at most 4 KB', async () => {
  const manifest = await buildAssets()

  const size = gzipSync(readFileSync(path.join(builtAssets, manifest['try.js']!)), { level: 9 }).length

  assert.ok(size < 4096, `${size} bytes`)
})
