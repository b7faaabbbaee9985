import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import type { Data } from '#formats'
import type { Context } from '#platform/context.ts'
import { workThrough } from '#platform/jobs.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { addDraft, aDraft, aRecord, house, rows } from '#testing'
import { loadVocabularies, mergeNumbered, mergePair, mergeTerms, termNamed, termsOf, unmergeTerms } from '#vocabularies'
import { concernedBy, recordListeners, retagMerged } from './follow-merges.ts'
import { exchanged, exchangesIn } from './exchanged.ts'
import { formatNamed } from '#formats'

const manager = [{ role: 'vocabulary-manager', for: '*' }]
const [source, target] = ['CBD-SUBJECT-FOR', 'CBD-SUBJECT-MNT']
const subjects = (...identifiers: readonly string[]): Data => ({ cbdSubjects: identifiers.map(identifier => ({ identifier })) })

async function opened(): Promise<Context> {
  const context = await house({ roles: manager })
  await loadVocabularies(context)
  return context
}

describe('terms that are merged', () => {
  afterEach(async () => loadVocabularies(await house()))

  async function followed(context: Context): Promise<void> {
    await waitUntilHeard(context, recordListeners)
    await workThrough(context, [retagMerged])
  }

  const bodies = async (context: Context) => [
    ...(await rows(context, 'record')).map(({ id, revision }) => ({ id, revision })),
    ...(await rows(context, 'draft')).map(({ record, data }) => ({ record, data })),
  ]

  async function newestOf(context: Context, id: string): Promise<Data> {
    const revisions = (await rows(context, 'revision')).filter(({ record }) => record === id)
    return revisions.sort((one, other) => other['revision'] - one['revision'])[0]!['data'] as Data
  }

  test('records and drafts follow a merge, each place once, and get back what they had when it is undone', async () => {
    const context = await opened()
    const published = await aRecord(context, { format: 'resource', state: 'published', data: subjects('CBD-SUBJECT-IAS', source) })
    const both = await aRecord(context, { format: 'resource', state: 'published', data: subjects(target, source) })
    const other = await aRecord(context, { format: 'resource', state: 'published', data: subjects('CBD-SUBJECT-IAS') })
    const draft = await aDraft(context, { format: 'resource', data: subjects(source.toLowerCase()) })
    await addDraft(context, published, { ...(await newestOf(context, published)), ...subjects(source) })
    const before = new Map(await Promise.all([published, both, other].map(async id => [id, await newestOf(context, id)] as const)))
    const drafts = (await rows(context, 'draft')).map(({ record, data }) => [record, data])

    assert.deepEqual(
      (await concernedBy(context, { source, target })).map(({ id, published: shown, draft: open }) => [id, shown, open]).sort(),
      [
        [both, true, false],
        [draft, false, true],
        [published, true, true],
      ].sort(),
    )
    const merge = await mergeTerms(context, { source, target })
    await followed(context)

    assert.deepEqual((await newestOf(context, published))['cbdSubjects'], subjects('CBD-SUBJECT-IAS', target)['cbdSubjects'])
    assert.deepEqual((await newestOf(context, both))['cbdSubjects'], subjects(target)['cbdSubjects'])
    assert.deepEqual(
      (await rows(context, 'draft')).map(({ data }) => data['cbdSubjects']),
      [subjects(target)['cbdSubjects'], subjects(target)['cbdSubjects']],
    )
    assert.deepEqual({ ...(await mergeNumbered(context, merge.id)) }, { ...merge, state: 'done', total: 3, done: 3 })

    await unmergeTerms(context, merge.id)
    await followed(context)

    for (const [id, body] of before) assert.deepEqual(await newestOf(context, id), body)
    assert.deepEqual(
      (await rows(context, 'draft')).map(({ record, data }) => [record, data]),
      drafts,
    )
    assert.equal((await mergeNumbered(context, merge.id)).state, 'undone')
    assert.equal(termNamed(source)?.identifier, source)
    assert.deepEqual(await rows(context, 'retagging'), [])
  })

  test('a revision of a merge bears the day and the people of the one before, and nobody is told that something was published', async () => {
    const context = await opened()
    const id = await aRecord(context, { format: 'resource', state: 'published', data: subjects(source) })
    await mergeTerms(context, { source, target })

    await followed(context)

    const [first, second] = (await rows(context, 'revision')).filter(({ record }) => record === id)
    assert.deepEqual(
      [second!['published_at'], second!['published_by'], second!['submitted_by']],
      [first!['published_at'], first!['published_by'], first!['submitted_by']],
    )
    assert.deepEqual(first!['data'].cbdSubjects, subjects(source)['cbdSubjects'])
    const names = (await rows(context, 'event')).map(({ name }) => name)
    assert.ok(names.includes('record.retagged') && !names.includes('record.published'))
  })

  test('nothing breaks before the records have followed: the old identifier leads to the new term', async () => {
    const context = await opened()
    await mergeTerms(context, { source, target })

    assert.equal(termNamed(source)?.identifier, target)
    assert.ok(!termsOf('cbd-subjects').some(({ identifier }) => identifier === source))
  })

  test('what people changed since a merge stays when it is undone, and is counted', async () => {
    const context = await opened()
    const id = await aDraft(context, { format: 'resource', data: subjects(source) })
    const merge = await mergeTerms(context, { source, target })
    await followed(context)
    const { sql } = await import('kysely')
    await sql`update draft set data = data || ${JSON.stringify(subjects(target, 'CBD-SUBJECT-IAS'))}::jsonb where record = ${id}`.execute(context.db)

    await unmergeTerms(context, merge.id)
    await followed(context)

    const [draft] = await rows(context, 'draft')
    assert.deepEqual(draft!['data'].cbdSubjects, subjects(target, 'CBD-SUBJECT-IAS')['cbdSubjects'])
    assert.equal((await mergeNumbered(context, merge.id)).kept, 1)
  })

  test('the work goes on where it stopped, and done twice is done once', async () => {
    const context = await opened()
    const id = await aRecord(context, { format: 'resource', state: 'published', data: subjects(source) })
    const merge = await mergeTerms(context, { source, target })
    await followed(context)
    const after = await bodies(context)

    const { sql } = await import('kysely')
    await sql`update term_merge set state = 'running'`.execute(context.db)
    await retagMerged.do(context, { merge: merge.id })

    assert.deepEqual(await bodies(context), after)
    assert.equal((await rows(context, 'revision')).filter(({ record }) => record === id).length, 2)
    assert.deepEqual([(await mergeNumbered(context, merge.id)).total, (await mergeNumbered(context, merge.id)).done], [1, 1])
  })

  test('what cannot be merged is refused before anything happens', async () => {
    const context = await opened()
    const refused = (input: Parameters<typeof mergePair>[1], code: string) => assert.throws(() => mergePair(context, input), { code })

    refused({ source, target: source.toLowerCase() }, 'merge.itself')
    refused({ source: 'cr', target: 'ni' }, 'merge.fixed')
    refused({ source, target: 'nowhere' }, 'term.unknown')
    refused({ source, target: 'GBF-INDICATOR-151' }, 'merge.retired')
    await assert.rejects(
      mergeTerms({ ...context, actor: { id: 'account:2', roles: [{ role: 'vocabulary-manager', for: 'gbf-targets' }] } }, { source, target }),
      { code: 'vocabulary.manage' },
    )
    await assert.rejects(mergeTerms(context, { source: '8DAB2400-CF00-44B2-ADCF-49AABF66B9B0', target: 'B19E9266-FA70-439C-BE18-0356850BB9FA' }), {
      code: 'term.input',
    })
    assert.deepEqual(await rows(context, 'term_merge'), [])
    const merge = await mergeTerms(context, { source, target })
    await assert.rejects(unmergeTerms(context, merge.id), { code: 'merge.running' })
    await assert.rejects(unmergeTerms(context, 99), { code: 'merge.unknown' })
  })

  test('tables keep a row of which something of its own is said, and heads follow', () => {
    const format = formatNamed('resource')
    const fields = { elements: { type: 'matrix', vocabulary: 'msr-elements', fields: { text: { type: 'localizedText' } } } } as const
    const tables = { ...format, fields } as unknown as typeof format
    const data = {
      elements: [{ identifier: 'A', text: { en: 'a' } }, { identifier: 'B' }, { identifier: 'X', parent: 'a' }],
    }

    const exchanges = exchangesIn(tables, data, 'A', 'B')
    const { data: after } = exchanged(data, exchanges)
    const { data: back } = exchanged(
      after,
      exchanges.map(({ pointer, before: was, after: is }) => ({ pointer, before: is, after: was })),
    )

    assert.deepEqual(after, { elements: [{ identifier: 'A', text: { en: 'a' } }, { identifier: 'B' }, { identifier: 'X', parent: 'B' }] })
    assert.deepEqual(back, data)
  })
})
