import { formIn } from './form.ts'

/** What a server is asked in process, and what it answers: the part of Fastify a browser needs. */
export type Site = {
  readonly inject: (request: {
    readonly method: 'GET' | 'POST'
    readonly url: string
    readonly headers: { readonly [name: string]: string }
    readonly payload?: string
    readonly remoteAddress?: string
  }) => Promise<{
    readonly statusCode: number
    readonly headers: { readonly [name: string]: string | number | readonly string[] | undefined }
    readonly body: string
  }>
}

/** A page as the browser shows it: its address after all redirects. */
export type Shown = {
  readonly url: URL
  readonly status: number
  readonly body: string
  readonly headers: { readonly [name: string]: string | number | readonly string[] | undefined }
}

/** A browser without script: cookies by host, redirects, and forms as they stand on the page. */
export type Browser = {
  readonly go: (address: string) => Promise<Shown>
  /** Ask without following redirects. */
  readonly ask: (address: string) => Promise<Shown>
  /** Send the form of the last page whose opening tag contains `within`, with these fields changed. */
  readonly send: (within: string, changes?: Readonly<Record<string, string>>) => Promise<Shown>
  /** Post fields to an address, as a form somewhere would; `headers` say where from. */
  readonly post: (address: string, form: URLSearchParams, headers?: Readonly<Record<string, string>>) => Promise<Shown>
  readonly cookies: (host: string) => Map<string, string>
}

/** Open a browser that reaches every host through this server. */
export function browserOf(site: Site, remoteAddress = '192.0.2.10'): Browser {
  const jars = new Map<string, Map<string, string>>()
  let page: Shown | undefined

  const cookies = (host: string) => {
    if (!jars.has(host)) jars.set(host, new Map())
    return jars.get(host)!
  }
  const request = async (method: 'GET' | 'POST', url: URL, payload?: string, extra: Readonly<Record<string, string>> = {}): Promise<Shown> => {
    const jar = cookies(url.hostname)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      host: url.host,
      ...(cookie ? { cookie } : {}),
      ...(payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...extra,
    }
    const answer = await site.inject({
      method,
      url: url.pathname + url.search,
      headers,
      remoteAddress,
      ...(payload === undefined ? {} : { payload }),
    })
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) keep(jar, String(line))
    return { url, status: answer.statusCode, body: answer.body, headers: answer.headers }
  }
  const followed = async (first: Shown): Promise<Shown> => {
    let shown = first
    for (let hops = 0; shown.status >= 300 && shown.status < 400 && shown.status !== 304; hops++) {
      if (hops > 10) throw new Error(`redirected too often: ${shown.url.href}`)
      shown = await request('GET', new URL(String(shown.headers['location']), shown.url))
    }
    return (page = shown)
  }

  return {
    cookies,
    ask: address => request('GET', new URL(address)),
    go: async address => followed(await request('GET', new URL(address))),
    post: async (address, form, headers) => followed(await request('POST', new URL(address), form.toString(), headers)),
    send: async (within, changes = {}) => {
      if (!page) throw new Error('no page is open')
      const form = formIn(page.body, within)
      for (const [name, value] of Object.entries(changes)) form.set(name, value)
      const from = page.body.lastIndexOf('<form', page.body.indexOf(within))
      const action = /action="([^"]*)"/.exec(page.body.slice(from))?.[1]?.replace(/&amp;/g, '&') ?? ''
      const origin = { origin: page.url.origin, 'sec-fetch-site': 'same-origin' }
      return followed(await request('POST', new URL(action, page.url), form.toString(), origin))
    },
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const at = pair.indexOf('=')
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
  if (/;\s*max-age=0(;|$)/i.test(line)) jar.delete(name)
  else jar.set(name, value)
}
