import { definitions } from './definition.ts'
import { findableIn, type Findable } from './find-terms.ts'
import { thesaurusOf, type Thesaurus } from './thesaurus.ts'

let held: Thesaurus | undefined
let names: Findable | undefined

/** The thesaurus everybody reads, loaded when first asked. */
export const thesaurus = (): Thesaurus => (held ??= thesaurusOf(definitions()))

/** The names of its terms, made ready when first searched. */
export const findable = (): Findable => (names ??= findableIn(thesaurus()))
