import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Written } from '../files/xlsx/cell-xml.ts'
import { writeXlsx } from '../files/xlsx/write-xlsx.ts'

/** For tests and measurements: a workbook of projects as offices really keep them, with a title above, columns of its own, several ways of writing dates, countries and money, and a mistake now and then. */
export async function untidyProjects(file: string, rows: number, contact: string): Promise<void> {
  const writer = writeXlsx([{ name: 'Projects 2009-2024' }, { name: 'Budget' }, { name: 'Notes to self' }])
  const written = pipeline(writer.bytes, createWriteStream(file))
  await writer.row(0, ['LifeWeb projects – status of the pipeline'])
  await writer.row(0, ['(internal working copy, please do not circulate)'])
  await writer.row(0, headings)
  await writer.row(1, ['Belongs to row', 'Activity', 'Cost'])
  await writer.row(2, ['ask Maria about the Andes projects'])
  for (let number = 1; number <= rows; number++) {
    await writer.row(0, projectRow(number, contact))
    for (let item = 1; item <= number % 3; item++)
      await writer.row(1, [number, `Activity ${item}: fences and rangers`, item % 2 === 0 ? `US$ ${item},500` : item * 1000])
  }
  await writer.end()
  await written
}

const headings = [
  'Row', 'Project title', 'Country(ies)', 'Start date', 'Time frame', 'Abstract', 'Project description (English)', 'Currency', 'Lead contact',
  'Global targets', 'Financial sustainability', 'OLD ID', 'Featured?',
] // prettier-ignore

const countries = ['Costa Rica', 'Kenya; Egypt', 'Côte d’Ivoire', 'China, Kazakhstan', 'BELGIUM', '哥斯达黎加', 'Коста-Рика', 'cr', 'Atlantis']
const dates: readonly ((number: number) => Written)[] = [
  number => ({ day: `20${String(10 + (number % 14))}-03-${String(1 + (number % 28)).padStart(2, '0')}` }),
  number => `${1 + (number % 28)}/06/20${10 + (number % 14)}`,
  number => `${13 + (number % 15)} March 20${10 + (number % 14)}`,
  number => `${1 + (number % 28)} juin 20${10 + (number % 14)}`,
  number => `20${10 + (number % 14)}-07-${String(1 + (number % 28)).padStart(2, '0')}T00:00:00`,
  number => 40_000 + number,
  number => (number % 50 === 6 ? 'to be confirmed' : `/Date(${1_300_000_000_000 + number * 86_400_000})/`),
]

function projectRow(number: number, contact: string): readonly Written[] {
  return [
    number,
    number % 97 === 0 ? undefined : `Protected area network ${number}`,
    countries[number % (number % 40 === 8 ? 9 : 8)],
    dates[number % dates.length]!(number),
    `${2 + (number % 4)} years`,
    number % 3 === 0 ? `<p>Strengthen <b>park ${number}</b> &amp; its buffer zone.</p>` : `Strengthen park ${number} and its buffer zone.`,
    `The project widens corridors between forests, trains rangers and works with communities in district ${number % 60}.`,
    ['USD', 'US Dollar', 'Euro', 'EUR'][number % 4],
    contact,
    number % 2 === 0 ? 'Target 3: Conserve 30% of land, waters and seas' : 'GBF-TARGET-03; GBF-TARGET-02',
    number % 5 === 0 ? '=HYPERLINK("http://example.org")' : undefined,
    `LW-${number}`,
    number % 10 === 0 ? 'yes' : undefined,
  ]
}
