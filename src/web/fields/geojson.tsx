import type { VNode } from 'preact'
import { Button } from '../kit/button.tsx'
import type { FieldView } from './drawing.ts'
import { controlOf, idOf, labelAt, type Asked } from './drawing.ts'
import { MapOf, shapeDrawn } from './map.tsx'
import { textAt } from './reader.ts'

/** A shape on the map as GeoJSON (RFC 7946). What cannot be read stays as typed, for its author to mend. */
export const geojson: FieldView = {
  input: asked => {
    const { visit, format } = asked.drawing
    const drawn = shapeDrawn(asked.value)
    const label = labelAt(format, asked.name, visit.locale)
    return (
      <div class="shape">
        <textarea class="input" rows={5} dir="ltr" spellcheck={false} {...controlOf(asked)} placeholder='{"type": "Polygon", "coordinates": […]}'>
          {asked.value === undefined ? '' : typeof asked.value === 'string' ? asked.value : JSON.stringify(asked.value)}
        </textarea>
        {asked.name.lastIndexOf('/') === 0 ? <ShapeFile asked={asked} /> : null}
        {drawn.path || drawn.places.length > 0 ? <MapOf visit={visit} drawn={drawn} label={label} /> : null}
      </div>
    )
  },
  read: (reader, name) => {
    const typed = textAt(reader, name)
    if (typed === undefined) return undefined
    try {
      return JSON.parse(typed) as unknown
    } catch {
      return typed
    }
  },
  view: ({ value, name, reading }) => (
    <>
      <MapOf visit={reading.visit} drawn={shapeDrawn(value)} label={labelAt(reading.format, name, reading.visit.locale)} />
      <details>
        <summary>GeoJSON</summary>
        <pre dir="ltr">{JSON.stringify(value, null, 2)}</pre>
      </details>
    </>
  ),
}

/** A file with a shape: its content goes into the box, and the map shows it. */
function ShapeFile({ asked }: { readonly asked: Asked }): VNode {
  const { say } = asked.drawing.visit
  const id = `${idOf(asked.name)}-upload`
  return (
    <div class="upload">
      <label for={id}>{say('draft.shape-file')}</label>
      <input type="file" id={id} name={`_file:${asked.name}`} accept=".json,.geojson,application/geo+json,application/json" />
      <Button tone="quiet" small name="_op" value={`upload:${asked.name}`} skipsChecks>
        {say('draft.shape-show')}
      </Button>
    </div>
  )
}
