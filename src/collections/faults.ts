import { Refused } from '#platform/errors.ts'
import { isLocale, type Localized } from '#platform/localized.ts'
import { plainText } from '#platform/plain-text.ts'
import { askedIn, narrows } from '#search'
import { most, type Section, type Words } from './collection.ts'

/** What is wrong with what was written: where (`/title/fr`) and what. */
export type Fault = { readonly path: string; readonly code: string; readonly values?: Readonly<Record<string, string | number>> }

/** What is written, tidied: no blanks around, no empty texts. */
export const tidied = ({ title, description, sections, query }: Words): Words => ({
  title: tidyText(title),
  description: tidyText(description),
  sections: sections.map(section => ({ key: section.key, title: tidyText(section.title), description: tidyText(section.description) })),
  query: query.trim().replace(/^[^?]*\?/, ''),
})

/** A text in its languages without blanks around; empty ones are left out. */
export const tidyText = (text: Localized): Localized =>
  Object.fromEntries(Object.entries(text).flatMap(([language, words]) => (words?.trim() ? [[language, plainText(words.trim())]] : [])))

/** Refuse what cannot be kept: `collection.input` with `issues`. */
export function refuseFaulty(words: Words): void {
  const issues = faultsOf(words)
  if (issues.length > 0) throw new Refused('invalid', 'collection.input', { issues })
}

/** All that is wrong. */
export const faultsOf = ({ title, description, sections, query }: Words): readonly Fault[] => [
  ...(Object.keys(title).length === 0 ? [{ path: '/title', code: 'collection.title-missing' }] : []),
  ...textFaults(title, '/title', most.title),
  ...textFaults(description, '/description', most.description),
  ...(sections.length > most.sections ? [{ path: '/sections', code: 'collection.sections-many', values: { most: most.sections } }] : []),
  ...sections.flatMap((section, place) => sectionFaults(section, place, sections)),
  ...queryFaults(query),
]

/** What is wrong with a text: a language that is none of the six, or too many signs. */
export const textFaults = (text: Localized, path: string, longest: number): readonly Fault[] =>
  Object.entries(text).flatMap(([language, words]) => [
    ...(isLocale(language) ? [] : [{ path: `${path}/${language}`, code: 'collection.language' }]),
    ...([...(words ?? '')].length > longest ? [{ path: `${path}/${language}`, code: 'collection.text-long', values: { most: longest } }] : []),
  ])

function sectionFaults({ key, title, description }: Section, place: number, all: readonly Section[]): readonly Fault[] {
  const path = `/sections/${place}`
  const known = /^[a-z0-9-]{1,40}$/.test(key) && all.findIndex(other => other.key === key) === place
  return [
    ...(known ? [] : [{ path: `${path}/key`, code: 'collection.section-key' }]),
    ...(Object.keys(title).length === 0 ? [{ path: `${path}/title`, code: 'collection.title-missing' }] : []),
    ...textFaults(title, `${path}/title`, most.title),
    ...textFaults(description, `${path}/description`, most.description),
  ]
}

function queryFaults(query: string): readonly Fault[] {
  if (query === '') return []
  if (query.length > most.query) return [{ path: '/query', code: 'collection.query-long', values: { most: most.query } }]
  return !narrows(askedIn(new URLSearchParams(query))) ? [{ path: '/query', code: 'collection.query-empty' }] : []
}
