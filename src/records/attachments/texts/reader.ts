import { answerApart } from '#platform/apart.ts'
import { htmlPages } from './html.ts'
import { officePages } from './office.ts'
import { pdfPages } from './pdf.ts'
import { plainPages } from './plain.ts'
import type { Way } from './readable.ts'

/** What is to be read, and how much of it at most. */
export type Reading = { readonly place: string; readonly reader: Way['reader']; readonly pages: number; readonly characters: number }

const readers: { readonly [reader in Way['reader']]: (place: string, most: Reading) => AsyncIterable<string> } = {
  pdf: pdfPages,
  office: officePages,
  html: htmlPages,
  plain: plainPages,
}

answerApart(async (reading: Reading): Promise<readonly string[]> => {
  const pages: string[] = []
  let left = reading.characters
  for await (const page of readers[reading.reader](reading.place, reading)) {
    const text = tidy(page).slice(0, left)
    left -= text.length
    pages.push(text)
    if (left <= 0 || pages.length >= reading.pages) break
  }
  return pages
})

/** Without what a database cannot hold and what nobody reads. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
