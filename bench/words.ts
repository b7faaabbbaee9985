import { locales, type Locale } from '#platform/localized.ts'
import type { Random } from './random.ts'

/** Words of the six languages, made of their syllables, and how often each language is written in. */
export type Words = {
  readonly language: () => Locale
  readonly word: (language: Locale) => string
  /** So many words, as the language joins them. */
  readonly phrase: (language: Locale, count: number) => string
}

/** Shares of the languages in the clearing-houses' records, roughly. */
const shares: { readonly [language in Locale]: number } = { en: 0.46, es: 0.16, fr: 0.14, ru: 0.09, ar: 0.08, zh: 0.07 }

const syllables: { readonly [language in Locale]: readonly string[] } = {
  en: 'ba bio cal den eco for gen hab in ka la mar nat or pro ra si ta un va ing tion ment'.split(' '),
  es: 'al ca ción da eco fa gue la men nu par ría sa tor va zo'.split(' '),
  fr: 'aux bel cha dé eau fo gué jou lan mé né our pré rê sou té'.split(' '),
  ru: 'ба ве го жи ка ле ми на ор по ра со та ур ха че'.split(' '),
  ar: 'ال با تن جي حم دا رو سل شم عا فر قل كت مي نو'.split(' '),
  zh: Array.from({ length: 4000 }, (_, place) => String.fromCharCode(0x4e00 + place)),
}

const vocabularySize = 30_000

/** The words that follow from these numbers. */
export function wordsFrom(random: Random): Words {
  const made = (language: Locale) =>
    Array.from({ length: 2 + random.below(3) }, () => syllables[language][random.rare(syllables[language].length)]!).join('')
  const vocabulary = Object.fromEntries(locales.map(language => [language, Array.from({ length: vocabularySize }, () => made(language))]))
  const word = (language: Locale) => vocabulary[language]![random.rare(vocabularySize)]!
  return {
    language: () => {
      let left = random.share()
      return locales.find(language => (left -= shares[language]) < 0) ?? 'en'
    },
    word,
    phrase: (language, count) => Array.from({ length: count }, () => word(language)).join(language === 'zh' ? '' : ' '),
  }
}
