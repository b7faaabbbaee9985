import { formatNamed, registered, type Format, type Labels } from '#formats'
import { Refused } from '#platform/errors.ts'
import { isTooDeep } from './depth.ts'

/** A format as a file: what another house needs to use it too. */
export type FormatFile = { readonly openchm: 'format'; readonly definition: Format; readonly labels: Labels | undefined }

const mostBytes = 2_000_000

/** The file of a format. Refuses `format.unknown`. */
export function fileOf(name: string): FormatFile {
  const definition = formatNamed(name)
  return { openchm: 'format', definition, labels: registered(name)!.labels }
}

/** What a file says of a format, not yet looked at. Refuses `format.file` for what is no such file. */
export function readFile(text: string): { readonly definition: unknown; readonly labels: unknown } {
  if (Buffer.byteLength(text) > mostBytes) throw new Refused('invalid', 'format.file', {})
  const file = parsed(text) as Partial<FormatFile> | null
  if (isTooDeep(file)) throw new Refused('invalid', 'format.file', {})
  if (typeof file !== 'object' || file?.openchm !== 'format') throw new Refused('invalid', 'format.file', {})
  return { definition: file.definition, labels: file.labels }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Refused('invalid', 'format.file', {})
  }
}
