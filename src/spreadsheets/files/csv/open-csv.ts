import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { parse } from 'csv-parse'
import { Refused } from '#platform/errors.ts'
import { plainText } from '#platform/plain-text.ts'
import type { Cell, Row, Table } from '../cell.ts'
import { unguarded } from '../guard.ts'
import { delimiterOf } from './delimiter.ts'
import { encodingOf } from './encoding.ts'

const beginningBytes = 64 * 1024
/** Nobody types more into one cell; without an end to a quote the rest of the file would be one. */
const mostCharacters = 2_000_000

/** Open a text file for reading; how it is written is found out. Refuses `sheet.damaged` with the line where its quotes do not close, when it is read. */
export async function openCsv(path: string, name: string): Promise<Table> {
  const encoding = await encodingOf(path)
  const beginning = new TextDecoder(encoding).decode(await firstBytes(path))
  const delimiter = delimiterOf(beginning)
  return {
    kind: 'csv',
    sheets: [{ name, hidden: false }],
    rows: () => rowsIn(path, encoding, delimiter),
    notes: () => [],
    from1904: false,
    reading: { encoding, delimiter },
    close: async () => {},
  }
}

async function* rowsIn(path: string, encoding: string, delimiter: string): AsyncGenerator<readonly Row[]> {
  const parser = parse({ delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: false, max_record_size: mostCharacters })
  let problem: Error | undefined
  parser.on('error', error => (problem ??= error))
  let number = 0
  const taken = (): readonly Row[] => {
    const rows: Row[] = []
    for (let record: unknown = parser.read(); record !== null; record = parser.read()) {
      number++
      const cells = (record as readonly string[]).map(cellOf)
      const isNamed = number === 1 && cells.length <= 2 && /^sep=/i.test(String(cells[0]))
      if (!isNamed && cells.some(cell => cell !== undefined)) rows.push({ number, cells })
    }
    return rows
  }

  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(path, { highWaterMark: beginningBytes })) {
    parser.write(decoder.decode(chunk as Buffer, { stream: true }))
    const rows = taken()
    refuseBroken(problem, number)
    if (rows.length > 0) yield rows
  }
  parser.end(decoder.decode())
  await new Promise(resolve => setImmediate(resolve))
  const rows = taken()
  refuseBroken(problem, number)
  if (rows.length > 0) yield rows
}

function refuseBroken(problem: Error | undefined, number: number): void {
  if (problem) throw new Refused('invalid', 'sheet.quotes', { row: number + 1 })
}

function cellOf(written: string): Cell {
  const text = plainText(written)
  return text === '' ? undefined : unguarded(text)
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(beginningBytes), 0, beginningBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
