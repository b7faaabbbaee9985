import { addressOf, type Asked } from '#search'

/** How many records of a list stand in a frame or on a home page: when nothing is said, and at most. */
export const listSizes = { usual: 5, most: 20 } as const

/** How many records an address wants listed (`most`), brought into range; `undefined` where it does not say, and so asks for a chart. */
export function mostIn(query: URLSearchParams): number | undefined {
  const said = query.get('most')
  if (said === null) return undefined
  const most = Math.trunc(Number(said))
  return most > 0 ? Math.min(most, listSizes.most) : listSizes.usual
}

/** The shortest address of a list of the first records of a search. */
export function listAddress(asked: Asked, most: number): URLSearchParams {
  const { by: _, and: __, group: ___, ...search } = asked
  const query = addressOf({ ...search, view: 'list', size: 20 })
  query.append('most', String(most))
  return query
}
