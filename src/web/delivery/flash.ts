import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Answer, Cookie } from '../page.ts'

/** A message shown once, carried by a signed cookie from a redirect to the next page. */
export type Flash = NonNullable<Extract<Answer, { kind: 'redirect' }>['flash']>

/** The cookie's name. */
export const flashCookie = 'flash'

/** The cookie that carries a message. */
export function flashed(flash: Flash, secret: string): Cookie {
  const text = Buffer.from(JSON.stringify(flash)).toString('base64url')
  return { name: flashCookie, value: `${text}.${signature(text, secret)}`, maxAge: lifetimeSeconds }
}

/** The message a cookie carries; none if it is not ours. */
export function flashIn(cookie: string | undefined, secret: string): Flash | undefined {
  const [text, signed] = cookie?.split('.') ?? []
  if (!text || !signed) return undefined
  const expected = Buffer.from(signature(text, secret))
  const given = Buffer.from(signed)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as Flash
}

const signature = (text: string, secret: string) => createHmac('sha256', `flash:${secret}`).update(text).digest('base64url')
const lifetimeSeconds = 60
