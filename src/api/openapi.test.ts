import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { sql } from 'kysely'
import { callsOf, matchRecord, saveAlert } from '#alerts'
import { makeCollection } from '#collections'
import { formats, schemaKeywords } from '#formats'
import type { Context } from '#platform/context.ts'
import { workThrough } from '#platform/jobs.ts'
import { retire } from '#records'
import { askWithdrawal, nameDeputy } from '#reviews'
import { spreadsheetJobs } from '#spreadsheets'
import { aBody, aDraft, anAccount, aRecord, aReview, callerOf, type Caller } from '#testing'

type Schema = { readonly $ref?: string; readonly [key: string]: unknown }
type Parameter = {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
  readonly example?: unknown
}
type Content = { readonly [type: string]: { readonly schema: Schema; readonly example?: unknown } }
type Operation = {
  readonly summary?: string
  readonly tags: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: { readonly [status: string]: { readonly description?: string; readonly content?: Content } }
  readonly security?: readonly object[]
}
type Described = {
  readonly openapi: string
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components: { readonly schemas: { readonly [name: string]: Schema }; readonly securitySchemes: object }
}

const described = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Described
const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path, operation })),
)

test('the description is OpenAPI 3.1 and the one that is served', async () => {
  const { call } = await callerOf()

  const { json } = await call('GET', '/openapi.json')

  assert.equal(described.openapi, '3.1.0')
  assert.ok(isDeepStrictEqual(json, described), 'generated/openapi.json is not what is served: run npm run generate')
})

test('every format is a component', () => {
  for (const { name } of formats()) assert.equal(described.components.schemas[name]?.['type'], 'object', name)
})

test('every schema is one of JSON Schema 2020-12, and whatever it points to is there', () => {
  const ajv = new Ajv2020({ strict: false })
  ajv.addVocabulary([...schemaKeywords])

  for (const [place, schema] of schemasIn(described)) {
    if (schema.$ref === undefined) assert.ok(ajv.validateSchema(schema), `${place}: ${ajv.errorsText(ajv.errors)}`)
  }
  for (const [, link] of JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)) {
    const parts = link!.replace(/^#\//, '').split('/')
    assert.ok(
      parts.reduce<unknown>((held, part) => (held as { [key: string]: unknown } | undefined)?.[part], described),
      link,
    )
  }
})

for (const { name, path, operation } of operations) {
  test(`${name} says what it does, takes and answers`, () => {
    const { summary, tags, parameters = [], responses } = operation
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter)

    assert.ok(summary && /^[A-Z]/.test(summary))
    assert.ok(described.tags.some(tag => tag.name === tags[0]))
    for (const parameter of parameters) assert.ok(parameter.description, parameter.name)
    assert.deepEqual(
      parameters.filter(parameter => parameter.in === 'path').map(parameter => [parameter.name, parameter.required]),
      inPath.map(parameter => [parameter, true]),
    )
    assert.ok(Object.keys(responses).some(status => status.startsWith('2')))
    assert.ok(responses['default']?.content?.['application/problem+json'])
    assert.ok(Object.values(responses).every(({ description }) => description))
  })
}

test('every operation works with its examples, and answers what it says', async () => {
  const caller = await callerOf()
  const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true, date: true, uri: true, email: true } })
  ajv.addVocabulary([...schemaKeywords])
  ajv.addSchema({ $id: 'openapi', ...described } as object)

  const wrong: string[] = []

  for (const { name, method, path, operation } of operations) {
    const { status, json, text } = await asDescribed(caller, method, path, operation)
    const said = operation.responses[String(status)]
    const schema = said?.content?.['application/json']?.schema

    assert.ok(said, `${name}: ${status} ${text}`)
    if (!schema) continue
    const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as object)
    if (!check(json)) wrong.push(`${name}: ${ajv.errorsText(check.errors)}\n${text.slice(0, 300)}`)
  }

  assert.deepEqual(wrong, [])
})

