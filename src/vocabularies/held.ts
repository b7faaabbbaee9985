import { definitions } from './definition.ts'
import { byName } from './find-terms.ts'
import type { Term } from './term.ts'
import { thesaurusOf, type Thesaurus } from './thesaurus.ts'

let held: Thesaurus | undefined
let names: ReadonlyMap<string, readonly Term[]> | undefined

/** The thesaurus everybody reads, loaded when first asked. */
export const thesaurus = (): Thesaurus => (held ??= thesaurusOf(definitions()))

/** Its terms by each of their names, made ready when first asked. */
export const termsByName = (): ReadonlyMap<string, readonly Term[]> => (names ??= byName(new Set(thesaurus().terms.values())))
