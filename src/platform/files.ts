import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refused } from './errors.ts'
import { newId } from './ids.ts'

/** What is known of a stored file: the SHA-256 of its bytes, which is also its name, and their number. */
export type StoredFile = { readonly hash: string; readonly size: number }

/** Where files are kept. The same bytes are kept once; who refers to them is the business of the caller. */
export type Files = {
  /** Keep the bytes. Refuses `file.too-large` beyond `most` bytes, and then keeps nothing. */
  readonly put: (bytes: Readable, limit: { readonly most: number }) => Promise<StoredFile>
  /** The bytes, or a part of them (both ends included). Refuses `file.unknown`. */
  readonly get: (hash: string, part?: { readonly start: number; readonly end: number }) => Promise<Readable>
  readonly remove: (hash: string) => Promise<void>
}

let kept: Files | undefined

/** The files of this process. */
export function files(): Files {
  if (!kept) throw new Error('The files are not open')
  return kept
}

/** Keep the files of this process in a folder, which is made; what an earlier life left half written is removed. */
export async function openFiles(folder: string): Promise<Files> {
  await rm(path.join(folder, 'half'), { recursive: true, force: true })
  await mkdir(path.join(folder, 'half'), { recursive: true, mode: 0o700 })
  kept = filesIn(folder)
  return kept
}

/** Files on a disk: `ab/cd/abcd….`, written beside, forced to the disk and renamed. */
export const filesIn = (folder: string): Files => ({
  put: async (bytes, { most }) => {
    const half = path.join(folder, 'half', newId())
    try {
      const stored = await written(bytes, half, most)
      const place = placeOf(folder, stored.hash)
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      await rename(half, place)
      await synced(path.dirname(place))
      return stored
    } finally {
      await rm(half, { force: true })
    }
  },
  get: async (hash, part) => {
    const place = placeOf(folder, hash)
    const found = await stat(place).catch(() => undefined)
    if (!found) throw new Refused('not-found', 'file.unknown', { hash })
    return createReadStream(place, part)
  },
  remove: hash => rm(placeOf(folder, hash), { force: true }),
})

async function written(bytes: Readable, place: string, most: number): Promise<StoredFile> {
  const digest = createHash('sha256')
  let size = 0
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > most) throw new Refused('invalid', 'file.too-large', { most })
      digest.update(chunk)
      yield chunk
    }
  }
  await pipeline(bytes, measured, createWriteStream(place, { flags: 'wx', mode: 0o600, flush: true }))
  return { hash: digest.digest('hex'), size }
}

function placeOf(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Refused('not-found', 'file.unknown', { hash })
  return path.join(folder, hash.slice(0, 2), hash.slice(2, 4), hash)
}

async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
