import type { FieldType, Issue } from './field-type.ts'
import { isObject, present, unknownParts, wrongType } from './shape.ts'

/** A place on the map, with the zoom at which it is shown. */
export type PointValue = { readonly lat: number; readonly lng: number; readonly zoom?: number }

/** A place on the map. */
export const point: FieldType<PointValue> = {
  present,
  is: value => isObject(value) && isFigure(value['lat']) && isFigure(value['lng']),
  check: value =>
    isObject(value)
      ? [...unknownParts(value, Object.keys(bounds)), ...Object.keys(bounds).flatMap(part => boundIssues(part, value[part]))]
      : wrongType,
  clean: value => {
    if (!isObject(value)) return present(value) ? value : undefined
    const parts = Object.entries(value).filter(([, part]) => present(part))
    return parts.length === 0
      ? undefined
      : Object.fromEntries(parts.map(([name, part]) => [name, typeof part === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : part]))
  },
  schema: () => ({
    type: 'object',
    properties: Object.fromEntries(Object.entries(bounds).map(([part, [minimum, maximum]]) => [part, { type: 'number', minimum, maximum }])),
    required: ['lat', 'lng'],
    additionalProperties: false,
  }),
  text: () => [],
  facts: () => [],
  line: ({ lat, lng }) => `${lat}, ${lng}`,
  edm: 'Edm.GeographyPoint',
  sample: () => ({ lat: 9.93, lng: -84.08, zoom: 8 }),
}

const bounds: { readonly [part: string]: readonly [number, number] } = { lat: [-90, 90], lng: [-180, 180], zoom: [0, 22] }

const isFigure = (value: unknown) => typeof value === 'number' && Number.isFinite(value)

function boundIssues(part: string, value: unknown): readonly Issue[] {
  if (value === undefined) return part === 'zoom' ? [] : [{ path: `/${part}`, code: 'field.missing' }]
  if (!isFigure(value)) return [{ path: `/${part}`, code: 'value.type' }]
  const [least, most] = bounds[part]!
  return (value as number) < least || (value as number) > most ? [{ path: `/${part}`, code: 'point.outside', values: { least, most } }] : []
}
