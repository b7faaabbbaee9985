import type { Page } from '../page.ts'
import { pages as edit } from './edit.tsx'
import { begin, list } from './list.tsx'

/** Where administrators look after the formats. */
export const pages: readonly Page[] = [list, begin, ...edit]
