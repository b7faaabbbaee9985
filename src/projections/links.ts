import path from 'node:path'
import type { Data } from '#formats'

/** A web address or a file of a record. `url` of a file is a path of this site. */
export type Linked = { readonly url: string; readonly name: string | undefined; readonly language: string | undefined; readonly type: string }

/** Every link and file of a public body, each address once, in the order of the body. */
export function filesAndLinks(data: Data): { readonly links: readonly Linked[]; readonly files: readonly Linked[] } {
  const found = new Map<string, Linked>()
  gather(data, found)
  const all = [...found.values()]
  return { links: all.filter(({ url }) => !url.startsWith('/')), files: all.filter(({ url }) => url.startsWith('/files/')) }
}

function gather(value: unknown, found: Map<string, Linked>): void {
  if (Array.isArray(value)) return value.forEach(part => gather(part, found))
  if (typeof value !== 'object' || value === null) return
  const { url, name, language } = value as { readonly [part: string]: unknown }
  if (typeof url === 'string' && /^(https?:\/\/|\/files\/)/i.test(url) && !found.has(url))
    found.set(url, { url, name: textOrNone(name), language: textOrNone(language), type: typeOfFile(url) })
  for (const part of Object.values(value)) gather(part, found)
}

const textOrNone = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** What an address leads to by its ending; a page where it has none we know. */
function typeOfFile(url: string): string {
  const ending = path.extname(url.split(/[?#]/, 1)[0]!).slice(1).toLowerCase()
  return types.get(ending) ?? (url.startsWith('/files/') ? 'application/octet-stream' : 'text/html')
}

const office = 'application/vnd.openxmlformats-officedocument'
const types: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['docx', `${office}.wordprocessingml.document`],
  ['xlsx', `${office}.spreadsheetml.sheet`],
  ['pptx', `${office}.presentationml.presentation`],
  ['doc', 'application/msword'],
  ['xls', 'application/vnd.ms-excel'],
  ['ppt', 'application/vnd.ms-powerpoint'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['csv', 'text/csv'],
  ['tsv', 'text/tab-separated-values'],
  ['txt', 'text/plain'],
  ['xml', 'application/xml'],
  ['json', 'application/json'],
  ['geojson', 'application/geo+json'],
  ['kml', 'application/vnd.google-earth.kml+xml'],
  ['zip', 'application/zip'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
])
