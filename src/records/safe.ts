import type { Data } from '#formats'
import { Refused } from '#platform/errors.ts'
import { controls, plainText } from '#platform/plain-text.ts'

/** Limits of a body that is stored at all, whatever its format says. */
export const limits = { bytes: 10 * 1024 * 1024, depth: 32, items: 10_000, keys: 2_000, keyLength: 256 } as const

/**
 * The body as plain JSON that the database can hold: control characters and broken surrogates are dropped from texts.
 * Refuses `record.body` with a reason (`object deep long keys key value large`) when it is not a body, or unsafe to hold.
 */
export function safe(body: unknown): Data {
  if (!isPlain(body)) throw unsafe('object')
  const plain = part(body, 0) as Data
  if (Buffer.byteLength(JSON.stringify(plain)) > limits.bytes) throw unsafe('large')
  return plain
}

function part(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return plainText(value)
  if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value
  if (depth >= limits.depth) throw unsafe('deep')
  if (Array.isArray(value)) return items(value, depth)
  if (isPlain(value)) return entries(value, depth)
  throw unsafe('value')
}

function items(list: readonly unknown[], depth: number): readonly unknown[] {
  if (list.length > limits.items) throw unsafe('long')
  return list.map(item => part(item, depth + 1))
}

function entries(object: object, depth: number): object {
  const pairs = Object.entries(object).filter(([, value]) => value !== undefined)
  if (pairs.length > limits.keys) throw unsafe('keys')
  if (pairs.some(([key]) => key.length > limits.keyLength || forbiddenKeys.has(key) || key.search(controls) >= 0)) throw unsafe('key')
  return Object.fromEntries(pairs.map(([key, value]) => [key, part(value, depth + 1)]))
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value))

const unsafe = (reason: string) => new Refused('invalid', 'record.body', { reason, limits })
