import { Refused } from '#platform/errors.ts'
import { showsDay } from '../serial.ts'
import type { Parts } from '../zip.ts'
import { attribute, readXml, type Marks } from './xml.ts'

/** What a workbook says of itself: its sheets with the parts they stand in, its beginning of time, and which cell styles show days. */
export type Workbook = {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[]
  readonly from1904: boolean
  readonly strings: string | undefined
  readonly days: ReadonlySet<number>
}

const quiet: Marks = { open: () => {}, close: () => {}, text: () => {} }

/** Read the small parts of a workbook. Refuses `sheet.damaged` when it has no sheets. */
export async function readWorkbook(parts: Parts): Promise<Workbook> {
  const relations = await relationsOf(parts)
  const sheets: Workbook['sheets'][number][] = []
  let from1904 = false
  await readXml(await parts.open('xl/workbook.xml'), {
    ...quiet,
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      const part = relations.get(attribute(attributes, 'id') ?? '')?.target
      if (part !== undefined && parts.names.includes(part) && part.includes('worksheet'))
        sheets.push({ name: attributes['name'] ?? '', hidden: (attributes['state'] ?? 'visible') !== 'visible', part })
    },
  })
  if (sheets.length === 0) throw new Refused('invalid', 'sheet.damaged', { problem: 'no sheets' })
  const strings = [...relations.values()].find(({ type }) => type.endsWith('/sharedStrings'))?.target
  return { sheets, from1904, strings: strings !== undefined && parts.names.includes(strings) ? strings : undefined, days: await dayStyles(parts) }
}

async function relationsOf(parts: Parts): Promise<ReadonlyMap<string, { readonly target: string; readonly type: string }>> {
  const found = new Map<string, { target: string; type: string }>()
  await readXml(await parts.open('xl/_rels/workbook.xml.rels'), {
    ...quiet,
    open: (name, { Id, Target, Type }) => {
      if (name === 'Relationship' && Id && Target) found.set(Id, { target: placed(Target), type: Type ?? '' })
    },
  })
  return found
}

/** Targets are seen from the folder of the workbook, or from the root. */
const placed = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`)

async function dayStyles(parts: Parts): Promise<ReadonlySet<number>> {
  if (!parts.names.includes('xl/styles.xml')) return new Set()
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inCells = false
  await readXml(await parts.open('xl/styles.xml'), {
    ...quiet,
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) formats.push(Number(attributes['numFmtId'] ?? 0))
    },
    close: name => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return new Set(formats.flatMap((id, index) => (showsDay(id, codes.get(id)) ? [index] : [])))
}
