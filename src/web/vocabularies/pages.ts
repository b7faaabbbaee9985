import type { Page } from '../page.ts'
import { pages as editTerm } from './edit-term.tsx'
import { pages as editVocabulary } from './edit-vocabulary.tsx'
import { pages as histories } from './history.tsx'
import { pages as imports } from './import.tsx'
import { list } from './list.tsx'
import { pages as mappings } from './mappings.tsx'
import { pages as merges } from './merge.tsx'
import { pages as proposals } from './proposals.tsx'
import { pages as proposing } from './propose.tsx'
import { term } from './term.tsx'
import { one } from './vocabulary.tsx'

export const pages: readonly Page[] = [
  list,
  ...imports,
  ...editVocabulary,
  one,
  term,
  ...editTerm,
  ...histories,
  ...mappings,
  ...merges,
  ...proposing,
  ...proposals,
]
