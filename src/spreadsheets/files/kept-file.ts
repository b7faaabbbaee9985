import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { files, filesIn, type Files } from '#platform/files.ts'

/**
 * Files of imports and exports stand in the store of files behind a line of their own, so that they are never the same
 * bytes as an attachment, and can be removed without asking who else has them.
 */
const lineOf = (id: string): Buffer => Buffer.from(`OpenCHM ${id}\n`.padEnd(64))

let own: Files | undefined

/** Keep files in this folder although another program has opened it: for commands. Nothing in it is cleared away. */
export function keepFilesIn(folder: string): void {
  mkdirSync(path.join(folder, 'half'), { recursive: true, mode: 0o700 })
  own = filesIn(folder)
}

const store = (): Files => own ?? files()

/** Keep bytes under the id of an import or export. Answers their hash in the store, and the size and SHA-256 they have themselves. */
export async function keepFile(
  id: string,
  bytes: Readable,
  most: number,
): Promise<{ readonly hash: string; readonly size: number; readonly digest: string }> {
  const digest = createHash('sha256')
  const line = lineOf(id)
  const whole = async function* () {
    yield line
    for await (const chunk of bytes) {
      digest.update(chunk as Buffer)
      yield chunk as Buffer
    }
  }
  const { hash, size } = await store().put(Readable.from(whole(), { objectMode: false }), { most: most + line.length })
  return { hash, size: size - line.length, digest: digest.digest('hex') }
}

/** The bytes of a kept file. Refuses `file.unknown`. */
export const keptFile = (id: string, hash: string): Promise<Readable> => store().get(hash, { start: lineOf(id).length, end: Number.MAX_SAFE_INTEGER })

/** Do something with a kept file as a file of its own, which is gone afterwards. */
export async function withFile<Result>(id: string, hash: string, work: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'openchm-sheet-'))
  try {
    const file = path.join(folder, 'file')
    await pipeline(await keptFile(id, hash), createWriteStream(file))
    return await work(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Remove a kept file. */
export const removeFile = (hash: string): Promise<void> => store().remove(hash)

/** The bytes of a file on the disk. */
export const bytesOf = (file: string): Readable => createReadStream(file)
