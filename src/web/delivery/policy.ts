import { createHash } from 'node:crypto'

/** What the browser may load and where forms may lead. */
export type Allowed = {
  /** Given only when the page uses it, so that pages without inline scripts stay the same byte for byte. */
  readonly nonce?: string | undefined
  /** Inline style sheets (the portal's theme), allowed by their hash. */
  readonly styles: readonly string[]
  /** Other origins a form may be led on to (sign-in is handed over to other portals). */
  readonly forms: readonly string[]
  /** Origins whose pages may show this one in a frame; none unless it was made for that. */
  readonly framers?: readonly string[] | undefined
}

/** The Content-Security-Policy of a page. */
export function contentPolicy({ nonce, styles, forms, framers }: Allowed): string {
  const nonces = nonce === undefined ? '' : ` 'nonce-${nonce}'`
  return [
    "default-src 'self'",
    `script-src 'self'${nonces}`,
    `style-src 'self'${nonces}${styles.map(style => ` '${styleHash(style)}'`).join('')}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${framers ? ["'self'", ...framers].join(' ') : "'none'"}`,
    `form-action ${["'self'", ...forms].join(' ')}`,
  ].join('; ')
}

const hashes = new Map<string, string>()

function styleHash(style: string): string {
  const hash = hashes.get(style) ?? `sha256-${createHash('sha256').update(style).digest('base64')}`
  hashes.set(style, hash)
  return hash
}
