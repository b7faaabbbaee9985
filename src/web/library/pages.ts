import type { Page } from '../page.ts'
import { addPages } from './add.tsx'
import { collectionPages } from './collection-page.tsx'
import { coverPages } from './cover.ts'
import { exportPages } from './export.ts'
import { formPages } from './form.tsx'
import { landing } from './landing.tsx'
import { listsPage } from './lists.tsx'
import { shelfPages } from './shelf-page.tsx'
import { stepPages } from './steps.ts'
import { termPages } from './term-page.tsx'

/** The library of a portal: collections, reading lists, and landing pages of subjects and targets. */
export const pages: readonly Page[] = [
  landing,
  ...shelfPages,
  ...termPages,
  listsPage,
  ...addPages,
  ...formPages,
  ...collectionPages,
  ...coverPages,
  ...exportPages,
  ...stepPages,
]
