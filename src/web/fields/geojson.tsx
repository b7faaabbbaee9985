import type { FieldView } from './drawing.ts'
import { controlOf } from './drawing.ts'
import { textAt } from './reader.ts'

/** A shape on the map as GeoJSON (RFC 7946). What cannot be read stays as typed, for its author to mend. */
export const geojson: FieldView = {
  input: asked => (
    <textarea class="input" rows={5} dir="ltr" spellcheck={false} {...controlOf(asked)} placeholder='{"type": "Polygon", "coordinates": […]}'>
      {asked.value === undefined ? '' : typeof asked.value === 'string' ? asked.value : JSON.stringify(asked.value)}
    </textarea>
  ),
  read: (reader, name) => {
    const typed = textAt(reader, name)
    if (typed === undefined) return undefined
    try {
      return JSON.parse(typed) as unknown
    } catch {
      return typed
    }
  },
  view: ({ value }) => (
    <details>
      <summary>GeoJSON</summary>
      <pre dir="ltr">{JSON.stringify(value, null, 2)}</pre>
    </details>
  ),
}
