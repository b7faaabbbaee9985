import { inLocale } from '#platform/localized.ts'
import { findTerms, isBelow, vocabularies } from '#vocabularies'
import { pathOf } from '../../fields/term-finder.tsx'
import type { Page } from '../../page.ts'

const mostFound = 40

/** Terms that fit what is typed beside a question, in any language: label, the terms above it, definition. */
export const termsPage: Page = {
  method: 'GET',
  path: '/records/terms',
  answer: ({ query, locale }) => {
    const known = new Set(vocabularies().map(({ key }) => key))
    const keys = query.getAll('in').filter(key => known.has(key))
    const below = query.get('below')
    const found = findTerms(keys, (query.get('q') ?? '').slice(0, 200), locale, mostFound).filter(
      ({ identifier }) => below === null || isBelow(identifier, below),
    )
    const rows = found.map(term => ({
      identifier: term.identifier,
      ...inLocale(term.label, locale),
      note: pathOf(term, locale),
      more: inLocale(term.definition ?? {}, locale).text,
    }))
    return { kind: 'bytes', type: 'application/json; charset=utf-8', body: JSON.stringify(keys.length === 0 ? [] : rows) }
  },
}
