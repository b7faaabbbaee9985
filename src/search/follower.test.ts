import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { putFormat } from '#catalogue'
import { registered, useFormats } from '#formats'
import type { Context } from '#platform/context.ts'
import { lastSeq } from '#platform/events.ts'
import { all, where } from '#platform/filter.ts'
import { publish, readable, withdraw } from '#records'
import { aRecord, house, testDatabase } from '#testing'
import { folderOf } from './engine/files.ts'
import { caughtUpTo, openSearch, rebuildSearch, search, searchState, type Question, type Search } from './index.ts'

const everything = { filter: all(), locale: 'en' } as const
/** A record of its own name: building one also inserts the records it refers to. */
const ours = { name: { en: 'Office of mangroves' } }
const secretariat = { roles: [{ role: 'administrator', for: '*' }] }

test('what is published is found as soon as it is committed, what is withdrawn no longer', async t => {
  const context = await house(secretariat)
  await opened(context, t)
  const id = await aRecord(context, { data: ours })

  const began = performance.now()
  await publish(context, id)
  const caughtUp = await caughtUpTo(context, await lastSeq(context), 5000)
  const milliseconds = performance.now() - began
  const published = await idsFor(context, { text: 'mangroves' })
  await withdraw(context, id)
  await caughtUpTo(context, await lastSeq(context), 5000)
  const withdrawn = await idsFor(context, { text: 'mangroves' })

  assert.deepEqual({ caughtUp, published, withdrawn }, { caughtUp: true, published: [id], withdrawn: [] })
  assert.ok(milliseconds < 1000, `${milliseconds} ms`)
})

test('records in the store before the index is opened are found', async t => {
  const context = await house(secretariat)
  const id = await aRecord(context, { state: 'published', government: 'cr', data: ours })
  await aRecord(context, { state: 'submitted', government: 'fr', data: ours })
  await aRecord(context, { state: 'withdrawn', government: 'fr', data: ours })

  await opened(context, t)

  const found = await search(context, { ...everything, text: 'mangroves', facets: ['government', 'state', 'house', 'region'] })
  assert.deepEqual(
    found.hits.map(hit => hit.id),
    [id],
  )
  assert.deepEqual(found.facets['government'], [{ value: 'cr', count: 1, selected: false }])
  assert.deepEqual(found.facets['state'], [{ value: 'published', count: 1, selected: false }])
  assert.deepEqual(
    found.facets['house']!.map(({ value }) => value),
    ['ABSCH', 'BCH'],
  )
  assert.ok(found.facets['region']!.length > 0)
})

test('a record is found by the name of its country in each of the six languages', async t => {
  const context = await house(secretariat)
  const id = await aRecord(context, { state: 'published', government: 'eg', data: ours })
  await opened(context, t)

  for (const text of ['Egypt', 'Égypte', 'Egipto', 'Египет', 'مصر', '埃及'])
    assert.deepEqual(await idsFor(context, { text: `${text} mangroves`, allWords: true }), [id], text)
})

test('when a format changes, its records are found as it reads them now', async t => {
  const context = await house(secretariat)
  const id = await aRecord(context, { format: 'news', state: 'published' })
  await opened(context, t)
  const { format, labels } = registered('news')!
  t.after(() => useFormats([]))
  const countedBySubject = { ...format, facets: [] }

  await putFormat(context, { definition: countedBySubject, labels, version: format.version })
  await caughtUpTo(context, await lastSeq(context), 5000)

  const found = await search(context, { ...everything, filter: where('format', 'news'), facets: ['subject'] })
  assert.deepEqual([found.hits.map(hit => hit.id), found.facets['subject']], [[id], []])
})

test('nobody finds more than the filter of what they may read lets through', async t => {
  const context = await house()
  await aRecord(context, { state: 'published', government: 'cr' })
  await opened(context, t)

  const found = await search(context, { ...everything, filter: all(readable(context.actor), where('government', 'cr')), facets: ['format'] })
  const hidden = await search(context, { ...everything, filter: all(where('government', 'fr')), facets: ['format', 'government'] })

  assert.ok(found.total > 0)
  assert.deepEqual({ total: hidden.total, facets: hidden.facets }, { total: 0, facets: { format: [], government: [] } })
})

