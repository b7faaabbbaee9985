import type { Field } from '#formats'
import { isBelow, treeOf, type TermNode } from '#vocabularies'

/** The terms a field offers, as a forest; with `below` only that branch. */
export function offeredTerms(field: Field): readonly TermNode[] {
  const keys = field.vocabulary === undefined ? [] : typeof field.vocabulary === 'string' ? [field.vocabulary] : field.vocabulary
  const forest = keys.flatMap(treeOf)
  return field.below === undefined ? forest : branch(forest, field.below)
}

const branch = (nodes: readonly TermNode[], top: string): readonly TermNode[] =>
  nodes.flatMap(node => (node.term.identifier === top ? node.narrower : isBelow(node.term.identifier, top) ? [node] : branch(node.narrower, top)))
