import type { FieldType, Issue } from './field-type.ts'
import { reference } from './reference.ts'
import { at, isEmpty, isObject, issueAt, present, unknownParts, wrongType } from './shape.ts'

/** One element of a construct: what it is, the genetic element, and its size in kilobases. */
export type TranscriptElement = { readonly type: string; readonly identifier?: string; readonly size?: number }

/** Gene constructs of a modified organism: each a list of elements in the order of transcription. */
export const transcript: FieldType<readonly (readonly TranscriptElement[])[]> = {
  present,
  is: value => Array.isArray(value) && value.every(construct => Array.isArray(construct) && construct.every(isElement)),
  check: (value, field, world) => {
    if (!Array.isArray(value)) return wrongType
    if (value.length > most) return [{ path: '', code: 'value.many', values: { most } }]
    return value.flatMap((construct: unknown, index) => {
      if (!Array.isArray(construct)) return at(index, wrongType)
      if (construct.length > most) return [issueAt(index, 'value.many', { most })]
      const elements = construct.flatMap((element: unknown, place) =>
        at(place, [...elementIssues(element), ...geneIssues(element, id => reference.check(id, field, world))]),
      )
      return at(index, elements)
    })
  },
  clean: value => {
    if (!Array.isArray(value)) return present(value) ? value : undefined
    const constructs = value
      .map((construct: unknown) => (Array.isArray(construct) ? construct.map(cleanElement).filter(present) : construct))
      .filter(present)
    return constructs.length > 0 ? constructs : undefined
  },
  schema: () => ({
    type: 'array',
    maxItems: most,
    items: {
      type: 'array',
      maxItems: most,
      items: {
        type: 'object',
        properties: { type: { enum: types }, identifier: { type: 'string', maxLength: 140 }, size: { type: 'number', minimum: 0 } },
        required: ['type'],
        additionalProperties: false,
      },
    },
  }),
  text: () => [],
  facts: value => value.flatMap(construct => construct.flatMap(({ identifier }) => (identifier ? [identifier.split('@')[0]!] : []))),
  line: (value, field, locale, world) =>
    value
      .map(construct =>
        construct.map(({ type, identifier }) => (identifier ? reference.line({ identifier }, field, locale, world) : type)).join(' → '),
      )
      .join('; '),
  edm: 'Collection(chm.Construct)',
  sample: (field, world) => [
    [{ type: 'senseStart' }, { type: 'sense', identifier: reference.sample(field, world).identifier, size: 1.2 }, { type: 'senseStop' }],
  ],
}

const most = 100

const types = ['senseStart', 'sense', 'senseStop', 'antisenseStart', 'antisense', 'antisenseStop']

const isElement = (value: unknown) =>
  isObject(value) && typeof value['type'] === 'string' && ['string', 'undefined'].includes(typeof value['identifier'])

function elementIssues(element: unknown): readonly Issue[] {
  if (!isObject(element)) return wrongType
  const { type, size } = element
  const kind = typeof type === 'string' && types.includes(type) ? [] : [issueAt('type', 'value.option')]
  const length =
    size === undefined
      ? []
      : typeof size !== 'number' || !Number.isFinite(size)
        ? [issueAt('size', 'value.type')]
        : size < 0
          ? [issueAt('size', 'number.small', { least: 0 })]
          : []
  return [...unknownParts(element, ['type', 'identifier', 'size']), ...kind, ...length]
}

function geneIssues(element: unknown, check: (reference: object) => readonly Issue[]): readonly Issue[] {
  if (!isObject(element) || element['identifier'] === undefined) return []
  return check({ identifier: element['identifier'] }).map(issue => ({ ...issue, path: '/identifier' }))
}

const cleanElement = (element: unknown) =>
  isObject(element) ? Object.fromEntries(Object.entries(element).filter(([, part]) => !isEmpty(part))) : element
