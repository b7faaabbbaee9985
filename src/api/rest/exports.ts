import type { RouteOptions } from 'fastify'
import { formats } from '#formats'
import { disposition } from '#platform/ranges.ts'
import { all, where } from '#platform/filter.ts'
import { isLocale, locales, type Locale } from '#platform/localized.ts'
import { askedIn, questionOf } from '#search'
import { exportKinds, exportTypes, fileName, templateFor, templateKinds, writeExport, type ExportKind, type ExportQuestion } from '#spreadsheets'
import { searchLimit } from '../limits.ts'
import { refused, text } from './described.ts'

const named = {
  type: 'object',
  properties: { name: { ...text, maxLength: 100, description: 'Name of the format: `nationalTarget7`' } },
  required: ['name'],
} as const

const language = { enum: locales, description: 'Language of headings, terms and answers; that of `Accept-Language` if nothing is said' }

const bytes = (description: string, types: readonly string[]) => ({
  200: { description, content: Object.fromEntries(types.map(type => [type, { schema: { description: 'The bytes of the file' } }])) },
  ...refused,
})

// `language` and `kind` are facets of the search: of the text, and of who submits such records
type Asked = { readonly as?: ExportKind; readonly language?: Locale; readonly locale?: Locale; readonly fields?: string }

/** Records as files, and the empty spreadsheets to bring some. */
export const exportRoutes: readonly RouteOptions[] = [
  ...templateKinds.map((kind): RouteOptions => ({
    method: 'GET',
    url: `/formats/:name/template.${kind}`,
    schema: {
      tags: ['formats'],
      operationId: kind === 'xlsx' ? 'readWorkbookTemplate' : 'readTextTemplate',
      summary: `Spreadsheet to fill in (${kind})`,
      description: 'Headings, choices, help and an example in one language; lists of groups are sheets of their own.',
      params: named,
      querystring: { type: 'object', properties: { language } },
      response: bytes('The spreadsheet', [exportTypes[kind]]),
    },
    handler: async (request, reply) => {
      const { context, locale } = request.caller
      const asked = (request.query as Asked).language
      const {
        bytes: body,
        type,
        name,
      } = await templateFor(context, (request.params as { readonly name: string }).name, kind, isLocale(asked) ? asked : locale)
      return reply.type(type).header('content-disposition', disposition(name, false)).send(body)
    },
  })),
  {
    method: 'GET',
    url: '/exports',
    config: searchLimit,
    schema: {
      tags: ['search'],
      operationId: 'exportSearch',
      summary: 'Take out everything a search finds',
      description:
        'The parameters of `/search` without pages: all hits in one stream, however many. `xlsx` and `csv` can be changed and imported again.',
      querystring: {
        type: 'object',
        properties: {
          as: { enum: exportKinds, description: 'The kind of file; `jsonl` if nothing is said' },
          locale: language,
          fields: { ...text, description: 'Names of fields, separated by commas; all if nothing is said', examples: ['title,government'] },
          q: { ...text, description: 'Words in any language; all must be found' },
          format: { type: 'array', items: text, description: 'Name of a format: `nationalTarget7`' },
        },
        additionalProperties: true,
      },
      response: bytes('The records', Object.values(exportTypes)),
    },
    handler: async (request, reply) => {
      const { context, portal, locale } = request.caller
      const { as: kind = 'jsonl', locale: spoken, fields } = request.query as Asked
      const asked = askedIn(new URL(request.url, 'http://localhost').searchParams)
      const { filter, text: words, selected = {}, concepts, sort } = questionOf(asked, all(portal.scope, where('state', 'published')), locale)
      const question: ExportQuestion = {
        records: {
          from: 'search',
          filter,
          selected,
          ...(words ? { text: words } : {}),
          ...(concepts === false ? { concepts } : {}),
          ...(sort ? { sort } : {}),
        },
        kind,
        locale: isLocale(spoken) ? spoken : locale,
        ...(selected['format'] ? { formats: selected['format'].filter(isFormat) } : {}),
        origin: `${request.protocol}://${request.host}`,
        ...(fields ? { fields: fields.split(',').map(name => name.trim()) } : {}),
      }
      return reply
        .type(exportTypes[kind])
        .header('content-disposition', disposition(fileName(question, context.now()), false))
        .send(writeExport(context, question))
    },
  },
]

const isFormat = (name: string): boolean => formats().some(format => format.name === name)
