import { Refused } from '#platform/errors.ts'
import { termNamed, type Term } from '#vocabularies'

/** The two ways through the library, by the facet that counts their terms and the vocabularies these come from; the first is shown as a whole. */
export const shelves = {
  subjects: { facet: 'subject', vocabularies: ['cbd-subjects'] },
  targets: { facet: 'target', vocabularies: ['gbf-targets', 'aichi-targets'] },
} as const

/** One of them. */
export type Shelf = keyof typeof shelves

/** The landing page of a term. */
export const termPage = (shelf: Shelf, identifier: string): string => `/library/${shelf}/${encodeURIComponent(identifier)}`

/** On which shelf a term stands; `undefined` for those on none. */
export const shelfOf = ({ vocabularies }: Term): Shelf | undefined =>
  (Object.keys(shelves) as Shelf[]).find(shelf => shelves[shelf].vocabularies.some(key => vocabularies.includes(key)))

/** The term of a shelf, also by an alias. Refuses `term.unknown`, also for one of another shelf. */
export function shelved(shelf: Shelf, identifier: string): Term {
  const term = termNamed(identifier)
  if (!term || shelfOf(term) !== shelf) throw new Refused('not-found', 'term.unknown', { identifier })
  return term
}
