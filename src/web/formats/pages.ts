import type { Page } from '../page.ts'
import { file, one } from './format.tsx'
import { list } from './list.tsx'

export const pages: readonly Page[] = [list, one, file]
