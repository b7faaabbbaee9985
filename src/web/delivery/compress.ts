import { constants, gzipSync, zstdCompressSync } from 'node:zlib'

/** A body as it travels. */
export type Packed = { readonly body: Buffer; readonly encoding: string | undefined }

const smallest = 1024

/** The body in the best encoding the browser takes: zstd (0.1 ms for a page), else gzip. Small bodies stay as they are. */
export function packed(body: Buffer, accepted: string | undefined): Packed {
  if (body.length < smallest) return { body, encoding: undefined }
  const wanted = (accepted ?? '').split(',').map(part => part.trim().split(';')[0])
  if (wanted.includes('zstd')) return { body: zstdCompressSync(body, { params: { [constants.ZSTD_c_compressionLevel]: 3 } }), encoding: 'zstd' }
  if (wanted.includes('gzip')) return { body: gzipSync(body, { level: 6 }), encoding: 'gzip' }
  return { body, encoding: undefined }
}

/** Is it worth it for this type? */
export const packs = (type: string): boolean => /^(text\/|application\/(json|xml|[\w.]+\+(json|xml))|image\/svg)/.test(type)
