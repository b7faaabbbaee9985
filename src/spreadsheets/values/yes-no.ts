import type { Locale } from '#platform/localized.ts'

/** How yes and no are written in a language. */
export const yesNoWords: { readonly [locale in Locale]: readonly [yes: string, no: string] } = {
  en: ['Yes', 'No'],
  fr: ['Oui', 'Non'],
  es: ['Sí', 'No'],
  ar: ['نعم', 'لا'],
  ru: ['Да', 'Нет'],
  zh: ['是', '否'],
}

const others: readonly (readonly [boolean, readonly string[]])[] = [
  [true, ['true', 'y', 'x', '1', '✓', '✔', 'vrai', 'verdadero', 'si', 'истина', 'صحيح', '真']],
  [false, ['false', 'n', '0', '✗', '✘', 'faux', 'falso', 'ложь', 'خطأ', '假']],
]

const known: ReadonlyMap<string, boolean> = new Map([
  ...Object.values(yesNoWords).flatMap(([yes, no]) => [[yes.toLowerCase(), true] as const, [no.toLowerCase(), false] as const]),
  ...others.flatMap(([answer, words]) => words.map(word => [word, answer] as const)),
])

/** Yes or no, in any of the six languages, as a sign or a number; `undefined` when it is neither. */
export const yesNo = (text: string): boolean | undefined => known.get(text.trim().toLowerCase())
