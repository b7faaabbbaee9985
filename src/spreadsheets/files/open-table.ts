import { open } from 'node:fs/promises'
import { Refused } from '#platform/errors.ts'
import { openCsv } from './csv/open-csv.ts'
import type { Table } from './cell.ts'
import { openXlsx } from './xlsx/open-xlsx.ts'

/**
 * Open a file of rows, whatever its name says: its first bytes say what it is. Refuses `sheet.empty`, `sheet.old` (Excel before 2007),
 * `sheet.password`, `sheet.html`, `sheet.other` with the `kind` it is, `sheet.zip`, `sheet.bomb`, `sheet.damaged`.
 */
export async function openTable(path: string, name: string): Promise<Table> {
  const beginning = await firstBytes(path)
  if (beginning.length === 0) throw new Refused('invalid', 'sheet.empty')
  if (isOle(beginning)) throw new Refused('invalid', (await isLocked(path)) ? 'sheet.password' : 'sheet.old')
  if (beginning.subarray(0, 2).toString('latin1') === 'PK') return openXlsx(path)
  const text = beginning.toString('latin1')
  const other = others.find(([sign]) => sign.test(text))?.[1]
  if (other === 'html') throw new Refused('invalid', 'sheet.html')
  if (other !== undefined) throw new Refused('invalid', 'sheet.other', { kind: other })
  return openCsv(path, name)
}

const others: readonly (readonly [RegExp, string])[] = [
  [/^(ï»¿)?\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|table|meta)\b/i, 'html'],
  [/^(ï»¿)?\s*<\?xml/i, 'xml'],
  [/^%PDF-/, 'pdf'],
  [/^(\x89PNG|\xff\xd8\xff|GIF8|RIFF)/, 'image'],
  [/^(\x1f\x8b|Rar!|7z\xbc\xaf|BZh)/, 'archive'],
  [/^\{\s*"|^\[\s*\{/, 'json'],
  [/^SQLite format 3|^\x7fELF|^MZ/, 'program'],
]

const isOle = (bytes: Buffer): boolean => bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1'

/** A workbook with a password lies encrypted in an old container. */
async function isLocked(path: string): Promise<boolean> {
  const bytes = await firstBytes(path, 1024 * 1024)
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

async function firstBytes(path: string, most = 4096): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
