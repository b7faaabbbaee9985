import http from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { AddressInfo } from 'node:net'
import { announce } from '#platform/events.ts'
import type { Context } from '#platform/context.ts'
import { aRecord, type RecordOptions } from './builders/record.ts'
import { callerOf } from './caller.ts'

/** What was answered to a program, as it came. */
export type Heard = { readonly status: number; readonly headers: http.IncomingHttpHeaders; readonly text: string; readonly json: any }

/** A program that reads the services over a connection, as partners do. */
export type Partner = {
  readonly context: Context
  readonly origin: string
  readonly get: (address: string, headers?: http.OutgoingHttpHeaders, method?: string) => Promise<Heard>
  /** Publish a record, told to everybody. */
  readonly publish: (options: RecordOptions) => Promise<string>
}

/** The whole program on an emptied house, listening. */
export async function aPartner(options: Parameters<typeof callerOf>[0] = {}): Promise<Partner> {
  const { context, app } = await callerOf({ indexed: false, ...options })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const publish = async (wish: RecordOptions) => {
    const id = await aRecord(context, { state: 'published', ...wish })
    await announce(context, 'record.published', id)
    return id
  }
  return { context, origin: `http://chm.localhost:${port}`, get: (address, headers, method) => ask(port, address, headers, method), publish }
}

const ask = (port: number, address: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const path = address.replace(/^http:\/\/[^/]+/, '')
    const request = http.request({ host: '127.0.0.1', port, path, method, headers: { host: `chm.localhost:${port}`, ...headers } }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = (response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8')
        const isJson = /json/.test(String(response.headers['content-type'])) && text !== ''
        resolve({ status: response.statusCode!, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined })
      })
    })
    request.on('error', reject).end()
  })
