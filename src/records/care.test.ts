import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatNamed, registerFormat } from '#formats'
import type { Context } from '#platform/context.ts'
import { where } from '#platform/filter.ts'
import { addRevision, aDraft, aRecord, anAccount, house, rows } from '#testing'
import { confirm } from './confirm.ts'
import { monthsAfter } from './confirmation.ts'
import { createDraft } from './create-draft.ts'
import { find } from './find.ts'
import { historyOf } from './history.ts'
import { lapse } from './lapse.ts'
import { list } from './list.ts'
import { decidersOf, peopleOf } from './people.ts'
import { provenanceOf } from './provenance.ts'
import { publish } from './publish.ts'
import { retire, unretire } from './retire.ts'
import { submit } from './submit.ts'
import { summaries } from './summaries.ts'

const authority = { role: 'publishing-authority', for: 'cr' }
const author = { role: 'authorised-user', for: 'cr' }
type Role = { readonly role: string; readonly for: string }
const acting = (context: Context, id: string, ...roles: readonly Role[]): Context => ({ ...context, actor: { id, roles } })
const guestOf = (context: Context): Context => ({ ...context, actor: { id: undefined, roles: [] } })

test('a retired record stays public, says so in lists, and serves again when that is taken back', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })

  const retired = await retire(context, id, 'Replaced.')
  const listed = await list(guestOf(context), where('mark', 'retired'))
  const [card] = await summaries(guestOf(context), [id])
  const again = await unretire(context, id)

  assert.deepEqual([retired.record.state, retired.record.retiredBecause, retired.record.revision], ['published', 'Replaced.', 1])
  assert.deepEqual([listed.map(({ record }) => record.id), card!.mark], [[id], 'retired'])
  assert.deepEqual([again.record.retiredAt, (await summaries(context, [id]))[0]!.mark], [null, 'current'])
})

test('only those who may withdraw a record retire it, and only what is public', async () => {
  const context = await house({ roles: [author] })
  const id = await aRecord(context, { format: 'nbsap', state: 'published' })
  const decider = acting(context, 'account:2', authority)

  await assert.rejects(retire(context, id), { code: 'record.withdraw' })
  await assert.rejects(retire(guestOf(context), id), { code: 'record.withdraw' })
  await assert.rejects(unretire(decider, id), { code: 'record.not-retired' })
  await assert.rejects(retire(decider, await aDraft(context, { format: 'nbsap' })), { code: 'record.draft' })
  await assert.rejects(retire(decider, id, 'x'.repeat(1001)), { code: 'record.reason' })
  await retire(decider, id)
  await assert.rejects(retire(decider, id), { code: 'record.retired' })
})

test('who answers for a record confirms it; formats without confirmation, drafts and strangers do not', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'authority', state: 'published' })
  const organization = await aRecord(context, { format: 'organization', state: 'published', submittedBy: 'account:9', owner: 'account:9' })

  assert.ok((await confirm(context, id)).record.confirmedAt)
  assert.ok((await confirm(acting(context, 'account:9'), organization)).record.confirmedAt)
  await assert.rejects(confirm(acting(context, 'account:3', author), id), { code: 'record.confirm' })
  await assert.rejects(confirm(acting(context, 'account:3', { role: 'publishing-authority', for: 'fr' }), id), { code: 'record.confirm' })
  await assert.rejects(confirm(context, await aRecord(context, { format: 'nbsap', state: 'published' })), { code: 'record.not-confirmable' })
  await assert.rejects(confirm(context, await aDraft(context, { format: 'authority' })), { code: 'record.draft' })
})

test('a submission lapses once, and only the one that is meant', async () => {
  const context = await house()
  const id = await aRecord(context, { format: 'nbsap' })

  assert.equal(await lapse(context, id, 7), false)
  assert.equal(await lapse(context, id, 1), true)
  assert.equal(await lapse(context, id, 1), false)

  assert.deepEqual([(await rows(context, 'draft'))[0]!.state, (await rows(context, 'event')).map(({ name }) => name)], ['open', ['record.lapsed']])
})

test('a revision tells in which roles it was submitted and published, and names nobody', async () => {
  const context = await house({ roles: [author] })
  const id = await aDraft(context, { format: 'nbsap' })
  await submit(context, id)
  await publish(acting(context, 'account:2', { role: 'focal-point', for: 'cr' }), id)
  const { record, revision } = await find(context, id)

  const told = provenanceOf(record, revision!)

  assert.deepEqual(
    [told.submitted.role, told.validated.role, told.validated.atOnce, told.authority],
    ['authorised-user', 'focal-point', false, 'government'],
  )
  assert.ok(!JSON.stringify(told).includes('account:'))
})

