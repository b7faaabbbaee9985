import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDraft, aRecord, house, rows } from '#testing'
import { discardDraft } from './discard-draft.ts'
import { publish } from './publish.ts'
import { recall } from './recall.ts'
import { saveDraft } from './save-draft.ts'
import { sendBack } from './send-back.ts'
import { submit } from './submit.ts'
import { withdraw } from './withdraw.ts'

const authority = { role: 'publishing-authority', for: 'cr' }
const fulfilled = (results: readonly PromiseSettledResult<unknown>[]) => results.filter(({ status }) => status === 'fulfilled').length
const rounds = 8

test('however often a submission is published at once, it is published once', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'organism', submittedBy: 'account:1' })
  const secretariat = { ...context, actor: { id: 'account:2', roles: [{ role: 'secretariat', for: '*' }] } }

  const results = await Promise.allSettled(Array.from({ length: 6 }, () => publish(secretariat, id)))

  assert.equal(fulfilled(results), 1)
  assert.deepEqual(
    (await rows(context, 'revision')).filter(({ record }) => record === id).map(({ revision }) => revision),
    [1],
  )
  assert.equal((await rows(context, 'event')).length, 1)
})

test('of publishing, sending back and recalling at once exactly one happens', async () => {
  for (let round = 0; round < rounds; round++) {
    const context = await house({ roles: [authority] })
    const id = await aRecord(context, { format: 'nbsap' })

    const results = await Promise.allSettled([publish(context, id), sendBack(context, id, 'No.'), recall(context, id)])

    assert.equal(fulfilled(results), 1)
    for (const result of results) if (result.status === 'rejected') assert.equal(result.reason.refusal, 'conflict')
    const [record] = await rows(context, 'record')
    assert.equal((await rows(context, 'draft')).length, record!.state === 'published' ? 0 : 1)
    assert.equal((await rows(context, 'event')).length, 1)
  }
})

test('publishing a change and withdrawing the record never both happen', async () => {
  for (let round = 0; round < rounds; round++) {
    const context = await house({ roles: [authority] })
    const id = await aRecord(context, { format: 'nbsap', state: 'published' })
    const [{ data }] = (await rows(context, 'revision')) as [{ data: object }]
    await addDraft(context, id, { ...data }, 'submitted')

    const results = await Promise.allSettled([withdraw(context, id), publish(context, id), withdraw(context, id)])

    const names = (await rows(context, 'event')).map(({ name }) => name)
    const [record] = await rows(context, 'record')
    assert.equal(names.length, fulfilled(results))
    assert.deepEqual(
      [record!.state, record!.revision],
      names.includes('record.withdrawn') ? ['withdrawn', names.includes('record.published') ? 2 : 1] : ['published', 2],
    )
    assert.deepEqual(await rows(context, 'draft'), [])
  }
})

test('saving, submitting and discarding at once leave a record that is whole', async () => {
  for (let round = 0; round < rounds; round++) {
    const context = await house({ roles: [{ role: 'authorised-user', for: 'cr' }] })
    const id = await aRecord(context, { format: 'nbsap', state: 'draft' })

    const results = await Promise.allSettled([
      saveDraft(context, { id, data: { languages: ['en'] } }),
      submit(context, id),
      discardDraft(context, id),
    ])

    for (const result of results) if (result.status === 'rejected') assert.ok(['conflict', 'invalid', 'not-found'].includes(result.reason.refusal))
    assert.equal((await rows(context, 'draft')).length, (await rows(context, 'record')).length)
  }
})
