import type { Data } from '#formats'
import type { Localized } from '#platform/localized.ts'

/** The identifier of a term or reference as bodies hold it, without a revision; `undefined` for anything else. */
export function identifierIn(value: unknown): string | undefined {
  const named = typeof value === 'object' && value !== null ? (value as { readonly identifier?: unknown }).identifier : undefined
  return typeof named === 'string' ? named.split('@')[0] : undefined
}

/** All of a list, or the one. */
export const identifiersIn = (value: unknown): readonly string[] => [value].flat().flatMap(one => identifierIn(one) ?? [])

/** The text by language in a field; none where there is none. */
export const textsIn = (data: Data, field: string): Localized => {
  const value = data[field]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Localized) : {}
}

/** The texts of a list. */
export const listIn = (data: Data, field: string): readonly unknown[] => (Array.isArray(data[field]) ? (data[field] as readonly unknown[]) : [])
