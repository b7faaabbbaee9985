import { Refused } from '#platform/errors.ts'
import type { Note, Table } from '../cell.ts'
import { damaged, openZip, type Parts } from '../zip.ts'
import { rowsOf } from './sheet.ts'
import { openStrings, type Strings } from './strings.ts'
import { readWorkbook } from './workbook.ts'

/** Open a workbook for reading. Refuses what `openZip` refuses, and `sheet.zip`, `sheet.other` for archives and documents of other kinds. */
export async function openXlsx(path: string): Promise<Table> {
  const parts = await openZip(path)
  let strings: Strings | undefined
  try {
    refuseOthers(parts)
    const { sheets, from1904, strings: shared, days } = await readWorkbook(parts)
    const texts = await openStrings(parts, shared)
    strings = texts
    const notes: Note[] = []
    return {
      kind: 'xlsx',
      sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
      rows: sheet => readRows(parts, sheets[sheet]?.part, { strings: texts, days, from1904, note: note => void notes.push(note) }),
      notes: () => notes,
      from1904,
      close: async () => {
        texts.close()
        await parts.close()
      },
    }
  } catch (error) {
    strings?.close()
    await parts.close()
    return damaged(error)
  }
}

async function* readRows(parts: Parts, part: string | undefined, reading: Parameters<typeof rowsOf>[1]): ReturnType<typeof rowsOf> {
  if (part === undefined) throw new Refused('not-found', 'sheet.missing')
  try {
    yield* rowsOf(await parts.open(part), reading)
  } catch (error) {
    damaged(error)
  }
}

const others: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^word\/document\.xml$/, 'docx'],
  [/^ppt\/presentation\.xml$/, 'pptx'],
  [/^content\.xml$/, 'ods'],
]

/** A zip that is no workbook: one of another program, or an archive with the real file inside. */
function refuseOthers({ names }: Parts): void {
  if (names.includes('xl/workbook.xml')) return
  const kind = others.find(([part]) => names.some(name => part.test(name)))?.[1]
  if (kind !== undefined) throw new Refused('invalid', 'sheet.other', { kind })
  throw new Refused('invalid', 'sheet.zip')
}
