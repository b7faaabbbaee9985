import type { Page } from '../page.ts'
import { list } from './list.tsx'
import { profile } from './profile.tsx'

export const pages: readonly Page[] = [list, profile]
