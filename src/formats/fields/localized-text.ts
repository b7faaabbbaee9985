import { matches } from '#platform/filter.ts'
import { inLocale, type Localized } from '#platform/localized.ts'
import type { FieldType, Issue } from './field-type.ts'
import type { Field } from '../format.ts'
import type { World } from '../world.ts'
import { isObject, issueAt, present, withoutEmpties, wrongType } from './shape.ts'
import { isLanguage, languagePattern, tidy, wordsIn } from './tidy.ts'

/** Most characters of a text, whatever the format says. */
const mostCharacters = 50_000

/** Text in one or more languages. */
export const localizedText: FieldType<Localized> = {
  present,
  is: isLocalized,
  check: (value, field, world) => localizedIssues(value, field, world, mostCharacters, text => text),
  clean: value => cleanLocalized(value, tidy),
  schema: ({ maxLength, limited }) => localizedSchema(limited ? mostCharacters : (maxLength ?? mostCharacters)),
  text: value => passagesOf(value),
  facts: () => [],
  line: (value, _field, locale) => inLocale(value, locale).text,
  edm: 'chm.LocalizedText',
  sample: () => ({ en: 'Example' }),
  localized: value => value,
}

/** Text by language code. */
export function isLocalized(value: unknown): value is Localized {
  return (
    isObject(value) && Object.entries(value).every(([language, text]) => isLanguage(language) && (typeof text === 'string' || text === undefined))
  )
}

/** What is wrong with a text in any of its languages. `plain` takes the markup away before words and characters are counted. */
export function localizedIssues(value: unknown, field: Field, world: World, most: number, plain: (text: string) => string): readonly Issue[] {
  if (!isObject(value)) return wrongType
  return Object.entries(value).flatMap(([language, text]) => {
    if (!isLanguage(language)) return [issueAt(language, 'value.unknown')]
    if (typeof text !== 'string') return [issueAt(language, 'value.type')]
    if (text.length > most) return [issueAt(language, 'value.long', { most })]
    if (text.trim() !== '' && !declared(language, world)) return [issueAt(language, 'value.language', { language })]
    return isLimited(field, world) ? limitIssues(plain(text), language, field) : []
  })
}

/** A text by language, each tidied, without empties. */
export function cleanLocalized(value: unknown, cleanText: (text: string) => string): unknown {
  if (!isObject(value)) return present(value) ? value : undefined
  return withoutEmpties(
    Object.fromEntries(
      Object.entries(value).map(([language, text]) => [language, typeof text === 'string' ? cleanText(text) || undefined : (text ?? undefined)]),
    ),
  )
}

/** JSON Schema of text by language. */
export const localizedSchema = (maxLength: number): object => ({
  type: 'object',
  propertyNames: { pattern: languagePattern.source },
  additionalProperties: { type: 'string', minLength: 1, maxLength },
  minProperties: 1,
})

/** The text in each of its languages, for search. */
export const passagesOf = (value: Localized, plain: (text: string) => string = text => text) =>
  Object.entries(value).flatMap(([language, text]) => (text ? [{ language, text: plain(text) }] : []))

const isLimited = ({ limited }: Field, { around = {} }: World) => limited === undefined || matches(limited, around)

function limitIssues(text: string, language: string, { maxWords, maxLength }: Field): readonly Issue[] {
  if (maxLength !== undefined && text.length > maxLength) return [issueAt(language, 'text.long', { most: maxLength, is: text.length })]
  if (maxWords === undefined) return []
  const words = wordsIn(text, language)
  return words > maxWords ? [issueAt(language, 'text.words', { most: maxWords, is: words })] : []
}

/** Without a list of languages the missing list itself is what is wrong. */
function declared(language: string, world: World): boolean {
  const languages = world.around?.['languages']
  return !Array.isArray(languages) || languages.length === 0 || languages.includes(language)
}
