/** A text as it is kept: well-formed Unicode in NFC, without control characters and direction overrides, trimmed. Lines stay. */
export const tidy = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(unwanted, '').normalize('NFC').trim()

/** The same on one line. */
export const tidyLine = (text: string): string => tidy(text).replace(/\s+/g, ' ')

/** Words of a text as its language counts them. */
export function wordsIn(text: string, language: string): number {
  let words = 0
  for (const part of segmenter(language).segment(text)) if (part.isWordLike) words++
  return words
}

/** The words of a text with all that stands between them; put together they are the text. */
export const segmentsOf = (text: string, language: string): readonly string[] => Array.from(segmenter(language).segment(text), part => part.segment)

const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202D\u202E\uFEFF\uFFFE\uFFFF]/g

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf(isLanguage(language) ? language : 'en')[0] ?? 'en', { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

/** A language code as BCP 47 writes them: language, script and region. */
export const isLanguage = (code: string): boolean => languagePattern.test(code)

/** The same as JSON Schema pattern. */
export const languagePattern = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/
