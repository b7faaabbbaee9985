import { inLocale, type Localized } from '#platform/localized.ts'
import type { Part } from '../model/kinds.ts'
import { tidy } from './tidy.ts'

/** The languages that are told apart, in their order: any other would be taken for English. */
const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const

/**
 * A text in the six languages, English first, each once. What equals the English is no translation and left out. Where there is no
 * English, the best text there is stands in its place and says its language: without one the whole row would be dropped.
 */
export function wordsOf(texts: Localized): readonly Part[] {
  const known = folded(texts)
  const english = known.get('en') ?? substitute(texts, known)
  if (english === undefined) return []
  const others = languages.flatMap(language => (language === 'en' ? [] : [[language, known.get(language)] as const]))
  return [['en', english] as const, ...others].flatMap(([language, value]) =>
    value === undefined || (language !== 'en' && value === english) ? [] : [{ language, value }],
  )
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

function substitute(texts: Localized, known: ReadonlyMap<string, string>): string | undefined {
  const unspoken = known.get('und')
  if (unspoken !== undefined) return unspoken
  const language = languages.find(one => known.has(one)) ?? [...known.keys()][0]
  if (language === undefined) return undefined
  return `${known.get(language)!} [in ${nameOf(language, texts)}]`
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

function nameOf(language: string, texts: Localized): string {
  const written = Object.keys(texts).find(code => code.toLowerCase().startsWith(language)) ?? language
  try {
    return names.of(written.split('-')[0]!) ?? language
  } catch {
    return language
  }
}
