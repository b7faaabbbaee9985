import { listOf } from './list-of.ts'
import { localizedText } from './localized-text.ts'

/** Several texts, each in one or more languages: synonyms, areas of work. */
export const localizedTexts = listOf(localizedText)
