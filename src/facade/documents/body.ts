import { formatNamed, formats, type Data, type Format, type House } from '#formats'
import type { ChmRecord } from '#records'
import { invalidParameter } from '../error.ts'
import { objectIn } from '../given.ts'
import type { Realm } from '../realm.ts'
import { theirNames } from './names.ts'

/** A body as clients of the existing service send and read it: a header before the fields. */
export type Body = { readonly header: { readonly identifier: string; readonly schema: string; readonly languages: unknown } } & Readonly<
  Record<string, unknown>
>

/** One of our bodies as theirs. Files stand under their addresses there. */
export function theirBody({ id, format }: Pick<ChmRecord, 'id' | 'format'>, { languages = [], ...fields }: Data): Body {
  return { header: { identifier: id, schema: format, languages }, ...numbered(format, theirNames(format, filed(fields, id))) }
}

/** What a body says of itself. */
export type Said = { readonly identifier: string | undefined; readonly schema: string | undefined }

/** What the header of a body says. Refuses a header that is none. */
export function headerOf(body: unknown): Said {
  const { header = {} } = objectIn(body)
  const { identifier, schema } = objectIn(header)
  for (const [name, value] of Object.entries({ identifier, schema }))
    if (value !== undefined && value !== null && typeof value !== 'string') throw invalidParameter(`header.${name}`, 'A text is expected')
  return { identifier: (identifier as string | null) ?? undefined, schema: (schema as string | null) ?? undefined }
}

/**
 * One of their bodies as ours. Where ours asks which clearing-houses a record concerns and theirs does not, what stood there before
 * stays, or the realm of the call is the answer.
 */
export function ourBody(
  format: Format,
  body: unknown,
  { former, realm }: { readonly former?: Data | undefined; readonly realm?: Realm | undefined },
): Data {
  const { header = {}, houses, libraries, ...fields } = objectIn(body)
  const { languages } = objectIn(header)
  const asked = format.fields['houses'] !== undefined && format.fields['houses'].vocabulary === 'clearing-houses'
  const concerned = houses ?? libraries ?? (asked ? (former?.['houses'] ?? termOf(realm?.house ?? format.house)) : undefined)
  return {
    ...(languages === undefined ? {} : { languages }),
    ...unfiled(fields),
    ...(concerned === undefined ? {} : { houses: concerned }),
  }
}

/** The format a call names: in its parameter or in the header of the body; they must agree. */
export function schemaOf(parameter: string | undefined, said: Said, existing?: string): Format {
  const named = parameter ?? said.schema ?? existing
  if (named === undefined) throw invalidParameter('schema', 'No schema is named')
  if ([said.schema, existing].some(other => other !== undefined && other !== named)) throw invalidParameter('schema', 'The schemas named differ')
  if (!formats().some(({ name }) => name === named)) throw invalidParameter('schema', 'There is no such schema')
  return formatNamed(named)
}

const terms: { readonly [house in House]: string | undefined } = {
  CHM: 'cbdLibrary:chm',
  BCH: 'cbdLibrary:bch',
  ABSCH: 'cbdLibrary:abs-ch',
  ORT: undefined,
}

const termOf = (house: House) => (terms[house] === undefined ? undefined : [{ identifier: terms[house] }])

/** Answers that are words in ours and numbers in theirs. */
function numbered(format: string, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { amendmentIntent } = fields
  return format === 'absPermit' && typeof amendmentIntent === 'string' ? { ...fields, amendmentIntent: Number(amendmentIntent) } : fields
}

const ours = /(?<=["'(])\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[/"'\\?#)])/gi
const theirs =
  /(?<=["'(])(?:https?:\/\/[^/"'\\\s]{1,255})?\/api\/v2013\/documents\/[A-Za-z0-9_-]{1,128}\/attachments\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[/"'\\?#)])/gi

const filed = <Value>(value: Value, id: string): Value => rewritten(value, ours, (_whole, file) => `/api/v2013/documents/${id}/attachments/${file}`)

const unfiled = <Value>(value: Value): Value => rewritten(value, theirs, (_whole, file) => `/files/${file.toUpperCase()}`)

function rewritten<Value>(value: Value, pattern: RegExp, by: (whole: string, file: string) => string): Value {
  const text = JSON.stringify(value)
  return text.search(pattern) < 0 ? value : (JSON.parse(text.replaceAll(pattern, by)) as Value)
}
