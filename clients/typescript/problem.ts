/** What is wrong with a record at one place. */
export type Issue = { readonly path: string; readonly code: string; readonly message: string; readonly values?: object }

/** An answer that is not what was asked for (RFC 9457). `code` is stable, sentences are not. */
export class Problem extends Error {
  override readonly name: string = 'Problem'
  readonly status: number
  readonly code: string
  /** What is wrong with a record, place by place. */
  readonly issues: readonly Issue[]
  /** Seconds after which it may go better. */
  readonly retryAfter: number | undefined
  /** All that was answered. */
  readonly details: { readonly [name: string]: unknown }

  constructor(response: Response, details: { readonly [name: string]: unknown }) {
    super(String(details['detail'] ?? details['title'] ?? `${response.status} ${response.statusText}`))
    this.status = response.status
    this.code = String(details['code'] ?? `http.${response.status}`)
    this.issues = (details['issues'] as readonly Issue[] | undefined) ?? []
    this.retryAfter = secondsOf(response.headers.get('retry-after'))
    this.details = details
  }
}

/** The problem that an answer tells; one of a proxy in between may be no JSON. */
export async function problemIn(response: Response): Promise<Problem> {
  const text = await response.text()
  try {
    const told: unknown = JSON.parse(text)
    return new Problem(response, typeof told === 'object' && told !== null ? (told as { readonly [name: string]: unknown }) : {})
  } catch {
    return new Problem(response, {})
  }
}

/** Seconds of `Retry-After`, which names a number or a moment. */
export function secondsOf(header: string | null): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, seconds)
  const moment = Date.parse(header)
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1000))
}
