import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** A part of a JSON Schema as much as a table shows of it. */
export type Schema = {
  readonly type?: string | readonly string[]
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly items?: Schema
  readonly $ref?: string
  readonly description?: string
  readonly minimum?: number
  readonly maximum?: number
}

/** A value an operation takes in its address or its headers. */
export type Parameter = {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: Schema
  readonly example?: unknown
}

/** One thing the API does. */
export type Operation = {
  readonly operationId?: string
  readonly deprecated?: boolean
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: { readonly [type: string]: { readonly schema?: Schema; readonly example?: unknown } } }
  readonly responses?: {
    readonly [status: string]: { readonly description?: string; readonly content?: { readonly [type: string]: { readonly schema?: Schema } } }
  }
  readonly security?: readonly object[]
}

/** The description of the API, as much as the page shows of it. */
export type Described = {
  readonly info: { readonly description?: string }
  readonly tags?: readonly { readonly name: string; readonly description?: string }[]
  readonly components: { readonly schemas: { readonly [name: string]: Schema } }
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
}

/** An operation with its place. */
export type Placed = { readonly method: string; readonly path: string; readonly operation: Operation }

/** Where it is served. */
export const description = '/api/v1/openapi.json'

const file = path.resolve(import.meta.dirname, '../../../generated/openapi.json')
let kept: { readonly changed: number; readonly described: Described } | undefined

/** The API as it is described in `generated/openapi.json`, which is checked to be what `/api/v1/openapi.json` answers. `undefined` before it was first written. */
export function apiDescribed(): Described | undefined {
  if (!existsSync(file)) return undefined
  const changed = statSync(file).mtimeMs
  if (kept?.changed !== changed) kept = { changed, described: JSON.parse(readFileSync(file, 'utf8')) as Described }
  return kept.described
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

/** Every operation, in the order of the description. */
export const placedIn = ({ paths }: Described): readonly Placed[] =>
  Object.entries(paths).flatMap(([path, held]) =>
    methods.filter(method => held[method]).map(method => ({ method: method.toUpperCase(), path, operation: held[method]! })),
  )

/** The operations of a tag. */
export const operationsOf = (described: Described, tag: string): readonly Placed[] =>
  placedIn(described).filter(({ operation }) => operation.tags?.includes(tag))

/** The tags that have operations. */
export const tagsOf = (described: Described): readonly { readonly name: string; readonly description?: string }[] =>
  (described.tags ?? []).filter(({ name }) => operationsOf(described, name).length > 0)

/** A word of what a schema asks for: the name of a shape, which is explained elsewhere, or what it is. */
export type Word = { readonly shape?: string; readonly word: string }

/** What a schema asks for, in words. */
export function wordsOf(schema: Schema | undefined): readonly Word[] {
  if (!schema) return []
  if (schema.$ref) return [{ shape: schema.$ref.split('/').at(-1)!, word: '' }]
  if (schema.anyOf && schema.anyOf.length < 5) return schema.anyOf.flatMap((one, index) => [...(index > 0 ? [{ word: ' | ' }] : []), ...wordsOf(one)])
  if (schema.allOf) return schema.allOf.flatMap((one, index) => [...(index > 0 ? [{ word: ' & ' }] : []), ...wordsOf(one)])
  if (schema.items) return [...wordsOf(schema.items), { word: '[]' }]
  if (typeof schema.additionalProperties === 'object' && !schema.properties)
    return [{ word: '{ [name]: ' }, ...wordsOf(schema.additionalProperties), { word: ' }' }]
  return [{ word: schema.enum ? schema.enum.map(String).join(' | ') : [schema.type ?? []].flat().join(' | ') }]
}
