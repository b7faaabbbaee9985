import { createRequire } from 'node:module'
import type { Script } from './script.ts'

// A CommonJS package that Node cannot look into for named exports.
const { newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as typeof import('snowball-stemmers')

/** Languages with a stemmer. */
export type Stemmed = 'en' | 'fr' | 'es' | 'ru' | 'ar'

const stemmers: { readonly [language in Stemmed]: ReturnType<typeof newStemmer> } = {
  en: newStemmer('english'),
  fr: newStemmer('french'),
  es: newStemmer('spanish'),
  ru: newStemmer('russian'),
  ar: newStemmer('arabic'),
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
