import type { Facts } from '#platform/filter.ts'
import type { FieldType, Issue } from './field-type.ts'
import type { Field } from '../format.ts'
import type { World } from '../world.ts'
import { cleanParts, groupSchema, partIssues, sampleParts, soundParts, type GroupValue } from './group.ts'
import { cleanLocalized, isLocalized, localizedIssues, localizedSchema, passagesOf } from './localized-text.ts'
import { over, type TypeOf } from './parts.ts'
import { at, isEmpty, isObject, issueAt, present, wrongType } from './shape.ts'
import { identifierShape, otherTerm, termName, vocabulariesOf } from './term.ts'

/** One row: a term of the field's vocabulary and what is said of it. Own rows are "Other", with a text and the head they stand under. */
export type MatrixRow = GroupValue & { readonly identifier: string }

/** More rows than any vocabulary of elements has terms. */
const mostRows = 500

const own = ['identifier', 'parent', 'customValue']

/** Terms of a vocabulary, each once, and the same parts asked of each: alignments with targets, elements of a measure. */
export function matrixOf(typeOf: TypeOf): FieldType<readonly MatrixRow[]> {
  return {
    present,
    is: value => Array.isArray(value) && value.every(isRow),
    check: (value, field, world) => {
      if (!Array.isArray(value)) return wrongType
      if (value.length > mostRows) return [{ path: '', code: 'value.many', values: { most: mostRows } }]
      const rows = value.flatMap((row: unknown, index) => at(index, isObject(row) ? rowIssues(row, field, world, typeOf) : wrongType))
      return [...rows, ...twice(value), ...(value.every(isRow) ? withoutHead(value, world) : [])]
    },
    clean: (value, field, around) => {
      const list = Array.isArray(value) ? (value as readonly unknown[]) : rowsByTerm(value, field)
      if (!list || list.length > mostRows) return present(value) ? value : undefined
      const rows = list
        .map((row: unknown) => cleanRow(row, field, parts => cleanParts(parts, field, aroundRow(row, around), typeOf)))
        .filter(row => row !== undefined)
      return rows.length > 0 ? rows : undefined
    },
    schema: field => ({
      type: 'array',
      items: groupSchema(
        field.fields ?? {},
        {
          identifier: { type: 'string', minLength: 1, maxLength: 128 },
          parent: { type: 'string', maxLength: 128 },
          customValue: localizedSchema(2000),
        },
        typeOf,
      ),
      maxItems: mostRows,
      'x-vocabulary': vocabulariesOf(field),
    }),
    text: (value, field) =>
      value.flatMap(row => [
        ...(isLocalized(row['customValue']) ? passagesOf(row['customValue']) : []),
        ...soundParts(row, field, typeOf).flatMap(([, part, held]) => typeOf(part).text(held, part)),
      ]),
    facts: value => value.filter(counts).map(({ identifier }) => identifier),
    line: (value, field, locale, world) =>
      value
        .map(row => {
          const parts = soundParts(row, field, typeOf).map(([, part, held]) => typeOf(part).line(held, part, locale, world))
          return [nameOf(row, locale, world), ...parts.filter(line => line !== '')].join(': ')
        })
        .join('; '),
    edm: 'Collection(chm.MatrixRow)',
    sample: (field, world) => {
      const identifier =
        vocabulariesOf(field)
          .flatMap(name => world.someTerms(name, field.below))
          .find(name => name !== field.below) ?? ''
      return [{ identifier, ...sampleParts(field.fields ?? {}, { ...world, around: aroundRow({ identifier }, world.around) }, typeOf) }]
    },
  }
}

/** Old bodies hold a matrix of one part as an object: term → part. */
function rowsByTerm(value: unknown, { fields = {} }: Field): readonly unknown[] | undefined {
  const [part, ...more] = Object.keys(fields)
  if (!isObject(value) || part === undefined || more.length > 0 || 'identifier' in value) return undefined
  return Object.entries(value).map(([identifier, held]) => ({ identifier, [part]: held }))
}

