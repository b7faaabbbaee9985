import type { Page } from '../page.ts'
import { embed } from './embed.tsx'
import { list } from './list.tsx'
import { profile } from './profile.tsx'

export const pages: readonly Page[] = [list, profile, embed]
