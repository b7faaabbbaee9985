import { pages as home } from './home/home.tsx'
import { pages as appearance } from './layout/appearance.ts'
import type { Page } from './page.ts'

/** Every page of the web, in the order of `generated/routes.txt`. */
export const pages: readonly Page[] = [...home, ...appearance]
