import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refused } from './errors.ts'
import { newId } from './ids.ts'
import { atMost, partsIn, type Parts } from './parts.ts'

/** What is known of a stored file: the SHA-256 of its bytes, which is also its name, and their number. */
export type StoredFile = { readonly hash: string; readonly size: number }

/** Most bytes of one file, of all files of one account, and of all files there are; the operator decides. */
export type FileLimits = { readonly each: number; readonly account: number; readonly all: number }

/** Where files are kept. The same bytes are kept once; who refers to them is the business of the caller. */
export type Files = {
  readonly limits: FileLimits
  /** Files that arrive in pieces. */
  readonly parts: Parts
  /** Files that wait until somebody says what they are for. */
  readonly temporary: Parts
  /** Keep the bytes. Refuses `file.too-large` beyond `most` bytes, and then keeps nothing. */
  readonly put: (bytes: Readable, limit: { readonly most: number }) => Promise<StoredFile>
  /** Keep a file that lies in a `room` or a part: it moves, it is not copied. */
  readonly take: (place: string) => Promise<StoredFile>
  /** The bytes, or a part of them (both ends included). Refuses `file.unknown`. */
  readonly get: (hash: string, part?: { readonly start: number; readonly end: number }) => Promise<Readable>
  /** Where the bytes lie on this machine, for programs that read files by their path. Refuses `file.unknown`. */
  readonly local: (hash: string) => Promise<string>
  /** Something made from a file (a smaller picture), made once and forgotten with it. Answers where it lies. */
  readonly derived: (hash: string, name: string, make: (from: string, to: string) => Promise<void>) => Promise<string>
  /** An empty folder for files on their way; whoever asks for it removes it, else the next start does. */
  readonly room: () => Promise<string>
  /** Remove the bytes; with `before`, unless they were kept again since. */
  readonly remove: (hash: string, unless?: { readonly before: Date }) => Promise<void>
}

const [megabyte, gigabyte] = [1024 ** 2, 1024 ** 3]

/** What may be kept unless the operator decides otherwise. */
export const usualFileLimits: FileLimits = { each: gigabyte, account: 20 * gigabyte, all: Number.MAX_SAFE_INTEGER }

let kept: Files | undefined

/** The files of this process. */
export function files(): Files {
  if (!kept) throw new Error('The files are not open')
  return kept
}

/** Keep the files of this process in a folder, which is made; what an earlier life left half written is removed, parts of uploads stay. */
export async function openFiles(folder: string, limits: FileLimits = usualFileLimits): Promise<Files> {
  await rm(path.join(folder, 'half'), { recursive: true, force: true })
  await mkdir(path.join(folder, 'half'), { recursive: true, mode: 0o700 })
  kept = filesIn(folder, limits)
  return kept
}

/** Files on a disk: `ab/cd/abcd….`, written beside, forced to the disk and renamed. */
export function filesIn(folder: string, limits: FileLimits = usualFileLimits): Files {
  const half = () => path.join(folder, 'half', newId())
  const adopt = async (from: string, stored: StoredFile): Promise<StoredFile> => {
    const place = placeOf(folder, stored.hash)
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
    await rename(from, place)
    await synced(path.dirname(place))
    return stored
  }
  const local = async (hash: string): Promise<string> => {
    const place = placeOf(folder, hash)
    if (!(await exists(place))) throw new Refused('not-found', 'file.unknown', { hash })
    return place
  }
  return {
    limits,
    parts: partsIn(path.join(folder, 'parts')),
    temporary: partsIn(path.join(folder, 'temporary')),
    local,
    put: async (bytes, { most }) => {
      const place = half()
      try {
        return await adopt(place, await written(bytes, place, most))
      } finally {
        await rm(place, { force: true })
      }
    },
    take: async place => {
      const stored = await digested(place)
      const moved = half()
      // the folder of temporary files may be on another disk
      await rename(place, moved).catch(() => copyFile(place, moved))
      return adopt(moved, stored)
    },
    get: async (hash, part) => createReadStream(await local(hash), { ...part, highWaterMark: megabyte / 4 }),
    derived: async (hash, name, make) => {
      const place = path.join(derivedFolder(folder, hash), name)
      if (await exists(place)) return place
      const from = await local(hash)
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      const made = half()
      try {
        await make(from, made)
        await rename(made, place)
      } finally {
        await rm(made, { force: true })
      }
      return place
    },
    room: async () => {
      const place = half()
      await mkdir(place, { mode: 0o700 })
      return place
    },
    remove: async (hash, unless) => {
      const place = placeOf(folder, hash)
      const found = await stat(place).catch(() => undefined)
      if (unless && found && found.ctimeMs > unless.before.getTime()) return
      await rm(place, { force: true })
      await rm(derivedFolder(folder, hash), { recursive: true, force: true })
    },
  }
}

async function written(bytes: Readable, place: string, most: number): Promise<StoredFile> {
  const digest = createHash('sha256')
  let size = 0
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length
      digest.update(chunk)
      yield chunk
    }
  }
  const file = createWriteStream(place, { flags: 'wx', mode: 0o600, flush: true })
  try {
    await pipeline(bytes, atMost(most), measured, file)
  } finally {
    // one that is still being opened would come back after it was removed
    if (!file.closed) await new Promise<void>(resolve => void file.once('close', resolve))
  }
  return { hash: digest.digest('hex'), size }
}

async function digested(place: string): Promise<StoredFile> {
  const digest = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(place, { highWaterMark: megabyte })) {
    size += (chunk as Buffer).length
    digest.update(chunk as Buffer)
  }
  return { hash: digest.digest('hex'), size }
}

function placeOf(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Refused('not-found', 'file.unknown', { hash })
  return path.join(folder, hash.slice(0, 2), hash.slice(2, 4), hash)
}

const derivedFolder = (folder: string, hash: string) => `${placeOf(folder, hash)}.made`

const exists = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  )

async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
