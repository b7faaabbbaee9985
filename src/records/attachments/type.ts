import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { Refused } from '#platform/errors.ts'
import { mainParts, refuseStrangeArchive } from './archive.ts'

const [text, zip, cfb, xml] = ['text/plain', 'application/zip', 'application/x-cfb', 'application/xml']
const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** What may be attached: extension → the types its content may turn out to be; the first is the one it is served with. */
const kinds: { readonly [extension: string]: readonly string[] } = {
  pdf: ['application/pdf'],
  png: ['image/png', 'image/apng'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  avif: ['image/avif'],
  heic: ['image/heic', 'image/heif'],
  bmp: ['image/bmp'],
  tif: ['image/tiff'],
  tiff: ['image/tiff'],
  docx: [`${office}.wordprocessingml.document`, zip],
  xlsx: [`${office}.spreadsheetml.sheet`, zip],
  pptx: [`${office}.presentationml.presentation`, zip],
  odt: [`${openDocument}.text`, zip],
  ods: [`${openDocument}.spreadsheet`, zip],
  odp: [`${openDocument}.presentation`, zip],
  epub: ['application/epub+zip', zip],
  doc: ['application/msword', cfb],
  xls: ['application/vnd.ms-excel', cfb],
  ppt: ['application/vnd.ms-powerpoint', cfb],
  rtf: ['application/rtf', 'text/rtf'],
  html: ['text/html', text, xml],
  htm: ['text/html', text, xml],
  xml: [xml, text],
  md: ['text/markdown', text],
  csv: ['text/csv', text],
  tsv: ['text/tab-separated-values', text],
  txt: [text],
  json: ['application/json', text],
  geojson: ['application/geo+json', text],
  kml: ['application/vnd.google-earth.kml+xml', xml, text],
  kmz: ['application/vnd.google-earth.kmz', zip],
  gpx: ['application/gpx+xml', xml, text],
  gml: ['application/gml+xml', xml, text],
  gpkg: ['application/geopackage+sqlite3', 'application/x-sqlite3'],
  mp3: ['audio/mpeg'],
  m4a: ['audio/mp4', 'audio/x-m4a', 'video/mp4'],
  ogg: ['audio/ogg', 'audio/ogg; codecs=opus', 'video/ogg'],
  wav: ['audio/wav'],
  flac: ['audio/flac'],
  mp4: ['video/mp4', 'video/x-m4v'],
  mov: ['video/quicktime'],
  webm: ['video/webm', 'video/matroska'],
  avi: ['video/x-msvideo', 'video/vnd.avi'],
  wmv: ['video/x-ms-wmv', 'video/x-ms-asf', 'audio/x-ms-asf'],
  mpg: ['video/mpeg', 'video/MP1S', 'video/MP2P'],
  mpeg: ['video/mpeg', 'video/MP1S', 'video/MP2P'],
  zip: [zip],
  gz: ['application/gzip'],
  tar: ['application/x-tar'],
  '7z': ['application/x-7z-compressed'],
}

/** The extensions that may be attached. */
export const extensions: readonly string[] = Object.keys(kinds)

/** How many of the first bytes `typeOf` wants to see. */
export const headLength = 8_192

/** Types a browser may show in place; everything else is downloaded. */
export const shownInline: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'audio/mpeg',
  'audio/ogg',
  'audio/wav',
  'video/mp4',
  'video/webm',
])

/** Types a smaller picture can be made of. */
export const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/tiff'])

const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Refuses `file.type` for a name whose extension is none of those that may be attached. */
export function refuseName(name: string): void {
  if (!Object.hasOwn(kinds, extensionOf(name))) throw new Refused('invalid', 'file.type', { name, found: 'unknown', extensions })
}

/** The type of a file by its content, checked against its name. Refuses `file.type` for all that could act in a browser or on a desk: SVG, programs, unknown contents. */
export async function typeOf(head: Buffer, name: string): Promise<string> {
  const extension = extensionOf(name)
  const allowed = Object.hasOwn(kinds, extension) ? kinds[extension]! : []
  const found = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime ?? (isText(head) ? text : undefined)
  const drawing = [text, xml].includes(found ?? '') && isDrawing(head)
  if (found === undefined || !allowed.includes(found) || drawing)
    throw new Refused('invalid', 'file.type', { name, found: drawing ? 'image/svg+xml' : (found ?? 'unknown'), extensions })
  return allowed[0]!
}

/** The type of a whole file, seen from its beginning and, where it is an archive, from what it holds. Refuses `file.empty`, `file.type`, `file.archive`. */
export async function typeOfFile(place: string, name: string): Promise<string> {
  const head = await headOf(place)
  if (head.length === 0) throw new Refused('invalid', 'file.empty')
  const type = await typeOf(head, name)
  if (Object.hasOwn(mainParts, type)) await refuseStrangeArchive(place, type, name)
  return type
}

async function headOf(place: string): Promise<Buffer> {
  const handle = await open(place)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Text without a zero byte, or UTF-16, which says so at its beginning. */
const isText = (head: Buffer): boolean => head.length > 0 && (!head.includes(0) || /^(\xff\xfe|\xfe\xff)/.test(head.toString('latin1', 0, 2)))

/** SVG acts in a browser whatever it is called. */
const isDrawing = (head: Buffer): boolean =>
  /<svg[\s>:]|http:\/\/www\.w3\.org\/2000\/svg/i.test(head.toString('latin1')) && !/<html|<body/i.test(head.toString('latin1'))