test('an index opened again answers at once and reads on where it stood', async t => {
  const context = await house(secretariat)
  const folder = emptyFolder(t)
  const first = await aRecord(context, { data: ours })
  const second = await aRecord(context, { data: ours })
  const before = await opened(context, t, folder)
  await publish(context, first)
  await caughtUpTo(context, await lastSeq(context), 5000)
  await before.close()
  await publish(context, second)

  await opened(context, t, folder)
  const state = searchState(context).state
  await caughtUpTo(context, await lastSeq(context), 5000)

  assert.equal(state, 'ready')
  assert.deepEqual(new Set(await idsFor(context, { text: 'mangroves' })), new Set([first, second]))
})

test('a damaged index is made anew from the database alone', async t => {
  const context = await house(secretariat)
  const folder = emptyFolder(t)
  const id = await aRecord(context, { state: 'published', data: ours })
  await (await opened(context, t, folder)).close()
  for (const file of readdirSync(folderOf(folder)))
    writeFileSync(path.join(folderOf(folder), file), readFileSync(path.join(folderOf(folder), file)).subarray(0, 20))

  await opened(context, t, folder)

  assert.deepEqual(await idsFor(context, { text: 'mangroves' }), [id])
})

test('an index made anew answers all the while', async t => {
  const context = await house(secretariat)
  const id = await aRecord(context, { state: 'published', data: ours })
  await opened(context, t)

  const rebuilt = rebuildSearch(context)
  const answers: (readonly string[])[] = []
  let done = false
  void rebuilt.then(() => (done = true))
  while (!done) {
    answers.push(await idsFor(context, { text: 'mangroves' }))
    await new Promise(setImmediate)
  }

  assert.ok(answers.length > 0)
  assert.ok(answers.every(ids => ids.length === 1 && ids[0] === id))
})

test('a question before there is an index is refused, not answered wrongly', async t => {
  const context = await house()
  const gate = Promise.withResolvers<void>()
  const { close } = await openSearch({ ...context, db: waiting(context, gate.promise) }, { folder: emptyFolder(t), workers: 0 })

  const early = search(context, everything)

  await assert.rejects(early, { refusal: 'conflict', code: 'search.building' })
  gate.resolve()
  await close()
  await assert.rejects(search(context, everything), { refusal: 'conflict', code: 'search.closed' })
})

test('everything works the same in threads', async t => {
  const context = await house(secretariat)
  const id = await aRecord(context, { data: ours })
  await opened(context, t, emptyFolder(t), 2)
  await publish(context, id)
  await caughtUpTo(context, await lastSeq(context), 5000)

  const answers = await Promise.all(Array.from({ length: 20 }, () => idsFor(context, { text: 'mangroves' })))

  assert.deepEqual(
    answers,
    Array.from({ length: 20 }, () => [id]),
  )
  // the answer that all is heard goes out just before the follower notes that it is no longer behind
  for (const end = Date.now() + 5000; searchState(context).lag > 0 && Date.now() < end;) await new Promise(resolve => setTimeout(resolve, 5))
  assert.equal(searchState(context).lag, 0)
})

async function opened(context: Context, t: TestContext, folder = emptyFolder(t), workers = 0): Promise<Search> {
  const index = await openSearch(context, { folder, workers, databaseUrl: (await testDatabase()).url })
  t.after(() => index.close())
  while (searchState(context).state === 'building') await new Promise(resolve => setTimeout(resolve, 5))
  assert.equal(await caughtUpTo(context, await lastSeq(context), 10_000), true)
  return index
}

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'index-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A database that answers once the gate opens. */
const waiting = ({ db }: Context, gate: Promise<void>): Context['db'] =>
  db.withPlugin({ transformQuery: ({ node }) => node, transformResult: ({ result }) => gate.then(() => result) })

const idsFor = async (context: Context, question: Partial<Question>): Promise<readonly string[]> =>
  (await search(context, { ...everything, ...question })).hits.map(({ id }) => id)
