import { complexTypes } from '../model/complex.ts'
import { isList, type ListProperty, type Row, type ScalarProperty, type Value } from '../model/kinds.ts'
import { leaving } from '../model/profile.ts'
import { isoOf, partsIn, wanted, type Asked } from './asked.ts'

/** A row in the JSON of v4: lists are always there, as collections. */
export const fourRow = (asked: Asked, row: Row): object =>
  Object.fromEntries(
    wanted(asked).map(([name, property]) => [
      name,
      isList(property) ? fourParts(asked, row, name, property) : fourValue(leaving(row[name] as Value, property, asked.origin), property),
    ]),
  )

/** The parts of a list as they stand in a row. */
export const fourParts = ({ origin }: Asked, row: Row, name: string, { bare, list }: ListProperty): readonly unknown[] =>
  partsIn(row, name).map(part => {
    if (bare) return part['value']
    const values = Object.entries(complexTypes[list]).map(([own, property]) => [
      own,
      property.words ? part[own] : fourValue(leaving(part[own], property, origin), property),
    ])
    return Object.fromEntries(values)
  })

/** A value in the JSON of v4. */
export const fourValue = (value: Value, { type }: ScalarProperty): Value => (type === 'DateTime' && typeof value === 'number' ? isoOf(value) : value)
