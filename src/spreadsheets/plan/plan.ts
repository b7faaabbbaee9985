import { labelOf, type Field, type Fields, type Format } from '#formats'
import type { Localized } from '#platform/localized.ts'
import { columnKindOf } from '../columns/index.ts'

/** What a column is about: a part of the record's body, or the record itself. */
export type PlannedColumn = {
  /** Stable name: `title@fr`, `address/city@en`, `contacts/name`, `@identifier`. */
  readonly key: string
  /** Names from the object of the row to the value. */
  readonly path: readonly string[]
  /** Which of the columns of its field. */
  readonly suffix: string
  /** Missing for columns about the record. */
  readonly field?: Field
  /** Path of the field in the body, without places of rows: what labels and help are found by. */
  readonly at: string
}

/** A sheet: the records, or the rows of a list inside of them. */
export type PlannedSheet = {
  /** '' for the records, else the path of the list in the body. */
  readonly key: string
  /** Names from the object of the row above to the list. */
  readonly path: readonly string[]
  readonly field?: Field
  readonly columns: readonly PlannedColumn[]
  readonly children: readonly PlannedSheet[]
}

/** How the records of a format stand in a file. */
export type Plan = {
  readonly format: Format
  readonly languages: readonly string[]
  readonly main: PlannedSheet
  readonly sheets: readonly PlannedSheet[]
}

/** What a plan is made for. */
export type Wanted = {
  /** Languages of texts, each a column. */
  readonly languages: readonly string[]
  /** Lists of groups as sheets of their own; otherwise as one cell. */
  readonly linked: boolean
  /** Also fields of old records, of the system and of the office. */
  readonly whole?: boolean
  /** Leave out what the public does not see. */
  readonly open?: boolean
  /** Only these fields of the format. */
  readonly fields?: readonly string[]
  /** Columns about the record that stand first. */
  readonly about?: readonly AboutColumn[]
}

/** Columns about the record itself. */
export type AboutColumn = '@identifier' | '@row' | '@in' | '@state' | '@revision' | '@published' | '@address' | '@more' | '@problems'

/** The value of a row of a matrix that is its term, and the term above it. */
export const matrixParts = { term: '#term', parent: '#parent' } as const

/** The plan of a format, whatever its fields are. */
export function planOf(format: Format, wanted: Wanted): Plan {
  const chosen = wanted.fields === undefined ? undefined : new Set(wanted.fields)
  const fields = Object.fromEntries(Object.entries(format.fields).filter(([name]) => chosen === undefined || chosen.has(name)))
  const { columns, children } = partsOf(fields, [], '', wanted)
  const about = wanted.about ?? ['@identifier']
  const linked = children.length > 0 ? (['@row'] as const) : []
  const first = [...linked, ...about.filter(key => key !== '@more' && key !== '@problems')]
  const last = about.filter(key => key === '@more' || key === '@problems')
  const main: PlannedSheet = { key: '', path: [], columns: [...first.map(aboutColumn), ...columns, ...last.map(aboutColumn)], children }
  return { format, languages: wanted.languages, main, sheets: [main, ...below(main)] }
}

/** The sheets inside a sheet, at any depth. */
const below = (sheet: PlannedSheet): readonly PlannedSheet[] => sheet.children.flatMap(child => [child, ...below(child)])

/** A column about the record. */
export const aboutColumn = (key: AboutColumn): PlannedColumn => ({ key, path: [], suffix: '', at: '' })

type Parts = Pick<PlannedSheet, 'columns' | 'children'>

function partsOf(fields: Fields, path: readonly string[], above: string, wanted: Wanted): Parts {
  const parts = Object.entries(fields).flatMap(([name, field]): readonly Parts[] => {
    if ((!wanted.whole && (field.legacy || field.system)) || (wanted.open && field.internal)) return []
    const [here, at] = [[...path, name], `${above}${name}`]
    if (field.type === 'group') return [partsOf(field.fields ?? {}, here, `${at}/`, wanted)]
    if (wanted.linked && (field.type === 'groups' || field.type === 'matrix'))
      return [{ columns: [], children: [listSheet(field, here, at, wanted)] }]
    return [{ columns: columnsOf(field, here, at, wanted), children: [] }]
  })
  return { columns: parts.flatMap(({ columns }) => columns), children: parts.flatMap(({ children }) => children) }
}

const columnsOf = (field: Field, path: readonly string[], at: string, { languages }: Wanted): readonly PlannedColumn[] =>
  columnKindOf(field)
    .suffixes(field, languages)
    .map(suffix => ({ key: `${at}${suffix}`, path, suffix, field, at }))

function listSheet(field: Field, path: readonly string[], at: string, wanted: Wanted): PlannedSheet {
  const { columns, children } = partsOf(rowFields(field), [], `${at}/`, wanted)
  const links = [aboutColumn('@in'), ...(children.length > 0 ? [aboutColumn('@row')] : [])]
  return { key: at, path, field, columns: [...links, ...columns], children }
}

/** The parts of a row; of a matrix also its term, and for rows of one's own the term above. */
function rowFields(field: Field): Fields {
  if (field.type !== 'matrix') return field.fields ?? {}
  const { vocabulary = [], other, below: under, custom } = field
  const term: Field = {
    type: 'term',
    vocabulary,
    ...(other ? { other: true } : {}),
    ...(under ? { below: under } : {}),
    ...(custom ? { custom } : {}),
  }
  return { [matrixParts.term]: term, ...(other ? { [matrixParts.parent]: { type: 'term', vocabulary } satisfies Field } : {}), ...field.fields }
}

/** What the field of a column is called; for the term of a matrix the matrix itself. */
export const fieldLabel = (format: Format, at: string): Localized => labelOf(format, at.replace(/\/#term$/, ''))
