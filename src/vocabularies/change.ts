/** What can happen to a term, a vocabulary or a mapping. */
export type Action = 'added' | 'changed' | 'retired' | 'offered' | 'merged' | 'unmerged' | 'imported' | 'restored' | 'mapped' | 'unmapped'

/** One change: `subject` is `term:<identifier>` or `vocabulary:<key>`; `parts` says of each part what it was and what it became. */
export type Change = {
  readonly id: number
  readonly subject: string
  readonly vocabulary: string
  readonly action: Action
  readonly version: number
  /** What differs from the program since then; with it the state can be restored. */
  readonly changes: Readonly<Record<string, unknown>>
  readonly parts: { readonly [part: string]: { readonly before?: unknown; readonly after?: unknown } }
  readonly comment: string | null
  readonly actor: string | null
  readonly at: Date
}
