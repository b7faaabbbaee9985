import type { FieldType, Issue } from './field-type.ts'
import type { GroupValue } from './group.ts'
import { listOf } from './list-of.ts'
import { isObject, isOneOf, issueAt } from './shape.ts'

/** A list of groups. Of those that are a question each answer stands once, and one that says "none" stands alone. */
export function groupsOf(group: FieldType<GroupValue>): FieldType<readonly GroupValue[]> {
  const each = listOf(group)
  return {
    ...each,
    check: (value, field, world) => [...each.check(value, field, world), ...(field.question ? answerIssues(value, field.exclusive ?? []) : [])],
  }
}

function answerIssues(value: unknown, exclusive: readonly string[]): readonly Issue[] {
  if (!Array.isArray(value) || value.length < 2) return []
  const answers = value.map((row: unknown) => (isObject(row) ? row['value'] : undefined))
  return answers.flatMap((answer, index) => [
    ...(answer !== undefined && answers.indexOf(answer) < index ? [issueAt(index, 'list.twice')] : []),
    ...(isOneOf(exclusive, answer) ? [issueAt(index, 'term.exclusive')] : []),
  ])
}
