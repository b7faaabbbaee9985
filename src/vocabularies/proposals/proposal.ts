import type { Localized } from '#platform/localized.ts'

/** What can be asked for. */
export const proposalKinds = ['new', 'change', 'merge'] as const

/** One of the three. */
export type ProposalKind = (typeof proposalKinds)[number]

/** What is proposed: a name and definition for a new term or a change; the other term for a merge. */
export type ProposalBody = {
  readonly label?: Localized
  readonly definition?: Localized
  readonly broader?: string
  readonly target?: string
}

/** What somebody asks vocabulary managers for, and what they answered. `made`: the term that came of it. */
export type Proposal = {
  readonly id: number
  readonly kind: ProposalKind
  readonly vocabulary: string
  readonly term: string | null
  readonly body: ProposalBody
  readonly reason: string
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn'
  readonly proposedBy: string
  readonly proposedAt: Date
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly answer: string | null
  readonly made: string | null
}
