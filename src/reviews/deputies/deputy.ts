/** Somebody who decides in the place of somebody else, from one moment to another. */
export type Deputy = {
  readonly id: number
  /** Who is away. */
  readonly principal: string
  readonly deputy: string
  readonly from: Date
  readonly until: Date
  readonly namedAt: Date
  readonly endedAt: Date | null
}

/** What every announcement about a deputy says. */
export const newsOf = ({ principal, deputy, from, until }: Deputy) => ({
  principal,
  deputy,
  from: from.toISOString(),
  until: until.toISOString(),
})
