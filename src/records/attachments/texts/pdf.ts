import { readFile } from 'node:fs/promises'
import { getDocumentProxy } from 'unpdf'

/** The text of a PDF, page by page. Nothing in it is run: no scripts, no forms, no fonts of the machine. */
export async function* pdfPages(place: string, { pages }: { readonly pages: number }): AsyncGenerator<string> {
  const bytes = await readFile(place)
  const document = await getDocumentProxy(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  })
  for (let number = 1; number <= Math.min(document.numPages, pages); number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    yield items.map(item => ('str' in item ? item.str + endOf(item) : '')).join('')
    page.cleanup()
  }
}

/** Runs written from right to left are whole words, set from left to right without the blanks between them. */
const endOf = ({ hasEOL, dir }: { readonly hasEOL: boolean; readonly dir: string }): string => (hasEOL ? '\n' : dir === 'rtl' ? ' ' : '')
