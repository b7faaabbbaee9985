import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { createGzip, gzip } from 'node:zlib'

const packed = promisify(gzip)
const [leastLength, level] = [1024, 4]

/** Does whoever sent this `Accept-Encoding` take packed answers? */
export const takesGzip = (accepted: string | readonly string[] = ''): boolean =>
  /(^|,)\s*gzip\s*(;\s*q=(1|0\.\d*[1-9]))?\s*(,|$)/i.test(String(accepted))

/** Is a text long enough to be smaller when it is packed? */
export const worthPacking = (text: string): boolean => text.length >= leastLength

/** A text packed. */
export const pack = (text: string): Promise<Buffer> => packed(text, { level })

/** Pieces packed as they come. Where one end breaks, so does the other. */
export function packPieces(pieces: Readable): Readable {
  const packer = createGzip({ level })
  pieces.on('error', error => packer.destroy(error))
  packer.on('close', () => pieces.destroy())
  return pieces.pipe(packer)
}
