import { problemIn, secondsOf } from './problem.ts'

/** How a client calls. */
export type Options = {
  /** Address of the site: `https://chm.example.org`. In a page of that site it may be left out. */
  readonly site?: string
  /** A token from the account page; without one only what is public is read. */
  readonly token?: string
  /** Language of sentences: `fr`. */
  readonly language?: string
  /** How often a call is tried while the site says "later" (429, 503); 4 if nothing is said. */
  readonly tries?: number
  /** Seconds that a call waits at most before it is tried again; if the site asks for more, it is refused. 60 if nothing is said. */
  readonly patience?: number
  /** How many answers are kept to be compared (`ETag`); 100 if nothing is said, 0 keeps none. */
  readonly remembers?: number
  /** What calls; that of the platform if nothing is said. */
  readonly fetch?: typeof fetch
}

/** A call as it goes out. */
export type Sent = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: BodyInit
  readonly signal?: AbortSignal
}

/** Sends calls: waits where it is told to, takes what did not change from memory, names the version a change is made from, and throws problems. */
export function sender(options: Options): (sent: Sent) => Promise<unknown> {
  const remembered = new Map<string, { readonly tag: string; readonly text: string }>()
  const most = options.remembers ?? 100

  return async sent => {
    const key = `${sent.headers['accept-language'] ?? ''} ${sent.path}`
    const isRead = sent.method === 'GET'
    const known = remembered.get(key)
    const compared = known ? { [isRead ? 'if-none-match' : 'if-match']: known.tag } : {}
    const response = await patiently(options, { ...sent, headers: { ...compared, ...sent.headers } })
    if (response.status === 304 && known) {
      await response.body?.cancel()
      return JSON.parse(known.text)
    }
    if (!response.ok) throw await problemIn(response)
    if (!isRead) remembered.delete(key)
    if (response.status === 204) return undefined
    if (!/[/+]json\b/.test(response.headers.get('content-type') ?? '') || isFile(response)) return response
    const text = await response.text()
    const tag = response.headers.get('etag')
    if (tag !== null && most > 0 && (isRead || known)) remember(key, { tag, text })
    return JSON.parse(text)
  }

  function remember(key: string, answer: { readonly tag: string; readonly text: string }): void {
    remembered.delete(key)
    remembered.set(key, answer)
    if (remembered.size > most) remembered.delete(remembered.keys().next().value!)
  }
}

const isFile = (response: Response): boolean => /^attachment\b/i.test(response.headers.get('content-disposition') ?? '')

const later = new Set([429, 503])

async function patiently(options: Options, sent: Sent): Promise<Response> {
  const call = options.fetch ?? globalThis.fetch
  const { path, ...request } = sent
  const address = `${(options.site ?? '').replace(/\/+$/, '')}${path}`
  for (let left = (options.tries ?? 4) - 1; ; left--) {
    const response = await call(address, { ...request, redirect: 'follow' })
    const seconds = secondsOf(response.headers.get('retry-after')) ?? 1
    const again = left > 0 && later.has(response.status) && seconds <= (options.patience ?? 60) && !(sent.body instanceof ReadableStream)
    if (!again) return response
    await response.body?.cancel()
    await waited(seconds, sent.signal)
  }
}

/** Resolves after so many seconds, rejects as soon as the signal says so. */
export function waited(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal!.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, seconds * 1000)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
