import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** A new identifier: an upper-case UUID, as the clearing-houses write them. Not a secret. */
export const newId = (): string => randomUUID().toUpperCase()

/** Is this text an identifier as `newId` makes them, in any case? */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** A new secret of 256 bits for links, sessions and tokens, safe in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored of a secret: its SHA-256 as hexadecimal digits. The secret itself is never stored. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
