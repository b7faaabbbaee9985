import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { guest, type Context } from '#platform/context.ts'
import { anAccount, house, rows } from '#testing'
import { unchanged } from '../changes.ts'
import { loadVocabularies } from '../follow.ts'
import { hold } from '../held.ts'
import { termHistory } from '../history.ts'
import { termNamed } from '../questions.ts'
import { decide, proposalNumbered, proposals, proposalsWaiting, withdrawProposal } from './decide.ts'
import { propose, type Wish } from './propose.ts'

afterEach(() => hold(unchanged, 0))

async function opened() {
  const context = await house({ roles: [] })
  await loadVocabularies(context)
  await anAccount(context, { name: 'Ana' })
  const as = (id: number, vocabulary?: string): Context => ({
    ...context,
    actor: { id: `account:${id}`, roles: vocabulary ? [{ role: 'vocabulary-manager', for: vocabulary }] : [] },
  })
  return {
    person: as(1),
    manager: as(2, 'org-types'),
    other: as(3, 'gbf-targets'),
    everywhere: as(4, '*'),
    stranger: as(5),
    guest: { ...context, actor: guest },
  }
}

const museum: Wish = {
  kind: 'new',
  vocabulary: 'org-types',
  body: { label: { en: 'Museum' }, definition: { en: 'Keeps things' } },
  reason: ' Many are one ',
}

test('anybody signed in proposes, managers of the vocabulary see it, and what they accept is made', async () => {
  const { person, manager, other, everywhere, stranger } = await opened()

  const { id, reason } = await propose(person, museum)

  assert.equal(reason, 'Many are one')
  assert.deepEqual(await Promise.all([person, manager, other, everywhere, stranger].map(proposalsWaiting)), [0, 1, 0, 1, 0])
  assert.deepEqual(
    (await proposals(person, { whose: 'own', open: true })).map(one => one.id),
    [id],
  )
  await assert.rejects(proposalNumbered(stranger, id), { code: 'proposal.unknown' })
  await assert.rejects(decide(other, { id, accept: true }), { code: 'vocabulary.manage' })

  const { made, state } = await decide(manager, { id, accept: true, identifier: 'ORG-MUSEUM', answer: 'Thank you' })

  assert.deepEqual([state, made, termNamed('org-museum')?.definition], ['accepted', 'ORG-MUSEUM', { en: 'Keeps things' }])
  assert.equal((await termHistory(person, 'ORG-MUSEUM'))[0]?.actor, 'account:2')
  await assert.rejects(decide(manager, { id, accept: false, answer: 'x' }), { code: 'proposal.decided' })
  assert.deepEqual(
    (await rows(person, 'event')).map(({ name }) => name),
    ['proposal.made', 'term.changed', 'proposal.decided'],
  )
})

test('a change adds to what there is, and a merge is made', async () => {
  const { person, everywhere } = await opened()
  const change = await propose(person, { kind: 'change', term: 'gbf-target-03', body: { label: { pt: 'Meta 3' } }, reason: 'Portuguese' })
  const merge = await propose(person, { kind: 'merge', term: 'CBD-SUBJECT-FOR', body: { target: 'cbd-subject-mnt' }, reason: 'Same' })

  await decide(everywhere, { id: change.id, accept: true })
  await decide(everywhere, { id: merge.id, accept: true })

  assert.equal(termNamed('GBF-TARGET-03')?.label['pt'], 'Meta 3')
  assert.ok(termNamed('GBF-TARGET-03')?.label['en'])
  assert.equal(termNamed('CBD-SUBJECT-FOR')?.identifier, 'CBD-SUBJECT-MNT')
})

test('what cannot be made stays open, and a refusal needs a reason', async () => {
  const { person, manager } = await opened()
  const { id } = await propose(person, museum)

  await assert.rejects(decide(manager, { id, accept: true, identifier: 'GBF-TARGET-03' }), { code: 'term.input' })
  await assert.rejects(decide(manager, { id, accept: false, answer: '  ' }), { code: 'proposal.input' })
  assert.equal((await proposalNumbered(person, id)).state, 'open')

  const declined = await decide(manager, { id, accept: false, answer: 'There is one already.' })
  assert.deepEqual([declined.state, declined.answer, declined.made], ['declined', 'There is one already.', null])
})

test('a proposal is taken back by who made it, and by nobody else', async () => {
  const { person, manager } = await opened()
  const { id } = await propose(person, museum)

  await assert.rejects(withdrawProposal(manager, id), { code: 'proposal.unknown' })
  await withdrawProposal(person, id)

  await assert.rejects(decide(manager, { id, accept: true }), { code: 'proposal.decided' })
  assert.equal(await proposalsWaiting(manager), 0)
})

test('guests and ill proposals are refused', async () => {
  const { person, guest: visitor } = await opened()
  const codeOf = (wish: Wish) =>
    propose(person, wish).then(
      () => 'done',
      (error: { readonly code: string; readonly details: { readonly issues?: readonly { readonly code: string }[] } }) =>
        error.details.issues?.[0]?.code ?? error.code,
    )

  await assert.rejects(propose(visitor, museum), { code: 'proposal.sign-in' })
  assert.equal(await codeOf({ ...museum, reason: ' ' }), 'proposal.reason')
  assert.equal(await codeOf({ ...museum, body: {} }), 'term.label-missing')
  assert.equal(await codeOf({ ...museum, vocabulary: 'nothing' }), 'vocabulary.unknown')
  assert.equal(await codeOf({ ...museum, kind: 'burn' }), 'proposal.kind')
  assert.equal(await codeOf({ kind: 'change', term: 'nobody', body: {}, reason: 'x' }), 'term.unknown')
  assert.equal(await codeOf({ kind: 'change', vocabulary: 'org-types', body: {}, reason: 'x' }), 'proposal.term')
  assert.equal(await codeOf({ kind: 'merge', term: 'GBF-TARGET-03', body: { target: 'gbf-target-03' }, reason: 'x' }), 'proposal.target')
  assert.equal(await codeOf({ ...museum, body: { label: { en: 'x'.repeat(600) } } }), 'term.long')
  assert.deepEqual(await rows(person, 'term_proposal'), [])
})

test('nobody floods the managers', async () => {
  const { person } = await opened()
  for (let count = 0; count < 50; count++) await propose(person, museum)

  await assert.rejects(propose(person, museum), { code: 'proposal.many' })
})
