import type { VNode } from 'preact'
import type { Visit } from '../page.ts'

type Position = readonly number[]

/** What is drawn on a map: lines and areas as one path, and places. Degrees; y is latitude turned over. */
export type Drawn = { readonly path: string; readonly places: readonly (readonly [number, number])[] }

/** The whole Earth, or what is drawn with some room around it. */
export function MapOf({
  visit,
  drawn,
  label,
  pick,
}: {
  readonly visit: Visit
  readonly drawn: Drawn
  readonly label: string
  readonly pick?: boolean
}): VNode {
  const [x, y, width, height] = boxOf(drawn)
  return (
    <figure class="map">
      <svg
        viewBox={`${x} ${y} ${width} ${height}`}
        preserveAspectRatio="xMidYMid meet"
        aria-label={label}
        {...(pick ? { 'data-map': '', role: 'application' as const } : { role: 'img' as const })}
      >
        <image href={visit.to('/records/world.svg')} x="-180" y="-90" width="360" height="180" />
        {drawn.path ? <path class="map-shape" d={drawn.path} vector-effect="non-scaling-stroke" /> : null}
        {drawn.places.map(([left, top]) => (
          <circle class="map-place" cx={left} cy={top} r={width / 60} data-place />
        ))}
        {pick && drawn.places.length === 0 ? <circle class="map-place" cx={0} cy={0} r={0} data-place /> : null}
      </svg>
      <figcaption class="quiet">{visit.say('draft.boundaries')}</figcaption>
    </figure>
  )
}

/** A place on the map. */
export const placeDrawn = (lat: number, lng: number): Drawn => ({ path: '', places: [[lng, -lat]] })

/** What GeoJSON says, as far as it can be drawn. */
export function shapeDrawn(value: unknown): Drawn {
  const all = geometriesIn(value, 0)
  return {
    path: all.flatMap(({ type, coordinates }) => linesOf[type]?.(coordinates) ?? []).join(''),
    places: all.flatMap(({ type, coordinates }) => placesOf[type]?.(coordinates) ?? []),
  }
}

type Geometry = { readonly type: string; readonly coordinates: unknown }
type Parts = { readonly [part: string]: unknown }
const deepest = 4

function geometriesIn(value: unknown, level: number): readonly Geometry[] {
  if (typeof value !== 'object' || value === null || level > deepest) return []
  const { type, features, geometries, geometry, coordinates } = value as Parts
  const inside = [features, geometries].find(Array.isArray) ?? (geometry === undefined ? undefined : [geometry])
  if (inside) return (inside as readonly unknown[]).flatMap(one => geometriesIn(one, level + 1))
  return typeof type === 'string' && coordinates !== undefined ? [{ type, coordinates }] : []
}

const lists = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number' && Math.abs(value[0]) <= 180 && Math.abs(value[1]) <= 90
const figure = (value: number) => Math.round(value * 1000) / 1000
const line = (value: unknown): string => {
  const points = lists(value).filter(isPosition)
  return points.length < 2 ? '' : `M${points.map(([x, y]) => `${figure(x!)},${figure(-y!)}`).join(' ')}`
}
const area = (value: unknown): readonly string[] =>
  lists(value)
    .map(line)
    .filter(Boolean)
    .map(ring => `${ring}Z`)
const place = (value: unknown): readonly (readonly [number, number])[] => (isPosition(value) ? [[figure(value[0]!), figure(-value[1]!)]] : [])

const linesOf: { readonly [type: string]: (coordinates: unknown) => readonly string[] } = {
  LineString: value => [line(value)],
  MultiLineString: value => lists(value).map(line),
  Polygon: area,
  MultiPolygon: value => lists(value).flatMap(area),
}
const placesOf: { readonly [type: string]: (coordinates: unknown) => Drawn['places'] } = {
  Point: place,
  MultiPoint: value => lists(value).flatMap(place),
}

const least = 12

function boxOf({ path, places }: Drawn): readonly [number, number, number, number] {
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(match => [Number(match[1]), Number(match[2])] as const)
  const all = [...points, ...places]
  if (all.length === 0) return [-180, -90, 360, 180]
  const [left, top, right, bottom] = all.reduce(([l, t, r, b], [x, y]) => [Math.min(l, x), Math.min(t, y), Math.max(r, x), Math.max(b, y)] as const, [
    180, 90, -180, -90,
  ] as readonly [number, number, number, number])
  const width = Math.min(360, Math.max((right - left) * 1.4, (bottom - top) * 2.8, least * 2))
  const height = width / 2
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height]
}
