import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refused } from './errors.ts'

/** Files that arrive in pieces, over several requests and lives of this program. A part is named by an identifier of the caller. */
export type Parts = {
  /** Begin an empty part. */
  readonly begin: (id: string) => Promise<void>
  /** How many bytes have arrived; `undefined` when there is no such part. */
  readonly length: (id: string) => Promise<number | undefined>
  /**
   * Add bytes behind those that have arrived; what came before a line broke is kept. Answers the new length.
   * Refuses `upload.unknown`, `upload.offset` (details: the `offset` to go on from), `upload.busy`, and `file.too-large` beyond `most` bytes in all.
   */
  readonly append: (id: string, offset: number, bytes: Readable, limit: { readonly most: number }) => Promise<number>
  readonly remove: (id: string) => Promise<void>
  /** Where its bytes lie. */
  readonly place: (id: string) => string
  /** All parts there are. */
  readonly list: () => Promise<readonly string[]>
}

/** Parts in a folder. */
export function partsIn(folder: string): Parts {
  const busy = new Set<string>()
  const place = (id: string): string => {
    if (!/^[0-9A-Z-]{36}$/i.test(id)) throw new Refused('not-found', 'upload.unknown', { id })
    return path.join(folder, id)
  }
  const length = async (id: string) => (await stat(place(id)).catch(() => undefined))?.size
  return {
    place,
    length,
    begin: async id => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await (await open(place(id), 'wx', 0o600)).close()
    },
    append: async (id, offset, bytes, { most }) => {
      if (busy.has(id)) throw new Refused('conflict', 'upload.busy', { id })
      busy.add(id)
      try {
        const arrived = await length(id)
        if (arrived === undefined) throw new Refused('not-found', 'upload.unknown', { id })
        if (arrived !== offset) throw new Refused('conflict', 'upload.offset', { id, offset: arrived })
        await pipeline(unbroken(bytes), atMost(most - offset, most), createWriteStream(place(id), { flags: 'r+', start: offset, flush: true }))
        return (await length(id))!
      } finally {
        busy.delete(id)
      }
    },
    remove: id => rm(place(id), { force: true }),
    list: () => readdir(folder).catch(() => []),
  }
}

/** A stream whose source stays open when the reading of it breaks off: whoever sends still gets an answer. */
export const unbroken = (bytes: Readable): Readable => Readable.from(bytes.iterator({ destroyOnReturn: false }), { objectMode: false })

/** Lets so many bytes through and refuses the next one. */
export function atMost(bytes: number, most = bytes): Transform {
  let left = bytes
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      left -= chunk.length
      if (left < 0) done(new Refused('invalid', 'file.too-large', { most }))
      else done(null, chunk)
    },
  })
}
