import { locales, type Localized } from '#platform/localized.ts'
import type { Synonyms, Term, Vocabulary } from './term.ts'
import { folded, type Thesaurus } from './thesaurus.ts'

/** What is wrong with a term or vocabulary: where (`/label/fr`) and what. */
export type Fault = { readonly path: string; readonly code: string; readonly values?: Readonly<Record<string, string | number>> }

const most = { label: 1000, text: 20_000, notation: 60, synonyms: 60, aliases: 60, broader: 40, identifier: 128 }

/** An identifier that can be given to a new term. Those of the CBD thesaurus have these shapes. */
export const isIdentifier = (text: string): boolean => text.length <= most.identifier && /^[A-Za-z0-9][A-Za-z0-9.:+_-]*$/.test(text)

/** A key that can be given to a new vocabulary. */
export const isKey = (text: string): boolean => /^[a-z][a-z0-9-]{1,59}$/.test(text)

/** Is this the code of a language, as BCP 47 writes it, that has a name? `und` is a text whose language nobody said. */
export function isLanguage(code: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(code)) return false
  try {
    return code === 'und' || languageNames.of(code) !== undefined
  } catch {
    return false
  }
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** All that is wrong with a term as it would stand in this thesaurus. `before`: it stood there, and what has not become worse is let be. */
export function termFaults(term: Term, thesaurus: Thesaurus, before?: Term): readonly Fault[] {
  return [
    ...(before || isIdentifier(term.identifier) ? [] : [{ path: '/identifier', code: 'term.identifier' }]),
    ...textFaults(term.label, '/label', most.label),
    ...(Object.values(term.label).some(Boolean) ? [] : [{ path: '/label/en', code: 'term.label-missing' }]),
    ...(['definition', 'scopeNote', 'note', 'guideline'] as const).flatMap(part => textFaults(term[part] ?? {}, `/${part}`, most.text)),
    ...((term.notation ?? '').length > most.notation ? [{ path: '/notation', code: 'term.long', values: { most: most.notation } }] : []),
    ...synonymFaults(term.synonyms ?? {}),
    ...aliasFaults(term, thesaurus),
    ...placeFaults(term, thesaurus),
    ...twinFaults(term, thesaurus, before),
    ...replacementFaults(term, thesaurus),
  ]
}

/** All that is wrong with a vocabulary. */
export const vocabularyFaults = (vocabulary: Vocabulary): readonly Fault[] => [
  ...(isKey(vocabulary.key) ? [] : [{ path: '/key', code: 'vocabulary.key' }]),
  ...(Object.values(vocabulary.title).some(Boolean) ? [] : [{ path: '/title/en', code: 'vocabulary.title-missing' }]),
  ...textFaults(vocabulary.title, '/title', most.label),
  ...textFaults(vocabulary.description ?? {}, '/description', most.text),
  ...textFaults(vocabulary.guideline ?? {}, '/guideline', most.text),
]

const textFaults = (text: Localized, path: string, longest: number): readonly Fault[] =>
  Object.entries(text).flatMap(([language, words]) => [
    ...(isLanguage(language) ? [] : [{ path: `${path}/${language}`, code: 'term.language', values: { language } }]),
    ...((words ?? '').length > longest ? [{ path: `${path}/${language}`, code: 'term.long', values: { most: longest } }] : []),
  ])

const synonymFaults = (synonyms: Synonyms): readonly Fault[] =>
  Object.entries(synonyms).flatMap(([language, names]) => [
    ...(isLanguage(language) ? [] : [{ path: `/synonyms/${language}`, code: 'term.language', values: { language } }]),
    ...(names.length > most.synonyms ? [{ path: `/synonyms/${language}`, code: 'term.many', values: { most: most.synonyms } }] : []),
    ...(names.some(name => name.length > most.label) ? [{ path: `/synonyms/${language}`, code: 'term.long', values: { most: most.label } }] : []),
  ])

function aliasFaults({ identifier, aliases = [] }: Term, { terms }: Thesaurus): readonly Fault[] {
  if (aliases.length > most.aliases) return [{ path: '/aliases', code: 'term.many', values: { most: most.aliases } }]
  return aliases.flatMap(alias => {
    if (!isIdentifier(alias) && !/^[\w .:+-]{1,128}$/.test(alias))
      return [{ path: '/aliases', code: 'term.identifier', values: { identifier: alias } }]
    const other = terms.get(folded(alias))
    return other && other.identifier !== identifier ? [{ path: '/aliases', code: 'term.taken', values: { identifier: alias } }] : []
  })
}

function placeFaults(term: Term, thesaurus: Thesaurus): readonly Fault[] {
  if (term.broader.length > most.broader) return [{ path: '/broader', code: 'term.many', values: { most: most.broader } }]
  const above = new Set(term.broader)
  for (const one of above) for (const further of thesaurus.terms.get(folded(one))?.broader ?? []) above.add(further)
  return above.has(term.identifier) ? [{ path: '/broader', code: 'term.circle', values: { identifier: term.identifier } }] : []
}

/** Offered terms beside each other under one head have different names. */
function twinFaults(term: Term, thesaurus: Thesaurus, before: Term | undefined): readonly Fault[] {
  if (term.retired) return []
  const isBeside = (other: Term) =>
    other.identifier !== term.identifier &&
    (term.broader.length === 0 ? other.broader.length === 0 : other.broader.some(head => term.broader.includes(head)))
  return locales.flatMap(locale => {
    const name = term.label[locale]
    const same = before !== undefined && before.label[locale] === name && before.broader.join() === term.broader.join()
    const twin = name && !same ? namesakes(term.home, thesaurus).get(nameIn(locale, name))?.find(isBeside) : undefined
    return twin ? [{ path: `/label/${locale}`, code: 'term.twin', values: { identifier: twin.identifier } }] : []
  })
}

const nameIn = (locale: string, name: string): string => `${locale} ${name.trim().toLocaleLowerCase(locale)}`

const known = new WeakMap<Thesaurus, Map<string, ReadonlyMap<string, readonly Term[]>>>()

/** The offered terms of a vocabulary by name, made once for a thesaurus. */
function namesakes(key: string, thesaurus: Thesaurus): ReadonlyMap<string, readonly Term[]> {
  const held = known.get(thesaurus) ?? new Map<string, ReadonlyMap<string, readonly Term[]>>()
  known.set(thesaurus, held)
  const made = held.get(key) ?? byName(thesaurus.offered.get(key) ?? [])
  held.set(key, made)
  return made
}

function byName(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const names = new Map<string, Term[]>()
  for (const term of terms)
    for (const locale of locales) {
      const name = term.label[locale]
      if (!name) continue
      const sharing = names.get(nameIn(locale, name))
      if (sharing) sharing.push(term)
      else names.set(nameIn(locale, name), [term])
    }
  return names
}

function replacementFaults({ identifier, retired, replacedBy }: Term, { terms }: Thesaurus): readonly Fault[] {
  if (replacedBy === undefined) return []
  const other = terms.get(folded(replacedBy))
  if (!other || other.identifier === identifier) return [{ path: '/replacedBy', code: 'term.replacement' }]
  return retired && !other.retired ? [] : [{ path: '/replacedBy', code: retired ? 'term.replacement-retired' : 'term.replacement-offered' }]
}
