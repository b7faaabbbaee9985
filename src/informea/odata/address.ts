import { missing, unsupported, wrong } from '../answers/failure.ts'

/** What an address below a root means. */
export type Address =
  | { readonly kind: 'service' }
  | { readonly kind: 'metadata' }
  | { readonly kind: 'set'; readonly set: string }
  | { readonly kind: 'count'; readonly set: string }
  | { readonly kind: 'row'; readonly set: string; readonly key: readonly KeyPart[] }
  | {
      readonly kind: 'property'
      readonly set: string
      readonly key: readonly KeyPart[]
      readonly property: string
      readonly as?: '$count' | '$value'
    }

/** A part of a key; `name` where it was given. */
export type KeyPart = { readonly name: string | undefined; readonly value: string }

/** The meaning of a path below the root, as it was sent. Refuses what there is not, and what is left out. */
export function addressIn(path: string): Address {
  const [first = '', ...rest] = path.split('/').filter(Boolean).map(decoded)
  if (rest.length > 2) throw missing('There is nothing so deep')
  if (first === '') return { kind: 'service' }
  if (first === '$metadata' && rest.length === 0) return { kind: 'metadata' }
  if (first.startsWith('$')) throw unsupported(`${first} is not answered here`)
  const [, set, key] = /^([A-Za-z]\w*)(?:\((.*)\))?$/s.exec(first) ?? []
  if (set === undefined) throw wrong(`${first.slice(0, 60)} is no name`)
  const [property, as] = rest
  if (key === undefined || key === '') {
    if (property === undefined) return { kind: 'set', set }
    if (property === '$count' && as === undefined) return { kind: 'count', set }
    throw missing(`${set} has no ${property}`)
  }
  const parts = keyIn(key)
  if (property === undefined) return { kind: 'row', set, key: parts }
  if (property.startsWith('$')) throw unsupported(`${property} is not answered here`)
  if (as !== undefined && as !== '$count' && as !== '$value') throw unsupported(`${as} is not answered here`)
  return { kind: 'property', set, key: parts, property, ...(as === undefined ? {} : { as }) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw wrong(`${text.slice(0, 40)} cannot be decoded`)
  }
}

const part = /^\s*(?:([A-Za-z]\w*)\s*=\s*)?(?:(?:guid)?'((?:[^']|'')*)'|([0-9A-Za-z-]{1,128}))\s*(?:,|$)/i

/** `'x'`, `guid'…'`, `country='CR',treaty='cbd'`: quotes in texts are doubled. */
function keyIn(text: string): readonly KeyPart[] {
  const parts: KeyPart[] = []
  for (let rest = text; rest !== '';) {
    const match = part.exec(rest)
    if (!match) throw wrong(`${text.slice(0, 60)} is no key`)
    parts.push({ name: match[1], value: match[2]?.replaceAll("''", "'") ?? match[3]! })
    rest = rest.slice(match[0].length)
  }
  return parts
}
