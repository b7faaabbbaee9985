import { locales, type Localized } from '#platform/localized.ts'
import { guidelineOf, listedIn, mappingsOf, type Term, type Vocabulary } from '#vocabularies'
import { numberOf } from '../hex.ts'

/** A vocabulary as clients of the existing service read it. */
export const domainOf = ({ key, domain, title }: Vocabulary): object => ({
  domainId: numberOf(`domain ${key}`),
  identifier: domain ?? key,
  name: title['en'] ?? key,
})

/** A term as clients read it; with `within` only its relations inside that vocabulary. */
export function termOf(term: Term, within?: string): object {
  const members = within === undefined ? undefined : membersOf(within)
  const inside = (identifiers: readonly string[]) => identifiers.filter(identifier => members?.has(identifier) ?? true)
  const { identifier, label, definition, scopeNote, note, notation, broader, narrower, aliases = [] } = term
  return {
    termId: numberOf(`term ${identifier}`),
    identifier,
    name: label['en'] ?? Object.values(label)[0] ?? identifier,
    title: inSix(label),
    shortTitle: notation === undefined ? {} : { en: notation },
    description: definition?.['en'] ?? '',
    longDescription: inSix(definition ?? scopeNote ?? note ?? {}),
    source: '',
    broaderTerms: inside(broader),
    narrowerTerms: inside(narrower),
    relatedTerms: inside(mappingsOf(identifier).flatMap(({ relation, term: ours, to }) => (relation === 'related' && ours ? [to] : []))),
    nonPreferedTerms: aliases,
    ...(guidelineOf(identifier) ? { guideline: guidelineOf(identifier) } : {}),
  }
}

const membersOf = (vocabulary: string): ReadonlySet<string> => new Set(listedIn(vocabulary).map(({ identifier }) => identifier))

const inSix = (text: Localized): object => Object.fromEntries(locales.flatMap(locale => (text[locale] ? [[locale, text[locale]]] : [])))
