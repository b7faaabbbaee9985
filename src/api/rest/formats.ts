import type { RouteOptions } from 'fastify'
import {
  formatDescription,
  formatNamed,
  formats,
  formatTitle,
  helpOf,
  jsonSchemaOf,
  labelOf,
  sampleOf,
  sectionTitle,
  type Fields,
  type Format,
} from '#formats'
import { portals } from '#portals'
import { worldFor } from '#records'
import { tagged, taggedJson } from './conditional.ts'
import { answers, listOf, shape, object, text, words } from './described.ts'

type Named = { readonly name: string }
const named = {
  type: 'object',
  properties: { name: { ...text, maxLength: 100, description: 'Name of the format: `nationalTarget7`' } },
  required: ['name'],
} as const

const definitionSchema = {
  ...object({
    sections: listOf(object({ name: text, fields: listOf(text), title: words })),
    fields: {
      type: 'object',
      description: 'Field → what it holds, by its type',
      additionalProperties: { ...object({ type: text }), additionalProperties: true },
    },
    labels: {
      type: 'object',
      description: 'Path of a field → its words',
      additionalProperties: object({ label: words, help: words }, ['help']),
    },
  }),
  allOf: [shape('FormatSummary')],
}

/** Common formats, as data. */
export const formatRoutes: readonly RouteOptions[] = [
  {
    method: 'GET',
    url: '/formats',
    schema: {
      tags: ['formats'],
      operationId: 'listFormats',
      description: 'Names, titles and treaty instruments of the formats in which records are written.',
      summary: 'List the common formats',
      response: answers(200, 'All formats', object({ formats: listOf(shape('FormatSummary')) })),
    },
    handler: (request, reply) => taggedJson(request, reply, () => ({ formats: formats().map(summaryOf) })),
  },
  {
    method: 'GET',
    url: '/formats/:name',
    schema: {
      tags: ['formats'],
      operationId: 'readFormatSchema',
      summary: 'JSON Schema of a format',
      description: 'JSON Schema 2020-12 of a published body.',
      params: named,
      response: answers(200, 'The schema', { type: 'object', description: 'JSON Schema 2020-12' }),
    },
    handler: (request, reply) =>
      tagged(request, reply, 'application/schema+json', () => JSON.stringify(jsonSchemaOf(formatNamed((request.params as Named).name)))),
  },
  {
    method: 'GET',
    url: '/formats/:name/definition',
    schema: {
      tags: ['formats'],
      operationId: 'readFormat',
      summary: 'Read a format',
      description: 'Its definition, with the words for every field in six languages.',
      params: named,
      response: answers(200, 'The format', definitionSchema),
    },
    handler: (request, reply) => {
      const format = formatNamed((request.params as Named).name)
      return taggedJson(request, reply, () => ({
        ...format,
        ...summaryOf(format),
        sections: format.sections.map(section => ({ ...section, title: sectionTitle(format, section.name) })),
        labels: labelsIn(format, format.fields, ''),
      }))
    },
  },
  {
    method: 'GET',
    url: '/formats/:name/example',
    schema: {
      tags: ['formats'],
      operationId: 'readFormatExample',
      description: 'Ready to be sent with `POST /records`, except for records it names, which have to exist.',
      summary: 'A body of a format that may be published',
      params: named,
      response: answers(200, 'An example', object({ format: text, data: { type: 'object', description: 'As the schema of the format says' } })),
    },
    handler: async request => {
      const format = formatNamed((request.params as Named).name)
      return { format: format.name, data: sampleOf(format, await worldFor(request.caller.context, {})) }
    },
  },
]

const summaryOf = (format: Format) => ({
  name: format.name,
  code: format.code,
  house: format.house,
  houses: format.houses,
  kind: format.kind,
  portals: portals()
    .filter(({ formats }) => formats.includes(format.name))
    .map(({ id }) => id),
  closed: format.closed === true,
  version: format.version,
  title: formatTitle(format),
  description: formatDescription(format),
  links: {
    self: `/api/v1/formats/${format.name}`,
    definition: `/api/v1/formats/${format.name}/definition`,
    example: `/api/v1/formats/${format.name}/example`,
    template: `/api/v1/formats/${format.name}/template.xlsx`,
    page: `/en/formats/${format.name}`,
  },
})

function labelsIn(format: Format, fields: Fields, above: string): { readonly [path: string]: object } {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const path = `${above}${name}`
      return [
        [path, { label: labelOf(format, path), help: helpOf(format, path) }],
        ...Object.entries(field.fields ? labelsIn(format, field.fields, `${path}.`) : {}),
      ]
    }),
  )
}
