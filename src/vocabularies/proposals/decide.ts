import { randomUUID } from 'node:crypto'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { any, matches, nothing, where, type Filter } from '#platform/filter.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { addTerm } from '../add-term.ts'
import { changeTerm } from '../change-term.ts'
import { loadVocabularies } from '../follow.ts'
import { mergeTerms } from '../merges/merge-terms.ts'
import { managed } from '../policy.ts'
import { termNamed } from '../questions.ts'
import type { Proposal } from './proposal.ts'
import { countOpen, get, list, put } from './store.ts'

/** An answer to a proposal: yes or no, and why. `identifier`: what a new term shall be called by. */
export type Decision = { readonly id: number; readonly accept: boolean; readonly answer?: string; readonly identifier?: string }

/**
 * Accept a proposal, which makes what it asks for, or decline it; its author is told (`proposal.decided`). Refuses `proposal.unknown`, `proposal.decided`,
 * `vocabulary.manage`, `proposal.answer` (a refusal needs a reason), and what the change itself refuses.
 */
export async function decide(context: Context, { id, accept, answer = '', identifier }: Decision): Promise<Proposal> {
  const decided = await inTransaction(context, async unit => {
    const proposal = await open(unit, id)
    if (!matches(managed(unit.actor), { vocabulary: proposal.vocabulary }))
      throw new Refused('forbidden', 'vocabulary.manage', { vocabulary: proposal.vocabulary })
    const words = plainText(answer).trim().slice(0, mostAnswer)
    if (!accept && words === '') throw new Refused('invalid', 'proposal.input', { issues: [{ path: '/answer', code: 'proposal.answer' }] })

    const made = accept ? await carriedOut(unit, proposal, identifier) : null
    await put(unit, id, { state: accept ? 'accepted' : 'declined', answer: words || null, made })
    await announce(unit, 'proposal.decided', `proposal:${id}`, { proposal: id, accepted: accept, vocabulary: proposal.vocabulary })
    return (await get(unit, id))!
  })
  if (accept && !context.db.isTransaction) await loadVocabularies(context)
  return decided
}

/** Take back one's own proposal. Refuses `proposal.unknown`, `proposal.decided`. */
export async function withdrawProposal(context: Context, id: number): Promise<void> {
  await inTransaction(context, async unit => {
    const proposal = await open(unit, id)
    if (proposal.proposedBy !== unit.actor.id) throw new Refused('not-found', 'proposal.unknown', { id })
    await put(unit, id, { state: 'withdrawn', answer: null })
    await announce(unit, 'proposal.withdrawn', `proposal:${id}`, { proposal: id })
  })
}

/** A proposal that its author or a manager of its vocabulary may read. Refuses `proposal.unknown`. */
export async function proposalNumbered(context: Context, id: number): Promise<Proposal> {
  const proposal = await get(context, id)
  if (!proposal || !matches(visible(context), { vocabulary: proposal.vocabulary, person: proposal.proposedBy }))
    throw new Refused('not-found', 'proposal.unknown', { id })
  return proposal
}

/** The proposals this actor decides on (`managed`) or has made, open or decided. */
export const proposals = (
  context: Context,
  { whose, open: waiting }: { readonly whose: 'managed' | 'own'; readonly open: boolean },
): Promise<readonly Proposal[]> =>
  list(context, whose === 'own' ? own(context) : managed(context.actor), waiting ? ['open'] : ['accepted', 'declined', 'withdrawn'], most)

/** How many proposals wait for this actor's decision. */
export const proposalsWaiting = (context: Context): Promise<number> => countOpen(context, managed(context.actor))

const [most, mostAnswer] = [200, 2000]

const own = ({ actor }: Context): Filter => (actor.id === undefined ? nothing : where('person', actor.id))
const visible = (context: Context): Filter => any(managed(context.actor), own(context))

async function open(unit: Context, id: number): Promise<Proposal> {
  const proposal = await get(unit, id, true)
  if (!proposal) throw new Refused('not-found', 'proposal.unknown', { id })
  if (proposal.state !== 'open') throw new Refused('conflict', 'proposal.decided', { id, state: proposal.state })
  return proposal
}

/** Do what was asked for; answers the term it was done to. */
const carriedOut = (unit: Context, proposal: Proposal, identifier: string | undefined): Promise<string> =>
  acts[proposal.kind](unit, proposal, identifier)

type Act = (unit: Context, proposal: Proposal, identifier: string | undefined) => Promise<string>

const comment = ({ id }: Proposal) => `#${id}`

const acts: { readonly [kind in Proposal['kind']]: Act } = {
  new: async (unit, proposal, identifier) => {
    const { label = {}, definition, broader } = proposal.body
    const parts = { ...(definition ? { definition } : {}), ...(broader ? { broader: [broader] } : {}) }
    const named = identifier?.trim() || randomUUID().toUpperCase()
    return (await addTerm(unit, { vocabulary: proposal.vocabulary, identifier: named, label, ...parts, comment: comment(proposal) })).identifier
  },
  change: async (unit, proposal) => {
    const { label, definition, broader } = proposal.body
    const term = termNamed(proposal.term!)
    const parts = {
      ...(label ? { label: { ...term?.label, ...label } } : {}),
      ...(definition ? { definition: { ...term?.definition, ...definition } } : {}),
      ...(broader ? { broader: [broader] } : {}),
    }
    return (await changeTerm(unit, { identifier: proposal.term!, ...parts, comment: comment(proposal) })).identifier
  },
  merge: async (unit, proposal) =>
    (await mergeTerms(unit, { source: proposal.term!, target: proposal.body.target!, comment: comment(proposal) })).target,
}
