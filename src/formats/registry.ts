import { Refused } from '#platform/errors.ts'
import { shipped } from './definitions/index.ts'
import type { Format, House } from './format.ts'
import type { Labels } from './labels.ts'

/** The clearing-houses, in the order they are named. */
export const houses: readonly House[] = ['CHM', 'BCH', 'ABSCH', 'ORT']

/** A format with its words. */
export type Registered = { readonly format: Format; readonly labels: Labels | undefined }

let register = new Map<string, Registered>(shipped.map(entry => [entry.format.name, entry]))

/** All formats, in the order in which they are offered. */
export const formats = (): readonly Format[] => (listed ??= Array.from(register.values(), ({ format }) => format))

let listed: readonly Format[] | undefined

/** The format of this name. Refuses `format.unknown`. */
export function formatNamed(name: string): Format {
  const found = register.get(name)
  if (!found) throw new Refused('not-found', 'format.unknown', { format: name })
  return found.format
}

/** Codes that identifiers bore in earlier years, and ours. */
const formerCodes: ReadonlyMap<string, string> = new Map([['CBI', 'CDI']])

/** The format a code stands for in identifiers of a house (`ABSCH-IRCC-…`), earlier codes included; codes are unique only inside a house. */
export function formatWithCode(house: string, code: string): Format | undefined {
  const [asked, prefix] = [code.toUpperCase(), house.toUpperCase()]
  const wanted = formerCodes.get(asked) ?? asked
  return formats().find(
    format => format.code === wanted && (format.prefix === prefix || (format.prefix === undefined && format.houses.includes(prefix as House))),
  )
}

/** Add a format, or put a newer version in the place of the one of that name; it counts from the next call on. */
export function registerFormat(format: Format, labels?: Labels): void {
  register.set(format.name, { format, labels: labels ?? register.get(format.name)?.labels })
  listed = undefined
}

/** Use the formats the program brings and these; where both have one of a name, the newer version, else the one given here. */
export function useFormats(added: readonly Registered[]): void {
  const next = new Map<string, Registered>(shipped.map(entry => [entry.format.name, entry]))
  for (const entry of added) if ((next.get(entry.format.name)?.format.version ?? 0) <= entry.format.version) next.set(entry.format.name, entry)
  register = next
  listed = undefined
}

/** A format to look at before it is in use: it speaks with these words, and nobody else sees it. */
export function onTrial(format: Format, labels: Labels): Format {
  const trial = { ...format }
  trials.set(trial, labels)
  return trial
}

/** The words of a format: its own on trial, else those in use. */
export const labelsOf = (format: Format): Labels | undefined => trials.get(format) ?? register.get(format.name)?.labels

const trials = new WeakMap<Format, Labels>()

/** A format with its words; `undefined` when there is none of that name. */
export const registered = (name: string): Registered | undefined => register.get(name)
