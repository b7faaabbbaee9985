import type { Issue } from './field-type.ts'

/** A plain object, as JSON has them. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Nothing, or only empty texts, lists and groups. Looks a few levels deep: deeper values hold something wrong anyway. */
export function isEmpty(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object' || depth > 8) return false
  return Object.values(value).every(part => isEmpty(part, depth + 1))
}

/** Does it hold something? */
export const present = (value: unknown): boolean => !isEmpty(value)

/** The one issue of a value of the wrong type. */
export const wrongType: readonly Issue[] = [{ path: '', code: 'value.type' }]

/** Issues of a part, seen from the whole. */
export const at = (step: string | number, issues: readonly Issue[]): readonly Issue[] =>
  issues.map(issue => ({ ...issue, path: `/${escaped(String(step))}${issue.path}` }))

/** One issue at a part. */
export const issueAt = (step: string | number, code: string, values?: Issue['values']): Issue => ({
  path: `/${escaped(String(step))}`,
  code,
  ...(values ? { values } : {}),
})

/** Issues for parts that nobody knows. */
export const unknownParts = (value: object, known: readonly string[]): readonly Issue[] =>
  Object.keys(value)
    .filter(key => !known.includes(key))
    .map(key => issueAt(key, 'value.unknown'))

/** An object without its empty parts; `undefined` when nothing is left. */
export function withoutEmpties(value: { readonly [part: string]: unknown }): { readonly [part: string]: unknown } | undefined {
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return parts.length > 0 ? Object.fromEntries(parts) : undefined
}

const escaped = (step: string) => step.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')

/** Is this one of these names? Whatever it is: not everything can be made a text. */
export const isOneOf = (names: readonly string[], value: unknown): boolean => typeof value === 'string' && names.includes(value)
