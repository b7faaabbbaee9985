import type { ChmRecord } from './record.ts'

/** An identifier taken apart: by id, by number, or as displayed. `revision` absent: the newest. */
export type Identifier =
  | { readonly id: string; readonly revision?: number }
  | { readonly number: number; readonly revision?: number; readonly prefix?: string; readonly code?: string; readonly place?: string }

/** What a display identifier is made of. */
type Displayed = Pick<ChmRecord, 'number' | 'prefix' | 'government'> & { readonly code: string }

/** The display identifier: `ABSCH-IRCC-IN-238702-1`; without a revision that of the record as a whole and of its draft. */
export const displayed = ({ prefix, code, government, number }: Displayed, revision?: number): string =>
  [prefix, code, government?.toUpperCase() ?? nobody, number, ...(revision ? [revision] : [])].join('-')

/** Take apart any form of identifier, in any case: UID, `UID@revision`, number, display identifier with realm suffixes or old codes. `undefined` when it is none. */
export function parseIdentifier(text: string): Identifier | undefined {
  const written = text.trim()
  if (isDisplay(written)) return fromDisplay(displayForm.exec(written)!.groups!)
  if (isCount(written)) return { number: Number(written) }

  const [id = '', revision, ...more] = written.split('@')
  if (!isUid(id) || more.length > 0) return undefined
  if (revision === undefined) return { id }
  return isCount(revision) ? { id, revision: Number(revision) } : undefined
}

/** May this text be the id of a record? Numbers and display identifiers may not: they would hide another record. */
export const isUid = (text: unknown): text is string => typeof text === 'string' && uid.test(text) && !/^\d+$/.test(text) && !isDisplay(text)

/** Is the record the one a display identifier speaks of, not only its number? */
export const speaksOf = (identifier: Identifier, { prefix, code, government }: Displayed): boolean =>
  'id' in identifier ||
  (agrees(identifier.prefix, prefix) && agrees(renamed(identifier.code), code) && agrees(identifier.place, government?.toUpperCase() ?? nobody))

const nobody = 'SCBD'
const uid = /^[A-Za-z0-9_-]{11,128}$/
const displayForm = /^(?<prefix>[a-z]+)(?:-(?:dev|trg))?-(?<code>[a-z0-9]+)-(?<place>[a-z]{2,4})-(?<number>\d{1,10})(?:-(?<revision>\d{1,10}))?$/i
const largest = 2 ** 31 - 1

// `undefined` stands in old addresses for a house that was not known when they were made
const prefixes = new Set(['CHM', 'BCH', 'ABSCH', 'ORT', 'UNDEFINED'])
const oldCodes: { readonly [code: string]: string } = { CBI: 'CDI' }

const isDisplay = (text: string): boolean => prefixes.has(displayForm.exec(text)?.groups?.prefix?.toUpperCase() ?? '')

const isCount = (text: string): boolean => /^\d{1,10}$/.test(text) && Number(text) > 0 && Number(text) <= largest

const agrees = (asked: string | undefined, real: string): boolean => asked === undefined || asked === real

const renamed = (code: string | undefined) => (code === undefined ? undefined : (oldCodes[code] ?? code))

function fromDisplay(parts: { readonly [part: string]: string | undefined }): Identifier | undefined {
  const { number = '', revision } = parts
  if (!isCount(number) || (revision !== undefined && !isCount(revision))) return undefined
  const prefix = parts.prefix!.toUpperCase()
  return {
    number: Number(number),
    code: parts.code!.toUpperCase(),
    place: parts.place!.toUpperCase(),
    ...(prefix === 'UNDEFINED' ? {} : { prefix }),
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  }
}
