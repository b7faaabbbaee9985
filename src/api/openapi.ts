import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { formats, jsonSchemaOf } from '#formats'
import { marks } from '#records'
import { components } from './components.ts'
import { anything, listOf, shape } from './schema.ts'

/** What the description of the API begins with; its operations come from the routes themselves. */
export const description = (): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'OpenCHM API',
      version: '1',
      description:
        'Read, search and submit the records of the clearing-houses. Reading needs no key; writing needs a token made on the account page.',
      contact: { name: 'The administrators of the site that serves it' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    // reading needs none
    security: [{}, { token: [] }],
    tags: [
      { name: 'records', description: 'Published records and their revisions' },
      { name: 'search', description: 'The same search as on the pages' },
      { name: 'drafts', description: 'Write, submit, publish, withdraw' },
      { name: 'files', description: 'Files of records: in pieces, in versions, in parts' },
      { name: 'formats', description: 'Common formats and controlled vocabularies' },
      { name: 'imports', description: 'Spreadsheets: tried, brought in, taken back' },
      { name: 'collections', description: 'Collections of the library and reading lists' },
      { name: 'countries', description: 'Countries and their standing in the treaties' },
      { name: 'portals', description: 'The sites over the one store of records' },
    ],
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token from the account page: ochm_…' } },
      schemas: schemas() as never,
    },
  },
  hideUntagged: true,
  transformObject: made => ('openapiObject' in made ? (withOptionalBodies(made.openapiObject as Described) as never) : made.swaggerObject),
  exposeHeadRoutes: false,
})

type Described = { readonly paths?: { readonly [path: string]: { readonly [method: string]: Operation } } }
type Operation = {
  requestBody?: { required?: boolean; readonly content: { readonly [type: string]: { readonly schema?: { readonly type?: unknown } } } }
}

/** A body that may be `null` may be left out. */
function withOptionalBodies(described: Described): Described {
  for (const methods of Object.values(described.paths ?? {})) {
    for (const { requestBody } of Object.values(methods)) {
      const types = requestBody?.content['application/json']?.schema?.type
      if (requestBody && Array.isArray(types) && types.includes('null')) requestBody.required = false
    }
  }
  return described
}

function schemas() {
  const bodies = formats().map(format => {
    const { $schema: _, $id: __, ...schema } = jsonSchemaOf(format) as { readonly $schema: string; readonly $id: string }
    return [format.name, schema] as const
  })
  const body = { ...data, anyOf: bodies.map(([name]) => ({ $ref: `#/components/schemas/${name}` })) }
  return {
    ...Object.fromEntries(bodies),
    Problem: problem,
    Issue: issue,
    Record: { ...record, properties: { ...record.properties, data: body } },
    Draft: draft,
    Standing: standing,
    Work: { ...standing, properties: { ...standing.properties, title: shape('Localized'), languages: listOf(text) } },
    Found: found,
    ...components,
  }
}

const text = { type: 'string' } as const

const problem = {
  type: 'object',
  description: 'RFC 9457',
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    code: text,
    instance: text,
    issues: { type: 'array', items: { $ref: '#/components/schemas/Issue' } },
  },
  required: ['type', 'title', 'status', 'detail', 'code'],
}

const record = {
  type: 'object',
  properties: {
    identifier: text,
    id: text,
    number: { type: 'integer' },
    revision: { type: 'integer' },
    format: text,
    government: { type: ['string', 'null'] },
    state: { enum: ['draft', 'published', 'withdrawn'] },
    title: { type: 'object', additionalProperties: text },
    languages: { type: 'array', items: text },
    publishedAt: { type: 'string', format: 'date-time' },
    mark: { enum: marks, description: 'What readers are told beside the text: `not-confirmed`, `retired`, `revoked`, or that it simply holds' },
    retiredAt: { type: 'string', format: 'date-time' },
    retiredBecause: { type: ['string', 'null'] },
    provenance: shape('Provenance'),
    data: { ...anything, description: 'As the schema of the format says' },
    links: { type: 'object', additionalProperties: text },
  },
  required: ['identifier', 'id', 'number', 'revision', 'format', 'state', 'data'],
}

const issue = {
  type: 'object',
  description: 'What is wrong with a record at one place',
  properties: { path: { ...text, description: 'JSON Pointer into the body' }, code: text, message: text, values: anything },
  required: ['path', 'code', 'message'],
}

const work = {
  type: 'object',
  properties: {
    state: { enum: ['open', 'submitted'] },
    version: { type: 'integer' },
    savedAt: { type: 'string', format: 'date-time' },
    submittedAt: { type: ['string', 'null'], format: 'date-time' },
    note: { type: ['string', 'null'] },
  },
  required: ['state', 'version', 'savedAt'],
}

const { identifier, id, number, revision, format, government, state, links, data } = record.properties
const standing = {
  type: 'object',
  properties: {
    identifier,
    id,
    number,
    revision,
    format,
    government,
    state,
    revoked: { type: 'boolean' },
    mark: { enum: marks },
    draft: work,
    links,
  },
  required: ['identifier', 'id', 'number', 'revision', 'format', 'state', 'links'],
}

const draft = { ...standing, properties: { ...standing.properties, data }, required: [...standing.required, 'draft', 'data'] }

const found = {
  type: 'object',
  properties: {
    total: { type: 'integer' },
    page: { type: 'integer' },
    pageSize: { type: 'integer' },
    next: { ...text, description: 'With `cursor`: what to send as `cursor` for those that follow; absent when there are no more' },
    hits: listOf(shape('Summary')),
    facets: {
      type: 'object',
      additionalProperties: {
        type: 'array',
        items: {
          type: 'object',
          properties: { value: text, count: { type: 'integer' }, selected: { type: 'boolean' } },
          required: ['value', 'count'],
        },
      },
    },
  },
  required: ['total', 'hits', 'facets'],
}
