import { listOf } from './list-of.ts'
import { text } from './text.ts'

/** Several texts that are the same in every language. */
export const texts = listOf(text)
