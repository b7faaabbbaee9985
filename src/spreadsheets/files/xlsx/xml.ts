import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { Refused } from '#platform/errors.ts'
import { damaged } from '../zip.ts'

/** What is done at the marks of an XML part. Names come without their prefix. */
export type Marks = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** A reader that is given XML piece by piece. A document type is refused: no spreadsheet has one, and it could name other files. */
export function xmlReader(marks: Marks): { readonly write: (text: string) => void; readonly end: () => void } {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', error => damaged(error))
  parser.on('doctype', () => {
    throw new Refused('invalid', 'sheet.damaged', { problem: 'a document type' })
  })
  parser.on('opentag', tag => marks.open(bare(tag.name), tag.attributes))
  parser.on('closetag', tag => marks.close(bare(tag.name)))
  parser.on('text', marks.text)
  parser.on('cdata', marks.text)
  return { write: text => void parser.write(text), end: () => void parser.close() }
}

/** Read a whole part. */
export async function readXml(bytes: Readable, marks: Marks): Promise<void> {
  const reader = xmlReader(marks)
  for await (const text of textIn(bytes)) reader.write(text)
  reader.end()
}

/** The text of a part: UTF-8, or UTF-16 when it begins so. Refuses `sheet.damaged`. */
export async function* textIn(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  try {
    for await (const chunk of bytes) {
      decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true })
      yield decoder.decode(chunk, { stream: true })
    }
    yield decoder?.decode() ?? ''
  } catch (error) {
    damaged(error)
  }
}

/** An attribute by its name without prefix (`r:id` → `id`). */
export const attribute = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1]

const bare = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
