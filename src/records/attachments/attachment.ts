/** A file of a record. Its address is `/files/{id}/{name}`; `public` once a published revision shows it. */
export type Attachment = {
  readonly id: string
  readonly record: string
  readonly hash: string
  readonly name: string
  readonly type: string
  readonly size: number
  readonly public: boolean
}

/** The address of an attachment, as it stands in a body. */
export const addressOf = ({ id, name }: Pick<Attachment, 'id' | 'name'>): string => `/files/${id}/${encodeURIComponent(name)}`

/** The ids of the attachments a body shows. */
export const attachmentsIn = (data: unknown): readonly string[] => [
  ...new Set([...JSON.stringify(data).matchAll(address)].map(match => match[1]!.toUpperCase())),
]

/** The body with attachments replaced by others. */
export const readdressed = <Body>(data: Body, others: ReadonlyMap<string, string>): Body =>
  JSON.parse(JSON.stringify(data).replaceAll(address, (whole, id: string) => whole.replace(id, others.get(id.toUpperCase()) ?? id))) as Body

const address = /\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[/"\\?#])/gi

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
