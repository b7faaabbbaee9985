import type { Collection, Kind, Section } from '#collections'
import { locales, type Localized } from '#platform/localized.ts'
import type { Visit } from '../page.ts'

/** What a form says about a collection. */
export type Written = Pick<Collection, 'title' | 'description' | 'sections' | 'query'>

/** Nothing yet. */
export const blank: Written = { title: {}, description: {}, sections: [], query: '' }

/** What was typed. A list's form speaks of its one language only: the rest of what is held stays. */
export function wordsIn({ form }: Visit, kind: Kind, held: Written = blank): Written {
  const title = { ...held.title, ...textIn(form, 'title') }
  const description = { ...held.description, ...textIn(form, 'description') }
  if (kind === 'list') return { ...held, title, description }
  return { title, description, sections: sectionsIn(form), query: form.get('query') ?? '' }
}

/** A text in the languages the form has a field for; left empty where nothing was typed. */
const textIn = (form: URLSearchParams, field: string): Localized =>
  Object.fromEntries(locales.flatMap(locale => (form.has(`${field}/${locale}`) ? [[locale, form.get(`${field}/${locale}`)!]] : [])))

/** The sections with a word in them; new ones get a key of their own. */
function sectionsIn(form: URLSearchParams): readonly Section[] {
  const places = [...new Set([...form.keys()].flatMap(name => /^sections\/(\d{1,3})\//.exec(name)?.[1] ?? []))]
    .map(Number)
    .sort((one, other) => one - other)
  const typed = places.map(place => ({
    key: form.get(`sections/${place}/key`) ?? '',
    title: textIn(form, `sections/${place}/title`),
    description: textIn(form, `sections/${place}/description`),
  }))
  const written = typed.filter(({ title, description }) => [title, description].some(text => Object.values(text).some(words => words?.trim())))
  const used = new Set(written.map(({ key }) => key).filter(Boolean))
  return written.map(section => (section.key === '' ? { ...section, key: freeKey(used) } : section))
}

function freeKey(used: Set<string>): string {
  let number = used.size
  while (used.has(`part-${number}`)) number += 1
  used.add(`part-${number}`)
  return `part-${number}`
}
