import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { announce } from '#platform/events.ts'
import { matches, where } from '#platform/filter.ts'
import { plainText } from '#platform/plain-text.ts'
import { inTransaction } from '#platform/transaction.ts'
import { refreshVocabularies } from '../follow.ts'
import { termNamed, vocabularyNamed } from '../questions.ts'
import { proposable } from '../policy.ts'
import { textIn } from '../term-input.ts'
import type { Fault } from '../faults.ts'
import { isLanguage } from '../faults.ts'
import { proposalKinds, type Proposal, type ProposalBody, type ProposalKind } from './proposal.ts'
import { add, countOpen, get } from './store.ts'

/** A wish: a new term for a vocabulary, a change of a term, or one term merged into another (`body.target`). */
export type Wish = {
  readonly kind: string
  readonly vocabulary?: string
  readonly term?: string
  readonly body: ProposalBody
  readonly reason: string
}

const [mostReason, mostLabel, mostText, mostOpen] = [2000, 500, 5000, 50]

/**
 * Propose something to the managers of a vocabulary (`proposal.made`). Anybody signed in may. Refuses `proposal.sign-in`, `proposal.many` (too many of one
 * person wait already), `vocabulary.unknown`, `term.unknown`, `proposal.input` (with `issues`).
 */
export async function propose(context: Context, { kind, vocabulary: key, term: identifier, body, reason }: Wish): Promise<Proposal> {
  const person = context.actor.id
  if (person === undefined || !matches(proposable(context.actor), {})) throw new Refused('forbidden', 'proposal.sign-in')
  await refreshVocabularies(context)
  const term = identifier === undefined ? undefined : termNamed(identifier)
  if (identifier !== undefined && !term) throw new Refused('not-found', 'term.unknown', { identifier })
  const vocabulary = vocabularyNamed(key ?? term?.home ?? '').key
  const asked = {
    label: textIn(body.label ?? {}),
    definition: textIn(body.definition ?? {}),
    broader: body.broader?.trim(),
    target: body.target?.trim(),
  }
  const issues = faultsOf(kind, asked, plainText(reason).trim(), term?.identifier)
  if (issues.length > 0) throw new Refused('invalid', 'proposal.input', { issues })
  const kept: ProposalBody = {
    ...(Object.keys(asked.label).length > 0 ? { label: asked.label } : {}),
    ...(Object.keys(asked.definition).length > 0 ? { definition: asked.definition } : {}),
    ...(asked.broader ? { broader: termNamed(asked.broader)!.identifier } : {}),
    ...(kind === 'merge' ? { target: termNamed(asked.target!)!.identifier } : {}),
  }

  return inTransaction(context, async unit => {
    if ((await countOpen(unit, where('person', person))) >= mostOpen) throw new Refused('conflict', 'proposal.many', { most: mostOpen })
    const id = await add(unit, {
      kind: kind as ProposalKind,
      vocabulary,
      term: term?.identifier ?? null,
      body: kept,
      reason: plainText(reason).trim(),
      proposedBy: person,
    })
    await announce(unit, 'proposal.made', `proposal:${id}`, { proposal: id, kind, vocabulary, ...(term ? { term: term.identifier } : {}) })
    return (await get(unit, id))!
  })
}

type Asked = Required<Pick<ProposalBody, 'label' | 'definition'>> & { readonly broader: string | undefined; readonly target: string | undefined }

function faultsOf(kind: string, { label, definition, broader, target }: Asked, reason: string, term: string | undefined): readonly Fault[] {
  const texts = [...Object.entries(label), ...Object.entries(definition)]
  return [
    ...((proposalKinds as readonly string[]).includes(kind) ? [] : [{ path: '/kind', code: 'proposal.kind' }]),
    ...(kind !== 'new' && term === undefined ? [{ path: '/term', code: 'proposal.term' }] : []),
    ...(kind === 'new' && Object.keys(label).length === 0 ? [{ path: '/label', code: 'term.label-missing' }] : []),
    ...(kind === 'merge' && (!termNamed(target ?? '') || termNamed(target!)!.identifier === term)
      ? [{ path: '/target', code: 'proposal.target' }]
      : []),
    ...(broader && !termNamed(broader) ? [{ path: '/broader', code: 'term.unknown-broader', values: { identifier: broader } }] : []),
    ...(reason === '' ? [{ path: '/reason', code: 'proposal.reason' }] : []),
    ...(reason.length > mostReason ? [{ path: '/reason', code: 'term.long', values: { most: mostReason } }] : []),
    ...(texts.some(([language]) => !isLanguage(language)) ? [{ path: '/label', code: 'term.language', values: { language: '' } }] : []),
    ...(Object.values(label).some(text => text!.length > mostLabel) ? [{ path: '/label', code: 'term.long', values: { most: mostLabel } }] : []),
    ...(Object.values(definition).some(text => text!.length > mostText)
      ? [{ path: '/definition', code: 'term.long', values: { most: mostText } }]
      : []),
  ]
}
