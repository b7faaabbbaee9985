import type { IncomingMessage } from 'node:http'

/** Milliseconds a connection may take. */
export type Patience = {
  /** Until the headers of a request are there. */
  readonly headers: number
  /** Until its whole body is there. */
  readonly body: number
  /** Until a whole file is there, as long as something arrives. */
  readonly upload: number
  /** In which a file that is sent may say nothing. */
  readonly silence: number
  /** In which a reader may take nothing of an answer. */
  readonly idle: number
  /** Between two looks at what is late. */
  readonly look: number
}

/** What people on slow lines need, and no more. */
export const usualPatience: Patience = { headers: 60_000, body: 60_000, upload: 4 * 3_600_000, silence: 60_000, idle: 120_000, look: 15_000 }

/** What a server is told of it. */
export const patienceOf = ({ headers, upload, idle, look }: Patience) => ({
  requestTimeout: upload,
  connectionTimeout: idle,
  http: { headersTimeout: headers, connectionsCheckingInterval: look },
})

/** Give up a request whose body does not come. */
export function limitPatience(request: IncomingMessage, { body, silence }: Patience): void {
  if (/^(multipart\/form-data|application\/(octet-stream|pdf|zip|msword|vnd\.)|(audio|image|video)\/)/i.test(request.headers['content-type'] ?? '')) {
    // a request made in process has no line that could fall silent
    if ('setTimeout' in request) request.setTimeout(silence, () => request.complete || request.destroy())
    return
  }
  const clock = setTimeout(() => request.complete || request.destroy(), body)
  request.once('close', () => clearTimeout(clock))
}
