import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#platform/transaction.ts'
import { aDraft, addDraft, aRecord, house, rows } from '#testing'
import { publish } from './publish.ts'

const authority = { role: 'publishing-authority', for: 'cr' }

test('a submitted draft becomes the first revision', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap' })
  const [draft] = await rows(context, 'draft')

  const { record } = await publish(context, id)

  assert.deepEqual([record.state, record.revision, record.mentions], ['published', 1, ['cr']])
  const [revision] = await rows(context, 'revision')
  assert.deepEqual(revision!.data, draft!.data)
  assert.deepEqual([revision!.published_by, revision!.submitted_by], ['account:1', 'account:100'])
  assert.deepEqual(await rows(context, 'draft'), [])
  const [event] = await rows(context, 'event')
  assert.equal(event!.name, 'record.published')
  assert.deepEqual(event!.details, {
    format: 'nbsap',
    government: 'cr',
    house: 'ORT',
    number: record.number,
    revision: 1,
    submission: 1,
    submittedBy: 'account:100',
  })
})

test('the next publication is a new revision beside the old one', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  const [first] = await rows(context, 'revision')
  await addDraft(context, id, { ...first!.data, title: { en: 'Second' }, languages: ['en'] }, 'submitted')

  const { record } = await publish(context, id)

  const revisions = await rows(context, 'revision')
  assert.equal(record.revision, 2)
  assert.deepEqual(revisions.map(({ revision, data }) => [revision, data.title.en === 'Second']).sort(), [
    [1, false],
    [2, true],
  ])
})

test('an authority cannot publish for another government', async () => {
  const context = await house({ roles: [{ role: 'publishing-authority', for: 'ca' }] })
  const hidden = await aRecord(context, { format: 'nbsap', government: 'fr' })

  await assert.rejects(publish(context, hidden), { refusal: 'not-found' })
})

test('an author cannot publish', async () => {
  const context = await house({ roles: [{ role: 'authorised-user', for: 'cr' }] })
  const id = await aRecord(context, { format: 'nbsap' })

  await assert.rejects(publish(context, id), { refusal: 'forbidden', code: 'record.publish' })
})

test('what was not submitted, or has changed since it was seen, is not published', async () => {
  const context = await house({ roles: [authority] })
  const open = await aDraft(context, { format: 'nbsap' })
  const changed = await aRecord(context, { format: 'nbsap' })

  await assert.rejects(publish(context, open), { refusal: 'conflict', code: 'draft.open' })
  await assert.rejects(publish(context, changed, { version: 0 }), { refusal: 'conflict', code: 'draft.stale' })
  assert.deepEqual(await rows(context, 'revision'), [])
})

test('a submitted draft that is not complete is not published', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', data: { title: {} } })

  await assert.rejects(publish(context, id), { refusal: 'invalid', code: 'record.data' })
})

test('an action that publishes and then fails publishes nothing', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap' })

  const approval = inTransaction(context, async unit => {
    await publish(unit, id)
    throw new Error('the review could not be closed')
  })

  await assert.rejects(approval)
  const [record] = await rows(context, 'record')
  assert.deepEqual([record!.state, (await rows(context, 'draft')).length], ['draft', 1])
  assert.deepEqual([await rows(context, 'revision'), await rows(context, 'event')], [[], []])
})

test('a format of which a government has one record refuses the second, also when both come at once', async () => {
  const context = await house({ roles: [authority] })
  const { formatNamed, registerFormat } = await import('#formats')
  const format = formatNamed('nbsap')
  registerFormat({ ...format, oneFor: ['government'] })
  const ids = [await aRecord(context, { format: 'nbsap' }), await aRecord(context, { format: 'nbsap' })]

  const results = await Promise.allSettled(ids.map(id => publish(context, id)))
  registerFormat(format)

  const refused = results.filter(result => result.status === 'rejected')
  assert.deepEqual(
    refused.map(({ reason }) => [reason.code, reason.details.issues[0].code]),
    [['record.data', 'record.only-one']],
  )
  assert.equal((await rows(context, 'revision')).length, 1)
})

test('a format of which a government has one record for each answer takes another answer and refuses the same again', async () => {
  const context = await house({ roles: [authority] })
  const { formatNamed, registerFormat } = await import('#formats')
  const format = formatNamed('nbsap')
  registerFormat({ ...format, oneFor: ['government', 'startDate'] })
  const starting = (startDate: string) => aRecord(context, { format: 'nbsap', data: { startDate } })
  const ids = [await starting('2024-01-01'), await starting('2025-01-01'), await starting('2024-01-01')]

  await publish(context, ids[0]!)
  await publish(context, ids[1]!)
  const again = await publish(context, ids[2]!).catch(error => error)
  registerFormat(format)

  assert.deepEqual(again.details.issues, [{ path: '', code: 'record.only-one', values: { other: ids[0] } }])
})

test('a body may not be published while it refers to a draft, a withdrawn or an unknown record', async () => {
  const context = await house({ roles: [authority] })
  const bad = {
    draft: await aDraft(context, { format: 'authority' }),
    withdrawn: await aRecord(context, { format: 'authority', state: 'withdrawn' }),
    unknown: 'no-such-record-1',
  }

  for (const [code, identifier] of Object.entries(bad)) {
    const id = await aRecord(context, { format: 'absPermit', data: { absCNA: { identifier } } })
    await assert.rejects(
      publish(context, id),
      (error: any) => error.details.issues.some((issue: any) => issue.path === '/absCNA' && issue.code === `reference.${code}`),
      code,
    )
  }
})
