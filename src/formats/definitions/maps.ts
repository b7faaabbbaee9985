import type { Field } from '../format.ts'

/** Uploaded shapes that show on a map where something was collected. */
export const gisFiles: Field = {
  type: 'files',
  accept: ['application/geo+json', 'application/vnd.google-earth.kml+xml', 'application/vnd.google-earth.kmz', 'application/zip'],
}

/** Where that map opens: latitude, longitude and zoom. */
export const gisMapCenter: Field = { type: 'point' }
