import type { Page } from '../page.ts'
import { frame } from './frame.tsx'
import { sharing } from './sharing.tsx'

export const pages: readonly Page[] = [sharing, frame]
