import { inLocale } from '#platform/localized.ts'
import { labelOf } from '#vocabularies'

/** The treaties by the names other programs know. */
export type TreatyName = 'cbd' | 'cartagena' | 'nagoya'

/** All of them. */
export const treatyNames = ['cbd', 'cartagena', 'nagoya'] as const

/** Their terms. */
const terms: { readonly [treaty in TreatyName]: string } = { cbd: 'XXVII8', cartagena: 'XXVII8a', nagoya: 'XXVII8b' }

/** The full name of a treaty for readers of a language. */
export const treatyTitle = (treaty: TreatyName, locale: string): string => inLocale(labelOf(terms[treaty]) ?? {}, locale).text
