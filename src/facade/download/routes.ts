import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { formatNamed } from '#formats'
import { byteOrderMark, csvLine, writeXlsx, type Cell } from '#spreadsheets'
import { FacadeError, invalidParameter } from '../error.ts'
import { objectIn } from '../given.ts'
import { askedIn } from '../index/asked.ts'
import { isName } from '../index/fields/name.ts'
import { parametersIn } from '../index/parameters.ts'
import { selected } from '../index/select.ts'

const most = 10_000
const mostFields = 200
const usual = ['identifier_s', 'uniqueIdentifier_s', 'title_EN_s', 'government_EN_s', 'updatedDate_dt', 'url_ss']

type Row = { readonly [name: string]: unknown }
type Table = { readonly name: string; readonly fields: readonly string[]; readonly rows: () => Iterable<Row> }

/** The public records of a format that a question of the index finds, with the fields wanted, as the caller accepts it. */
async function download(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const writer = writers.find(({ accepts }) => accepts.test(request.headers.accept ?? '*/*'))
  if (!writer) throw new FacadeError(406, 'badRequest', 'JSON, CSV and XLSX are offered', ['Accept'])
  const { schema } = request.params as { readonly schema: string }
  const table = await tableFor(request, formatNamed(schema).name)
  reply.type(writer.type).header('content-disposition', `attachment; filename="${table.name}.${writer.ending}"`)
  return reply.send(writer.write(table))
}

async function tableFor({ asking, body }: FastifyRequest, schema: string): Promise<Table> {
  const { query, fields: wanted } = objectIn(body)
  const fields = fieldsIn(wanted)
  const asked = typeof query === 'object' && query !== null ? (query as Row) : { q: query ?? '*:*' }
  const { q, fq, sort, df } = asked
  const filters = [fq ?? []].flat()
  const given = { q, sort, df, fq: [...filters, `schema_s:${schema}`], rows: most, fl: fields.join(',') }
  const selection = await selected(asking.context, asking.publicUrl(), askedIn(parametersIn(undefined, given)))
  if (selection.found!.numFound > most) throw invalidParameter('query', `More than ${most} records are found: ask for fewer`)
  return { name: schema, fields, rows: () => selection.documents.values().map(document => document() as Row) }
}

/** The names wanted, as texts or as objects with a `field`. */
function fieldsIn(wanted: unknown): readonly string[] {
  if (wanted === undefined || wanted === null) return usual
  const names = [wanted]
    .flat()
    .flatMap(one => (typeof one === 'string' ? one.split(/[\s,]+/) : String((one as Row | null)?.['field'] ?? '')))
    .filter(Boolean)
  const strange = names.find(name => !isName(name))
  if (strange !== undefined || names.length > mostFields || names.length === 0) throw invalidParameter('fields', 'Names of the index are expected')
  return [...new Set(names)]
}

type Writer = { readonly accepts: RegExp; readonly type: string; readonly ending: string; readonly write: (table: Table) => Readable }

const writers: readonly Writer[] = [
  { accepts: /json|\*\/\*/i, type: 'application/json; charset=utf-8', ending: 'json', write: ({ rows }) => Readable.from(jsonParts(rows())) },
  { accepts: /csv/i, type: 'text/csv; charset=utf-8', ending: 'csv', write: table => Readable.from(csvParts(table)) },
  {
    accepts: /spreadsheetml|ms-excel|xlsx?\b/i,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    write: workbookOf,
  },
]

function* jsonParts(rows: Iterable<Row>): Generator<string> {
  let between = '['
  for (const row of rows) {
    yield `${between}${JSON.stringify(row)}`
    between = ','
  }
  yield between === '[' ? '[]' : ']'
}

function* csvParts({ fields, rows }: Table): Generator<string> {
  yield byteOrderMark + csvLine(fields, ',')
  for (const row of rows()) yield csvLine(cellsOf(row, fields), ',')
}

function workbookOf({ name, fields, rows }: Table): Readable {
  const workbook = writeXlsx([{ name: name.slice(0, 31), frozen: 1 }])
  const write = async () => {
    await workbook.row(0, fields)
    for (const row of rows()) await workbook.row(0, cellsOf(row, fields))
    await workbook.end()
  }
  write().catch((error: Error) => {
    workbook.bytes.destroy(error)
    return workbook.cancel()
  })
  return workbook.bytes
}

const longestCell = 32_000

function cellsOf(row: Row, fields: readonly string[]): readonly Cell[] {
  return fields.map(field => {
    const value = row[field]
    if (typeof value === 'number' || typeof value === 'boolean' || value === undefined) return value
    return (Array.isArray(value) ? value.join('; ') : String(value)).slice(0, longestCell)
  })
}

/** What is found of a format, to take away. */
export const downloadRoutes: readonly RouteOptions[] = [{ method: 'POST', url: '/v2022/documents/schemas/:schema/download', handler: download }]