test('of a certificate each older revision is superseded, and the newest counts unless it revokes', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'absPermit', state: 'published' })
  const first = await find(context, id)
  await addRevision(context, id, 2, first.revision!.data)
  const status = async (number: number) => {
    const { record, revision } = await find(context, `${id}@${number}`)
    return provenanceOf(record, revision!).certificate
  }

  assert.deepEqual([await status(1), await status(2)], ['superseded', 'constituted'])
  const { record, revision } = await find(context, await aRecord(context, { format: 'nbsap', state: 'published' }))
  assert.equal(provenanceOf(record, revision!).certificate, undefined)
})

test('everybody reads when a record was confirmed, retired and used again, but not by whom', async () => {
  const context = await house({ roles: [authority] })
  const id = await aRecord(context, { format: 'authority', state: 'published' })
  await confirm(context, id)
  await retire(context, id)
  await unretire(context, id)

  const events = await historyOf(guestOf(context), id)

  assert.deepEqual(
    events.map(({ name, actor }) => [name, actor]),
    [
      ['record.unretired', null],
      ['record.retired', null],
      ['record.confirmed', null],
    ],
  )
})

test('a workflow of its own decides who drafts, reviews and publishes a format', async () => {
  const context = await house()
  const usual = formatNamed('resource')
  registerFormat({ ...usual, workflow: { drafts: ['secretariat'], publishes: ['administrator'], reviews: ['administrator'] } })
  try {
    await assert.rejects(createDraft(acting(context, 'account:3', author), { format: 'resource', data: {} }), { code: 'record.create' })
    const { record } = await createDraft(acting(context, 'account:4', { role: 'secretariat', for: 'CHM' }), { format: 'resource', data: {} })
    const submitted = await aRecord(context, { format: 'resource', prefix: 'CHM' })
    await assert.rejects(publish(acting(context, 'account:4', { role: 'secretariat', for: 'CHM' }), submitted), { code: 'record.publish' })
    await publish(acting(context, 'account:5', { role: 'administrator', for: '*' }), submitted)
    assert.equal(record.format, 'resource')
  } finally {
    registerFormat(usual)
  }
})

test('the team of a format works on that format in every clearing-house, and answers in place of the whole Secretariat', async () => {
  const context = await house()
  const record = await aRecord(context, { format: 'organism', prefix: 'BCH' })
  const whole = `account:${await anAccount(context, { roles: [{ role: 'secretariat', for: 'BCH' }] })}`
  const about = { format: 'organism', prefix: 'BCH' as const, government: null, owner: 'account:100' }
  const idsOf = async () => (await decidersOf(context, about)).map(({ id }) => id)
  assert.deepEqual(await idsOf(), [whole])

  const team = `account:${await anAccount(context, { roles: [{ role: 'secretariat', for: 'organism' }] })}`
  await publish(acting(context, team, { role: 'secretariat', for: 'organism' }), record)

  assert.deepEqual(await idsOf(), [team])
  await assert.rejects(publish(acting(context, team, { role: 'secretariat', for: 'organism' }), await aRecord(context, { format: 'dnaSequence' })), {
    refusal: 'not-found',
  })
})

test('whoever submitted does not decide alone: administrators are asked when nobody else is there', async () => {
  const context = await house()
  const alone = `account:${await anAccount(context, { roles: [authority] })}`
  const administrator = `account:${await anAccount(context, { roles: [{ role: 'administrator', for: '*' }] })}`
  const about = { format: 'nbsap', prefix: 'ORT' as const, government: 'cr', owner: 'country:cr', author: alone }

  assert.deepEqual(
    (await decidersOf(context, about, alone)).map(({ id }) => id),
    [administrator],
  )
  assert.deepEqual(
    (await peopleOf(context, about, ['author', 'publishing-authority'])).map(({ id }) => id),
    [alone],
  )
})

for (const [from, months, to] of [
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-08-31', -2, '2026-06-30'],
  ['2026-12-15', 1, '2027-01-15'],
] as const)
  test(`${months} months after ${from} is ${to}`, () => {
    assert.equal(
      monthsAfter(new Date(`${from}T00:00:00Z`), months)
        .toISOString()
        .slice(0, 10),
      to,
    )
  })
