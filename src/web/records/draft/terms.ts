import { inLocale } from '#platform/localized.ts'
import { findTerms, isBelow, vocabularies, type Term } from '#vocabularies'
import { branchesOf } from '../../fields/offered-terms.ts'
import { pathOf } from '../../fields/term-finder.tsx'
import type { Answer, Page, Visit } from '../../page.ts'

const mostFound = 40

/**
 * Terms for a question with a long list: those that fit what is typed, in any language, with the terms above them and their
 * definitions; or, asked with `of`, one branch of the tree (its top where `of` is empty).
 */
export const termsPage: Page = {
  method: 'GET',
  path: '/records/terms',
  answer: visit => {
    const known = new Set(vocabularies().map(({ key }) => key))
    const keys = visit.query.getAll('in').filter(key => known.has(key))
    if (keys.length === 0) return json([])
    return json(visit.query.has('of') ? branch(visit, keys) : found(visit, keys))
  },
}

function found({ query, locale }: Visit, keys: readonly string[]): readonly object[] {
  const below = query.get('below')
  const terms = findTerms(keys, (query.get('q') ?? '').slice(0, 200), locale, mostFound)
  return terms
    .filter(({ identifier }) => below === null || isBelow(identifier, below))
    .map(term => ({ ...rowOf(term, locale), note: pathOf(term, locale), more: inLocale(term.definition ?? {}, locale).text }))
}

const branch = ({ query, locale }: Visit, keys: readonly string[]): readonly object[] =>
  branchesOf(keys, query.get('below') ?? undefined, query.get('of') ?? '').map(({ term, narrower }) => ({
    ...rowOf(term, locale),
    ...(narrower.length > 0 ? { narrower: true } : {}),
  }))

const rowOf = ({ identifier, label }: Term, locale: string) => ({ identifier, ...inLocale(label, locale) })

const json = (body: readonly object[]): Answer => ({ kind: 'bytes', type: 'application/json; charset=utf-8', body: JSON.stringify(body) })
