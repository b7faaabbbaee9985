import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { writeXlsx } from '#spreadsheets'

const headings = [
  'Title',
  'Symbol',
  'Type of event',
  'Description',
  'Start date',
  'End date',
  'Location: City (English)',
  'Location: Country',
  'Subject areas',
  'Global targets',
  'Websites',
  'Languages of this record',
]

const rowOf = (number: number): readonly string[] => [
  `Workshop ${number} on corridors between forests`,
  `EV-${number}`,
  number % 2 === 0 ? 'Workshop' : 'Conference',
  `Participants of district ${number % 500} plan corridors and buffer zones together.`,
  `${1 + (number % 28)}/06/2026`,
  `${1 + (number % 28)} July 2026`,
  `City ${number % 900}`,
  ['Costa Rica', 'Kenya', 'Égypte', '中国', 'Бельгия'][number % 5]!,
  'Forest biodiversity',
  'GBF-TARGET-03; GBF-TARGET-02',
  `https://example.org/events/${number}`,
  'en',
]

/** Write so many rows of events as people would type them. */
export async function wordsFor(file: string, kind: 'csv' | 'xlsx', rows: number): Promise<void> {
  if (kind === 'csv') {
    const out = createWriteStream(file)
    const quoted = (cells: readonly string[]) => `${cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`
    out.write(quoted(headings))
    for (let number = 1; number <= rows; number++) if (!out.write(quoted(rowOf(number)))) await once(out, 'drain')
    out.end()
    await once(out, 'finish')
    return
  }
  const writer = writeXlsx([{ name: 'Events' }])
  const written = pipeline(writer.bytes, createWriteStream(file))
  await writer.row(0, headings)
  for (let number = 1; number <= rows; number++) await writer.row(0, rowOf(number))
  await writer.end()
  await written
}
