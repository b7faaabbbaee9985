import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { facetsOf, formats, textsOf } from '#formats'
import { lastSeq } from '#platform/events.ts'
import { all, where } from '#platform/filter.ts'
import { find, publish } from '#records'
import { parties } from '#vocabularies'
import { aRecord, house, testDatabase } from '#testing'
import { caughtUpTo, openSearch, search } from './index.ts'

test('a record of every format is published, and found by each value it is counted under and by its title', async t => {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-every-format-'))
  const index = await openSearch(context, { folder, workers: 1, databaseUrl: (await testDatabase()).url })
  t.after(async () => {
    await index.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const made = new Map<string, string>()
  // each in a country of its own: of some formats a government has one record
  const countries = parties('CBD').toSorted()
  for (const [index, { name, fields }] of formats().entries())
    made.set(name, await aRecord(context, { format: name, ...('government' in fields ? { government: countries[index]! } : {}) }))
  for (const [name, id] of made) await publish(context, id).catch(error => assert.fail(`${name}: ${error.message} ${JSON.stringify(error.details)}`))
  assert.ok(await caughtUpTo(context, await lastSeq(context), 30_000))

  for (const format of formats()) {
    const id = made.get(format.name)!
    const { data } = (await find(context, id)).revision!
    const found = async (filter: ReturnType<typeof all>, text?: string) =>
      (
        await search(context, { filter: all(where('format', format.name), filter), locale: 'en', pageSize: 100, ...(text ? { text } : {}) })
      ).hits.some(hit => hit.id === id)

    for (const [facet, values] of Object.entries(facetsOf(format, data)))
      for (const value of values) assert.ok(await found(where(facet, value)), `${format.name} ${facet} ${value}`)
    const title = textsOf(format, data).find(({ weight, text }) => weight === 'title' && /\p{L}{3}/u.test(text))
    if (title) assert.ok(await found(all(), title.text), `${format.name} by its title “${title.text}”`)
  }
})
