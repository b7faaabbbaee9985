import type { VNode } from 'preact'
import type { Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import type { Portal } from '#portals'

/** One request as a page sees it: who, where, in which language, and how to speak. */
export type Visit = {
  readonly context: Context
  readonly portal: Portal
  readonly locale: Locale
  /** Path below the locale: `/records/CHM-…`. */
  readonly path: string
  readonly params: { readonly [name: string]: string }
  readonly query: URLSearchParams
  /** Fields of the posted form; empty for GET. */
  readonly form: URLSearchParams
  /** Files of a multipart form, already stored in a temporary place. */
  readonly uploads: readonly { readonly field: string; readonly name: string; readonly path: string; readonly size: number }[]
  /** The interface text of a key, in the visit's language, with ICU values. A missing key fails a test, and shows English. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number | Date>>) => string
  /** Address of a path below the locale on this portal: `/fr/search?q=…`. */
  readonly to: (path: string, query?: URLSearchParams | Readonly<Record<string, string>>) => string
  /** Hidden field value of every form that changes something. */
  readonly csrf: string
  /** Nonce for the few inline scripts of a page. */
  readonly nonce: string
  readonly demo: boolean
}

/** What a page answers. */
export type Answer =
  | { readonly kind: 'page'; readonly status?: number; readonly title: string; readonly body: VNode; readonly description?: string; readonly scripts?: readonly string[]; readonly head?: VNode; readonly wide?: boolean }
  | { readonly kind: 'redirect'; readonly to: string; readonly flash?: { readonly key: string; readonly values?: Readonly<Record<string, string>> } }
  | { readonly kind: 'bytes'; readonly type: string; readonly body: string | Buffer | NodeJS.ReadableStream; readonly headers?: Readonly<Record<string, string>> }

/** One address of the web: every folder of `web/` exports a list of these, mounted below `/{locale}`. */
export type Page = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** `signed-in` sends guests to the sign-in page and brings them back, with what they had typed. */
  readonly needs?: 'signed-in'
  readonly answer: (visit: Visit) => Promise<Answer> | Answer
}
