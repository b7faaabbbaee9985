import { isList, type Part, type Property, type Row } from '../model/kinds.ts'
import { keyOf, type ProfileName, type Shown } from '../model/profile.ts'

/** What is written, where and how much of it. `root` is the whole address of the service. */
export type Asked = {
  readonly profile: ProfileName
  readonly origin: string
  readonly root: string
  readonly set: Shown
  readonly expand: ReadonlySet<string>
  readonly select: ReadonlySet<string> | undefined
}

/** The properties that are shown: those selected, and what is expanded in any case. */
export const wanted = ({ set, select, expand }: Pick<Asked, 'set' | 'select' | 'expand'>): readonly (readonly [string, Property])[] =>
  Object.entries(set.properties).filter(([name]) => select === undefined || select.has(name) || expand.has(name))

/** Does the answer hold the parts of this list? In v2 only where they are asked for. */
export const inlined = ({ profile, expand }: Pick<Asked, 'profile' | 'expand'>, name: string): boolean => profile !== 'v2' || expand.has(name)

/** The properties that have to be read for the answer. */
export const largeIn = (asked: Asked): readonly string[] =>
  wanted(asked).flatMap(([name, property]) => (isList(property) && property.large && inlined(asked, name) ? [name] : []))

/** The address of a row: `…/Decisions('5200…')`. */
export function addressOf(root: string, set: Shown, row: Row | Part): string {
  const quoted = keyOf(set, row).map(part => `'${encodeURIComponent(part.replaceAll("'", "''")).replaceAll("'", '%27')}'`)
  const key = set.key.length === 1 ? quoted[0]! : set.key.map((name, place) => `${name}=${quoted[place]!}`).join(',')
  return `${root}/${set.name}(${key})`
}

/** A moment as ISO 8601 writes it. */
export const isoOf = (moment: number): string => new Date(moment).toISOString().replace('.000Z', 'Z')

/** The parts of a row in a list. */
export const partsIn = (row: Row, name: string): readonly Part[] => (Array.isArray(row[name]) ? (row[name] as readonly Part[]) : [])
