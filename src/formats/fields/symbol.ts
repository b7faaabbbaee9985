import type { FieldType } from './field-type.ts'
import { plain } from './plain-text.ts'

/** A document symbol or number by which a paper, meeting, decision or notification is cited: `CBD/COP/15/L.25`, `SBSTTA-26`, `2019-112`. */
export const symbol: FieldType<string> = {
  ...plain({
    most: 200,
    kept: text => text.toUpperCase().replace(/\s*([/–—-])\s*/gu, '$1'),
    issues: text => (/^[\p{L}\p{N}][\p{L}\p{N}\p{M}./()+&,:* _–—-]*$/u.test(text) ? [] : [{ path: '', code: 'symbol.form' }]),
    sample: 'CBD/EX/1/2',
  }),
  text: value => ways(value).map(text => ({ language: 'und', text })),
}

/** How people look for a symbol: as written, without the house before the body, and as words. */
const ways = (text: string): readonly string[] => {
  const body = text.replace(/^(?:UNEP\/)?(?:CBD|SCBD)\//u, '')
  return [...new Set([text, body, text.replaceAll(/[/.–—-]+/gu, ' ')])]
}
