import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { newId } from '#platform/ids.ts'
import type { Parts } from '../zip.ts'
import { readXml } from './xml.ts'

/** The texts that cells of a workbook share, by number. */
export type Strings = { readonly at: (index: number) => string | undefined; readonly close: () => void }

/** Most bytes of texts kept in memory; more are laid down in a file beside. */
const mostInMemory = 16 * 1024 ** 2
const blockBytes = 256 * 1024

/** Read the shared texts. However many they are, memory holds a few: programs number them in the order of the rows, so that they are read in blocks. */
export async function openStrings(parts: Parts, part: string | undefined): Promise<Strings> {
  if (part === undefined) return { at: () => undefined, close: () => {} }
  const store = parts.size(part) > mostInMemory ? onDisk() : inMemory()
  try {
    let text = ''
    let written = false
    let spoken = 0
    await readXml(await parts.open(part), {
      open: name => {
        if (name === 'si') text = ''
        if (name === 't') written = true
        if (name === 'rPh') spoken++
      },
      text: piece => {
        if (written && spoken === 0) text += piece
      },
      close: name => {
        if (name === 't') written = false
        if (name === 'rPh') spoken--
        if (name === 'si') store.add(text)
      },
    })
    store.finish()
    return store
  } catch (error) {
    store.close()
    throw error
  }
}

type Store = Strings & { readonly add: (text: string) => void; readonly finish: () => void }

function inMemory(): Store {
  const texts: string[] = []
  return { add: text => void texts.push(text), finish: () => {}, at: index => texts[index], close: () => {} }
}

function onDisk(): Store {
  const file = path.join(os.tmpdir(), `openchm-strings-${newId()}`)
  const handle = openSync(file, 'wx+', 0o600)
  // the file lives as long as it is open
  rmSync(file)
  let ends = new Float64Array(1 << 16)
  let count = 0
  let size = 0
  let waiting: Buffer[] = []
  let waitingBytes = 0
  let block: { readonly start: number; readonly bytes: Buffer } | undefined

  const flush = () => {
    for (const bytes of waiting) writeSync(handle, bytes)
    waiting = []
    waitingBytes = 0
  }
  const read = (start: number, end: number): Buffer => {
    if (!block || start < block.start || end > block.start + block.bytes.length) {
      const bytes = Buffer.allocUnsafe(Math.max(blockBytes, end - start))
      block = { start, bytes: bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, start)) }
    }
    return block.bytes.subarray(start - block.start, end - block.start)
  }
  return {
    add: text => {
      const bytes = Buffer.from(text)
      if (count === ends.length) {
        const longer = new Float64Array(count * 2)
        longer.set(ends)
        ends = longer
      }
      ends[count++] = size += bytes.length
      waiting.push(bytes)
      waitingBytes += bytes.length
      if (waitingBytes > blockBytes) flush()
    },
    finish: flush,
    at: index => (index >= 0 && index < count ? read(index === 0 ? 0 : ends[index - 1]!, ends[index]!).toString() : undefined),
    close: () => closeSync(handle),
  }
}
