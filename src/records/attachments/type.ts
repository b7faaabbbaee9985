import { fileTypeFromBuffer } from 'file-type'
import { Refused } from '#platform/errors.ts'

/** What may be attached: extension → the types its content may turn out to be; the first is the one it is served with. */
const kinds: { readonly [extension: string]: readonly string[] } = {
  pdf: ['application/pdf'],
  png: ['image/png', 'image/apng'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  tif: ['image/tiff'],
  tiff: ['image/tiff'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/zip'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/zip'],
  pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'application/zip'],
  odt: ['application/vnd.oasis.opendocument.text', 'application/zip'],
  ods: ['application/vnd.oasis.opendocument.spreadsheet', 'application/zip'],
  odp: ['application/vnd.oasis.opendocument.presentation', 'application/zip'],
  doc: ['application/msword', 'application/x-cfb'],
  xls: ['application/vnd.ms-excel', 'application/x-cfb'],
  ppt: ['application/vnd.ms-powerpoint', 'application/x-cfb'],
  rtf: ['application/rtf', 'text/rtf'],
  zip: ['application/zip'],
  kmz: ['application/vnd.google-earth.kmz', 'application/zip'],
  kml: ['application/vnd.google-earth.kml+xml', 'application/xml', 'text/plain'],
  gpx: ['application/gpx+xml', 'application/xml', 'text/plain'],
  geojson: ['application/geo+json', 'text/plain'],
  json: ['application/json', 'text/plain'],
  csv: ['text/csv', 'text/plain'],
  txt: ['text/plain'],
}

/** The extensions that may be attached. */
export const extensions: readonly string[] = Object.keys(kinds)

/** How many of the first bytes `typeOf` wants to see. */
export const headLength = 8_192

/** Types a browser may show in place; everything else is downloaded. */
export const shownInline: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** The type of a file by its content, checked against its name. Refuses `file.type` for all that could act in a browser or on a desk: SVG, HTML, programs, unknown contents. */
export async function typeOf(head: Buffer, name: string): Promise<string> {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const allowed = Object.hasOwn(kinds, extension) ? kinds[extension]! : []
  const found = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime ?? (isText(head) ? 'text/plain' : undefined)
  if (found === undefined || !allowed.includes(found)) throw new Refused('invalid', 'file.type', { name, found: found ?? 'unknown', extensions })
  return allowed[0]!
}

const isText = (head: Buffer): boolean => head.length > 0 && !head.includes(0)