/** Parts of a row see which term it is about. */
const aroundRow = (row: unknown, around: Facts = {}): Facts => (isRow(row) ? over(around, { identifier: row.identifier }) : around)

/** A row answered with no says that it does not apply; every other row counts. */
const counts = (row: MatrixRow) => row['answer'] !== false

const isRow = (value: unknown): value is MatrixRow => isObject(value) && typeof value['identifier'] === 'string'

const nameOf = ({ identifier, customValue }: MatrixRow, locale: string, world: World) =>
  termName({ identifier, ...(isLocalized(customValue) ? { customValue } : {}) }, locale, world)

function rowIssues(row: GroupValue, field: Field, world: World, typeOf: TypeOf): readonly Issue[] {
  const { identifier, parent, customValue } = row
  const shape = [
    ...identifierShape(identifier),
    ...(parent === undefined ? [] : identifierShape(parent).map(issue => ({ ...issue, path: '/parent' }))),
  ]
  const custom = isEmpty(customValue)
    ? []
    : at(
        'customValue',
        localizedIssues(customValue, { type: 'localizedText' }, world, 2000, text => text),
      )
  const parts = partIssues(row, field, { ...world, around: aroundRow(row, world.around) }, own, typeOf)
  return [...shape, ...custom, ...parts, ...(shape.length > 0 ? [] : choiceIssues(row as MatrixRow, field, world))]
}

function choiceIssues({ identifier, parent, customValue }: MatrixRow, field: Field, world: World): readonly Issue[] {
  if (identifier !== otherTerm) {
    const offered =
      world.isTerm(vocabulariesOf(field), identifier) &&
      (field.below === undefined || (identifier !== field.below && world.isBelow(identifier, field.below)))
    return offered ? [] : [{ path: '', code: 'term.unknown' }]
  }
  if (!field.other) return [{ path: '', code: 'term.unknown' }]
  if (isEmpty(customValue)) return [issueAt('customValue', 'term.custom')]
  return parent === undefined || (typeof parent === 'string' && world.isTerm(vocabulariesOf(field), parent))
    ? []
    : [issueAt('parent', 'term.unknown')]
}

function twice(rows: readonly unknown[]): readonly Issue[] {
  const identifiers = rows.map(row => (isRow(row) && row.identifier !== otherTerm ? row.identifier : undefined))
  return identifiers.flatMap((identifier, index) =>
    identifier !== undefined && identifiers.indexOf(identifier) < index ? [issueAt(index, 'list.twice')] : [],
  )
}

/** A row counts only if the head it stands under is not answered with no. */
function withoutHead(rows: readonly MatrixRow[], world: World): readonly Issue[] {
  const refused = rows.filter(row => !counts(row)).map(({ identifier }) => identifier)
  return rows.flatMap((row, index) => {
    if (!counts(row)) return []
    const head = refused.find(
      identifier =>
        row['parent'] === identifier || (row.identifier !== identifier && row.identifier !== otherTerm && world.isBelow(row.identifier, identifier)),
    )
    return head === undefined ? [] : [issueAt(index, 'matrix.head')]
  })
}

function cleanRow(row: unknown, field: Field, clean: (row: unknown) => unknown): unknown {
  if (!isObject(row)) return present(row) ? row : undefined
  const { identifier, parent, customValue, ...parts } = row
  const said = clean(parts)
  if (said === undefined && Object.keys(field.fields ?? {}).length > 0 && isEmpty(customValue) && Object.keys(parts).length > 0) return undefined
  const custom = isEmpty(customValue) ? undefined : cleanLocalized(customValue, text => text.trim())
  return {
    ...(identifier === undefined ? {} : { identifier }),
    ...(isEmpty(parent) ? {} : { parent }),
    ...(custom === undefined ? {} : { customValue: custom }),
    ...(isObject(said) ? said : {}),
  }
}
