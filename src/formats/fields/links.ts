import { link } from './link.ts'
import { listOf } from './list-of.ts'

/** Several web addresses or uploads. */
export const links = listOf(link)
