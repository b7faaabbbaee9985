import type { FastifyInstance } from 'fastify'
import { Refused } from '#platform/errors.ts'

/** What a body may be: bytes, levels, entries of a list, keys in all, characters of a key. */
export const jsonLimits = { bytes: 10 * 1024 * 1024, depth: 32, entries: 10_000, keys: 20_000, keyLength: 256 } as const

/** Read bodies as JSON and as nothing else: in UTF-8, within the limits, without keys that JavaScript reads as something of its own. */
export function parseJson(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    ['application/json', 'application/*+json'],
    { parseAs: 'buffer', bodyLimit: jsonLimits.bytes },
    (_request, body, done) => {
      try {
        done(null, bodyOf(body as Buffer))
      } catch (error) {
        done(error as Error)
      }
    },
  )
}

/** Read bodies as the bytes of a file and as nothing else, handed on as they arrive. */
export function parseBytes(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    ['application/octet-stream', 'application/partial-upload', 'application/offset+octet-stream'],
    (_request, payload, done) => done(null, payload),
  )
}

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
