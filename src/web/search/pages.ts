import type { Page } from '../page.ts'
import { builder } from './builder.tsx'
import { searchPage } from './search.tsx'
import { suggestions } from './suggest.ts'
import { values } from './values.tsx'
import { why } from './why.tsx'

export const pages: readonly Page[] = [searchPage, builder, values, why, suggestions]
