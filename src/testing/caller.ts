import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { issueToken, type Scope } from '#accounts'
import { guest, type Context, type Held } from '#platform/context.ts'
import { openFiles } from '#platform/files.ts'
import { lastSeq } from '#platform/events.ts'
import { loadPortals } from '#portals'
import { caughtUpTo, openSearch, type Search } from '#search'
import { anAccount } from './builders/account.ts'
import { house, type HouseOptions } from './house.ts'

/** A call to the API. `body` is sent as JSON; `raw` as it is. */
export type Call = {
  readonly token?: string
  readonly body?: unknown
  readonly raw?: string | Buffer
  readonly headers?: { readonly [name: string]: string }
  readonly from?: string
}

/** What a call answers. */
export type Answered = {
  readonly status: number
  readonly headers: { readonly [name: string]: string | number | readonly string[] | undefined }
  readonly text: string
  readonly json: any
}

/** Everything that is served, called in process. */
export type Caller = {
  readonly context: Context
  readonly app: FastifyInstance
  /** `call('GET', '/records/1')`, below `/api/v1`; addresses of pages begin with `//`. */
  readonly call: (method: string, address: string, call?: Call) => Promise<Answered>
  /** The token of a person who holds these roles. */
  readonly tokenOf: (roles: readonly Held[], scopes?: readonly Scope[]) => Promise<string>
  /** Wait until search has heard of everything. */
  readonly heard: () => Promise<void>
}

type Started = { readonly app: FastifyInstance; readonly search: Search | undefined }

/** Who acts and when; whether calls are counted; whether there is an index; under which address the site is known. */
type CallerOptions = HouseOptions & { readonly limited?: boolean; readonly indexed?: boolean; readonly publicUrl?: string }
let started: Started | undefined

/** The whole site on an emptied house, with an index that follows it. The one before is closed. */
export async function callerOf(options: CallerOptions = {}): Promise<Caller> {
  await started?.app.close()
  await started?.search?.close()
  const context = await house({ actor: { id: 'system:test', roles: [{ role: 'administrator', for: '*' }] }, ...options })
  await openFiles(mkdtempSync(path.join(os.tmpdir(), 'openchm-files-')))
  await loadPortals(context)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openchm-api-'))
  const search = (options.indexed ?? true) ? await openSearch(context, { folder, workers: 0 }) : undefined
  // only those who call the whole need to load the whole
  const { serve } = await import('../main/serve.ts')
  const app = await serve({
    context: { ...context, actor: guest },
    demo: false,
    secret: 'test',
    publicUrl: options.publicUrl ?? 'http://chm.localhost',
    behindProxy: false,
    checks: [],
    limited: options.limited ?? false,
  })
  started = { app, search }
  const heard = async () => void (await caughtUpTo(context, await lastSeq(context), 10_000))
  if (search) await heard()
  return { context, app, heard, call: (method, address, call) => answerTo(app, method, address, call), tokenOf: tokens(context) }
}

async function answerTo(app: FastifyInstance, method: string, address: string, { token, body, raw, headers, from }: Call = {}): Promise<Answered> {
  const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const answer = await app.inject({
    method: method as 'GET',
    url: address.startsWith('//') ? address.slice(1) : `/api/v1${address}`,
    headers: {
      host: 'chm.localhost',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(payload === undefined ? {} : { payload }),
    ...(from === undefined ? {} : { remoteAddress: from }),
  })
  const isJson = /[/+]json\b/.test(String(answer.headers['content-type'])) && answer.body !== ''
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, json: isJson ? answer.json() : undefined }
}

const tokens = (context: Context) => {
  const known = new Map<string, Promise<string>>()
  const issued = async (roles: readonly Held[], scopes: readonly Scope[]) => {
    const account = await anAccount(context, { roles })
    return (await issueToken({ ...context, actor: { id: `account:${account}`, roles } }, { name: 'test', scopes, days: 7 })).token
  }
  return (roles: readonly Held[], scopes: readonly Scope[] = ['read', 'write']): Promise<string> => {
    const key = JSON.stringify([roles, scopes])
    if (!known.has(key)) known.set(key, issued(roles, scopes))
    return known.get(key)!
  }
}
