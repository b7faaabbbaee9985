import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { waitUntilHeard } from '#platform/listeners.ts'
import { anAccount, house, rows } from '#testing'
import { decide, loadVocabularies, propose } from '#vocabularies'
import { proposalListeners } from './proposals.ts'

const listeners = proposalListeners('https://chm.example.org')

test('managers are told of a proposal and its author of the answer, each in the own language', async () => {
  const context = await house()
  await loadVocabularies(context)
  const role = (held: string) => [{ role: 'vocabulary-manager', for: held }]
  const author = await anAccount(context, { email: 'ana@example.org', name: 'Ana', locale: 'es' })
  const manager = await anAccount(context, { email: 'manager@example.org', locale: 'ar', roles: role('gbf-targets') })
  await anAccount(context, { email: 'other@example.org', roles: role('org-types') })
  const as = (account: number, roles: Context['actor']['roles'] = []): Context => ({ ...context, actor: { id: `account:${account}`, roles } })

  const { id } = await propose(as(author), { kind: 'change', term: 'GBF-TARGET-03', body: { label: { pt: 'Meta 3' } }, reason: 'Em português' })
  await waitUntilHeard(context, listeners)
  const [asked, ...others] = await rows(context, 'mail')
  assert.deepEqual([asked!['recipient'], others.length], ['manager@example.org', 0])
  assert.ok(asked!['text'].includes('Em português') && asked!['text'].includes(`https://chm.example.org/ar/proposals/${id}`))

  await decide(as(manager, role('gbf-targets')), { id, accept: false, answer: 'Ya existe.' })
  await waitUntilHeard(context, listeners)
  const answered = (await rows(context, 'mail')).find(({ recipient }) => recipient === 'ana@example.org')!
  assert.match(answered['subject'], /^Rechazada: su propuesta «Meta/)
  assert.ok(answered['text'].includes('Ya existe.'))
})
