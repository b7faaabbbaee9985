/** The looks a cell may have, by their number in the workbook. */
const looks = [
  { name: 'plain', xf: '<xf numFmtId="0" fontId="0" fillId="0"/>' },
  { name: 'text', xf: '<xf numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1"/>' },
  { name: 'sign', xf: '<xf numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1" quotePrefix="1"/>' },
  { name: 'day', xf: '<xf numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"/>' },
  { name: 'heading', xf: '<xf numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' },
  { name: 'required', xf: '<xf numFmtId="49" fontId="2" fillId="3" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' },
  { name: 'key', xf: '<xf numFmtId="49" fontId="3" fillId="0" applyFont="1"/>' },
  { name: 'wrong', xf: '<xf numFmtId="49" fontId="0" fillId="4" applyFill="1"/>' },
  { name: 'wrongDay', xf: '<xf numFmtId="164" fontId="0" fillId="4" applyNumberFormat="1" applyFill="1"/>' },
  { name: 'doubtful', xf: '<xf numFmtId="49" fontId="0" fillId="5" applyFill="1"/>' },
  { name: 'doubtfulDay', xf: '<xf numFmtId="164" fontId="0" fillId="5" applyNumberFormat="1" applyFill="1"/>' },
  { name: 'words', xf: '<xf numFmtId="49" fontId="0" fillId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' },
  { name: 'example', xf: '<xf numFmtId="49" fontId="3" fillId="0" applyFont="1"/>' },
] as const // prettier-ignore

/** The name of a look. */
export type Look = (typeof looks)[number]['name']

/** Its number in the workbook. */
export const styleOf = Object.fromEntries(looks.map(({ name }, index) => [name, index])) as { readonly [look in Look]: number }

const fill = (color: string) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`
const font = (more: string) => `<font>${more}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`

/** The part of the workbook that says how cells look. */
export const stylesPart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="4">${font('')}${font('<b/>')}${font('<b/><color rgb="FF7A1F1F"/>')}${font('<i/><color rgb="FF6B6B6B"/>')}</fonts><fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('E3EFE7')}${fill('FBE9D0')}${fill('F8C9C4')}${fill('FFF2B3')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.map(({ xf }) => xf.replace('<xf ', '<xf borderId="0" xfId="0" ')).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
