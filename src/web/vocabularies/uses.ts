import { formats, type Fields } from '#formats'
import { any, where, type Filter } from '#platform/filter.ts'

/** A place where a vocabulary is used: format and path of the field. */
export type Use = { readonly format: string; readonly path: string }

/** The fields that take terms of these vocabularies. */
export const usesOf = (keys: readonly string[]): readonly Use[] =>
  formats().flatMap(format => pathsIn(format.fields, keys, '').map(path => ({ format: format.name, path })))

/** The facets that count terms of these vocabularies. */
export function facetsUsing(keys: readonly string[]): readonly string[] {
  const paths = usesOf(keys)
  const counted = formats().flatMap(format =>
    (format.facets ?? [])
      .filter(source => 'path' in source && !source.through && paths.some(use => use.format === format.name && isAt(use.path, source.path)))
      .map(({ facet }) => facet),
  )
  return [...new Set([...(keys.includes('countries') ? ['government'] : []), ...(keys.includes('regions') ? ['region'] : []), ...counted])]
}

const isAt = (field: string, path: string): boolean => field === path || `${field}/identifier` === path

/** Records that carry a term in any of these facets. */
export const carrying = (identifier: string, facets: readonly string[]): Filter => any(...facets.map(facet => where(facet, identifier)))

function pathsIn(fields: Fields, keys: readonly string[], above: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = above ? `${above}/${name}` : name
    const here = [field.vocabulary ?? []].flat().some(key => keys.includes(key)) ? [path] : []
    return [...here, ...(field.fields ? pathsIn(field.fields, keys, path) : [])]
  })
}
