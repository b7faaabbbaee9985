import { Refused } from './errors.ts'

/** What a body may be: bytes, levels, entries of a list, keys in all, characters of a key. */
export const jsonLimits = { bytes: 10 * 1024 * 1024, depth: 32, entries: 10_000, keys: 20_000, keyLength: 256 } as const

/** The value a body holds. Refuses `json.encoding`, `json.syntax`, `json.depth`, `json.entries`, `json.keys`, `json.key`. */
export function bodyOf(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  const value = parsed(decoded(bytes))
  refuseExcess(value)
  return value
}

function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refused('invalid', 'json.encoding')
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('invalid', 'json.syntax')
  }
}

/** Walked with a list of our own: a deep body must not overflow the stack. */
function refuseExcess(value: unknown): void {
  let keys = 0
  const rest: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > jsonLimits.depth) throw new Refused('invalid', 'json.depth', { most: jsonLimits.depth })
    if (Array.isArray(next.value) && next.value.length > jsonLimits.entries)
      throw new Refused('invalid', 'json.entries', { most: jsonLimits.entries })
    if (!Array.isArray(next.value)) {
      const names = Object.keys(next.value)
      keys += names.length
      if (keys > jsonLimits.keys) throw new Refused('invalid', 'json.keys', { most: jsonLimits.keys })
      if (names.some(name => unsafe.has(name) || name.length > jsonLimits.keyLength)) throw new Refused('invalid', 'json.key')
    }
    for (const part of Object.values(next.value)) rest.push({ value: part, depth: next.depth + 1 })
  }
}

const unsafe = new Set(['__proto__', 'constructor', 'prototype'])
const utf8 = new TextDecoder('utf-8', { fatal: true })
