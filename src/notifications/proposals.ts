import { correspondents, holdersOf } from '#accounts'
import type { Context } from '#platform/context.ts'
import { listen, type Listener } from '#platform/listeners.ts'
import { inLocale, type Locale } from '#platform/localized.ts'
import { labelOf, proposalNumbered, vocabularies, type Proposal } from '#vocabularies'
import { nameOf } from './about.ts'
import { tell } from './tell.ts'

/** Writes to the managers of a vocabulary when something is proposed, and to who proposed it when they have decided. */
export const proposalListeners = (origin: string): readonly Listener[] => [
  listen('notifications.proposed', {
    to: ['proposal.made'],
    do: async (context, event) => {
      const proposal = await proposalNumbered(seeingAll(context), Number(event.details['proposal']))
      if (proposal.state !== 'open') return
      const managers = await holdersOf(context, ['vocabulary-manager'], proposal.vocabulary, '*')
      const readers = managers.length > 0 ? managers : await holdersOf(context, ['administrator'], '*')
      const person = await nameOf(context, proposal.proposedBy)
      const others = readers.filter(({ id }) => id !== proposal.proposedBy)
      await tell(context, { event, origin }, 'proposed', others, ({ locale }) => ({
        ...speakingOf(proposal, locale),
        person,
        reason: proposal.reason,
        link: `${origin}/${locale}/proposals/${proposal.id}`,
      }))
    },
  }),
  listen('notifications.answered', {
    to: ['proposal.decided'],
    do: async (context, event) => {
      const proposal = await proposalNumbered(seeingAll(context), Number(event.details['proposal']))
      if (proposal.decidedBy === proposal.proposedBy) return
      await tell(context, { event, origin }, 'answered', await correspondents(context, [proposal.proposedBy]), ({ locale }) => ({
        ...speakingOf(proposal, locale),
        decision: proposal.state,
        answer: proposal.answer ?? '',
        hasAnswer: proposal.answer ? 'yes' : 'no',
        link: `${origin}/${locale}/proposals/${proposal.id}`,
      }))
    },
  }),
]

function speakingOf({ term, body, vocabulary }: Proposal, locale: Locale): { readonly title: string; readonly vocabulary: string } {
  const named = inLocale(body.label ?? {}, locale).text || (term ? inLocale(labelOf(term) ?? {}, locale).text : '')
  const title = vocabularies().find(({ key }) => key === vocabulary)?.title ?? {}
  return { title: named || term || '', vocabulary: inLocale(title, locale).text }
}

const seeingAll = (context: Context): Context => ({ ...context, actor: { ...context.actor, roles: [{ role: 'administrator', for: '*' }] } })
