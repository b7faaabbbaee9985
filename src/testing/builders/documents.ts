import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import yazl from 'yazl'

/** A DOCX of these paragraphs; `more` are further entries of the archive. */
export async function aDocx(place: string, paragraphs: readonly string[], more: { readonly [entry: string]: Buffer } = {}): Promise<string> {
  const body = paragraphs.map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  return anArchive(place, { '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from(xml), ...more })
}

/** An XLSX with these shared texts. */
export const anXlsx = (place: string, texts: readonly string[]): Promise<string> =>
  anArchive(place, {
    'xl/workbook.xml': Buffer.from('<workbook/>'),
    'xl/sharedStrings.xml': Buffer.from(`<sst>${texts.map(text => `<si><t>${text}</t></si>`).join('')}</sst>`),
  })

/** An archive of these entries. */
export async function anArchive(place: string, entries: { readonly [entry: string]: Buffer }): Promise<string> {
  const zip = new yazl.ZipFile()
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(bytes, name)
  zip.end()
  await finished(zip.outputStream.pipe(createWriteStream(place)))
  return place
}

/** A PDF of so many pages, each with a line of text. */
export function aPdf(pages: number, line = (page: number) => `Page ${page}`): Buffer {
  const objects: string[] = []
  const kids = Array.from({ length: pages }, (_, index) => `${4 + index * 2} 0 R`).join(' ')
  objects.push('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  for (let page = 1; page <= pages; page++) {
    const content = `BT /F1 12 Tf 72 720 Td (${line(page)}) Tj ET`
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${3 + page * 2} 0 R >>`)
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}
