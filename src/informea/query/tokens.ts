import { wrong } from '../answers/failure.ts'

/** The two dialects: that of v2 and v3, and that of v4. */
export type Dialect = 'v2' | 'v4'

/** A piece of an expression. `moment` is in milliseconds. */
export type Token =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number' | 'moment'; readonly value: number }
  | { readonly kind: 'name' | 'sign'; readonly value: string }

const mostCharacters = 6000
const mostTokens = 1500

type Reading = { readonly form: RegExp; readonly read: (match: RegExpExecArray) => Token | undefined }

const zone = /(?:Z|[+-]\d\d:\d\d)$/i
const date = '\\d{4}-\\d\\d-\\d\\d'
const time = 'T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,12})?)?(?:Z|[+-]\\d\\d:\\d\\d)?'
const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

const common: readonly Reading[] = [
  { form: /\s+/y, read: () => undefined },
  { form: /'((?:[^']|'')*)'/y, read: ([, text]) => ({ kind: 'text', value: text!.replaceAll("''", "'") }) },
]
const plain: readonly Reading[] = [
  { form: /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?[LDFM]?(?![\w.])/iy, read: ([text]) => ({ kind: 'number', value: Number(text.replace(/[LDFM]$/i, '')) }) },
  { form: /[A-Za-z_]\w*/y, read: ([value]) => ({ kind: 'name', value }) },
  { form: /[(),/:-]/y, read: ([value]) => ({ kind: 'sign', value }) },
]

/** Literals: `datetime'2025-01-01T00:00:00'` and `guid'…'` in v2, bare ones in v4. */
const literals: { readonly [dialect in Dialect]: readonly Reading[] } = {
  v2: [
    { form: new RegExp(`datetime(?:offset)?'(${date}(?:${time})?)'`, 'iy'), read: ([, text]) => moment(text!) },
    { form: new RegExp(`guid'(${guid})'`, 'iy'), read: ([, value]) => ({ kind: 'text', value: value! }) },
    { form: /[A-Za-z]\w*'/y, read: ([text]) => refused(`There is no literal ${text}…'`) },
  ],
  v4: [
    { form: /[A-Za-z]\w*'/y, read: ([text]) => refused(`${text}…' is a literal of OData 2 and 3`) },
    { form: new RegExp(`${guid}(?!\\w)`, 'iy'), read: ([value]) => ({ kind: 'text', value }) },
    { form: new RegExp(`${date}(?:${time})?(?![\\w:])`, 'iy'), read: ([text]) => moment(text) },
  ],
}

/** The pieces of an expression in a dialect. Refuses what is too long and what is no piece of it. */
export function tokensOf(text: string, dialect: Dialect): readonly Token[] {
  if (text.length > mostCharacters) throw wrong(`An expression has at most ${mostCharacters} characters`)
  const readings = [...common, ...literals[dialect], ...plain]
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const found = readings.map(({ form, read }) => ({ match: matchAt(form, text, at), read })).find(({ match }) => match !== null)
    if (!found) throw wrong(`Nothing can begin at character ${at + 1}: ${text.slice(at, at + 20)}`)
    const token = found.read(found.match!)
    if (token) tokens.push(token)
    if (tokens.length > mostTokens) throw wrong(`An expression has at most ${mostTokens} words and signs`)
    at += found.match![0].length
  }
  return tokens
}

function refused(because: string): never {
  throw wrong(because)
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}

/** A moment as written; a day begins at midnight, and where no zone is said it is that of Greenwich. */
function moment(text: string): Token {
  const whole = text.length === 10 ? `${text}T00:00:00Z` : zone.test(text) ? text : `${text}Z`
  const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`)
  const value = Date.parse(whole.toUpperCase())
  if (Number.isNaN(value) || Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== text.slice(0, 10))
    throw wrong(`There is no moment ${text}`)
  return { kind: 'moment', value }
}
