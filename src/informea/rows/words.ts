import { inLocale, type Localized } from '#platform/localized.ts'
import type { Part } from '../model/kinds.ts'
import { tidy } from './tidy.ts'

/** The languages that are told apart, in their order: any other would be taken for English. */
const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const

/**
 * A title in the six languages, English first, each once. What equals the English is no translation and left out. Where there is no
 * English, the best text there is stands in its place and says its language: without one the whole row would be dropped.
 */
export const titlesOf = (texts: Localized): readonly Part[] => written(texts, substitute)

/** Any other text likewise, as far as it was written. */
export const wordsOf = (texts: Localized): readonly Part[] => written(texts, known => known.get('und'))

function written(texts: Localized, instead: (known: ReadonlyMap<string, string>) => string | undefined): readonly Part[] {
  const known = folded(texts)
  const english = known.get('en') ?? instead(known)
  return languages.flatMap(language => {
    const value = language === 'en' ? english : known.get(language)
    return value === undefined || (language !== 'en' && value === english) ? [] : [{ language, value }]
  })
}

/** The same text as one: English, or whatever there is. */
export function wordOf(texts: unknown): string | null {
  if (typeof texts === 'string') return tidy(texts) || null
  if (typeof texts !== 'object' || texts === null) return null
  return tidy(inLocale(texts as Localized, 'en').text) || null
}

/** Texts by language, variants with their language: `zh-Hans` is `zh`. */
function folded(texts: Localized): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const [language, text] of Object.entries(texts)) {
    const base = language.toLowerCase().split('-')[0]!
    const value = text === undefined ? '' : tidy(text)
    if (value !== '' && !known.has(base)) known.set(base, value)
  }
  return known
}

function substitute(known: ReadonlyMap<string, string>): string | undefined {
  const unspoken = known.get('und')
  if (unspoken !== undefined) return unspoken
  const language = languages.find(one => known.has(one)) ?? [...known.keys()][0]
  if (language === undefined) return undefined
  return `${known.get(language)!} [in ${nameOf(language)}]`
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

function nameOf(language: string): string {
  try {
    return names.of(language) ?? language
  } catch {
    return language
  }
}
