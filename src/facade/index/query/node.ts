/** What a query asks, as a tree. A `bool` must meet all of `must` (or, without any, one of `should`) and none of `not`; with `not` alone it is everything else. */
export type Node =
  | { readonly bool: { readonly must: readonly Node[]; readonly should: readonly Node[]; readonly not: readonly Node[] } }
  | { readonly boost: number; readonly of: Node }
  | { readonly everything: true }
  | Leaf

/** One thing asked of one field. Texts are as they are meant, without escapes; `pattern` is parted at its `*` (`null`) and `?` (`''`). */
export type Leaf =
  | { readonly field: string; readonly term: string }
  | { readonly field: string; readonly phrase: string }
  | { readonly field: string; readonly pattern: Pattern }
  | { readonly field: string; readonly exists: true }
  | { readonly field: string; readonly range: Range }

/** Literal text, `*` or `?`. */
export type Pattern = readonly (string | { readonly wild: '*' | '?' })[]

/** Bounds of a range; an absent one is open. */
export type Range = {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly fromIncluded: boolean
  readonly toIncluded: boolean
}

/** All leaves of a tree. */
export function leavesOf(node: Node): readonly Leaf[] {
  if ('bool' in node) return [...node.bool.must, ...node.bool.should, ...node.bool.not].flatMap(leavesOf)
  if ('of' in node) return leavesOf(node.of)
  return 'everything' in node ? [] : [node]
}

/** One of these. */
export const anyOf = (should: readonly Node[]): Node => (should.length === 1 ? should[0]! : { bool: { must: [], should, not: [] } })
