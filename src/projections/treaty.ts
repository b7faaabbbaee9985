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

/** The treaty a category of focal points (vocabulary `fp-types`) belongs to; those added later belong to the Convention. */
export const treatyOfFocalPoint = (category: string): TreatyName => focalPoints.find(([beginning]) => beginning.test(category))?.[1] ?? 'cbd'

const focalPoints: readonly (readonly [beginning: RegExp, treaty: TreatyName])[] = [
  [/^(CPB|BCH)-/, 'cartagena'],
  [/^(ABS|ABSCH|NP)-/, 'nagoya'],
]
