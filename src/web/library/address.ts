import type { Collection } from '#collections'

/** The path of a collection's or list's page below the locale. */
export const pathTo = ({ kind, id }: Pick<Collection, 'kind' | 'id'>): string => `/library/${places[kind]}/${id}`

/** The part of the address that says which of the two it is. */
export const places: { readonly [kind in Collection['kind']]: string } = { curated: 'collections', list: 'lists' }
