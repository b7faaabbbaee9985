import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { aDraft, aRecord, house, rows } from '#testing'
import { amend } from '../amend.ts'
import { publish } from '../publish.ts'
import { saveDraft } from '../save-draft.ts'
import { attend } from './attend.ts'
import { conflictsOf, mergeDraft } from './merge-draft.ts'

const author = { role: 'authorised-user', for: 'cr' }
const colleague = (context: Context): Context => ({ ...context, actor: { id: 'account:2', roles: [author] } })
const body = (title: string, more: object = {}) => ({ languages: ['es'], title: { es: title }, ...more })

test('what two people write into different fields is stored together', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  const { version } = await saveDraft(context, { id, data: body('Plan') })
  await mergeDraft(colleague(context), { id, data: body('Plan de arrecifes'), version })

  const { draft, conflicts, others } = await mergeDraft(context, { id, data: body('Plan', { startDate: '2026' }), version })

  assert.deepEqual([draft.data['title'], draft.data['startDate']], [{ es: 'Plan de arrecifes' }, '2026'])
  assert.deepEqual([conflicts, others], [[], true])
})

test('two texts in one field are kept both until their author decides', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  const { version } = await saveDraft(context, { id, data: body('Plan') })
  const theirs = await mergeDraft(colleague(context), { id, data: body('Suyo'), version })

  const first = await mergeDraft(context, { id, data: body('Mío'), version })
  const typing = await mergeDraft(context, { id, data: body('Mío y más'), version: first.draft.version, undecided: ['/title/es'] })
  const decided = await mergeDraft(context, { id, data: body('Mío y más'), version: typing.draft.version, decided: ['/title/es'] })

  assert.deepEqual(first.conflicts, [{ path: '/title/es', mine: 'Mío', theirs: 'Suyo' }])
  assert.deepEqual(first.draft, theirs.draft)
  assert.deepEqual(typing.conflicts, [{ path: '/title/es', mine: 'Mío y más', theirs: 'Suyo' }])
  assert.deepEqual(await conflictsOf(colleague(context), typing.draft), [])
  assert.deepEqual([decided.draft.data['title'], decided.conflicts], [{ es: 'Mío y más' }, []])
})

test('while a conflict waits, the rest of the form is saved', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  const { version } = await saveDraft(context, { id, data: body('Plan') })
  await mergeDraft(colleague(context), { id, data: body('Suyo'), version })
  const first = await mergeDraft(context, { id, data: body('Mío'), version })

  const { draft } = await mergeDraft(context, {
    id,
    data: body('Mío', { startDate: '2026' }),
    version: first.draft.version,
    undecided: ['/title/es'],
  })

  assert.deepEqual([draft.data['title'], draft.data['startDate']], [{ es: 'Suyo' }, '2026'])
})

test('a version nobody keeps any more makes every difference a question, and loses nothing', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  await saveDraft(context, { id, data: body('Suyo') })

  const { draft, conflicts } = await mergeDraft(context, { id, data: body('Mío', { startDate: '2026' }), version: 999_999_999 })

  assert.deepEqual([draft.data['title'], draft.data['startDate']], [{ es: 'Suyo' }, '2026'])
  assert.equal(conflicts[0]!.mine, 'Mío')
})

test('many saves of one person leave few old texts behind, but the one at which another took over stays', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  const { version } = await saveDraft(context, { id, data: body('Plan') })
  for (let turn = 0; turn < 140; turn++) await saveDraft(colleague(context), { id, data: body(`Plan ${turn}`) })

  const kept = await rows(context, 'former_draft')
  const { draft } = await mergeDraft(context, { id, data: body('Plan', { startDate: '2026' }), version })

  assert.ok(kept.length <= 118, `${kept.length} kept`)
  assert.deepEqual([draft.data['title'], draft.data['startDate']], [{ es: 'Plan 139' }, '2026'])
})

test('a text typed over a draft that was published meanwhile is merged into the change that follows', async () => {
  const context = await house({ roles: [author] })
  const id = await aRecord(context, { format: 'nbsap', state: 'submitted' })
  const deciding: Context = { ...context, actor: { id: 'account:3', roles: [{ role: 'publishing-authority', for: 'cr' }] } }
  const [{ version, data }] = (await rows(context, 'draft')) as unknown as [{ version: number; data: object }]
  await publish(deciding, id)
  await amend(context, id)

  const { draft, conflicts } = await mergeDraft(context, { id, data: { ...data, startDate: '1999' }, version })

  assert.deepEqual([draft.data['startDate'], conflicts], ['1999', []])
})

test('a submitted draft takes no words of its authors, and other countries see nothing', async () => {
  const context = await house({ roles: [author] })
  const id = await aRecord(context, { format: 'nbsap', state: 'submitted' })
  const foreign = await aDraft(context, { format: 'nbsap', government: 'fr' })

  await assert.rejects(mergeDraft(context, { id, data: body('Mío') }), { code: 'draft.submitted' })
  await assert.rejects(mergeDraft(context, { id: foreign, data: {} }), { code: 'record.unknown' })
})

test('those who have a draft open see each other until they are gone for half a minute', async () => {
  let now = new Date('2026-11-22T10:00:00Z')
  const context = await house({ roles: [author], now: () => now })
  const id = await aDraft(context, { format: 'nbsap' })

  const alone = await attend(context, id)
  const met = await attend(colleague(context), id)
  now = new Date('2026-11-22T10:00:40Z')
  const left = await attend(context, id)

  assert.deepEqual([alone.others, met.others, left.others], [[], ['account:1'], []])
  await assert.rejects(attend({ ...context, actor: { id: 'account:4', roles: [{ role: 'authorised-user', for: 'ke' }] } }, id), {
    code: 'record.unknown',
  })
})
