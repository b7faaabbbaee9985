/** A part of some bytes, both ends included. */
export type ByteRange = { readonly start: number; readonly end: number }

/**
 * The part a `Range` header asks for (RFC 9110 §14): one range of bytes, cut to the size. `undefined`: everything, also for several ranges and
 * for what cannot be understood. `unsatisfiable`: it begins behind the end.
 */
export function rangeIn(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!asked || (asked[1] === '' && asked[2] === '')) return undefined
  const [from, to] = [asked[1]!, asked[2]!]
  if (from === '') return Number(to) === 0 || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - Number(to)), end: size - 1 }
  const start = Number(from)
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < start) return undefined
  return start >= size ? 'unsatisfiable' : { start, end }
}

/** A file name as `Content-Disposition` says it: plain for old programs, in UTF-8 for all others (RFC 6266, RFC 8187). */
export function disposition(name: string, inline: boolean): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["\\%]/g, '_')
  const coded = encodeURIComponent(name).replace(/['()*!]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${coded}`
}
