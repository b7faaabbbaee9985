import { locales, type Localized } from '#platform/localized.ts'
import shared from './definitions/shared.labels.json' with { type: 'json' }
import type { Format } from './format.ts'
import type { FieldLabels, Labels } from './labels.ts'
import { formats, labelsOf } from './registry.ts'

/** What a format is called. */
export const formatTitle = (format: Format): Localized => labelsOf(format)?.title ?? { en: format.name }

/** What a format is for, in a sentence. */
export const formatDescription = (format: Format): Localized => labelsOf(format)?.description ?? {}

/** Why and by whom records of a format are made, where there is more to say. */
export const formatPurpose = (format: Format): Localized => labelsOf(format)?.purpose ?? {}

/** What a section of the form is called. */
export const sectionTitle = (format: Format, section: string): Localized =>
  labelsOf(format)?.sections[section] ?? sharedLabels.sections[section] ?? { en: section }

/** What a field is called. Paths may be `contacts.name`, `contacts/name` or a JSON Pointer into a body (`/contacts/0/name`). */
export const labelOf = (format: Format, path: string): Localized => fieldLabels(format, path)?.label ?? { en: path }

/** What to answer in a field; `undefined` when its label says all. */
export const helpOf = (format: Format, path: string): Localized | undefined => fieldLabels(format, path)?.help

/** An example of an answer. */
export function exampleOf(format: Format, path: string): Localized | undefined {
  const example = fieldLabels(format, path)?.example
  return typeof example === 'string' ? Object.fromEntries(locales.map(locale => [locale, example])) : example
}

/** What a value of a `choice` is called. */
export const optionLabelOf = (format: Format, path: string, value: string): Localized | undefined => {
  const name = labelPath(path)
  const own = labelsOf(format)?.options
  return own?.[name]?.[value] ?? own?.['*']?.[value] ?? sharedLabels.options?.[name]?.[value]
}

const sharedLabels: Pick<Labels, 'sections' | 'fields' | 'options'> = shared

/** The format's own words for a field, else the shared ones for its path or its last name. */
function fieldLabels(format: Format, path: string): FieldLabels | undefined {
  const name = labelPath(path)
  const own = labelsOf(format)?.fields
  return own?.[name] ?? numbered(own, name) ?? sharedLabels.fields[name] ?? sharedLabels.fields[name.split('.').at(-1)!]
}

/** The words of `amount#` for the field `amount2014`, with the number in the place of `#`. */
function numbered(own: Labels['fields'] | undefined, name: string): FieldLabels | undefined {
  const number = /\d+(?!.*\d)/.exec(name)?.[0]
  const found = number === undefined ? undefined : own?.[name.replace(/\d+(?!.*\d)/, '#')]
  return found && (JSON.parse(JSON.stringify(found).replaceAll('#', number!)) as FieldLabels)
}

const labelPath = (path: string) =>
  path
    .split(/[/.]/)
    .filter(part => part !== '' && !/^\d+$/.test(part))
    .join('.')

/** What a rule says when it is broken, where a format brings words of its own. */
export function ruleWordsOf(code: string): Localized | undefined {
  for (const format of formats()) {
    const words = labelsOf(format)?.rules
    if (words && Object.hasOwn(words, code)) return words[code]
  }
  return undefined
}
