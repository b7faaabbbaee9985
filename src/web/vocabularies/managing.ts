import { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { addable, managed, termNamed, vocabularies, vocabularyNamed, type Term } from '#vocabularies'
import type { Answer, Page, Step, Visit } from '../page.ts'

/** Does this visitor look after the vocabulary? */
export const manages = (visit: Visit, vocabulary: string): boolean => matches(managed(visit.context.actor), { vocabulary })

/** Does this visitor look after any? */
export const managesAny = (visit: Visit): boolean => vocabularies().some(({ key }) => manages(visit, key))

/** Does this visitor look after all, so that new ones can be added? */
export const managesAll = (visit: Visit): boolean => matches(addable(visit.context.actor), {})

/** The term of the address, also by an alias. Refuses `term.unknown`. */
export function termOf(visit: Visit): Term {
  const identifier = visit.params['identifier']!
  const term = termNamed(identifier)
  if (!term) throw new Refused('not-found', 'term.unknown', { identifier })
  return term
}

/** A page for those who look after the vocabulary that `of` finds in its address. Others are refused `vocabulary.manage`. */
export const forManagers = (
  method: Page['method'],
  path: string,
  of: (visit: Visit) => string | undefined,
  answer: (visit: Visit) => Promise<Answer> | Answer,
): Page => ({
  method,
  path,
  needs: 'signed-in',
  answer: visit => {
    const vocabulary = of(visit)
    if (vocabulary === undefined ? !managesAny(visit) : !manages(visit, vocabulary))
      throw new Refused('forbidden', 'vocabulary.manage', { vocabulary: vocabulary ?? '' })
    return answer(visit)
  },
})

/** The vocabulary of the address. Refuses `vocabulary.unknown`. */
export const keyOf = (visit: Visit): string => vocabularyNamed(visit.params['key']!).key

/** The way to a vocabulary's page. */
export const vocabularyTrail = (visit: Visit, key: string): readonly Step[] => [
  { label: visit.say('vocabulary.all'), path: '/vocabularies' },
  { label: inLocale(vocabularyNamed(key).title, visit.locale).text, path: `/vocabularies/${key}` },
]

/** The way to a term's page. */
export const termTrail = (visit: Visit, term: Term): readonly Step[] => [
  ...vocabularyTrail(visit, term.home),
  { label: inLocale(term.label, visit.locale).text, path: `/terms/${encodeURIComponent(term.identifier)}` },
]
