import { complexTypes } from '../model/complex.ts'
import { isList, type ListProperty, type Part, type Row, type ScalarProperty, type Value } from '../model/kinds.ts'
import { asEntity, leaving, qualified, scalars, shown } from '../model/profile.ts'
import { addressOf, inlined, partsIn, wanted, type Asked } from './asked.ts'

/** A row in verbose JSON: plain arrays in the profile of the CBD, `results` or `__deferred` in v2. */
export function verboseRow(asked: Asked, row: Row): object {
  const { profile, root, set, origin } = asked
  const uri = addressOf(root, set, row)
  const type = profile === 'v2' ? qualified(set.type) : set.type
  const values = wanted(asked).map(([name, property]) => {
    if (!isList(property)) return [name, verboseValue(leaving(row[name] as Value, property, origin), property)]
    if (!inlined(asked, name)) return [name, { __deferred: { uri: `${uri}/${name}` } }]
    return [name, verboseParts(asked, row, name, property)]
  })
  return { __metadata: { id: uri, uri, type }, ...Object.fromEntries(values) }
}

/** The parts of a list as they stand in a row. */
export function verboseParts({ profile, root, origin }: Asked, row: Row, name: string, property: ListProperty): unknown {
  const parts = partsIn(row, name)
  if (profile === 'v2') return { results: parts.map((part, place) => entityPart({ root, origin }, row, part, place, property)) }
  return property.bare ? parts.map(({ value }) => value) : parts.map(part => complexPart(part, property, origin))
}

const complexPart = (part: Part, { list }: ListProperty, origin: string): object => ({
  __metadata: { type: list },
  ...Object.fromEntries(
    Object.entries(complexTypes[list]).map(([name, property]) => [name, property.words ? part[name] : partValue(part, name, property, origin)]),
  ),
})

function entityPart({ root, origin }: Pick<Asked, 'root' | 'origin'>, row: Row, part: Part, place: number, { set: name }: ListProperty): object {
  const set = shown.v2.get(name)!
  const entity = asEntity(row, part, place)
  const uri = addressOf(root, set, entity)
  const values = scalars(set.properties).map(([own, property]) => [own, partValue(entity, own, property, origin)])
  return { __metadata: { id: uri, uri, type: qualified(set.type) }, ...Object.fromEntries(values) }
}

const partValue = (part: Part, name: string, property: ScalarProperty, origin: string): unknown =>
  verboseValue(leaving(part[name], property, origin), property)

/** A value in verbose JSON. Long numbers are texts, since scripts would round them. */
export function verboseValue(value: Value, { type }: ScalarProperty): Value {
  if (value === null) return null
  if (type === 'DateTime') return `/Date(${value})/`
  return type === 'Int64' ? String(value) : value
}
