import type { Page } from '../page.ts'
import { pages as people } from './people.tsx'
import { pages as steps } from './steps.ts'

/** Where a focal point invites, grants and revokes for the own country. */
export const pages: readonly Page[] = [...people, ...steps]
