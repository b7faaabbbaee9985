import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Context } from '#platform/context.ts'
import { lastSeq } from '#platform/events.ts'
import { all } from '#platform/filter.ts'
import { aRecord, house, temporaryFolder } from '#testing'
import { changeTerm, loadVocabularies, mergeTerms, termNamed } from '#vocabularies'
import { caughtUpTo, openSearch, search, searchState } from './index.ts'

const [forests, mountains] = ['CBD-SUBJECT-FOR', 'CBD-SUBJECT-MNT']
const tagged = (identifier: string) => ({ cbdSubjects: [{ identifier }] })

async function opened(t: TestContext, ...subjects: readonly string[]): Promise<{ readonly context: Context; readonly ids: readonly string[] }> {
  const context = await house({ roles: [{ role: 'administrator', for: '*' }] })
  await loadVocabularies(context)
  const ids: string[] = []
  for (const subject of subjects) ids.push(await aRecord(context, { format: 'resource', state: 'published', data: tagged(subject) }))
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  t.after(async () => {
    await index.close()
    await loadVocabularies(await house())
  })
  while (searchState(context).state === 'building') await new Promise(resolve => setTimeout(resolve, 5))
  return { context, ids }
}

const followed = async (context: Context) => assert.ok(await caughtUpTo(context, await lastSeq(context), 10_000))
const found = async (context: Context, text: string) => (await search(context, { filter: all(), locale: 'en', text })).hits.map(({ id }) => id)
const counted = async (context: Context) => {
  const { facets } = await search(context, { filter: all(), locale: 'en', facets: ['subject'] })
  return new Map(facets['subject']!.map(({ value, count }) => [value, count]))
}

test('a record is found by a new name of its term, and by it alone after the old one is gone', async t => {
  const { context, ids } = await opened(t, forests, mountains)
  const { label } = termNamed(forests)!

  await changeTerm(context, { identifier: forests, label: { ...label, en: 'Xylophilous habitats' } })
  await followed(context)

  assert.deepEqual(await found(context, 'xylophilous'), [ids[0]])
})

test('a record is found under what its term has come to stand below', async t => {
  const { context, ids } = await opened(t, forests)

  await changeTerm(context, { identifier: forests, broader: [mountains] })
  await followed(context)

  assert.ok((await counted(context)).get(mountains)! >= 1)
  assert.deepEqual(await found(context, `"${termNamed(mountains)!.label['fr']}"`), ids)
})

test('merged terms are counted as one at once, before the records themselves have followed', async t => {
  const { context } = await opened(t, forests, mountains)
  const before = await counted(context)

  await mergeTerms(context, { source: forests, target: mountains })
  await followed(context)

  const after = await counted(context)
  assert.equal(after.get(mountains), before.get(mountains)! + before.get(forests)!)
  assert.equal(after.get(forests), undefined)
})
