import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** A part of a JSON Schema as much as a table shows of it. */
export type Schema = {
  readonly type?: string | readonly string[]
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
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: { readonly [type: string]: { readonly schema?: Schema; readonly example?: unknown } } }
  readonly responses?: { readonly [status: string]: { readonly description?: string } }
  readonly security?: readonly object[]
}

/** The description of the API, as much as the page shows of it. */
export type Described = {
  readonly info: { readonly description?: string }
  readonly tags?: readonly { readonly name: string; readonly description?: string }[]
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
}

/** An operation with its place. */
export type Placed = { readonly method: string; readonly path: string; readonly operation: Operation }

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

/** The operations of a tag, in the order of the description. */
export const operationsOf = (described: Described, tag: string): readonly Placed[] =>
  Object.entries(described.paths).flatMap(([path, held]) =>
    methods.filter(method => held[method]?.tags?.includes(tag)).map(method => ({ method: method.toUpperCase(), path, operation: held[method]! })),
  )

/** What a schema asks for, in a word. */
export function typeWord(schema: Schema | undefined): string {
  if (!schema) return ''
  if (schema.$ref) return schema.$ref.split('/').at(-1)!
  if (schema.enum) return schema.enum.map(String).join(' | ')
  if (schema.items) return `${typeWord(schema.items)}[]`
  return [schema.type ?? []].flat().join(' | ')
}
