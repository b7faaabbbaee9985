import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { apart } from '#platform/apart.ts'
import { Refused } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import type { Document } from './document.ts'
import type { Setting } from './setter.ts'

/** What setting one document may take. */
const limits = { seconds: 45, megabytes: 900 }
/** Documents set at once, those that may wait, and files kept. */
const most = { atOnce: 2, waiting: 20, kept: 2000 }

const setter = new URL('./setter.ts', import.meta.url)
const template = readFileSync(path.join(import.meta.dirname, 'document.typ'))

let folder: string | undefined

/** Keep what is printed in this folder, which can be thrown away at any time. */
export function openPrinting(place: string): void {
  folder = place
}

/** The PDF of a document; the same document is set once only. Refuses `print.busy`, `print.large`, `print.failed`. */
export async function set(document: Document): Promise<Buffer> {
  const data = JSON.stringify(document)
  if (data.length > mostCharacters) throw new Refused('conflict', 'print.large')
  const name = `${createHash('sha256').update(template).update(data).digest('hex')}.pdf`
  return (await keptUnder(name)) ?? keep(name, await setNow({ document }))
}

const mostCharacters = 8_000_000

let [busy, waiting] = [0, 0]
const turns: (() => void)[] = []

async function setNow(setting: Setting): Promise<Buffer> {
  if (busy >= most.atOnce) {
    if (waiting >= most.waiting) throw new Refused('conflict', 'print.busy')
    waiting++
    await new Promise<void>(turn => turns.push(turn))
    waiting--
  }
  busy++
  try {
    return Buffer.from(await apart<Uint8Array>(setter, setting, limits))
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem
    throw new Refused('conflict', 'print.failed', { problem: `${problem.code} ${String(problem.details['problem'] ?? '')}`.trim() })
  } finally {
    busy--
    turns.shift()?.()
  }
}

async function keptUnder(name: string): Promise<Buffer | undefined> {
  if (folder === undefined) return undefined
  const place = path.join(folder, name)
  const found = await readFile(place).catch(() => undefined)
  if (found) await utimes(place, new Date(), new Date()).catch(() => undefined)
  return found
}

async function keep(name: string, bytes: Buffer): Promise<Buffer> {
  if (folder === undefined) return bytes
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const half = path.join(folder, `${newId()}.half`)
  await writeFile(half, bytes, { mode: 0o600 })
  await rename(half, path.join(folder, name))
  await forgetOldest(folder)
  return bytes
}

/** When there are too many, the tenth that was not asked for the longest time goes. */
async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder)
  if (names.length <= most.kept) return
  const aged = await Promise.all(names.map(async name => ({ name, at: (await stat(path.join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })))
  for (const { name } of aged.toSorted((one, other) => one.at - other.at).slice(0, most.kept / 10)) await rm(path.join(folder, name), { force: true })
}
