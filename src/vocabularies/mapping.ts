import type { Localized } from '#platform/localized.ts'

/** How the target stands to the source (SKOS §10): the same, nearly the same, broader than it, narrower than it, or connected with it. */
export const relations = ['exact', 'close', 'broad', 'narrow', 'related'] as const

/** One of the five. */
export type Relation = (typeof relations)[number]

/** A term of one scheme beside one of another: `target` is an identifier of ours or a web address. The note says where this comes from. */
export type Mapping = { readonly source: string; readonly target: string; readonly relation: Relation; readonly note: Localized }

/** A mapping as one of its two terms sees it. `term`: the other one is a term of ours. */
export type Mapped = {
  readonly relation: Relation
  readonly to: string
  readonly term: boolean
  readonly note: Localized
  /** As it is written down, to change it. */
  readonly written: Mapping
}

/** The same relation seen from the other side. */
export const inverse: { readonly [relation in Relation]: Relation } = {
  exact: 'exact',
  close: 'close',
  broad: 'narrow',
  narrow: 'broad',
  related: 'related',
}

/** Is the target of a mapping something outside: a web address or another URI? */
export const isOutside = (target: string): boolean => /^(https?:\/\/|urn:)/i.test(target)
