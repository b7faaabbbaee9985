import { element } from '../markup.ts'
import type { Embedded } from './embedded.ts'

const widest = 1200

/** What is embedded, as oembed.com 1.0 says it, in a frame no larger than wanted; a link where there is no frame. */
export function oembedOf(
  { title, provider, origin, frame }: Embedded,
  most: { readonly width: number | undefined; readonly height: number | undefined },
): { readonly [name: string]: string | number } {
  const about = { version: '1.0', type: frame ? 'rich' : 'link', title, provider_name: provider, provider_url: `${origin}/`, cache_age: 3600 }
  if (!frame) return about
  const width = Math.min(widest, most.width ?? widest)
  const height = Math.min(frame.height, most.height ?? frame.height)
  // a frame that closes itself would swallow what follows it in HTML
  const html = element('iframe', { src: frame.url, title, width, height, loading: 'lazy', style: 'border:0' }, ' ').xml
  return { ...about, html, width, height }
}
