import type { Page } from '../page.ts'
import { pages as choices } from './choices.tsx'
import { pages as stopping } from './stop.tsx'

/** Which letters a person receives, and stopping them from a letter. */
export const pages: readonly Page[] = [...choices, ...stopping]
