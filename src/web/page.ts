import type { Readable } from 'node:stream'
import type { VNode } from 'preact'
import type { Actor, Context } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import type { Portal } from '#portals'

/** One request as a page sees it: who, where, in which language, and how to speak. */
export type Visit = {
  /** Its actor is who visits. */
  readonly context: Context
  readonly portal: Portal
  readonly locale: Locale
  /** Path below the locale: `/records/CHM-…`. */
  readonly path: string
  readonly params: { readonly [name: string]: string }
  readonly query: URLSearchParams
  /** Fields of the posted form; empty for GET. */
  readonly form: URLSearchParams
  /** Files of a multipart form, already stored in a temporary place. `cut`: it was larger than may be sent, and only its beginning is there. */
  readonly uploads: readonly { readonly field: string; readonly name: string; readonly path: string; readonly size: number; readonly cut?: true }[]
  readonly cookies: { readonly [name: string]: string | undefined }
  /** Scheme, host and port of this request: `http://bch.localhost:8080`. */
  readonly origin: string
  /** Origin that signs people in for every portal (`PUBLIC_URL`). */
  readonly issuer: string
  /** Who this browser is: what `sessionOf` answered. */
  readonly session: Session
  /** What the visitor's program would like to be answered: the `Accept` of the request. */
  readonly accept: string
  /** Network address and browser of the visitor, for limits and lists of sessions. */
  readonly address: string
  readonly agent: string
  /** The interface text of a key, in the visit's language, with ICU values. A missing key fails a test, and shows English. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number | Date>>) => string
  /** Address of a path below the locale on this portal: `/fr/search?q=…`. */
  readonly to: (path: string, query?: URLSearchParams | Readonly<Record<string, string>>) => string
  /** Hidden field value of every form that changes something: `<input type="hidden" name="csrf" value={visit.csrf} />`. */
  readonly csrf: string
  /** Nonce for the few inline scripts of a page. */
  readonly nonce: string
  readonly demo: boolean
}

/** A cookie to set: for this host and all its paths, closed to scripts, `SameSite=Lax`. No `maxAge` (seconds): until the browser closes. 0: removed. */
export type Cookie = { readonly name: string; readonly value: string; readonly maxAge?: number }

/** A step of the way to a page, from the home page on; the page itself is the last, without a path. */
export type Step = { readonly label: string; readonly path?: string }

/** Something that goes with a page, for programs: another form of the same, a feed, the address it keeps. */
export type PageLink = { readonly rel: string; readonly href: string; readonly type?: string; readonly title?: string }

/** What a page answers. */
export type Answer =
  | {
      readonly kind: 'page'
      readonly status?: number
      readonly title: string
      readonly body: VNode
      readonly description?: string
      /** Steps between home and this page; home and the page itself are added. */
      readonly trail?: readonly Step[]
      /** Names of islands (`islands/<name>.ts`) this page loads beside those of every page. */
      readonly scripts?: readonly string[]
      readonly head?: VNode
      /** The address under which this is best known; that of the page where none is said. */
      readonly canonical?: string
      /** Named in the head of the page, and in the header `Link` (RFC 8288) for programs that read no pages. */
      readonly links?: readonly PageLink[]
      /** Stands over the whole width before the body: the opening of a home page. */
      readonly banner?: VNode
      /** Headers of the request on which the answer depends, beside those of every page. */
      readonly vary?: readonly string[]
      /** Shown in frames of other sites: without header and footer, and only those of the portal's choice may frame it. */
      readonly framed?: true
      /** Uses the whole width; otherwise the column for reading. */
      readonly wide?: boolean
      readonly cookies?: readonly Cookie[]
    }
  | {
      readonly kind: 'redirect'
      /** As `visit.to` gives it, or an address of another portal. */
      readonly to: string
      /** A message shown once on the next page. */
      readonly flash?: { readonly key: string; readonly values?: Readonly<Record<string, string>>; readonly tone?: 'good' | 'warning' }
      readonly cookies?: readonly Cookie[]
      /** The browser forgets what scripts have kept on the device: copies of drafts. */
      readonly forget?: true
    }
  | {
      readonly kind: 'bytes'
      readonly type: string
      readonly body: string | Buffer | NodeJS.ReadableStream
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly cookies?: readonly Cookie[]
    }
  | SentFile

/** A stored file: sent whole or in the part asked for, so that nothing in it can act here. */
export type SentFile = {
  readonly kind: 'file'
  readonly type: string
  /** What it is called where it is kept. */
  readonly name: string
  readonly size: number
  /** Stands for the bytes: other bytes have another. */
  readonly tag: string
  /** Shown in place; otherwise downloaded. */
  readonly inline: boolean
  /** Everybody may have it, and keep it for a while. */
  readonly open: boolean
  readonly bytes: (part?: { readonly start: number; readonly end: number }) => Promise<Readable>
}

/** One address of the web: every folder of `web/` exports a list of these, mounted below `/{locale}`. */
export type Page = {
  readonly method: 'GET' | 'POST'
  /** Below the locale, as Fastify writes it: `/records/:identifier`. */
  readonly path: string
  /** `signed-in` sends guests to the sign-in page and brings them back, with what they had typed. */
  readonly needs?: 'signed-in'
  /** A POST whose address carries its own, signed permission: mail programs send it without a session (RFC 8058). It must check that itself. */
  readonly signed?: true
  readonly answer: (visit: Visit) => Promise<Answer> | Answer
}

/**
 * Who a browser is, from its cookies. Made by `sessionOf(context, { cookies, address, agent })` of `web/session.ts`, once per request.
 * `csrf` and `cookies` may be getters: a guest who is shown no form needs no cookie.
 */
export type Session = {
  readonly actor: Actor
  readonly csrf: string
  /** Cookies to set with the answer (read after the page is drawn). */
  readonly cookies: readonly Cookie[]
  /** The device signed in, once for all portals; a guest has none. */
  readonly id: number | undefined
  /** Name of this browser on this host: what a guest's form and a parked form are bound to. A guest gets a cookie for it when it is first asked. */
  readonly browser: string
}
