import type { PageLink } from '../page.ts'

/** The links of a page as the value of a header (RFC 8288). Titles stay out of it: a header holds no letters beyond ASCII. */
export const linkHeader = (links: readonly PageLink[], origin: string): string =>
  links.map(({ rel, href, type }) => `<${new URL(href, origin).href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`).join(', ')
