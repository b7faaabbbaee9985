import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** What another server answered; its body is not read. */
export type Outcome = { readonly status: number } | { readonly problem: string }

/** A message to another server. `anywhere`: also to addresses inside; for tests. */
export type Sending = { readonly url: string; readonly body: string; readonly headers: Readonly<Record<string, string>>; readonly anywhere?: boolean }

const patience = 10_000

/**
 * Post to a server of somebody else. Addresses inside are never called: the address is checked as it is connected to, so that a name
 * cannot come to mean another between. No redirect is followed. It never throws.
 */
export function post({ url, body, headers, anywhere = false }: Sending): Promise<Outcome> {
  const target = URL.parse(url)
  if (target === null || !Object.hasOwn(ways, target.protocol)) return Promise.resolve({ problem: 'address' })
  const host = target.hostname.replace(/^\[|\]$/g, '')
  if (!anywhere && isIP(host) !== 0 && isInside(host)) return Promise.resolve({ problem: 'address' })
  return new Promise(resolve => {
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      signal: AbortSignal.timeout(patience),
      agent: false as const,
      ...(anywhere ? {} : { lookup: outsideOnly }),
    }
    const request = ways[target.protocol]!.request(target, options, response => {
      resolve({ status: response.statusCode ?? 0 })
      response.destroy()
    })
    request.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ problem: error.name === 'AbortError' || error.name === 'TimeoutError' ? 'timeout' : (error.code ?? 'connection') }),
    )
    request.end(body)
  })
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
