import { choice } from './choice.ts'
import type { FieldType } from './field-type.ts'
import { listOf } from './list-of.ts'
import { isOneOf, issueAt } from './shape.ts'

const each = listOf(choice, { key: value => (typeof value === 'string' ? value : undefined) })

/** Several of a few values that the format itself names, each once. A value that says "none" stands alone. */
export const choices: FieldType<readonly string[]> = {
  ...each,
  check: (value, field, world) => [...each.check(value, field, world), ...exclusiveIssues(value, field.exclusive ?? [])],
}

function exclusiveIssues(value: unknown, exclusive: readonly string[]) {
  if (!Array.isArray(value) || value.length < 2) return []
  return value.flatMap((entry: unknown, index) => (isOneOf(exclusive, entry) ? [issueAt(index, 'term.exclusive')] : []))
}
