import { groupSchema } from './fields/group.ts'
import { typeOf } from './fields/index.ts'
import type { Format } from './format.ts'
import { formatDescription, formatTitle, labelOf } from './wording.ts'

/** Keywords of ours in the schemas, for validators that insist on knowing them. */
export const schemaKeywords = ['x-html', 'x-vocabulary', 'x-formats'] as const

/** JSON Schema 2020-12 of a published body. What is asked only sometimes is optional in it; rules over fields are not in it. */
export function jsonSchemaOf(format: Format): object {
  const { properties, ...schema } = groupSchema(format.fields, {}, typeOf) as { readonly properties: { readonly [name: string]: object } }
  const titled = Object.entries(properties).map(([name, property]) => [name, { title: labelOf(format, name)['en'] ?? name, ...property }])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://openchm.example/formats/${format.name}`,
    title: formatTitle(format)['en'] ?? format.name,
    description: formatDescription(format)['en'] ?? '',
    ...schema,
    properties: Object.fromEntries(titled),
  }
}
