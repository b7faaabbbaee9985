import { inLocale, type Localized } from '#platform/localized.ts'
import sanitize from 'sanitize-html'
import type { FieldType } from './field-type.ts'
import { cleanLocalized, isLocalized, localizedIssues, localizedSchema, passagesOf } from './localized-text.ts'
import { present } from './shape.ts'
import { tidy } from './tidy.ts'

/** Most characters of a text with its markup. */
const mostCharacters = 200_000

/** Formatted text in one or more languages: a small subset of HTML, sanitised when it is cleaned. */
export const richText: FieldType<Localized> = {
  present: value =>
    present(isLocalized(value) ? Object.fromEntries(passagesOf(value).map(({ language, text }) => [language, hasContent(text)])) : value),
  is: isLocalized,
  check: (value, field, world) => localizedIssues(value, field, world, mostCharacters, plainText),
  clean: value => cleanLocalized(value, sanitized),
  schema: () => ({ ...localizedSchema(mostCharacters), 'x-html': true }),
  text: value => passagesOf(value, plainText).filter(passage => passage.text !== ''),
  facts: () => [],
  line: (value, _field, locale) => plainText(inLocale(value, locale).text),
  edm: 'chm.LocalizedText',
  sample: () => ({ en: '<p>Example</p>' }),
  localized: value => Object.fromEntries(passagesOf(value, plainText).map(({ language, text }) => [language, text])),
}

/** The words of sanitised HTML, one line per block. */
export function plainText(html: string): string {
  const lines = html
    .replace(/<(?:br|\/p|\/h[2-4]|\/li|\/tr|\/blockquote|\/table)\b[^<>]*>/gi, '\n')
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(/<[^<>]*>/g, '')
  return lines
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, entity => characters[entity]!)
    .replace(/ [^\S\n]+|[^\S\n ][^\S\n]*/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

/** Safe HTML of the allowed subset. Text without markup becomes paragraphs; markup without content becomes nothing. */
function sanitized(text: string): string {
  // nobody keeps a text of this size: it only must be harmless until its author is told
  if (text.length > mostCharacters) return text.replaceAll('<', '&lt;')
  const html = safe(text)
  if (!hasContent(html)) return ''
  // once more: a link or an emphasis may have begun in one paragraph and ended in another
  return blocks.test(html) ? html : safe(paragraphs(html))
}

/** Sanitised until it stays as it is: taking an element away can leave markup that is read otherwise. */
function safe(html: string, rounds = 5): string {
  const cleaner = tidy(sanitize(tidy(html), allowed))
  return cleaner === html || rounds === 0 ? cleaner : safe(cleaner, rounds - 1)
}

const paragraphs = (html: string) =>
  html
    .split(/\n{2,}/)
    .map(part => `<p>${part.replaceAll('\n', '<br />')}</p>`)
    .join('')

const hasContent = (html: string): string => (beginsWithWords.test(html) ? 'words' : /<img\b/i.test(html) ? 'image' : plainText(html))

// Most texts show it at once, and every text is asked again and again.
const beginsWithWords = /^(?:\s|<[^<>]*>)*[^\s<&]/

const characters: { readonly [entity: string]: string } = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ', '&#39;': "'" }

const blocks = /<(?:p|h[2-4]|ul|ol|li|table|caption|thead|tbody|tr|th|td|blockquote|img)\b/

const allowed: sanitize.IOptions = {
  allowedTags: ['h2', 'h3', 'h4', 'p', 'br', 'ul', 'ol', 'li', 'a', 'strong', 'em', 'blockquote', 'sub', 'sup', 'code', 'img',
    'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'], // prettier-ignore
  allowedAttributes: {
    a: ['href', 'title', 'lang'],
    img: ['src', 'alt', 'width', 'height'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: { h1: 'h2', h5: 'h4', h6: 'h4', b: 'strong', i: 'em' },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !/^\/files\/[\w-]+\/[^/?#\s]+$/.test(attribs['src'] ?? ''),
  nestingLimit: 20,
}
