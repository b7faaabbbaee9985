import type { PageLink, Visit } from '../page.ts'

/** Where other sites learn how this page is shown on theirs (oembed.com 1.0). */
export const oembedLink = ({ origin, to }: Visit, path: string, query?: URLSearchParams): PageLink => ({
  rel: 'alternate',
  type: 'application/json+oembed',
  href: `${origin}/oembed?url=${encodeURIComponent(origin + to(path, query))}`,
})
