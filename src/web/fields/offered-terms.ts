import type { Field } from '#formats'
import { isBelow, treeOf, type TermNode } from '#vocabularies'

/** The terms a field offers, as a forest; with `below` only that branch. */
export function offeredTerms(field: Field): readonly TermNode[] {
  return forestOf([field.vocabulary ?? []].flat(), field.below)
}

/** One branch of the forest: what is directly narrower than a term, or the top where no term is named. */
export function branchesOf(keys: readonly string[], below: string | undefined, of: string): readonly TermNode[] {
  const forest = forestOf(keys, below)
  return of === '' ? forest : (nodeIn(forest, of)?.narrower ?? [])
}

const forestOf = (keys: readonly string[], below: string | undefined): readonly TermNode[] =>
  below === undefined ? keys.flatMap(treeOf) : branch(keys.flatMap(treeOf), below)

function nodeIn(nodes: readonly TermNode[], identifier: string): TermNode | undefined {
  for (const node of nodes) {
    const known = node.term.identifier === identifier ? node : nodeIn(node.narrower, identifier)
    if (known) return known
  }
  return undefined
}

const branch = (nodes: readonly TermNode[], top: string): readonly TermNode[] =>
  nodes.flatMap(node => (node.term.identifier === top ? node.narrower : isBelow(node.term.identifier, top) ? [node] : branch(node.narrower, top)))
