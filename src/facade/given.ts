import { invalidParameter, mandatory } from './error.ts'

/** The object a body is. Refuses everything else. */
export function objectIn(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalidParameter('body', 'A JSON object is expected')
  return body as Readonly<Record<string, unknown>>
}

/** A text of a body. Refuses one that is missing, of another type or too long. */
export function textIn(body: unknown, name: string, most: number): string {
  const text = textMaybe(body, name, most)
  if (text === undefined) throw mandatory(name)
  return text
}

/** A text of a body that may be missing, empty or null. */
export function textMaybe(body: unknown, name: string, most: number): string | undefined {
  const value = objectIn(body)[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') throw invalidParameter(name, 'A text is expected')
  if (value.length > most) throw invalidParameter(name, `At most ${most} characters`)
  if (value.includes('\0')) throw invalidParameter(name, 'The text holds a zero byte')
  return value
}

/** Words of a body that may be missing: a text, or one in several languages, of which the English or the first is taken. */
export function wordsMaybe(body: unknown, name: string, most: number): string | undefined {
  const value = objectIn(body)[name]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return textMaybe(body, name, most)
  const texts = Object.entries(value).filter(([, text]) => text !== '' && text !== null)
  const [language] = texts.find(([locale]) => locale === 'en') ?? texts[0] ?? []
  return language === undefined ? undefined : textMaybe({ [name]: (value as { readonly [language: string]: unknown })[language] }, name, most)
}

/** A parameter of the address that is a text; the first of these names that is given (`$filter`, `filter`). Refuses lists and what is too long. */
export function parameterIn(query: unknown, names: readonly string[], most = 2000): string | undefined {
  const given = query as { readonly [name: string]: unknown }
  const name = names.find(one => given[one] !== undefined && given[one] !== '')
  if (name === undefined) return undefined
  const value = given[name]
  if (typeof value !== 'string' || value.length > most) throw invalidParameter(name)
  return value
}

/** A parameter that is a whole number from 0 to `most`; more than that counts as `most`. */
export function numberIn(query: unknown, names: readonly string[], most: number): number | undefined {
  const text = parameterIn(query, names, 20)
  if (text === undefined) return undefined
  if (!/^\d{1,15}$/.test(text)) throw invalidParameter(names[0]!, 'A whole number is expected')
  return Math.min(Number(text), most)
}

/** Is a switch of the address set: `?info`, `?body=true`? */
export function isAsked(query: unknown, name: string): boolean {
  const value = (query as { readonly [name: string]: unknown })[name]
  return value === '' || value === 'true' || value === '1'
}
