import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDraft, aBody, aDraft, aRecord, house, rows } from '#testing'
import { recall } from './recall.ts'
import { sendBack } from './send-back.ts'
import { submit } from './submit.ts'
import { withdraw } from './withdraw.ts'

const author = { role: 'authorised-user', for: 'cr' }
const authority = { role: 'publishing-authority', for: 'cr' }

test('a complete draft waits for its reviewers and is locked', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })

  const { record, draft } = await submit(context, id, { note: ' Please look at section 2. ' })

  assert.deepEqual([record.state, draft!.state, draft!.submittedBy, draft!.note], ['draft', 'submitted', 'account:1', 'Please look at section 2.'])
  const [event] = await rows(context, 'event')
  assert.deepEqual([event!.name, event!.details.submission], ['record.submitted', 1])
})

test('an incomplete draft is refused with everything that is missing', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap', data: { title: undefined, languages: undefined } })

  await assert.rejects(submit(context, id), (error: any) => {
    assert.deepEqual([error.refusal, error.code], ['invalid', 'record.data'])
    assert.deepEqual(
      error.details.issues
        .map(({ path }: { path: string }) => path)
        .filter((path: string) => ['/languages', '/title'].includes(path))
        .sort(),
      ['/languages', '/title'],
    )
    return true
  })

  const [draft] = await rows(context, 'draft')
  assert.equal(draft!.state, 'open')
})

test('submitting twice submits once; somebody else is told that it waits already', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  const colleague = { ...context, actor: { id: 'account:2', roles: [author] } }

  const results = await Promise.allSettled([submit(context, id), submit(context, id), submit(context, id)])

  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'fulfilled'],
  )
  await assert.rejects(submit(colleague, id), { refusal: 'conflict', code: 'draft.submitted' })
  assert.deepEqual(
    (await rows(context, 'event')).map(({ name }) => name),
    ['record.submitted'],
  )
})

test('a publishing authority publishes its own record at once', async () => {
  const context = await house({ roles: [authority] })
  const id = await aDraft(context, { format: 'nbsap' })

  const { record, draft } = await submit(context, id)

  assert.deepEqual([record.state, record.revision, draft], ['published', 1, undefined])
  assert.deepEqual(
    (await rows(context, 'event')).map(({ name }) => name),
    ['record.published'],
  )
})

test('a contact needs no review', async () => {
  const context = await house()
  const id = await aDraft(context, { format: 'contact', owner: 'account:1' })

  const { record } = await submit(context, id)

  assert.equal(record.state, 'published')
})

test('a reference record of a registered user waits for the Secretariat', async () => {
  const context = await house()
  const id = await aDraft(context, { format: 'organism', owner: 'account:1' })

  const { record, draft } = await submit(context, id)

  assert.deepEqual([record.state, draft!.state], ['draft', 'submitted'])
})

test('the draft that is submitted is the one its author saw', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })

  await assert.rejects(submit(context, id, { version: 0 }), { refusal: 'conflict', code: 'draft.stale' })
  await assert.rejects(submit(context, id, { note: 'x'.repeat(1_001) }), { refusal: 'invalid', code: 'record.note' })
})

test('nobody submits for another country', async () => {
  const context = await house({ roles: [author] })
  const id = await aRecord(context, { format: 'nbsap', government: 'fr', state: 'published' })
  await addDraft(context, id, await aBody(context, 'nbsap', 'fr'))

  await assert.rejects(submit(context, id), { refusal: 'forbidden', code: 'record.submit' })
})

test('a recalled submission can be changed and submitted again', async () => {
  const context = await house({ roles: [author] })
  const id = await aRecord(context, { format: 'nbsap' })

  const recalled = await recall(context, id)
  const again = await submit(context, id)

  assert.deepEqual([recalled.draft!.state, recalled.draft!.submittedBy], ['open', null])
  assert.deepEqual([again.draft!.state, again.record.submission], ['submitted', 2])
  await recall(context, id)
  await assert.rejects(recall(context, id), { refusal: 'conflict', code: 'draft.open' })
})

test('a submission is sent back with a reason, and its text is kept', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap' })
  const [before] = await rows(context, 'draft')

  for (const reason of ['', '  ', 'x'.repeat(1_001)])
    await assert.rejects(sendBack(context, id, reason), { refusal: 'invalid', code: 'record.reason' })
  await sendBack(context, id, 'The period is missing.')

  const [after] = await rows(context, 'draft')
  assert.deepEqual([after!.state, after!.data, after!.version], ['open', before!.data, before!.version])
  const [event] = await rows(context, 'event')
  assert.deepEqual([event!.name, event!.details.reason, event!.details.submittedBy], ['record.returned', 'The period is missing.', 'account:100'])
})

test('an author does not send back, nor does a reviewer of another country', async () => {
  const context = await house({ roles: [author, { role: 'publishing-authority', for: 'fr' }] })
  const id = await aRecord(context, { format: 'nbsap' })

  await assert.rejects(sendBack(context, id, 'No.'), { refusal: 'forbidden', code: 'record.review' })
})

test('what people say on the way holds no control characters, wherever they copied it from', async () => {
  const context = await house({ roles: [authority] })
  const [returned, withdrawn] = [await aDraft(context, { format: 'nbsap' }), await aRecord(context, { format: 'nbsap', state: 'published' })]
  const said = ' one\u0000\u001b two\ud800\n'

  await submit({ ...context, actor: { id: 'account:2', roles: [author] } }, returned, { note: said })
  const [{ note }] = (await rows(context, 'draft')) as [{ note: string }]
  await sendBack(context, returned, said)
  await withdraw(context, withdrawn, said)

  const reasons = (await rows(context, 'event')).flatMap(({ details }) => details.reason ?? [])
  assert.deepEqual(
    [note, ...reasons],
    Array.from({ length: 3 }, () => 'one two\ufffd'),
  )
})
