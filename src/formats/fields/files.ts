import { linkOf } from './link.ts'
import { listOf } from './list-of.ts'

/** Uploads only. */
export const files = listOf(linkOf('only'))
