import type { Localized } from '#platform/localized.ts'
import { actDocument, documentOf, type Act, type Described } from '#projections'
import { objectIdOf } from '../hex.ts'
import type { Decision } from './decision.ts'
import { elementIn, htmlIn, partsOf, treeOf, wordsOf, type Element } from './markup.ts'

/** A part of a decision that can be cited. `eId` is its name in Akoma Ntoso, the same in every language; `code` that name below the code of the decision. */
export type Node = {
  readonly _id: string
  readonly code: string
  readonly eId: string
  readonly kind: string
  readonly number: string | null
  readonly position: number
  readonly parent: string | null
  readonly html: Localized
  readonly nodes: readonly Node[]
}

/** A part in one language, before the languages are brought together. */
type Part = { readonly eId: string; readonly kind: string; readonly number: string | null; readonly html: string; readonly parts: readonly Part[] }

/** The parts of a decision in their order, with the text of each in every language. */
export function nodesOf(
  { decision, described, act }: { readonly decision: Decision; readonly described: Described; readonly act: Act },
  origin: string,
) {
  const texts = act.languages.map(language => [language, partsIn(treeOf(documentOf(actDocument(described, act, language, origin))))] as const)
  return merged(decision, texts, null)
}

/** The same in a row, without what stands within each. */
export const rowOf = (nodes: readonly Node[]): readonly Omit<Node, 'nodes'>[] => nodes.flatMap(({ nodes: inner, ...node }) => [node, ...rowOf(inner)])

type Texts = readonly (readonly [language: string, parts: readonly Part[]])[]

/** The first language says what there is and in which order; others add what it lacks. */
function merged(decision: Decision, texts: Texts, parent: string | null): readonly Node[] {
  const names = [...new Set(texts.flatMap(([, parts]) => parts.map(({ eId }) => eId)))]
  return names.map((eId, position) => {
    const said = texts.flatMap(([language, parts]) => parts.filter(part => part.eId === eId).map(part => [language, part] as const))
    const { kind, number } = said[0]![1]
    const id = objectIdOf(`node ${decision.identifier} ${eId}`)
    const html = Object.fromEntries(said.flatMap(([language, part]) => (part.html === '' ? [] : [[language, part.html]])))
    const inner = said.map(([language, { parts }]) => [language, parts] as const)
    return { _id: id, code: `${decision.code}/${eId}`, eId, kind, number, position, parent, html, nodes: merged(decision, inner, id) }
  })
}

const kinds: { readonly [name: string]: string } = {
  formula: 'preamble',
  container: 'preamble',
  block: 'heading',
  paragraph: 'paragraph',
  point: 'item',
  indent: 'item',
}

function partsIn(document: Element): readonly Part[] {
  const [preamble, body] = [elementIn(document, 'preamble'), elementIn(document, 'mainBody')]
  return [preamble, body].flatMap(part => (part ? partsOf(part).map(partOf) : []))
}

function partOf(element: Element): Part {
  const { name, attributes } = element
  const whole = { eId: attributes['eId'] ?? '', kind: kinds[name] ?? name, number: numberOf(element) }
  const inner = partsOf(element)
  const lists = inner.filter(part => part.name === 'list')
  if (lists.length === 0) return { ...whole, html: htmlIn({ ...element, children: element.children.filter(isNoNumber) }), parts: [] }
  // words before and after the points of a list are those of the whole
  const words = lists.flatMap(list => partsOf(list).filter(part => !Object.hasOwn(kinds, part.name)))
  const points = lists.flatMap(list => partsOf(list).filter(part => Object.hasOwn(kinds, part.name)))
  return { ...whole, html: words.map(htmlIn).join(''), parts: points.map(partOf) }
}

const isNoNumber = (child: Element | string): boolean => typeof child === 'string' || child.name !== 'num'

function numberOf(element: Element): string | null {
  const num = partsOf(element).find(({ name }) => name === 'num')
  return num ? wordsOf(num).replace(/[().]/g, '') : null
}
