import { mediaTypes, syntaxes, syntaxWanted, type Syntax } from '#vocabularies'
import type { Answer, Visit } from '../page.ts'

/** The language of data asked for: by `?format=`, else by the request's `Accept` where it prefers one to a page. */
export const syntaxAsked = ({ query, accept }: Pick<Visit, 'query' | 'accept'>): Syntax | undefined =>
  syntaxWanted({ format: query.get('format') ?? undefined, accept })

/** Data in place of a page. */
export const dataAnswer = (syntax: Syntax, name: string, body: string): Answer => ({
  kind: 'bytes',
  type: `${mediaTypes[syntax].type}; charset=utf-8`,
  body,
  headers: {
    'content-disposition': `inline; filename="${name.replace(/[^\w.-]+/g, '_')}.${mediaTypes[syntax].ending}"`,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'Accept, Accept-Encoding',
    'access-control-allow-origin': '*',
  },
})

/** Links in the head of a page to the same in data. */
export const representations = (visit: Visit, path: string): readonly { readonly syntax: Syntax; readonly type: string; readonly href: string }[] =>
  syntaxes.map(syntax => ({ syntax, type: mediaTypes[syntax].type, href: visit.to(path, { format: mediaTypes[syntax].ending }) }))
