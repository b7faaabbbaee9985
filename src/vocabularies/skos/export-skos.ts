import type { Term } from '../term.ts'
import { termStatements, vocabularyStatements, type Site } from './described.ts'
import type { Syntax } from './statement.ts'
import { written } from './written.ts'

/** A vocabulary with all its terms as SKOS. Refuses `vocabulary.unknown`. */
export const exportVocabulary = (site: Site, key: string, syntax: Syntax): string => written(vocabularyStatements(site, key), syntax)

/** One term as SKOS. */
export const exportTerm = (site: Site, term: Term, syntax: Syntax): string => written(termStatements(site, term), syntax)
