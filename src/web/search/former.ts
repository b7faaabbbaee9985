import { formats } from '#formats'

/** Names under which the earlier sites asked: theirs → ours. Several values stood in one, parted by commas. */
const names: { readonly [former: string]: string } = { text: 'q', schema: 'format', viewType: 'view', group: 'group' }
const views: { readonly [former: string]: string } = { default: 'list', list: 'list', matrix: 'matrix', map: 'map', group: 'list' }
const sorts: { readonly [former: string]: string } = {
  rel: 'relevance',
  score: 'relevance',
  title: 'title',
  updatedDate: 'updated',
  createdDate: 'newest',
}

/** The address of today for one of the earlier sites (`?schema=…&text=…&viewType=…`), else `undefined`. */
export function formerAddress(query: URLSearchParams): URLSearchParams | undefined {
  if (!['text', 'schema', 'viewType', 'dateFilter', 'tab'].some(name => query.has(name))) return undefined
  const byCase = new Map(formats().map(({ name }) => [name.toLowerCase(), name]))
  const today = new URLSearchParams()
  for (const [name, value] of query) {
    if (name === 'tab' || name === 'dateFilter') continue
    const values = name === 'text' || name === 'q' ? [value] : value.split(',').filter(Boolean)
    for (const one of values) {
      if (name === 'schema') today.append('format', byCase.get(one.toLowerCase()) ?? one)
      else if (name === 'country') today.append('government', one.toLowerCase())
      else if (name === 'viewType') today.append('view', views[one] ?? 'list')
      else if (name === 'sort') today.append('sort', sorts[one.split(/[\s:]/)[0]!] ?? one)
      else today.append(names[name] ?? name, one)
    }
  }
  return today
}
