import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { openPromise, type Entry, type ZipFile } from 'yauzl'

/** Parts of office documents that hold text, in the order in which they are read. */
const textParts: readonly RegExp[] = [
  /^word\/document\.xml$/,
  /^word\/(footnotes|endnotes|comments)\.xml$/,
  /^xl\/sharedStrings\.xml$/,
  /^xl\/worksheets\/sheet\d+\.xml$/,
  /^ppt\/slides\/slide\d+\.xml$/,
  /^ppt\/notesSlides\/notesSlide\d+\.xml$/,
  /^content\.xml$/,
]

/** Elements that hold text in WordprocessingML, SpreadsheetML and DrawingML; in OpenDocument everything inside a paragraph does. */
const texts = new Set(['w:t', 't', 'a:t'])
const paragraphs = new Set(['text:p', 'text:h'])
/** Elements that part words or lines. */
const breaks = new Set([
  'w:p',
  'w:br',
  'w:tab',
  'si',
  'is',
  'a:p',
  'a:br',
  'text:p',
  'text:h',
  'text:tab',
  'text:line-break',
  'text:s',
  'w:tc',
  'table:table-cell',
])

/** The text of a DOCX, XLSX, PPTX or OpenDocument file, one part after the other, read as it unfolds: nothing is held but the text itself. */
export async function* officePages(place: string, { characters }: { readonly characters: number }): AsyncGenerator<string> {
  const zip = await openPromise(place, { lazyEntries: true, autoClose: false })
  let left = characters
  for (const entry of await partsIn(zip)) {
    const text = await textIn(await zip.openReadStreamPromise(entry), left)
    left -= text.length
    yield text
    if (left <= 0) break
  }
  zip.close()
}

async function partsIn(zip: ZipFile): Promise<readonly Entry[]> {
  const found: { readonly entry: Entry; readonly rank: number }[] = []
  for await (const entry of zip.eachEntry()) {
    const rank = textParts.findIndex(part => part.test(entry.fileName))
    if (rank >= 0) found.push({ entry, rank })
  }
  const number = ({ fileName }: Entry) => Number(/(\d+)\.xml$/.exec(fileName)?.[1] ?? 0)
  return found.toSorted((one, other) => one.rank - other.rank || number(one.entry) - number(other.entry)).map(({ entry }) => entry)
}

/** Text beyond `most` characters, and markup beyond all measure, is left unread. */
async function textIn(stream: Readable, most: number): Promise<string> {
  const found: string[] = []
  let [length, inText, inParagraph, depth, unfolded] = [0, 0, 0, 0, 0]
  const parser = new SaxesParser()
  const add = (text: string) => {
    found.push(text)
    length += text.length
  }
  parser.on('opentag', ({ name }) => {
    depth++
    if (texts.has(name)) inText++
    if (paragraphs.has(name)) inParagraph++
  })
  parser.on('text', text => (inText > 0 || inParagraph > 0) && add(text))
  parser.on('closetag', ({ name }) => {
    depth--
    if (texts.has(name)) inText--
    if (paragraphs.has(name)) inParagraph--
    if (breaks.has(name)) add('\n')
  })
  const decoder = new TextDecoder()
  for await (const chunk of stream) {
    unfolded += (chunk as Buffer).length
    parser.write(decoder.decode(chunk as Buffer, { stream: true }))
    if (length >= most || depth > mostDepth || unfolded > mostUnfolded) {
      stream.destroy()
      break
    }
  }
  return found.join('').slice(0, most)
}

const mostDepth = 500
const mostUnfolded = 1024 ** 3
