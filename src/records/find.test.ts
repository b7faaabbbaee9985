import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guest } from '#platform/context.ts'
import { addDraft, addRevision, aDraft, aRecord, house, rows } from '#testing'
import { draftOf, find, identifierOf, revisionAt } from './find.ts'
import { historyOf } from './history.ts'

const visitor = { actor: guest }
const author = { role: 'authorised-user', for: 'cr' }

test('a record is found by every form of its identifier', async () => {
  const context = await house(visitor)
  const id = await aRecord(context, { format: 'absPermit', state: 'published' })
  const { number } = (await rows(context, 'record')).find(record => record.id === id)!

  const forms = [
    id,
    `${id}@1`,
    String(number),
    `ABSCH-IRCC-CR-${number}-1`,
    `absch-ircc-cr-${number}`,
    `ABSCH-TRG-IRCC-CR-${number}-1`,
    `undefined-IRCC-CR-${number}-1`,
  ]

  for (const form of forms) {
    const { record, revision } = await find(context, form)
    assert.deepEqual([record.id, revision!.revision], [id, 1], form)
  }
})

test('an old revision stays readable at its own address', async () => {
  const context = await house(visitor)
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  const [first] = await rows(context, 'revision')
  await addRevision(context, id, 2, { ...first!.data, title: { en: 'Second' } })

  const old = await find(context, `${id}@1`)
  const newest = await find(context, id)

  assert.deepEqual(old.revision!.data, first!.data)
  assert.deepEqual([newest.revision!.revision, newest.revision!.data['title']], [2, { en: 'Second' }])
  assert.equal((await revisionAt(context, id, 1)).revision, 1)
  await assert.rejects(find(context, `${id}@3`), { refusal: 'not-found', code: 'record.revision' })
})

test('a draft is found by those who work on it and by nobody else', async () => {
  const context = await house({ roles: [author] })
  const own = await aDraft(context, { format: 'nbsap' })
  const foreign = await aDraft(context, { format: 'nbsap', government: 'fr' })
  const { number } = (await rows(context, 'record')).find(record => record.id === foreign)!

  const { record, draft } = await draftOf(context, own)

  assert.deepEqual([record.id, draft.state], [own, 'open'])
  for (const identifier of [foreign, String(number), `ORT-NBSAP-FR-${number}`]) {
    await assert.rejects(find(context, identifier), { refusal: 'not-found', code: 'record.unknown' })
    await assert.rejects(draftOf(context, identifier), { refusal: 'not-found', code: 'record.unknown' })
    await assert.rejects(historyOf(context, identifier), { refusal: 'not-found', code: 'record.unknown' })
  }
})

test('the change of a published record stays with those who work on it', async () => {
  const context = await house(visitor)
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  await addDraft(context, id, { title: { en: 'Secret' } })

  const found = await find(context, id)

  assert.equal(JSON.stringify(found).includes('Secret'), false)
  await assert.rejects(draftOf(context, id), { refusal: 'not-found', code: 'draft.none' })
})

test('identifiers that nobody has are not found, however they are written', async () => {
  const context = await house(visitor)

  for (const identifier of [
    '',
    '7',
    'ABSCH-IRCC-IN-999999-1',
    'nobody-has-this-id',
    "' or 1=1 --",
    '../../x',
    'a\u0000b',
    '💥'.repeat(50),
    '99999999999999999999',
  ])
    await assert.rejects(find(context, identifier), { refusal: 'not-found', code: 'record.unknown' }, identifier)
})

test('the display identifier of a record is made from its format, government and number', async () => {
  const context = await house(visitor)
  const id = await aRecord(context, { format: 'organism', state: 'published' })

  const { record } = await find(context, id)

  assert.equal(identifierOf(record, 3), `BCH-ORGA-SCBD-${record.number}-3`)
})
