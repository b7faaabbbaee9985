import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { kept } from '#platform/kept.ts'
import type { Script } from './script.ts'

let jieba: Jieba | undefined
const segmenters = new Map<string, Intl.Segmenter>()
const languages: { readonly [script in Script]?: string } = { kana: 'ja', thai: 'th', khmer: 'km', lao: 'lo', myanmar: 'my' }

const remembered = 4000

// A title stands in a record twice, and words typed are asked for more than once.
const cut = kept(remembered, (key: string): readonly string[] => {
  const script = key.slice(0, key.indexOf(' ')) as Script
  const text = key.slice(script.length + 1)
  const language = languages[script]
  return language === undefined
    ? chinese().cutForSearch(text, true)
    : [...segmenter(language).segment(text)].filter(part => part.isWordLike).map(part => part.segment)
})

/** The words of a text written without blanks. Chinese also yields the words inside words, as searchers type them. */
export const wordsWithin = (text: string, script: Script): readonly string[] => cut(`${script} ${text}`)

/** Loads the Chinese dictionary (0.2 s), so that the first question does not wait for it. */
export const chinese = (): Jieba => (jieba ??= Jieba.withDict(dict))

function segmenter(language: string): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}
