import type { Asking } from '../../asking.ts'
import type { Doc } from '../fields/field.ts'
import { placesIn } from './bits.ts'
import { shelfFor } from './follow.ts'

/** The public documents of these formats as they are now, in the order of their numbers. */
export async function docsOf({ context, publicUrl }: Pick<Asking, 'context' | 'publicUrl'>, ...formats: readonly string[]): Promise<readonly Doc[]> {
  const shelf = await shelfFor(context, publicUrl())
  const docs = [...placesIn(shelf.live())].map(place => shelf.at(place)).filter(({ plan }) => formats.includes(plan.format.name))
  return docs.sort((one, other) => one.record.number - other.record.number)
}

/** What a document holds at a path of its format (`agenda`, `nagoya/subjects`). */
export function allAt(doc: Doc, path: string): readonly unknown[] {
  const place = doc.plan.places.get(path)
  return place === undefined ? [] : [doc.values[place] ?? []].flat()
}

/** The only value, or the first. */
export const oneAt = (doc: Doc, path: string): unknown => allAt(doc, path)[0]

/** The text there, where it is one. */
export function textAt(doc: Doc, path: string): string | undefined {
  const value = oneAt(doc, path)
  return typeof value === 'string' ? value : undefined
}

/** The identifier of the term there. */
export function termAt(doc: Doc, path: string): string | undefined {
  const value = oneAt(doc, path)
  return typeof value === 'object' && value !== null && 'identifier' in value ? String(value.identifier) : textAt(doc, path)
}

/** The identifiers of the terms there. */
export const termsAt = (doc: Doc, path: string): readonly string[] =>
  allAt(doc, path).map(value => (typeof value === 'object' && value !== null && 'identifier' in value ? String(value.identifier) : String(value)))
