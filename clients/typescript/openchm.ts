import { addresses } from '../../generated/typescript/addresses.ts'
import type { AnswerOf, Call, CallOptions, InputOf, OperationName, Shape } from './call.ts'
import { sender, waited, type Options, type Sent } from './send.ts'

export { Problem } from './problem.ts'
export type { Issue } from './problem.ts'
export type { AnswerOf, CallOptions, InputOf, OperationName, Shape } from './call.ts'
export type { Options } from './send.ts'

/** A page of the change log. Keep `cursor`, and begin there the next time. */
export type Changes = AnswerOf<'listChanges'>

/** Every operation of the API by its name, and what takes more than one call. */
export type OpenChm = { readonly [name in OperationName]: Call<name> } & {
  /** Every record that a search finds, to the last, each once. */
  readonly everyHit: (input?: Omit<InputOf<'search'>, 'cursor' | 'page' | 'sort'>, options?: CallOptions) => AsyncGenerator<Shape<'Summary'>>
  /** What changed since `after`, page by page until you are in step; with `every` (seconds) it then waits and asks again, until `signal` ends it. */
  readonly follow: (input?: InputOf<'listChanges'>, options?: CallOptions & { readonly every?: number }) => AsyncGenerator<Changes>
}

/** A client of the site. It holds no connection and need not be closed. */
export function openChm(options: Options = {}): OpenChm {
  const send = sender(options)
  const calls = Object.fromEntries(
    Object.entries(addresses).map(([name, address]) => [
      name,
      (input: object = {}, { signal, language }: CallOptions = {}) =>
        send(callTo(address, input as Input, { ...options, ...(language === undefined ? {} : { language }) }, signal)),
    ]),
  ) as unknown as { readonly [name in OperationName]: Call<name> }
  return { ...calls, everyHit: everyHit(calls.search), follow: follow(calls.listChanges) }
}

function everyHit(search: Call<'search'>): OpenChm['everyHit'] {
  return async function* hits(input = {}, options = {}) {
    for (let cursor: string | undefined = '*'; cursor !== undefined;) {
      const page: AnswerOf<'search'> = await search({ size: 100, ...input, cursor }, options)
      yield* page.hits
      cursor = page.next
    }
  }
}

function follow(listChanges: Call<'listChanges'>): OpenChm['follow'] {
  return async function* pages(input = {}, { every, ...options } = {}) {
    for (let after = input.after ?? 0; ;) {
      const page = await listChanges({ limit: 1000, ...input, after }, options)
      if (page.changes.length > 0) yield page
      after = page.cursor
      if (page.more) continue
      if (every === undefined) return
      await waited(every, options.signal)
    }
  }
}

type Value = string | number | boolean | readonly string[] | undefined
type Input = { readonly body?: unknown; readonly where?: { readonly [name: string]: Value }; readonly [name: string]: unknown }

/** A call of this address: `GET /api/v1/records/{identifier} Header,Header`. What is neither in the address nor a header is asked for in the query. */
function callTo(address: string, { body, where, ...values }: Input, { token, language }: Options, signal: AbortSignal | undefined): Sent {
  const [method, template, named = ''] = address.split(' ') as [string, string, string?]
  const headers: Record<string, string> = { accept: 'application/json, */*;q=0.5' }
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`
  if (language !== undefined) headers['accept-language'] = language
  const rest = new Map(Object.entries({ ...where, ...values }).filter(([, value]) => value !== undefined && value !== null))
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name)
    if (value === undefined || value === '') throw new TypeError(`${name} is missing`)
    rest.delete(name)
    return encodeURIComponent(String(value))
  })
  for (const name of named.split(',').filter(one => rest.has(one))) {
    headers[name.toLowerCase()] = String(rest.get(name))
    rest.delete(name)
  }
  const query = new URLSearchParams(
    [...rest].flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)])),
  ).toString()
  return { method, path: path + (query && `?${query}`), headers, ...bodyOf(body, headers), ...(signal ? { signal } : {}) }
}

function bodyOf(body: unknown, headers: Record<string, string>): { readonly body?: BodyInit } {
  if (body === undefined) return {}
  const isJson = !(
    typeof body === 'string' ||
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream
  )
  headers['content-type'] = isJson ? 'application/json' : 'application/octet-stream'
  return { body: isJson ? JSON.stringify(body) : (body as BodyInit) }
}
