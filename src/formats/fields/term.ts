import { inLocale, type Localized } from '#platform/localized.ts'
import type { FieldType, Issue } from './field-type.ts'
import type { Field } from '../format.ts'
import type { World } from '../world.ts'
import { cleanLocalized, isLocalized, localizedIssues, localizedSchema, passagesOf } from './localized-text.ts'
import { at, isEmpty, isObject, present, unknownParts, withoutEmpties, wrongType } from './shape.ts'
import { tidyLine } from './tidy.ts'

/** A term of a vocabulary; "Other", and terms the format names, carry a text of their own. */
export type TermValue = { readonly identifier: string; readonly customValue?: Localized }

/** "Other": a member of no vocabulary, offered by the field. */
export const otherTerm = '5B6177DD-5E5E-434E-8CB7-D63D67D5EBED'

const mostIdentifierCharacters = 128
const mostCustomCharacters = 2000

/** One term of a vocabulary. */
export const term: FieldType<TermValue> = {
  present,
  is: isTermValue,
  check: (value, field, world) => {
    if (!isObject(value)) return wrongType
    const shape = [...unknownParts(value, ['identifier', 'customValue']), ...identifierShape(value['identifier'])]
    const custom = isEmpty(value['customValue'])
      ? []
      : at(
          'customValue',
          localizedIssues(value['customValue'], {} as Field, world, mostCustomCharacters, text => text),
        )
    if (shape.length > 0) return [...shape, ...custom]
    return [...custom, ...choiceIssues(value['identifier'] as string, field, world), ...customIssues(value as TermValue, field)]
  },
  clean: value => {
    const named = typeof value === 'string' ? { identifier: value } : value
    if (!isObject(named) || isEmpty(named)) return present(named) ? named : undefined
    const { identifier, customValue, ...rest } = named
    const kept = typeof identifier === 'string' ? tidyLine(identifier) || undefined : (identifier ?? undefined)
    return withoutEmpties({ ...rest, identifier: kept, customValue: isEmpty(customValue) ? undefined : cleanLocalized(customValue, tidyLine) })
  },
  schema: field => ({
    type: 'object',
    properties: {
      identifier: { type: 'string', minLength: 1, maxLength: mostIdentifierCharacters },
      customValue: localizedSchema(mostCustomCharacters),
    },
    required: ['identifier'],
    additionalProperties: false,
    'x-vocabulary': [field.vocabulary ?? []].flat(),
  }),
  text: ({ customValue }) => (customValue ? passagesOf(customValue) : []),
  facts: ({ identifier }) => [identifier],
  line: (value, _field, locale, world) => termName(value, locale, world),
  edm: 'chm.Term',
  sample: (field, world) => ({ identifier: plainTerm(field, world) }),
}

/** A term of the field that says all by itself. */
const plainTerm = (field: Field, world: World): string =>
  vocabulariesOf(field)
    .flatMap(name => world.someTerms(name, field.below))
    .find(name => name !== field.below && !field.custom?.includes(name)) ?? ''

/** Has it the shape of a term? */
export function isTermValue(value: unknown): value is TermValue {
  return isObject(value) && typeof value['identifier'] === 'string' && (value['customValue'] === undefined || isLocalized(value['customValue']))
}

/** What a term is called in a language: its own text, the vocabulary's label, or the bare identifier. */
export function termName({ identifier, customValue }: TermValue, locale: string, world: World): string {
  const label = customValue && present(customValue) ? customValue : world.label(identifier)
  return label ? inLocale(label, locale).text : identifier
}

/** The vocabularies of a field. */
export const vocabulariesOf = ({ vocabulary }: Field): readonly string[] => (vocabulary === undefined ? [] : [vocabulary].flat())

/** Issues of an identifier that is no identifier. */
export function identifierShape(identifier: unknown): readonly Issue[] {
  if (typeof identifier !== 'string') return [{ path: '/identifier', code: 'value.type' }]
  return identifier.length > mostIdentifierCharacters ? [{ path: '/identifier', code: 'value.long', values: { most: mostIdentifierCharacters } }] : []
}

function choiceIssues(identifier: string, field: Field, world: World): readonly Issue[] {
  if (identifier === otherTerm) return field.other ? [] : [{ path: '', code: 'term.unknown' }]
  if (!world.isTerm(vocabulariesOf(field), identifier)) return [{ path: '', code: 'term.unknown' }]
  return field.below === undefined || (identifier !== field.below && world.isBelow(identifier, field.below)) ? [] : [{ path: '', code: 'term.place' }]
}

function customIssues({ identifier, customValue }: TermValue, field: Field): readonly Issue[] {
  const has = present(customValue)
  const takes = identifier === otherTerm ? field.other === true : (field.custom?.includes(identifier) ?? false)
  const needs = takes && (identifier === otherTerm || field.customRequired === true)
  if (needs && !has) return [{ path: '/customValue', code: 'term.custom' }]
  return has && !takes && identifier !== otherTerm ? [{ path: '/customValue', code: 'term.uncustom' }] : []
}
