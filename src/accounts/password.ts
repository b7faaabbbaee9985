import { hash, parseOptions, verify } from '@node-rs/argon2'
import { newSecret } from '#platform/ids.ts'
import type { Fault } from './account.ts'
import { commonPasswords } from './common-passwords.ts'

const shortest = 12
const longest = 128
const strength = { memoryCost: 19456, timeCost: 2, parallelism: 1 }
const hashesAtOnce = 2

/** What is wrong with a new password. No rules of composition: length, and not something others try first. */
export function passwordFaults(password: string, known: readonly string[] = [], path = '/password'): readonly Fault[] {
  const length = [...password].length
  if (length < shortest) return [{ path, code: 'password.short', values: { least: shortest } }]
  if (length > longest) return [{ path, code: 'password.long', values: { most: longest } }]
  return guessable(password.toLowerCase(), known) ? [{ path, code: 'password.common' }] : []
}

/** The password as it is stored: argon2id with 19 MiB, two passes, one lane. */
export const hashed = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFC'), strength))

/** Is this the password? An account that does not exist costs the same time as one that does. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const compared = stored ?? (await (nobody ??= hashed(newSecret())))
  const short = [...password].length <= longest ? password : ''
  const same = await inTurn(() => verify(compared, short.normalize('NFC')))
  return same && typeof stored === 'string'
}

/** Was this hash made with weaker settings than today's? */
export function isWeaklyHashed(stored: string): boolean {
  const made = parseOptions(stored)
  return made.memoryCost < strength.memoryCost || made.timeCost < strength.timeCost
}

let nobody: Promise<string> | undefined

function guessable(password: string, known: readonly string[]): boolean {
  if (commonPasswords.has(password) || new Set(password).size < 5) return true
  if (runs.some(run => run.includes(password))) return true
  return known.some(word => word.length > 3 && password.replace(word.toLowerCase(), '').length < 4)
}

const twice = (text: string) => text + text
const backwards = (text: string) => [...text].reverse().join('')
const rows = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'azertyuiopqsdfghjklmwxcvbn', '1qaz2wsx3edc4rfv5tgb6yhn']
const runs = rows.flatMap(row => [twice(row), backwards(twice(row))])

const waiting: (() => void)[] = []
let running = 0

/** Hashing takes memory and a core: never more than two at a time, the others wait in line. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= hashesAtOnce) await new Promise<void>(resolve => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
