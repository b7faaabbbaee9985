import type { Page } from '../page.ts'
import { bin } from './bin.tsx'
import { lists } from './lists.tsx'
import { start } from './start.tsx'
import { together } from './together.tsx'

/** What one works on, and the beginning of something new. */
export const pages: readonly Page[] = [...lists, bin, together, start]
