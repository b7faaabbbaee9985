import type { FieldType, Issue } from './field-type.ts'
import { isObject, present, wrongType } from './shape.ts'

/** A GeoJSON object (RFC 7946): a geometry, a feature or a collection of features. */
export type GeoJson = { readonly type: string; readonly [member: string]: unknown }

/** Areas and places drawn on the map. */
export const geojson: FieldType<GeoJson> = {
  present,
  is: value => isObject(value) && typeof value['type'] === 'string',
  check: value => {
    if (!isObject(value)) return wrongType
    const budget = { positions: mostPositions }
    const fault = objectFault(value, budget, 0)
    return fault ? [fault] : []
  },
  clean: value => (present(value) ? value : undefined),
  schema: () => ({
    type: 'object',
    properties: { type: { enum: ['Feature', 'FeatureCollection', 'GeometryCollection', ...Object.keys(depths)] } },
    required: ['type'],
  }),
  text: () => [],
  facts: () => [],
  line: ({ type }) => type,
  edm: 'Edm.Geography',
  sample: () => ({ type: 'Polygon', coordinates: [[[-84.3, 9.8], [-83.9, 9.8], [-83.9, 10.1], [-84.3, 9.8]]] }), // prettier-ignore
}

const mostPositions = 50_000
const mostFeatures = 2000

/** Levels of lists around a position. */
const depths: { readonly [type: string]: number } = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }

type Budget = { positions: number }

const wrong: Issue = { path: '', code: 'value.geojson' }

function objectFault(value: unknown, budget: Budget, level: number): Issue | undefined {
  if (!isObject(value) || level > 3) return wrong
  const { type } = value
  if (typeof type !== 'string') return wrong
  if (type === 'FeatureCollection') return listFault(value['features'], feature => objectFault(feature, budget, level + 1))
  if (type === 'GeometryCollection') return listFault(value['geometries'], geometry => objectFault(geometry, budget, level + 1))
  if (type === 'Feature') return value['geometry'] === null ? undefined : objectFault(value['geometry'], budget, level + 1)
  return Object.hasOwn(depths, type) ? coordinateFault(value['coordinates'], depths[type]!, budget) : wrong
}

function listFault(list: unknown, fault: (entry: unknown) => Issue | undefined): Issue | undefined {
  if (!Array.isArray(list)) return wrong
  if (list.length > mostFeatures) return { path: '', code: 'value.many', values: { most: mostFeatures } }
  for (const entry of list) {
    const found = fault(entry)
    if (found) return found
  }
  return undefined
}

function coordinateFault(value: unknown, depth: number, budget: Budget): Issue | undefined {
  if (!Array.isArray(value)) return wrong
  if (depth > 0) {
    for (const part of value) {
      const found = coordinateFault(part, depth - 1, budget)
      if (found) return found
    }
    return undefined
  }
  if (--budget.positions < 0) return { path: '', code: 'value.many', values: { most: mostPositions } }
  const [lng, lat] = value as readonly unknown[]
  const inside = (figure: unknown, most: number) => typeof figure === 'number' && Math.abs(figure) <= most
  return (value.length === 2 || value.length === 3) && inside(lng, 180) && inside(lat, 90) ? undefined : { path: '', code: 'geojson.position' }
}
