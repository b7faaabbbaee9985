import { mediaTypes, syntaxes, type Syntax } from '#vocabularies'
import type { Answer, Visit } from '../page.ts'

/** The language of data asked for: by `?format=` (`turtle`, `ttl`, …), else by the request's `Accept` where it prefers one to a page. */
export function syntaxAsked({ query, accept }: Pick<Visit, 'query' | 'accept'>): Syntax | undefined {
  const asked = query.get('format')
  if (asked) return syntaxes.find(syntax => syntax === asked || mediaTypes[syntax].ending === asked || mediaTypes[syntax].type === asked)
  const wishes = wishesOf(accept)
  const page = Math.max(
    0,
    ...wishes.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml' || type === '*/*').map(wish => wish.quality),
  )
  const best = wishes
    .flatMap(({ type, quality }) => syntaxes.filter(syntax => mediaTypes[syntax].type === type).map(syntax => ({ syntax, quality })))
    .sort((one, other) => other.quality - one.quality)[0]
  return best && best.quality > 0 && best.quality >= page ? best.syntax : undefined
}

const wishesOf = (accept: string) =>
  accept.split(',').map(part => {
    const [type = '', ...settings] = part.split(';').map(piece => piece.trim().toLowerCase())
    const quality = Number(settings.find(setting => setting.startsWith('q='))?.slice(2) ?? 1)
    return { type, quality: Number.isFinite(quality) ? quality : 0 }
  })

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
