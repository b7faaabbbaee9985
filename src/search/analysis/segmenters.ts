import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import type { Script } from './script.ts'

let jieba: Jieba | undefined
const segmenters = new Map<string, Intl.Segmenter>()
const languages: { readonly [script in Script]?: string } = { kana: 'ja', thai: 'th', khmer: 'km', lao: 'lo', myanmar: 'my' }

/** The words of a text written without blanks. Chinese also yields the words inside words, as searchers type them. */
export function wordsWithin(text: string, script: Script): readonly string[] {
  const language = languages[script]
  return language === undefined
    ? chinese().cutForSearch(text, true)
    : [...segmenter(language).segment(text)].filter(part => part.isWordLike).map(part => part.segment)
}

/** Loads the Chinese dictionary (0.2 s), so that the first question does not wait for it. */
export const chinese = (): Jieba => (jieba ??= Jieba.withDict(dict))

function segmenter(language: string): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}
