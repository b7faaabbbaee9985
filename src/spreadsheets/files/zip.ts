import type { Readable } from 'node:stream'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { Refused } from '#platform/errors.ts'

/** The parts of a zip by name, each opened when asked. */
export type Parts = {
  readonly names: readonly string[]
  readonly size: (name: string) => number
  readonly open: (name: string) => Promise<Readable>
  readonly close: () => Promise<void>
}

/** What a spreadsheet may be: far beyond any real one, far below what fills a disk. */
export const zipLimits = { parts: 2000, bytes: 2 * 1024 ** 3, ratio: 300, freeBytes: 32 * 1024 ** 2 } as const

/** Open a zip and look at its list of parts. Refuses `sheet.damaged`, `sheet.password`, and `sheet.bomb` for one that would become far larger than it is. */
export async function openZip(path: string): Promise<Parts> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }).catch(damaged)
  try {
    const entries = await listed(zip)
    return {
      names: [...entries.keys()],
      size: name => entries.get(name)?.uncompressedSize ?? 0,
      open: name => opened(zip, entries.get(name)),
      close: async () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function listed(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  let bytes = 0
  try {
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName, entry)
      bytes += entry.uncompressedSize
      if (entry.isEncrypted()) throw new Refused('invalid', 'sheet.password')
      if (isBomb(entry) || bytes > zipLimits.bytes || entries.size > zipLimits.parts) throw new Refused('invalid', 'sheet.bomb')
    }
  } catch (error) {
    return damaged(error)
  }
  return entries
}

const isBomb = ({ uncompressedSize, compressedSize }: Entry) =>
  uncompressedSize > zipLimits.freeBytes && uncompressedSize > compressedSize * zipLimits.ratio

async function opened(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  if (!entry) throw new Refused('invalid', 'sheet.damaged', { problem: 'a part is missing' })
  return zip.openReadStreamPromise(entry).catch(damaged)
}

/** Whatever a library says about broken bytes is one refusal; ours stay as they are. */
export function damaged(error: unknown): never {
  if (error instanceof Refused) throw error
  throw new Refused('invalid', 'sheet.damaged', { problem: (error as Error).message })
}
