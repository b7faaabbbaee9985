import type { Field, Fields, Format, Issue } from '#formats'
import { fieldsOf } from '#platform/filter.ts'

/** Issues by the question that shows them: the deepest field at or above the place that is wrong. */
export function issuesByQuestion(format: Format, issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const byQuestion = new Map<string, Issue[]>()
  for (const issue of issues) {
    const question = questionAt(format, issue.path)
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), issue])
  }
  return byQuestion
}

/** `/contacts/0/email/en` → `/contacts/0/email`. */
export function questionAt(format: Format, path: string): string {
  let fields: Fields | undefined = format.fields
  let question = ''
  let walked = ''
  for (const name of path.split('/').slice(1)) {
    walked += `/${name}`
    if (/^\d+$/.test(name)) continue
    const field: Field | undefined = fields && Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field) break
    question = walked
    fields = field.fields
  }
  return question
}

/** Paths of the fields that decide whether others are asked or required. */
export function decidingFields(format: Format): ReadonlySet<string> {
  const conditions = (fields: Fields): readonly string[] =>
    Object.values(fields).flatMap(field => [
      ...(field.visible ? fieldsOf(field.visible) : []),
      ...(field.required && field.required !== true ? fieldsOf(field.required) : []),
      ...(field.termWhile ? fieldsOf(field.termWhile) : []),
      ...(field.confidential ? [field.confidential] : []),
      ...(field.fields ? conditions(field.fields) : []),
    ])
  const derived = (format.derivations ?? []).flatMap(derivation =>
    'when' in derivation ? fieldsOf(derivation.when) : 'from' in derivation ? derivation.from : [],
  )
  return new Set([...conditions(format.fields), ...derived])
}
