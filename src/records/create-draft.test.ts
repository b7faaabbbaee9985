import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest } from '#platform/context.ts'
import { aRecord, house, rows } from '#testing'
import { createDraft } from './create-draft.ts'
import { discardDraft } from './discard-draft.ts'

const author = { role: 'authorised-user', for: 'cr' }
const secretariat = { role: 'secretariat', for: 'CHM' }

test('a national draft belongs to the government of its author', async () => {
  const context = await house({ roles: [author] })

  const { record, draft } = await createDraft(context, { format: 'nbsap', data: { languages: ['es'], title: { es: 'Estrategia' } } })

  assert.deepEqual([record.government, record.owner, record.state, record.prefix, record.revision], ['cr', 'country:cr', 'draft', 'ORT', 0])
  assert.deepEqual(draft!.data, { languages: ['es'], government: { identifier: 'cr' }, title: { es: 'Estrategia' } })
  const [event] = await rows(context, 'event')
  assert.deepEqual([event!.name, event!.subject, event!.actor], ['record.drafted', record.id, 'account:1'])
  assert.deepEqual(event!.details, { format: 'nbsap', government: 'cr', house: 'ORT', number: record.number, revision: 0 })
})

test('nobody drafts for another country, whatever the body says', async () => {
  const context = await house({ roles: [author] })

  for (const government of [{ identifier: 'fr' }, 'fr', { identifier: 'FR' }])
    await assert.rejects(createDraft(context, { format: 'nbsap', data: { government } }), { refusal: 'forbidden', code: 'record.government' })
  assert.deepEqual(await rows(context, 'record'), [])
})

test('somebody of two countries says for which', async () => {
  const context = await house({ roles: [author, { role: 'authorised-user', for: 'ke' }] })

  await assert.rejects(createDraft(context, { format: 'nbsap', data: {} }), { refusal: 'invalid', code: 'record.government' })
  const { record } = await createDraft(context, { format: 'nbsap', data: { government: { identifier: 'ke' } } })

  assert.equal(record.government, 'ke')
})

test('guests draft nothing, signed-in people reference records and contacts of their own', async () => {
  const visitor = await house({ actor: guest })
  for (const format of ['nbsap', 'resource', 'contact', 'caseStudy'])
    await assert.rejects(createDraft(visitor, { format, data: {} }), { refusal: 'forbidden', code: 'record.create' })

  const context = await house()
  for (const format of ['nbsap', 'caseStudy', 'focalPoint'])
    await assert.rejects(createDraft(context, { format, data: {} }), { refusal: 'forbidden', code: 'record.create' })
  const resource = await createDraft(context, { format: 'resource', data: {}, house: 'BCH' })
  const contact = await createDraft(context, { format: 'contact', data: {} })

  assert.deepEqual([resource.record.owner, resource.record.government, resource.record.prefix], ['account:1', null, 'BCH'])
  assert.deepEqual([contact.record.owner, contact.record.government], ['account:1', null])
})

test('the Secretariat enters focal points for a country', async () => {
  const context = await house({ roles: [secretariat] })

  await assert.rejects(createDraft(context, { format: 'focalPoint', data: {} }), { code: 'record.government' })
  const { record } = await createDraft(context, { format: 'focalPoint', data: { government: { identifier: 'ke' } } })

  assert.deepEqual([record.government, record.owner, record.prefix], ['ke', 'SCBD', 'CHM'])
})

test('a contact of a country is made by its people only', async () => {
  const context = await house({ roles: [author] })

  const { record } = await createDraft(context, { format: 'contact', data: { government: { identifier: 'cr' } } })

  assert.deepEqual([record.government, record.owner], ['cr', 'country:cr'])
  await assert.rejects(createDraft(context, { format: 'contact', data: { government: { identifier: 'fr' } } }), { code: 'record.government' })
})

test('an id is used once, also after its record was thrown away', async () => {
  const context = await house()
  const id = 'my-own-identifier-1'
  const first = await createDraft(context, { format: 'resource', data: {}, id })

  await assert.rejects(createDraft(context, { format: 'resource', data: {}, id }), { refusal: 'conflict', code: 'record.exists' })
  await discardDraft(context, id)
  await assert.rejects(createDraft(context, { format: 'resource', data: {}, id }), { refusal: 'conflict', code: 'record.exists' })
  const next = await createDraft(context, { format: 'resource', data: {} })

  assert.ok(next.record.number > first.record.number)
})

test('of two people who send the same id at once one is refused', async () => {
  const context = await house()
  const make = () => createDraft(context, { format: 'resource', data: {}, id: 'the-same-identifier' })

  const results = await Promise.allSettled([make(), make(), make()])

  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.equal((await rows(context, 'record')).length, 1)
})

test('impossible ids, formats and houses are refused', async () => {
  const context = await house()

  for (const id of ['', '../../x', 'short', 'ABSCH-IRCC-IN-238702-1', '12345678901234', 'x'.repeat(200), 'nul\u0000nul\u0000nul'])
    await assert.rejects(createDraft(context, { format: 'resource', data: {}, id }), { refusal: 'invalid', code: 'record.id' })
  for (const format of ['', '__proto__', 'nothing'])
    await assert.rejects(createDraft(context, { format, data: {} }), { refusal: 'not-found', code: 'format.unknown' })
  await assert.rejects(createDraft(context, { format: 'organism', data: {}, house: 'ABSCH' }), { refusal: 'invalid', code: 'record.house' })
})

test('the body sets nothing but the body', async () => {
  const context = await house({ roles: [author] })

  await assert.rejects(createDraft(context, { format: 'nbsap', data: { state: 'published', owner: 'account:9', number: 1 } }), {
    code: 'record.data',
  })
  assert.deepEqual(await rows(context, 'record'), [])
})

test('a record of another country with the same id stays untouched', async () => {
  const context = await house({ roles: [author] })
  const id = await aRecord(context, { format: 'nbsap', government: 'fr', state: 'published' })

  await assert.rejects(createDraft(context, { format: 'nbsap', data: {}, id }), { code: 'record.exists' })

  const [record] = await rows(context, 'record')
  assert.deepEqual([record!.government, record!.state], ['fr', 'published'])
})
