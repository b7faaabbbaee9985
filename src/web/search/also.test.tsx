import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { announce } from '#platform/events.ts'
import { askedIn, caughtUpTo, openSearch } from '#search'
import { aRecord, aVisit, house, rows, temporaryFolder } from '#testing'
import { loadVocabularies } from '#vocabularies'
import { alsoRelated } from './also.tsx'

async function asked(t: TestContext, query: string) {
  const context = await house({ actor: { id: undefined, roles: [] } })
  await loadVocabularies(context)
  await aRecord(context, {
    format: 'resource',
    state: 'published',
    data: { aichiTargets: [{ identifier: 'AICHI-TARGET-11' }], cbdSubjects: [{ identifier: 'CBD-SUBJECT-FOR' }] },
  })
  for (const { id } of await rows(context, 'record')) await announce(context, 'record.published', String(id), {})
  const index = await openSearch(context, { folder: temporaryFolder(), workers: 0 })
  t.after(async () => {
    await index.close()
    await loadVocabularies(await house())
  })
  const [last] = (await rows(context, 'event')).slice(-1)
  assert.ok(await caughtUpTo(context, Number(last!['seq']), 10_000))
  const visit = aVisit(context, { query })
  return alsoRelated(visit, askedIn(visit.query))
}

test('a chosen target offers what it is mapped to, with the number of records', async t => {
  assert.deepEqual(
    (await asked(t, 'target=GBF-TARGET-03')).filter(({ value }) => value === 'AICHI-TARGET-11'),
    [{ facet: 'aichi', value: 'AICHI-TARGET-11', count: 1 }],
  )
})

test('a text that names a term offers the same, in any language', async t => {
  assert.ok((await asked(t, `q=${encodeURIComponent('30x30')}`)).some(({ value }) => value === 'AICHI-TARGET-11'))
})

test('terms without records, and questions that name no term, offer nothing', async t => {
  assert.deepEqual(await asked(t, 'target=GBF-TARGET-18&q=anything'), [])
})
