/** What the virus scanner said of a file: `none` where there is no scanner, `beyond` where the file is larger than it takes. */
export type Scan = 'none' | 'waiting' | 'clean' | 'beyond' | 'infected'

/**
 * A file of a record. Its address is `/files/{id}/{name}`; `public` once a published revision shows it. Its bytes never change:
 * a replacement is another attachment in the same `line` (the id of the first) with a higher `version`.
 */
export type Attachment = {
  readonly id: string
  readonly record: string
  readonly hash: string
  readonly name: string
  readonly type: string
  readonly size: number
  readonly public: boolean
  readonly line: string
  readonly version: number
  readonly scan: Scan
  /** What the scanner found. */
  readonly threat: string | null
  /** One of `licences`. */
  readonly licence: string | null
  readonly at: Date
  readonly by: string | null
}

/** Under which terms a file may be used: identifiers of SPDX where there are any. */
export const licences = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'public-domain',
  'all-rights-reserved',
] as const

/** The scanner says nothing against showing it to everybody. */
export const isCleared = ({ scan }: Pick<Attachment, 'scan'>): boolean => scan !== 'waiting' && scan !== 'infected'

/** The address of an attachment, as it stands in a body. */
export const addressOf = ({ id, name }: Pick<Attachment, 'id' | 'name'>): string =>
  `/files/${id}/${encodeURIComponent(name).replace(/['()*!]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`

/** The ids of the attachments a body shows. */
export const attachmentsIn = (data: unknown): readonly string[] => [
  ...new Set([...JSON.stringify(data).matchAll(address)].map(match => match[1]!.toUpperCase())),
]

/** The body with attachments replaced by others. */
export const readdressed = <Body>(data: Body, others: ReadonlyMap<string, string>): Body =>
  JSON.parse(JSON.stringify(data).replaceAll(address, (whole, id: string) => whole.replace(id, others.get(id.toUpperCase()) ?? id))) as Body

/** The body with one attachment in the place of another, under its own name. */
export const exchanged = <Body>(data: Body, old: string, next: Pick<Attachment, 'id' | 'name'>): Body =>
  JSON.parse(JSON.stringify(data).replaceAll(wholeAddress, (whole, id: string) => (id.toUpperCase() === old ? addressOf(next) : whole))) as Body

/** The body with its attachments under other addresses: `prefix` stands before `/files/`. */
export const prefixed = <Body>(data: Body, prefix: string): Body =>
  JSON.parse(JSON.stringify(data).replaceAll(address, whole => `${prefix}${whole}`)) as Body

const address = /\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[/"\\?#])/gi
const wholeAddress = /\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/[^\s"'\\?#<>]*/gi

/** A file name as data: without path, control and direction characters, of a bearable length. */
export function nameOf(given: string): string {
  const name = given
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
  const last = name.split(/[/\\]/).at(-1)!.trim()
  const extension = /\.[^.]{1,10}$/.exec(last)?.[0] ?? ''
  const stem = last.slice(0, last.length - extension.length).slice(0, longestStem)
  return `${stem || 'file'}${extension}`
}

const longestStem = 120
