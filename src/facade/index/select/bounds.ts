import { invalidParameter } from '../../error.ts'

const mostDocuments = 10_000

/** Refuse more documents than an answer may hold. How many rows are asked does not matter: programs that want everything ask for 99999 and more. */
export function checkDocuments(found: number, start: number, rows: number): void {
  if (Math.min(found - start, rows) > mostDocuments)
    throw invalidParameter('rows', `At most ${mostDocuments} documents at once, and ${found} were found: ask for them in parts with "start"`)
}

const mostCharacters = 100_000_000
/** So many documents tell how long all of them are, nearly. */
const looked = 16

/** Refuse an answer that would be longer than a server should write for one call, before anything of it is sent. */
export function checkCharacters(documents: readonly (() => object)[], most = mostCharacters): void {
  const some = documents.filter((_, index) => index % Math.ceil(documents.length / looked) === 0)
  const sizes = some.map(document => JSON.stringify(document()).length)
  const all = (sizes.reduce((sum, size) => sum + size, 0) / some.length) * documents.length
  if (all > most)
    throw invalidParameter(
      'rows',
      `These ${documents.length} documents are some ${millions(all)} million characters, and an answer may have ${millions(most)}: name the fields in "fl", or ask for parts with "rows" and "start"`,
    )
}

const millions = (characters: number): string => String(Math.ceil(characters / 1e6))

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
