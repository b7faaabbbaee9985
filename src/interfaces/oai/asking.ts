import type { Context } from '#platform/context.ts'
import type { Site } from '../site.ts'
import type { Arguments } from './arguments.ts'

/** Whom a verb asks, about what, and when. */
export type Asking = { readonly context: Context; readonly site: Site; readonly given: Arguments; readonly now: Date }
