import { email } from './email.ts'
import { listOf } from './list-of.ts'

/** E-mail addresses, each once. */
export const emails = listOf(email, { key: value => (typeof value === 'string' ? value.toLowerCase() : undefined) })
