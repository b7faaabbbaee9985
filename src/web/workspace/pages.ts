import type { Page } from '../page.ts'
import { lists } from './lists.tsx'
import { start } from './start.tsx'

/** What one works on, and the beginning of something new. */
export const pages: readonly Page[] = [...lists, start]
