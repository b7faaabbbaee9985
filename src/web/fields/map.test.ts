import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shapeDrawn } from './map.tsx'

test('areas, lines and places of GeoJSON are drawn in degrees, whatever holds them', () => {
  const area = { type: 'Polygon', coordinates: [[[-84, 9], [-83, 9], [-83, 10], [-84, 9]]] } // prettier-ignore
  const place = { type: 'Point', coordinates: [36.8, -1.3] }

  const drawn = shapeDrawn({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', geometry: area },
      { type: 'Feature', geometry: place },
    ],
  })

  assert.deepEqual(drawn, { path: 'M-84,-9 -83,-9 -83,-10 -84,-9Z', places: [[36.8, 1.3]] })
})

test('what is no shape draws nothing and breaks nothing', () => {
  for (const value of [
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { type: 'Polygon' },
    { type: 'Point', coordinates: ['x', 1] },
    { type: 'LineString', coordinates: [[500, 1]] },
  ])
    assert.deepEqual(shapeDrawn(value), { path: '', places: [] })
})
