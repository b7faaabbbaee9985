import type { Page } from '../page.ts'
import { list } from './list.tsx'
import { term } from './term.tsx'
import { one } from './vocabulary.tsx'

export const pages: readonly Page[] = [list, one, term]
