import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { once } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import { PassThrough, type Readable, type Writable } from 'node:stream'
import { ZipFile } from 'yazl'
import { newId } from '#platform/ids.ts'
import { rowXml, type Written } from './cell-xml.ts'
import { commentsPart, drawingPart, packageParts, sheetEnd, sheetRelations, sheetStart, type Comment, type Setup } from './sheet-xml.ts'
import { stylesPart } from './styles.ts'

/** A workbook that is being written. Rows of the first sheet go out at once; those of the others wait on the disk until it is done. */
export type XlsxWriter = {
  /** The bytes of the workbook. They come while rows are written, and end after `end`. */
  readonly bytes: Readable
  readonly row: (sheet: number, cells: readonly Written[], options?: { readonly hidden?: boolean }) => Promise<void> | undefined
  readonly comment: (sheet: number, comment: Comment) => void
  readonly end: () => Promise<void>
  /** Give up: nothing more is written, and nothing stays on the disk. */
  readonly cancel: () => Promise<void>
}

const bufferedCharacters = 64 * 1024
/** Programs become slow with more. */
const mostComments = 5000

/** Begin a workbook with these sheets. */
export function writeXlsx(setups: readonly Setup[]): XlsxWriter {
  const zip = new ZipFile()
  for (const [name, text] of packageParts(setups)) zip.addBuffer(Buffer.from(text), name)
  zip.addBuffer(Buffer.from(stylesPart), 'xl/styles.xml')
  const sheets = setups.map((setup, index) => openSheet(setup, index))
  zip.addReadStream(sheets[0]!.out as PassThrough, 'xl/worksheets/sheet1.xml')

  const remove = () => Promise.all(sheets.slice(1).map(({ file }) => rm(file, { force: true })))
  return {
    bytes: zip.outputStream as Readable,
    row: (sheet, cells, { hidden } = {}) => sheets[sheet]!.row(cells, hidden ? ' hidden="1"' : ''),
    comment: (sheet, comment) => {
      const { comments } = sheets[sheet]!
      if (comments.length < mostComments) comments.push(comment)
    },
    end: async () => {
      for (const sheet of sheets) await sheet.end()
      for (const [index, { file }] of sheets.entries())
        if (index > 0) zip.addReadStream(createReadStream(file), `xl/worksheets/sheet${index + 1}.xml`)
      for (const [index, { comments }] of sheets.entries()) addComments(zip, index + 1, comments)
      zip.end()
      await once(zip.outputStream, 'end')
      await remove()
    },
    cancel: async () => {
      for (const { out } of sheets) (out as Writable & { destroy: () => void }).destroy()
      ;(zip.outputStream as Readable).destroy()
      await remove()
    },
  }
}

function openSheet(setup: Setup, index: number) {
  const file = path.join(os.tmpdir(), `openchm-sheet-${newId()}`)
  const out: PassThrough | WriteStream =
    index === 0 ? new PassThrough({ highWaterMark: bufferedCharacters * 4 }) : createWriteStream(file, { mode: 0o600 })
  const comments: Comment[] = []
  let number = 0
  let text = sheetStart(setup)

  const flush = (): Promise<void> | undefined => {
    const ready = text
    text = ''
    if (out.write(ready)) return undefined
    return drained(out)
  }
  return {
    out,
    file,
    comments,
    row: (cells: readonly Written[], options: string): Promise<void> | undefined => {
      text += rowXml(++number, cells, options)
      return text.length > bufferedCharacters ? flush() : undefined
    },
    end: async () => {
      text += sheetEnd(setup, comments.length > 0)
      await flush()
      const done = index === 0 ? undefined : once(out, 'finish')
      out.end()
      await done
    },
  }
}

/** Wait until more may be written; a reader that has left is an end, too. */
const drained = (out: Writable): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      out.off('drain', onDrain).off('close', onClose).off('error', settle)
      if (error) reject(error)
      else resolve()
    }
    const onDrain = () => settle()
    const onClose = () => settle(new Error('the reader has left'))
    out.on('drain', onDrain).on('close', onClose).on('error', settle)
  })

function addComments(zip: ZipFile, number: number, comments: readonly Comment[]): void {
  zip.addBuffer(Buffer.from(commentsPart(comments)), `xl/comments${number}.xml`)
  if (comments.length === 0) return
  zip.addBuffer(Buffer.from(drawingPart(comments)), `xl/drawings/vmlDrawing${number}.vml`)
  zip.addBuffer(Buffer.from(sheetRelations(number)), `xl/worksheets/_rels/sheet${number}.xml.rels`)
}
