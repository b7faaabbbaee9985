import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { locales, type Locale, type Localized } from '#platform/localized.ts'

/** Pages of the user guide, in order: for everybody, then the statements. */
export const topics = [
  'searching',
  'library',
  'charts',
  'drafting',
  'review',
  'spreadsheets',
  'national-users',
  'vocabularies',
  'formats',
  'api',
] as const

/** What the site says about itself. */
export const statements = ['accessibility', 'privacy', 'names'] as const

const folder = path.resolve(import.meta.dirname, '../../../docs/guide')
const kept = new Map<string, string | undefined>()

/** The text of a page of the guide; `undefined` when there is none of that name. */
export function guideText(locale: Locale, topic: string): string | undefined {
  if (![...topics, ...statements].includes(topic as never)) return undefined
  const file = path.join(folder, locale, `${topic}.md`)
  if (!kept.has(file)) kept.set(file, existsSync(file) ? readFileSync(file, 'utf8') : undefined)
  return kept.get(file)
}

/** Every page of the guide with its title in each language. */
export const guideTitles = (): readonly { readonly topic: string; readonly title: Localized }[] =>
  [...topics, ...statements].map(topic => ({
    topic,
    title: Object.fromEntries(
      locales.flatMap(locale => {
        const [, title] = /^# (.+)/.exec(guideText(locale, topic) ?? '') ?? []
        return title === undefined ? [] : [[locale, title] as const]
      }),
    ),
  }))
