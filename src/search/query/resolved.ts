import { all, any, not, where, type Filter } from '#platform/filter.ts'
import type { Question } from '../card.ts'
import type { Clause, Part } from './clause.ts'
import { conceive, type Concept } from './concepts.ts'
import { heldFor } from './fields.ts'
import { parsed } from './parsed.ts'
import type { Held, Sought } from './sought.ts'

/** A question as the index is asked, and the concepts that widened it. */
export type Resolved = { readonly question: Question; readonly concepts: readonly Concept[] }

/** Reads the text of a question: fields become values, names of terms concepts. What nobody knows is plain words. */
export function resolved(question: Question): Resolved {
  if (question.text === undefined || question.clauses !== undefined) return { question, concepts: [] }
  const concepts: Concept[] = []
  const clauses = parsed(question.text).map(clause => soughtIn(clause, question.concepts !== false, concepts))
  const filters = clauses.filter(isFilter)
  return {
    question: {
      ...question,
      filter: filters.length > 0 ? all(question.filter, ...filters.map(filterOf)) : question.filter,
      clauses: clauses.filter(clause => !isFilter(clause)),
    },
    concepts,
  }
}

type SoughtPart = Sought['any'][number]

const soughtIn = ({ any: parts, not: without }: Clause, wide: boolean, concepts: Concept[]): Sought => ({
  any: parts.map(part => partIn(part, wide && !without, concepts)),
  ...(without ? { not: true } : {}),
})

function partIn(part: Part, wide: boolean, concepts: Concept[]): SoughtPart {
  const { field, ...plain } = part
  const held = field === undefined ? undefined : heldFor(field, part.text)
  if (held !== undefined) return held
  if (field === 'title') return part
  if (field === 'id') return { manner: 'phrase', text: part.text }
  if (!wide || part.manner === 'beginning') return plain
  const conceived = conceive(plain.text)
  concepts.push(...conceived.concepts)
  if (part.manner === 'words') return { ...plain, text: conceived.text, wider: conceived.wider }
  return { ...plain, wider: conceived.wider.filter(({ from, to }) => from === 0 && to === conceived.text.length) }
}

const isHeld = (part: SoughtPart): part is Held => !('manner' in part)
const isFilter = (clause: Sought): boolean => clause.any.every(isHeld)

function filterOf(clause: Sought): Filter {
  const wanted = any(...clause.any.filter(isHeld).flatMap(({ facets, values }) => facets.map(facet => where(facet, ...values))))
  return clause.not ? not(wanted) : wanted
}
