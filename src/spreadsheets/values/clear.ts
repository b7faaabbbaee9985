import type { Locale } from '#platform/localized.ts'

/** What stands in a cell that is to be emptied: an empty cell leaves what is there. */
export const clearWords: { readonly [locale in Locale]: string } = {
  en: '[clear]',
  fr: '[effacer]',
  es: '[borrar]',
  ar: '[مسح]',
  ru: '[очистить]',
  zh: '[清除]',
}

const words: ReadonlySet<string> = new Set(Object.values(clearWords))

/** Does this say that what is there goes? */
export const isClear = (cell: unknown): boolean => typeof cell === 'string' && cell.length <= 20 && words.has(cell.trim().toLowerCase())
