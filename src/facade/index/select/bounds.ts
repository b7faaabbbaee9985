import { invalidParameter } from '../../error.ts'

const mostDocuments = 10_000

/** Refuse more documents than an answer may hold. How many rows are asked does not matter: programs that want everything ask for 99999 and more. */
export function checkDocuments(found: number, start: number, rows: number): void {
  if (Math.min(found - start, rows) > mostDocuments)
    throw invalidParameter('rows', `At most ${mostDocuments} documents at once, and ${found} were found: ask for them in parts with "start"`)
}

const mostMarked = 500

/** The documents in which words are marked. Refuses too many. */
export function checkedMarks<One>(documents: readonly One[]): readonly One[] {
  if (documents.length > mostMarked) throw invalidParameter('rows', `With marks at most ${mostMarked} documents`)
  return documents
}

/** Refuse more documents than groups may hold. `sizes` are those of the groups shown. */
export function checkGroups(sizes: readonly number[], offset: number, limit: number, most: number): void {
  const held = sizes.reduce((sum, size) => sum + Math.max(0, Math.min(size - offset, limit)), 0)
  if (held > most) throw invalidParameter('group.limit', `At most ${most} documents in groups, and these would be ${held}`)
}