const states: { readonly [address: string]: 'submitted' | 'published' } = {
  'DELETE /submission': 'submitted',
  'POST /publication': 'submitted',
  'POST /reviews/{id}/return': 'submitted',
  'GET /reviews/{id}': 'submitted',
  'PUT /reviews/{id}/assignment': 'submitted',
  'POST /reviews/{id}/approval': 'submitted',
  'POST /confirmation': 'published',
  'POST /retirement': 'published',
  'DELETE /retirement': 'published',
  'POST /withdrawal-request': 'published',
  'DELETE /withdrawal-request': 'published',
  'POST /amendment': 'published',
  'POST /copy': 'published',
  'DELETE /publication': 'published',
  'PUT /collections/{collection}/entries/{identifier}': 'published',
  'DELETE /collections/{collection}/entries/{identifier}': 'published',
}

const sheet = 'Title,Start date,End date\nA,2026-06-15,2026-06-16\n'

/** Call an operation with its examples, on a record that is ready for it. */
async function asDescribed({ context, call, tokenOf }: Caller, method: string, path: string, { parameters = [], requestBody }: Operation) {
  const reads = method === 'GET' && !path.endsWith('/draft')
  const state = states[`${method} ${path.replace('/api/v1/records/{identifier}', '').replace('/api/v1', '')}`] ?? (reads ? 'published' : 'draft')
  const data = await aBody(context, 'nbsap', 'cr')
  const record = state === 'draft' ? await aDraft(context, { format: 'nbsap', data }) : await aRecord(context, { format: 'nbsap', state, data })
  const review = state === 'submitted' ? await aReview(context, record) : undefined
  const token = await tokenOf([{ role: 'publishing-authority', for: 'cr' }])
  const ready = await readyFor(context, `${method} ${path.replace('/api/v1', '')}`, record)
  const made = await call('GET', `/records/${record}/draft`, { token })
  const samples: { readonly [name: string]: string } = {
    name: 'nbsap',
    key: 'gbf-targets',
    code: 'cr',
    portal: 'absch',
    q: 'plan',
    id: String(review ?? ''),
    ...ready.samples,
  }
  const file = path.endsWith('/files/{id}')
    ? await uploaded()
    : path.includes('/imports/{id}')
      ? await tried(method)
      : path.endsWith('/uploads/{id}')
        ? await begun()
        : undefined

  const query = new URLSearchParams(
    parameters
      .filter(one => one.in === 'query' && (one.required || one.example !== undefined))
      .map(one => [one.name, String(one.example ?? samples[one.name])]),
  )
  const address = path
    .replace('/api/v1', '')
    .replace('terms/{identifier}', 'terms/GBF-TARGET-03')
    .replace('{identifier}', ready.samples?.['identifier'] ?? record)
    .replace(/\{(\w+)\}/g, (_, name: string) => file ?? samples[name]!)
  const [[type, content] = []] = Object.entries(requestBody?.content ?? {})
  return call(method, `${address}?${String(query)}`, {
    token,
    ...(type === 'application/json' ? { body: { ...(content!.example as object), ...ready.body } } : {}),
    ...(type === 'application/octet-stream' ? { raw: path.endsWith('/imports') ? sheet : '%PDF-1.7\n' } : {}),
    headers: {
      ...(type ? { 'content-type': type } : {}),
      ...(parameters.some(one => one.name === 'Upload-Offset') ? { 'upload-offset': '0' } : {}),
      ...(parameters.some(one => one.name === 'If-Match') ? { 'if-match': String(made.headers['etag']) } : {}),
    },
  })

  /** An import whose rows were tried; stored too, where it is to be taken back. */
  async function tried(asked: string): Promise<string> {
    const headers = { 'content-type': 'application/octet-stream' }
    const { json } = await call('POST', '/imports?format=event&name=a.csv', { token, raw: sheet, headers })
    await workThrough(context, spreadsheetJobs)
    if (asked === 'DELETE') {
      await call('POST', `/imports/${json.id}/rows`, { token, body: { as: 'drafts' } })
      await workThrough(context, spreadsheetJobs)
    }
    return String(json.id)
  }

  /** An upload in pieces, of which none has come yet. */
  async function begun(): Promise<string> {
    const draft = await aDraft(context, { format: 'nbsap', data })
    const { json } = await call('POST', `/records/${draft}/uploads`, { token, body: { name: 'plan.pdf', size: 900 } })
    return String(json.id)
  }

  async function uploaded(): Promise<string> {
    const draft = await aDraft(context, { format: 'nbsap', data })
    const { json } = await call('POST', `/records/${draft}/files?name=a.txt`, {
      token,
      raw: 'x',
      headers: { 'content-type': 'application/octet-stream' },
    })
    return String(json.url).split('/')[2]!
  }
}

