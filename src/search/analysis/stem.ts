import snowball from 'snowball-stemmers'
import type { Script } from './script.ts'

/** Languages with a stemmer. */
export type Stemmed = 'en' | 'fr' | 'es' | 'ru' | 'ar'

const stemmers: { readonly [language in Stemmed]: ReturnType<typeof snowball.newStemmer> } = {
  en: snowball.newStemmer('english'),
  fr: snowball.newStemmer('french'),
  es: snowball.newStemmer('spanish'),
  ru: snowball.newStemmer('russian'),
  ar: snowball.newStemmer('arabic'),
}

const byScript: { readonly [script in Script]?: readonly Stemmed[] } = { latin: ['en', 'fr', 'es'], cyrillic: ['ru'], arabic: ['ar'] }

/** The stemmer for a word of a text in this language; none when the script is not the language's. Texts without a language are judged by script. */
export function stemmerFor(language: string, script: Script): Stemmed | undefined {
  const able = byScript[script] ?? []
  const base = language.slice(0, 2)
  return able.find(candidate => candidate === base) ?? (base === 'un' && able.length === 1 ? able[0] : undefined)
}

/** Every stemmer that could read a word somebody typed, the page's language first. */
export function stemmersFor(locale: string, script: Script): readonly Stemmed[] {
  const able = byScript[script] ?? []
  return [...able].sort((a, b) => Number(b === locale) - Number(a === locale))
}

/** The stem of a normalised word. Slow (tens of microseconds): callers keep what it says. */
export const stemOf = (language: Stemmed, word: string): string => stemmers[language].stem(word)
