import { locales } from '#platform/localized.ts'
import { fieldTypeNames } from './fields/field-type-name.ts'
import type { Field } from './format.ts'
import { workflowSchema } from './workflow-schema.ts'

const fieldName = '^(?!__proto__$|constructor$|prototype$|toString$|valueOf$|hasOwnProperty$)[a-zA-Z_][A-Za-z0-9_]{0,79}$'
const path = { type: 'string', pattern: '^[a-zA-Z_][A-Za-z0-9_]*([/.][a-zA-Z_][A-Za-z0-9_]*)*$', maxLength: 400 } as const
const value = { type: ['string', 'number', 'boolean'] } as const
const names = { type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 500, uniqueItems: true } as const
const yes = { const: true } as const
const filter = { $ref: '#/$defs/filter' } as const
const houses = ['CHM', 'BCH', 'ABSCH', 'ORT'] as const

const object = (properties: object, required: readonly string[] = []) =>
  ({ type: 'object', properties, required, additionalProperties: false }) as const

const filters = {
  filter: {
    oneOf: [
      object({ all: { type: 'array', items: filter, maxItems: 100 } }, ['all']),
      object({ any: { type: 'array', items: filter, maxItems: 100 } }, ['any']),
      object({ not: filter }, ['not']),
      object({ field: path, in: { type: 'array', items: value, maxItems: 1000 } }, ['field', 'in']),
      object({ field: path, from: value, to: value }, ['field']),
    ],
  },
} as const

const parts = {
  type: { enum: fieldTypeNames },
  required: { anyOf: [yes, filter] },
  visible: filter,
  confidential: path,
  vocabulary: { anyOf: [{ type: 'string' }, { ...names, minItems: 1 }] },
  other: { anyOf: [yes, path] },
  exclusive: names,
  below: { type: 'string', maxLength: 200 },
  custom: names,
  customRequired: yes,
  formats: { ...names, minItems: 1 },
  termWhile: filter,
  own: { anyOf: [yes, names] },
  notSelf: yes,
  fields: { $ref: '#/$defs/fields' },
  question: yes,
  options: { ...names, minItems: 1 },
  aliases: { type: 'object', additionalProperties: { type: 'string' } },
  partial: yes,
  min: { type: 'number' },
  max: { type: 'number' },
  integer: yes,
  maxWords: { type: 'integer', minimum: 1 },
  maxLength: { type: 'integer', minimum: 1 },
  limited: filter,
  maxItems: { type: 'integer', minimum: 1 },
  accept: names,
  internal: yes,
  system: yes,
  legacy: yes,
  writableBy: names,
} as const satisfies { readonly [part in keyof Required<Field>]: object }

const field = object(parts, ['type'])

const fields = { type: 'object', propertyNames: { pattern: fieldName }, additionalProperties: field, minProperties: 1, maxProperties: 400 } as const

const code = { type: 'string', pattern: '^[a-zA-Z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9-]*$', maxLength: 100 } as const
const paths = { type: 'array', items: path, minItems: 1, maxItems: 50 } as const
const rule = {
  oneOf: [
    object({ kind: { enum: ['exactlyOne', 'atLeastOne', 'allOrNone'] }, code, fields: paths, when: filter }, ['kind', 'code', 'fields']),
    object({ kind: { const: 'ordered' }, code, fields: { ...paths, minItems: 2, maxItems: 2 } }, ['kind', 'code', 'fields']),
    object({ kind: { const: 'holds' }, code, fields: paths, filter, when: filter }, ['kind', 'code', 'fields', 'filter']),
    object({ kind: { const: 'distinct' }, code, fields: { ...paths, maxItems: 1 } }, ['kind', 'code', 'fields']),
    object({ kind: { const: 'linked' }, code, fields: { ...paths, maxItems: 1 }, from: paths }, ['kind', 'code', 'fields', 'from']),
  ],
} as const

const facet = {
  oneOf: [
    object({ facet: { type: 'string' }, path, through: paths, answered: yes }, ['facet', 'path']),
    object({ facet: { type: 'string' }, citedBy: { ...names, minItems: 1 } }, ['facet', 'citedBy']),
    object({ facet: { type: 'string' }, self: yes }, ['facet', 'self']),
  ],
} as const

const step = {
  oneOf: [
    object({ kind: { const: 'rename' }, from: path, to: path }, ['kind', 'from', 'to']),
    object({ kind: { const: 'remove' }, field: path }, ['kind', 'field']),
    object({ kind: { const: 'fill' }, field: path, value: {} }, ['kind', 'field', 'value']),
    object({ kind: { const: 'replace' }, field: path, from: {}, to: {} }, ['kind', 'field', 'from', 'to']),
  ],
} as const

/** JSON Schema 2020-12 of a format's definition, for whoever writes one. */
export const definitionSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Common format',
  ...object(
    {
      name: { type: 'string', pattern: '^[a-z][A-Za-z0-9]{2,59}$' },
      code: { type: 'string', pattern: '^[A-Z][A-Z0-9]{1,15}$' },
      house: { enum: houses },
      houses: { type: 'array', items: { enum: houses }, minItems: 1, uniqueItems: true },
      kind: { enum: ['national', 'reference', 'secretariat', 'contact'] },
      version: { type: 'integer', minimum: 1 },
      prefix: { enum: houses },
      oneFor: { ...paths },
      closed: yes,
      workflow: workflowSchema,
      title: { ...paths, minItems: 0 },
      summary: path,
      date: path,
      sections: {
        type: 'array',
        minItems: 1,
        maxItems: 60,
        items: object({ name: { type: 'string', pattern: fieldName }, fields: { ...names, minItems: 1 } }, ['name', 'fields']),
      },
      fields: { $ref: '#/$defs/fields' },
      rules: { type: 'array', items: rule, maxItems: 200 },
      derivations: { type: 'array', items: { type: 'object', required: ['set'] }, maxItems: 200 },
      facets: { type: 'array', items: facet, maxItems: 60 },
      legacyNames: { type: 'object', additionalProperties: path },
      gather: object({ into: path, names: { type: 'string', maxLength: 200 } }, ['into', 'names']),
      migrations: {
        type: 'array',
        items: object({ to: { type: 'integer', minimum: 2 }, steps: { type: 'array', items: step, maxItems: 200 } }, ['to', 'steps']),
      },
    },
    ['name', 'code', 'house', 'houses', 'kind', 'version', 'title', 'sections', 'fields'],
  ),
  $defs: { ...filters, fields },
} as const

const sixTexts = {
  type: 'object',
  properties: Object.fromEntries(locales.map(locale => [locale, { type: 'string', pattern: '\\S', maxLength: 4000 }])),
  required: locales,
  additionalProperties: false,
} as const
const texts = { type: 'object', additionalProperties: sixTexts } as const

/** JSON Schema 2020-12 of a format's words. */
export const labelsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Words of a common format',
  ...object(
    {
      title: sixTexts,
      description: sixTexts,
      purpose: sixTexts,
      sections: texts,
      fields: {
        type: 'object',
        additionalProperties: object({ label: sixTexts, help: sixTexts, example: { anyOf: [{ type: 'string', pattern: '\\S' }, sixTexts] } }, [
          'label',
        ]),
      },
      options: { type: 'object', additionalProperties: texts },
      rules: texts,
    },
    ['title', 'description', 'sections', 'fields'],
  ),
} as const