/** What some operations find: a retired record, a request, a colleague. */
async function readyFor(
  context: Context,
  operation: string,
  record: string,
): Promise<{ readonly samples?: Record<string, string>; readonly body?: object }> {
  const author = { ...context, actor: { id: 'account:77', roles: [{ role: 'authorised-user', for: 'cr' }] } }
  if (operation === 'POST /records/{identifier}/confirmation') {
    const law = await aRecord(context, { format: 'authority', state: 'published' })
    return { samples: { identifier: law } }
  }
  if (operation === 'DELETE /records/{identifier}/retirement') await retire(context, record)
  if (operation === 'DELETE /records/{identifier}/withdrawal-request') await askWithdrawal(author, record, 'Entered twice.')
  if (operation.includes('/alerts/')) return { samples: await anAlert(context) }
  if (operation.includes('/collections/'))
    return { samples: { collection: await aList(context, operation.startsWith('DELETE') ? record : undefined) } }
  if (!operation.includes('/deputies')) return {}
  const colleague = `account:${await anAccount(context, { roles: [{ role: 'authorised-user', for: 'cr' }] })}`
  const days = { from: new Date(), until: new Date(Date.now() + 86_400_000) }
  const principal = { ...context, actor: { id: 'account:1', roles: [{ role: 'publishing-authority', for: 'cr' }] } }
  const { id } = await nameDeputy(principal, { deputy: colleague, ...days })
  return { samples: { deputy: String(id) }, body: { deputy: colleague, ...days } }
}

/** A saved search of whoever calls, whose webhook is to be called. */
async function anAlert(context: Context): Promise<{ readonly alert: string; readonly call: string }> {
  const owner = { ...context, actor: { id: 'account:1', roles: [] } }
  const wishes = { name: 'Plans', delivery: 'none', zone: 'UTC', hour: 7, weekday: 1, paused: false, hook: 'http://127.0.0.1:1/' } as const
  const { id } = await saveAlert(owner, { ...wishes, query: 'format=nbsap', portal: 'chm', locale: 'en' })
  await matchRecord(context, await aRecord(context, { format: 'nbsap', state: 'published' }), new Date(Date.now() + 1000))
  const { calls } = await callsOf(owner, id, { limit: 1 })
  return { alert: String(id), call: String(calls[0]!.id) }
}

/** A reading list of whoever calls, with a record in it. */
async function aList(context: Context, record: string | undefined): Promise<string> {
  const owner = { ...context, actor: { id: 'account:1', roles: [] } }
  const { id } = await makeCollection(owner, { kind: 'list', portal: 'chm', title: { en: 'Plans' } })
  if (record) await sql`insert into collection_entry (collection, record, place, added_at) values (${id}, ${record}, 1, now())`.execute(context.db)
  return id
}

/** Every schema of the description, with its place. */
function* schemasIn(value: unknown, place = '#'): Generator<readonly [string, Schema]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'schema') yield [`${place}/schema`, part as Schema]
    else if (place === '#/components/schemas') yield [`${place}/${key}`, part as Schema]
    else yield* schemasIn(part, `${place}/${key}`)
  }
}
