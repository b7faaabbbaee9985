import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { analysisVersion } from '../analysis/entry.ts'
import type { Handle, Header } from './handle.ts'
import { memoryFor } from './segment.ts'

/** Grows when the arrays of a segment change, or the facets and days that cards have. */
export const layoutVersion = 6

/** What is written of a collection: its segments and their dead, and the place in the change log up to which it is complete. */
export type Saved = {
  readonly seq: number
  /** Records that could not be indexed. */
  readonly skipped: readonly string[]
  readonly segments: readonly { readonly handle: Handle; readonly live?: SharedArrayBuffer; readonly dead: number }[]
}

type Listing = {
  readonly seq: number
  readonly skipped: readonly string[]
  readonly segments: readonly { readonly name: string; readonly dead: number; readonly live?: string }[]
}

/** Something on disk is not what was written. The index is made anew from the database. */
class Damaged extends Error {}

const magic = Buffer.from('OCHMSEG1')

/** Where the index of this version lives. Those of other versions are removed once this one is complete. */
export const folderOf = (root: string): string => path.join(root, `${layoutVersion}-${analysisVersion}`)

/** Writes a segment's file: header with a checksum for each array, then the arrays. Complete or not there. */
export function writeSegment(folder: string, { name, header, buffer }: Handle): void {
  const sums = Object.fromEntries(Object.entries(header.arrays).map(([array, { at }]) => [array, sumOf(buffer, at, lengthOf(header, array))]))
  const text = Buffer.from(JSON.stringify({ header, sums }))
  const start = Buffer.alloc(16)
  magic.copy(start)
  start.writeUInt32LE(text.length, 8)
  start.writeUInt32LE(crc32(text), 12)
  writeWhole(folder, fileOf(name), [start, text, new Uint8Array(buffer as unknown as ArrayBuffer, 0, header.bytes)])
}

const fileOf = (name: string): string => `${name}.seg`
const widths = { u8: 1, u16: 2, u32: 4, i32: 4 }
const lengthOf = (header: Header, array: string): number => header.arrays[array]!.length * widths[header.arrays[array]!.type]
const sumOf = (buffer: SharedArrayBuffer, at: number, length: number): number => crc32(new Uint8Array(buffer as unknown as ArrayBuffer, at, length))

function readSegment(folder: string, name: string, slots: number): Handle {
  const file = openSync(path.join(folder, fileOf(name)), 'r')
  try {
    const start = readExactly(file, Buffer.alloc(16), 0)
    if (!start.subarray(0, 8).equals(magic)) throw new Damaged(`${name}: not a segment`)
    const text = readExactly(file, Buffer.alloc(Math.min(start.readUInt32LE(8), 1 << 28)), 16)
    if (crc32(text) !== start.readUInt32LE(12)) throw new Damaged(`${name}: header`)
    const { header, sums } = JSON.parse(text.toString()) as { header: Header; sums: { [array: string]: number } }
    const memory = memoryFor(header, slots)
    readExactly(file, new Uint8Array(memory.buffer as unknown as ArrayBuffer, 0, header.bytes), 16 + text.length)
    for (const array of Object.keys(header.arrays)) {
      if (sumOf(memory.buffer, header.arrays[array]!.at, lengthOf(header, array)) !== sums[array]) throw new Damaged(`${name}: ${array}`)
    }
    return { name, header, ...memory }
  } finally {
    closeSync(file)
  }
}

function readExactly<Bytes extends Uint8Array>(file: number, bytes: Bytes, from: number): Bytes {
  let done = 0
  while (done < bytes.length) {
    const more = readSync(file, bytes, done, bytes.length - done, from + done)
    if (more === 0) throw new Damaged('file ends too soon')
    done += more
  }
  return bytes
}

/** Makes this the index that the next start finds, and removes what it no longer needs. */
export function writeCurrent(folder: string, saved: Saved): void {
  const listing: Listing = {
    seq: saved.seq,
    skipped: saved.skipped,
    segments: saved.segments.map(({ handle, live, dead }) => ({
      name: handle.name,
      dead,
      ...(live ? { live: Buffer.from(live).toString('base64') } : {}),
    })),
  }
  const text = JSON.stringify(listing)
  writeWhole(folder, 'current', [Buffer.from(`${crc32(text)}\n${text}`)])
  const needed = new Set(['current', ...saved.segments.map(({ handle }) => fileOf(handle.name))])
  for (const file of readdirSync(folder)) if (!needed.has(file)) rmSync(path.join(folder, file), { force: true })
  removeOtherVersions(folder)
}

function removeOtherVersions(folder: string): void {
  const root = path.dirname(folder)
  for (const other of readdirSync(root))
    if (/^\d+-\d+$/.test(other) && other !== path.basename(folder)) rmSync(path.join(root, other), { recursive: true, force: true })
}

/** What was saved, verified; `undefined` when there is nothing, or something is missing or damaged: then it says what to `tell`. */
export function readCurrent(folder: string, slots: number, tell: (problem: string) => void): Saved | undefined {
  if (!existsSync(path.join(folder, 'current'))) return undefined
  try {
    const [sum, text = ''] = readFileSync(path.join(folder, 'current'), 'utf8').split('\n', 2)
    if (Number(sum) !== crc32(text)) throw new Damaged('current')
    const listing = JSON.parse(text) as Listing
    return {
      seq: listing.seq,
      skipped: listing.skipped,
      segments: listing.segments.map(({ name, dead, live }) => ({
        handle: readSegment(folder, name, slots),
        dead,
        ...(live ? { live: shared(Buffer.from(live, 'base64')) } : {}),
      })),
    }
  } catch (problem) {
    tell(String(problem))
    return undefined
  }
}

function shared(bytes: Buffer): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.length)
  new Uint8Array(buffer).set(bytes)
  return buffer
}

function writeWhole(folder: string, name: string, pieces: readonly Uint8Array[]): void {
  mkdirSync(folder, { recursive: true })
  const half = path.join(folder, `${name}.new`)
  const file = openSync(half, 'w')
  try {
    for (const piece of pieces) for (let done = 0; done < piece.length;) done += writeSync(file, piece, done)
    fsyncSync(file)
  } catch (problem) {
    rmSync(half, { force: true })
    throw problem
  } finally {
    closeSync(file)
  }
  renameSync(half, path.join(folder, name))
  syncFolder(folder)
}

// A rename is durable only when its folder is; systems that cannot open folders order it themselves.
function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r')
    fsyncSync(file)
    closeSync(file)
  } catch (problem) {
    if (process.platform !== 'win32') throw problem
  }
}
