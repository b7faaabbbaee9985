import { listOf } from './list-of.ts'
import { url } from './url.ts'

/** Web addresses, each once. */
export const urls = listOf(url, { key: value => (typeof value === 'string' ? value : undefined) })
