import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDraft, aRecord, house, rows } from '#testing'
import { saveDraft } from './save-draft.ts'

const author = { role: 'authorised-user', for: 'cr' }
const authority = { role: 'publishing-authority', for: 'cr' }
const es = (title: string) => ({ languages: ['es'], title: { es: title } })

test('a draft is stored however unfinished it is', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })

  const saved = await saveDraft(context, { id, data: { languages: ['es'], startDate: 'soon' } })

  const [draft] = await rows(context, 'draft')
  assert.deepEqual(draft!.data, { languages: ['es'], government: { identifier: 'cr' }, startDate: 'soon' })
  assert.deepEqual(saved.data, draft!.data)
})

test('a save from an old version is refused with the text that stands now', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  const mine = await saveDraft(context, { id, data: es('uno') })
  const theirs = await saveDraft(context, { id, data: es('dos'), version: mine.version })

  await assert.rejects(saveDraft(context, { id, data: es('tres'), version: mine.version }), (error: any) => {
    assert.deepEqual([error.refusal, error.code, error.details.version], ['conflict', 'draft.stale', theirs.version])
    assert.deepEqual(error.details.data.title, { es: 'dos' })
    return true
  })

  const [draft] = await rows(context, 'draft')
  assert.deepEqual(draft!.data.title, { es: 'dos' })
})

test('what is sent twice is saved once, and the second time is no conflict', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  const { version } = await saveDraft(context, { id, data: es('cero') })

  const results = await Promise.all([1, 2, 3].map(() => saveDraft(context, { id, data: es('uno'), version })))

  assert.equal(new Set(results.map(saved => saved.version)).size, 1)
})

test('of many saves at once from one version exactly one is stored', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  const { version } = await saveDraft(context, { id, data: es('cero') })

  const results = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map(title => saveDraft(context, { id, data: es(title), version })))

  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
})

test('saving the same again changes neither version nor history', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  const first = await saveDraft(context, { id, data: es('uno') })
  const events = await rows(context, 'event')

  const second = await saveDraft(context, { id, data: es('uno'), version: first.version })

  assert.equal(second.version, first.version)
  assert.deepEqual(await rows(context, 'event'), events)
})

test('typing on fills the history with one line in ten minutes, not with one for each save', async () => {
  let now = new Date('2026-11-22T10:00:00Z')
  const context = await house({ roles: [author], now: () => now })
  const id = await aDraft(context, { format: 'nbsap', submittedBy: 'account:1' })
  for (const title of ['a', 'ab', 'abc']) await saveDraft(context, { id, data: es(title) })
  const early = await rows(context, 'event')

  now = new Date('2026-11-22T10:11:00Z')
  for (const title of ['abcd', 'abcde']) await saveDraft(context, { id, data: es(title) })

  assert.equal(early.length, 0)
  assert.deepEqual(
    (await rows(context, 'event')).map(({ name }) => name),
    ['record.saved'],
  )
})

test('a submitted draft is locked for its authors and open to its reviewers', async () => {
  const context = await house({ roles: [author] })
  const id = await aRecord(context, { format: 'nbsap', state: 'submitted' })
  const reviewer = { ...context, actor: { id: 'account:2', roles: [authority] } }

  await assert.rejects(saveDraft(context, { id, data: es('cambio') }), { refusal: 'conflict', code: 'draft.submitted' })
  await saveDraft(reviewer, { id, data: es('corregido') })

  const [draft] = await rows(context, 'draft')
  assert.deepEqual([draft!.data.title, draft!.state, draft!.submitted_by], [{ es: 'corregido' }, 'submitted', 'account:100'])
})

test('others neither save nor learn that there is a draft', async () => {
  const context = await house({ roles: [author] })
  const hidden = await aDraft(context, { format: 'nbsap', government: 'fr' })
  const shown = await aRecord(context, { format: 'nbsap', government: 'fr', state: 'published' })

  await assert.rejects(saveDraft(context, { id: hidden, data: es('x') }), { refusal: 'not-found', code: 'record.unknown' })
  await assert.rejects(saveDraft(context, { id: shown, data: es('x') }), { refusal: 'forbidden', code: 'record.edit' })
  for (const id of ['', 'x', 'nul\u0000nul\u0000', '__proto__', 'ABSCH-IRCC-IN-238702-1', "x'; drop table record; --"])
    await assert.rejects(saveDraft(context, { id, data: {} }), { refusal: 'not-found', code: 'record.unknown' })
})

test('the government of a record cannot be changed by saving', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })

  await assert.rejects(saveDraft(context, { id, data: { government: { identifier: 'fr' } } }), { refusal: 'forbidden', code: 'record.government' })
  const saved = await saveDraft(context, { id, data: {} })

  assert.deepEqual(saved.data, { government: { identifier: 'cr' } })
})

test('what must not be stored is refused, and what stood there stays', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap', data: es('bueno') })
  const bodies = [null, 'text', [], JSON.parse('{"__proto__":{"x":1}}'), { unknownField: 1 }, { relevantDocuments: [{ url: 'javascript:alert(1)' }] }]

  for (const data of bodies) await assert.rejects(saveDraft(context, { id, data }), { refusal: 'invalid' })

  const [draft] = await rows(context, 'draft')
  assert.deepEqual(draft!.data.title, { es: 'bueno' })
})

test('a published record has no draft until it is amended', async () => {
  const context = await house({ roles: [author] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  await assert.rejects(saveDraft(context, { id, data: {} }), { refusal: 'conflict', code: 'draft.none' })
})
