import { readFile } from 'node:fs/promises'

/** The text of a plain file. */
export async function* plainPages(place: string): AsyncGenerator<string> {
  yield decoded(await readFile(place))
}

/** Bytes as text: UTF-8, UTF-16 when it says so at its beginning, else Western European (windows-1252), which nothing fails. */
export function decoded(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 2)
  if (mark === '\xff\xfe') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === '\xfe\xff') return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
