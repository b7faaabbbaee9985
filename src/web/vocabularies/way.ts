import { inLocale } from '#platform/localized.ts'
import { termNamed, type Term } from '#vocabularies'
import type { Step, Visit } from '../page.ts'

/** The terms above a term in its vocabulary, the highest first: the first of its broader terms, the first of theirs, and so on. */
export function wayTo(term: Term, visit: Visit): readonly Step[] {
  const above: Term[] = []
  for (let at = headOf(term); at !== undefined && !above.includes(at); at = headOf(at)) above.unshift(at)
  return above.map(head => ({ label: inLocale(head.label, visit.locale).text, path: `/terms/${encodeURIComponent(head.identifier)}` }))
}

const headOf = ({ home, broader }: Term): Term | undefined =>
  broader.map(identifier => termNamed(identifier)!).find(({ vocabularies }) => vocabularies.includes(home))
