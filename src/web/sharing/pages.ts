import type { Page } from '../page.ts'
import { shared, sharedFilePage } from './shared.tsx'
import { share, shares, unshare } from './shares.tsx'

/** Drafts read by a link, and the links themselves. */
export const pages: readonly Page[] = [shares, share, unshare, shared, sharedFilePage]
