/** The six languages of the United Nations, in which every interface text exists. */
export const locales = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const

/** A language of the interface. */
export type Locale = (typeof locales)[number]

/** Text by language (BCP 47 code). Absent languages were never written; an empty text is never stored. */
export type Localized = { readonly [language: string]: string | undefined }

/** Is this one of the six? */
export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value)

/** The text for a reader, with the language it is really in: the asked one, else English, else the first there is. */
export function inLocale(text: Localized, locale: string): { readonly text: string; readonly language: string } {
  const language = [locale, 'en', ...Object.keys(text)].find(candidate => text[candidate])
  return language === undefined ? { text: '', language: locale } : { text: text[language]!, language }
}

/** Writing direction of a language. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.has(language.split('-')[0]!) ? 'rtl' : 'ltr')

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])
