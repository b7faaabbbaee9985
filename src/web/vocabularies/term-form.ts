import { fieldTypes } from '#formats'
import type { Localized } from '#platform/localized.ts'
import { termNamed, termsByLabel, type Synonyms, type Term, type TermInput } from '#vocabularies'
import { plainOf, richOf } from '../fields/rich.ts'

/** A localized text of a form: `label/fr`, and one more language under `label+language` and `label+text`. */
export function textsIn(form: URLSearchParams, field: string): Localized {
  const named = [...form].flatMap(([name, text]) => (name.startsWith(`${field}/`) ? [[name.slice(field.length + 1), text.trim()] as const] : []))
  const [language, text] = [form.get(`${field}+language`)?.trim() ?? '', form.get(`${field}+text`)?.trim() ?? '']
  return Object.fromEntries([...named, [language, text] as const].filter(([code, words]) => code !== '' && words !== ''))
}

/** What was typed as formatted text, cleaned; plain paragraphs become HTML. */
export function richIn(form: URLSearchParams, field: string): Localized {
  const typed = Object.entries(textsIn(form, field)).map(([language, text]) => [language, richOf(text ?? '')] as const)
  return (fieldTypes.richText.clean?.(Object.fromEntries(typed), { type: 'richText' }, {} as never) as Localized | undefined) ?? {}
}

/** Formatted text as a plain box shows it. */
export const richShown = (text: Localized = {}): Localized =>
  Object.fromEntries(Object.entries(text).map(([language, html]) => [language, plainOf(html ?? '')]))

/** Names by language, one a line. */
export const synonymsShown = (synonyms: Synonyms = {}): Localized =>
  Object.fromEntries(Object.entries(synonyms).map(([language, names]) => [language, names.join('\n')]))

/** What a form says of a term. */
export function termIn(form: URLSearchParams, vocabulary: string): Required<TermInput> {
  return {
    label: textsIn(form, 'label'),
    definition: textsIn(form, 'definition'),
    scopeNote: textsIn(form, 'scopeNote'),
    note: textsIn(form, 'note'),
    guideline: richIn(form, 'guideline'),
    notation: form.get('notation') ?? '',
    synonyms: Object.fromEntries(Object.entries(textsIn(form, 'synonyms')).map(([language, names]) => [language, linesIn(names ?? '')])),
    aliases: linesIn(form.get('aliases') ?? ''),
    broader: form.getAll('broader').flatMap(chosen => chosenTerm(chosen, vocabulary)),
  }
}

/** How a term stands in a list to choose from: its name and, after a dot, its identifier. */
export const offered = ({ label, identifier }: Term, locale: string): string =>
  `${label[locale] ?? label['en'] ?? Object.values(label)[0] ?? ''} · ${identifier}`

/** The identifier of what was chosen or typed: as it is offered, an identifier, or a name. What names nothing is passed on, to be refused by its name. */
export function chosenTerm(typed: string, vocabulary: string): readonly string[] {
  const text = typed.trim()
  if (text === '') return []
  const after = text.split(' · ').at(-1)!.trim()
  if (termNamed(after)) return [termNamed(after)!.identifier]
  const named = termsByLabel(text)
  const here = named.find(identifier => termNamed(identifier)?.vocabularies.includes(vocabulary)) ?? named[0]
  return [here ?? text]
}

const linesIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(Boolean)
