import type { FieldType, Issue } from './field-type.ts'
import { listOf } from './list-of.ts'
import { isObject, isOneOf, issueAt } from './shape.ts'
import { otherTerm, term, type TermValue } from './term.ts'

// "Other" may stand several times, with different texts
const each = listOf(term, {
  key: value => (isObject(value) && typeof value['identifier'] === 'string' && value['identifier'] !== otherTerm ? value['identifier'] : undefined),
})

/** Several terms, each once. A term that says "none" stands alone. */
export const terms: FieldType<readonly TermValue[]> = {
  ...each,
  check: (value, field, world) => [...each.check(value, field, world), ...exclusiveIssues(value, field.exclusive ?? [])],
}

function exclusiveIssues(value: unknown, exclusive: readonly string[]): readonly Issue[] {
  if (!Array.isArray(value) || value.length < 2) return []
  return value.flatMap((entry: unknown, index) =>
    isObject(entry) && isOneOf(exclusive, entry['identifier']) ? [issueAt(index, 'term.exclusive')] : [],
  )
}
