import type { FieldView } from './drawing.ts'
import { idOf, labelAt } from './drawing.ts'
import { MapOf, placeDrawn, type Drawn } from './map.tsx'
import { present, textAt } from './reader.ts'

const parts = [
  { part: 'lat', least: -90, most: 90 },
  { part: 'lng', least: -180, most: 180 },
  { part: 'zoom', least: 0, most: 22 },
] as const

/** A place on the map: latitude, longitude and how near the map opens. */
export const point: FieldView = {
  many: true,
  input: ({ name, value, drawing }) => (
    <div class="point" data-point>
      <div class="row">
        {parts.map(({ part, least, most }) => (
          <div class="row-part">
            <label for={`${idOf(name)}-${part}`}>{drawing.visit.say(`fields.point-${part}`)}</label>
            <input
              class="input"
              type="number"
              step="any"
              dir="ltr"
              min={least}
              max={most}
              id={`${idOf(name)}-${part}`}
              name={`${name}/${part}`}
              value={figure(value, part)}
            />
          </div>
        ))}
      </div>
      <MapOf visit={drawing.visit} drawn={drawnAt(value)} label={drawing.visit.say('draft.map-help')} pick />
    </div>
  ),
  read: (reader, name) => present(Object.fromEntries(parts.map(({ part }) => [part, numberOrText(textAt(reader, `${name}/${part}`))]))),
  view: ({ value, name, reading }) => (
    <>
      <span dir="ltr">{`${figure(value, 'lat')}, ${figure(value, 'lng')}`}</span>
      <MapOf visit={reading.visit} drawn={drawnAt(value)} label={labelAt(reading.format, name, reading.visit.locale)} />
    </>
  ),
}

const nowhere: Drawn = { path: '', places: [] }

function drawnAt(value: unknown): Drawn {
  const [lat, lng] = [Number(figure(value, 'lat') || NaN), Number(figure(value, 'lng') || NaN)]
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? placeDrawn(lat, lng) : nowhere
}

const figure = (value: unknown, part: string): string => {
  const held = typeof value === 'object' && value !== null ? (value as { readonly [part: string]: unknown })[part] : undefined
  return held === undefined ? '' : String(held)
}

const numberOrText = (typed: string | undefined) => (typed === undefined ? undefined : Number.isFinite(Number(typed)) ? Number(typed) : typed)
