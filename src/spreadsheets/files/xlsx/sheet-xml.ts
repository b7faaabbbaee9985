import { columnName } from '../cell.ts'
import { escaped } from './escape.ts'
import { styleOf, type Look } from './styles.ts'

/** A list of allowed values for the cells of a column, as a range of another sheet (`Lists!$A$1:$A$9`). Others may be typed all the same. */
export type Choice = { readonly column: number; readonly from: number; readonly range: string }

/** How a sheet is set up. `frozen`: rows that stay in sight. */
export type Setup = {
  readonly name: string
  readonly hidden?: boolean
  readonly rightToLeft?: boolean
  readonly frozen?: number
  readonly columns?: readonly { readonly width: number; readonly look?: Look; readonly hidden?: boolean }[]
  readonly choices?: readonly Choice[]
}

/** A remark that opens at a cell. */
export type Comment = { readonly row: number; readonly column: number; readonly text: string }

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What stands before the rows of a sheet. */
export function sheetStart({ rightToLeft, frozen = 0, columns = [] }: Setup): string {
  const pane = frozen > 0 ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` : ''
  const view = `<sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>${pane}</sheetView></sheetViews>`
  const widths = columns.map(
    ({ width, look, hidden }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${look ? ` style="${styleOf[look]}"` : ''}${hidden ? ' hidden="1"' : ''}/>`,
  )
  const cols = widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''
  return `${head}<worksheet xmlns="${spreadsheet}" xmlns:r="${relationships}">${view}<sheetFormatPr defaultRowHeight="15"/>${cols}<sheetData>`
}

/** What stands after them. */
export function sheetEnd({ choices = [] }: Setup, commented: boolean): string {
  const validations = choices.map(
    ({ column, from, range }) =>
      `<dataValidation type="list" allowBlank="1" sqref="${columnName(column)}${from}:${columnName(column)}1048576"><formula1>${escaped(range)}</formula1></dataValidation>`,
  )
  const lists = validations.length > 0 ? `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>` : ''
  return `</sheetData>${lists}${commented ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`
}

/** The remarks of a sheet. */
export const commentsPart = (comments: readonly Comment[]): string =>
  `${head}<comments xmlns="${spreadsheet}"><authors><author>OpenCHM</author></authors><commentList>${comments
    .map(
      ({ row, column, text }) =>
        `<comment ref="${columnName(column)}${row}" authorId="0"><text><r><t xml:space="preserve">${escaped(text)}</t></r></text></comment>`,
    )
    .join('')}</commentList></comments>`

/** Where they are drawn; programs of today still ask for it in the words of 1998. */
export const drawingPart = (comments: readonly Comment[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${comments
    .map(
      ({ row, column }, index) =>
        `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:90pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
    )
    .join('')}</xml>`

/** The relations of a sheet with remarks. */
export const sheetRelations = (number: number): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/><Relationship Id="rId2" Type="${relationships}/comments" Target="../comments${number}.xml"/></Relationships>`

/** The parts that name the others. */
export function packageParts(sheets: readonly Setup[]): readonly (readonly [string, string])[] {
  const numbers = sheets.map((_, index) => index + 1)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const overrides = numbers.flatMap(number => [
    `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`,
    `<Override PartName="/xl/comments${number}.xml" ContentType="${type}.comments+xml"/>`,
  ])
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${sheets
        .map(
          ({ name, hidden }, index) =>
            `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packages}/relationships">${numbers
        .map(number => `<Relationship Id="rId${number}" Type="${relationships}/worksheet" Target="worksheets/sheet${number}.xml"/>`)
        .join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    ],
  ]
}

/** A name a sheet may have, unlike those taken: 31 characters, none of which has a meaning in formulas. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 31) || 'Sheet'
  const used = new Set(taken.map(name => name.toLowerCase()))
  for (let count = 1; ; count++) {
    const name = count === 1 ? plain : `${plain.slice(0, 28)} ${count}`
    if (!used.has(name.toLowerCase())) return name
  }
}
