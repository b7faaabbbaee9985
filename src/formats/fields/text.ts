import { plain } from './plain-text.ts'

/** A text that is the same in every language: numbers, codes, symbols, scientific names. */
export const text = plain({ most: 10_000, sample: 'Example' })
