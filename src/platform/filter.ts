import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** A value a field can hold. Dates are ISO 8601 text (`2026-11-22`), so that they compare as they sort. */
export type Value = string | number | boolean

/** A question about things described by named fields. The same tree is a portal's scope, a permission, a search and a condition in a format. */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly field: string; readonly in: readonly Value[] }
  | { readonly field: string; readonly from?: Value; readonly to?: Value }

/** What is known of one thing: field → value or values. A missing field holds no value. */
export type Facts = { readonly [field: string]: Value | readonly Value[] | undefined }

/** All of these. Of nothing: everything. */
export const all = (...filters: readonly Filter[]): Filter => (filters.length === 1 ? filters[0]! : { all: filters })

/** Any of these. Of nothing: nothing. */
export const any = (...filters: readonly Filter[]): Filter => (filters.length === 1 ? filters[0]! : { any: filters })

/** Whatever this is not. */
export const not = (filter: Filter): Filter => ({ not: filter })

/** The field holds one of the values; with no values: nothing. */
export const where = (field: string, ...values: readonly Value[]): Filter => ({ field, in: values })

/** The field holds a value between the bounds, both included; an absent bound is open. */
export const between = (field: string, from?: Value, to?: Value): Filter => ({
  field,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})

/** Matches everything. */
export const everything: Filter = { all: [] }

/** Matches nothing. */
export const nothing: Filter = { any: [] }

/** Does the filter hold for these facts? A field of several values matches when any of them does. */
export function matches(filter: Filter, facts: Facts): boolean {
  if ('all' in filter) return filter.all.every(part => matches(part, facts))
  if ('any' in filter) return filter.any.some(part => matches(part, facts))
  if ('not' in filter) return !matches(filter.not, facts)
  const held = facts[filter.field]
  const values = held === undefined ? [] : Array.isArray(held) ? (held as readonly Value[]) : [held as Value]
  if ('in' in filter) return values.some(value => filter.in.includes(value))
  return values.some(value => (filter.from === undefined || value >= filter.from) && (filter.to === undefined || value <= filter.to))
}

/** The fields a filter speaks of, each once. */
export function fieldsOf(filter: Filter): readonly string[] {
  const parts = 'all' in filter ? filter.all : 'any' in filter ? filter.any : 'not' in filter ? [filter.not] : undefined
  return [...new Set(parts ? parts.flatMap(fieldsOf) : [(filter as { field: string }).field])]
}

/** Where PostgreSQL finds a field: the expression of its one value, or of an array of them. */
export type Column = RawBuilder<unknown> | { readonly each: RawBuilder<unknown> }

/** The same question for PostgreSQL. `column` names the expression of a field and refuses fields it does not know. Missing values match nothing, and `not` of them everything, as in `matches`. */
export function filterSql(filter: Filter, column: (field: string) => Column): RawBuilder<SqlBool> {
  if ('all' in filter) return joined(filter.all, 'and', sql<SqlBool>`true`, column)
  if ('any' in filter) return joined(filter.any, 'or', sql<SqlBool>`false`, column)
  if ('not' in filter) return sql<SqlBool>`not coalesce(${filterSql(filter.not, column)}, false)`
  const name = column(filter.field)
  if ('each' in name) return sql<SqlBool>`exists (select from unnest(${name.each}) as one where ${filterSql(filter, () => sql`one`)})`
  if ('in' in filter) return filter.in.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`coalesce(${name} in (${sql.join(filter.in)}), false)`
  const lower = filter.from === undefined ? sql<SqlBool>`true` : sql<SqlBool>`${name} >= ${filter.from}`
  const upper = filter.to === undefined ? sql<SqlBool>`true` : sql<SqlBool>`${name} <= ${filter.to}`
  return sql<SqlBool>`coalesce(${name} is not null and ${lower} and ${upper}, false)`
}

function joined(parts: readonly Filter[], word: 'and' | 'or', empty: RawBuilder<SqlBool>, column: (field: string) => Column) {
  if (parts.length === 0) return empty
  return sql<SqlBool>`(${sql.join(
    parts.map(part => filterSql(part, column)),
    word === 'and' ? sql` and ` : sql` or `,
  )})`
}
