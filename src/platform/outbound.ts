import { lookup } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Why another server could not be asked. */
export type Unreached = (typeof unreached)[number]

/** All of them: `address` is one inside or none at all, `name` one that nobody knows, `connection` whatever else went wrong. */
export const unreached = ['address', 'name', 'refused', 'reset', 'unreachable', 'certificate', 'timeout', 'connection'] as const

/** What another server answered, or why it did not, and after how many milliseconds. `body` is there if it was asked for. */
export type Outcome = { readonly took: number } & ({ readonly status: number; readonly body?: string } | { readonly problem: Unreached })

/** A message to another server. `keep`: so many bytes of its answer are read, none if nothing is said. `anywhere`: also to addresses inside; for tests. */
export type Sending = {
  readonly method?: 'POST' | 'GET'
  readonly url: string
  readonly body?: string | Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly keep?: number
  readonly anywhere?: boolean
}

const patience = 10_000

/**
 * Send something to a server of somebody else, and have its answer within ten seconds. Addresses inside are never called: the address is
 * checked as it is connected to, so that a name cannot come to mean another between. No redirect is followed. It never throws.
 */
export async function send(sending: Sending): Promise<Outcome> {
  const began = performance.now()
  const outcome = await sent(sending)
  return { ...outcome, took: Math.round(performance.now() - began) }
}

type Answered = { readonly status: number; readonly body?: string } | { readonly problem: Unreached }

function sent({ method = 'POST', url, body, headers, keep = 0, anywhere = false }: Sending): Promise<Answered> {
  const target = URL.parse(url)
  if (target === null || !Object.hasOwn(ways, target.protocol)) return Promise.resolve({ problem: 'address' })
  const host = target.hostname.replace(/^\[|\]$/g, '')
  if (!anywhere && isIP(host) !== 0 && isInside(host)) return Promise.resolve({ problem: 'address' })
  return new Promise(resolve => {
    const options = {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
      signal: AbortSignal.timeout(patience),
      agent: false as const,
      ...(anywhere ? {} : { lookup: outsideOnly }),
    }
    const fail = (error: NodeJS.ErrnoException) => resolve({ problem: problemOf(error) })
    try {
      const request = ways[target.protocol]!.request(target, options, response => {
        response.on('error', fail)
        void beginningOf(response, keep).then(read => resolve({ status: response.statusCode ?? 0, ...(keep > 0 ? { body: read } : {}) }), fail)
      })
      request.on('error', fail)
      request.end(body)
    } catch (error) {
      fail(error as NodeJS.ErrnoException)
    }
  })
}

async function beginningOf(response: IncomingMessage, keep: number): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  if (keep > 0)
    for await (const part of response) {
      parts.push(part as Buffer)
      if ((size += (part as Buffer).length) >= keep) break
    }
  response.destroy()
  return Buffer.concat(parts).subarray(0, keep).toString()
}

function problemOf({ name, code = '' }: NodeJS.ErrnoException): Unreached {
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout'
  return problems[code] ?? (/^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/.test(code) ? 'certificate' : 'connection')
}

const problems: { readonly [code: string]: Unreached } = {
  address: 'address',
  ENOTFOUND: 'name',
  EAI_AGAIN: 'name',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'timeout',
}

const ways: { readonly [protocol: string]: typeof http | typeof https } = { 'http:': http, 'https:': https }

const outsideOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0)
    const outside = addresses.filter(({ address }) => !isInside(address))
    const [first] = outside
    if (outside.length < addresses.length || first === undefined) return done(Object.assign(new Error('address'), { code: 'address' }), '', 0)
    if (options.all) return done(null, outside)
    done(null, first.address, first.family)
  })
}

/** Networks that are not the public internet (IANA special-purpose registries). */
const inside = new BlockList()
const v4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
for (const network of v4) inside.addSubnet(network.split('/')[0]!, Number(network.split('/')[1]), 'ipv4')
const publicV6 = new BlockList()
publicV6.addSubnet('2000::', 3, 'ipv6')
for (const network of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
  inside.addSubnet(network.split('/')[0]!, Number(network.split('/')[1]), 'ipv6')

/** Is this no address of the public internet? */
export const isInside = (address: string): boolean =>
  isIP(address) === 4 ? inside.check(address, 'ipv4') : isIP(address) !== 6 || !publicV6.check(address, 'ipv6') || inside.check(address, 'ipv6')
