import { complexTypes } from './complex.ts'
import { isList, type EntitySet, type Part, type Properties, type Property, type Row, type ScalarProperty, type Value } from './kinds.ts'
import { setNames, sets, type SetName } from './sets.ts'

/** The OData roots: that of the CBD (v3, plain arrays), v2 (navigations) and v4. */
export type ProfileName = 'cbd' | 'v2' | 'v4'

/** A set as a root shows it. In v2 the parts of rows stand in sets of their own: `parent` says where they are. */
export type Shown = EntitySet & { readonly parent?: { readonly set: SetName; readonly property: string } }

const namespace = 'informea'

/** The full name of a type in the metadata of all roots. */
export const qualified = (type: string): string => `${namespace}.${type}`

/** The key that parts have in v2, where they are entities. */
const key: ScalarProperty = { type: 'String', always: true }

/** The properties of a set under a root. */
const propertiesFor = (profile: ProfileName, properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(([, property]) => isList(property) || property.only === undefined || property.only === profile),
  )

function parts(): readonly Shown[] {
  const found = new Map<string, Shown>()
  for (const name of setNames)
    for (const [property, kind] of Object.entries(sets[name].properties)) {
      if (!isList(kind) || found.has(kind.set)) continue
      found.set(kind.set, {
        name: kind.set,
        type: kind.entity,
        key: ['id'],
        properties: { id: key, ...complexTypes[kind.list] },
        parent: { set: name, property },
      })
    }
  return [...found.values()]
}

const shownUnder = (profile: ProfileName): ReadonlyMap<string, Shown> => {
  const main: readonly Shown[] = setNames.map(name => ({ ...sets[name], properties: propertiesFor(profile, sets[name].properties) }))
  return new Map([...main, ...(profile === 'v2' ? parts() : [])].map(set => [set.name, set]))
}

/** The sets of each root, by name. */
export const shown: { readonly [profile in ProfileName]: ReadonlyMap<string, Shown> } = {
  cbd: shownUnder('cbd'),
  v2: shownUnder('v2'),
  v4: shownUnder('v4'),
}

/** A set as REST 2.0 shows it: like that of the CBD. */
export const shownByRest = (name: SetName): Shown => ({ ...sets[name], properties: propertiesFor('cbd', sets[name].properties) })

/** A part as the entity it is in v2: with a key of its own. */
export const asEntity = (row: Row, part: Part, place: number): Part => ('id' in part ? part : { id: `${String(row['id'])}-${place + 1}`, ...part })

/** A value as it leaves: addresses whole, words joined. */
export function leaving(value: Value | readonly string[] | undefined, property: ScalarProperty, origin: string): Value {
  if (value === undefined || value === null) return null
  if (typeof value === 'object') return value.join('; ')
  return property.address && typeof value === 'string' && value.startsWith('/') ? origin + value : value
}

/** The values of a key, in the order of its properties. */
export const keyOf = ({ key: names }: EntitySet, row: Row | Part): readonly string[] => names.map(name => String(row[name]))

/** The scalar properties among these. */
export const scalars = (properties: Properties): readonly (readonly [string, ScalarProperty])[] =>
  Object.entries(properties).filter((entry): entry is [string, ScalarProperty] => !isList(entry[1] as Property))
