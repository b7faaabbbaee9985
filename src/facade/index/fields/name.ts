import { locales, type Locale } from '#platform/localized.ts'

/** How a value is written under a name: exact text, analysed text, moment, number, yes/no; a final `s` says list. */
export type Suffix = 's' | 'ss' | 't' | 'txt' | 'dt' | 'dts' | 'i' | 'is' | 'd' | 'ds' | 'b' | 'bs'

/**
 * A name of the index taken apart: `government_EN_s` is `government` in English. `object`: JSON of all languages or parts (`_C_s`),
 * in a language `_CEN_s`; `related`: with what is above and below (`_REL_ss`).
 */
export type Name = {
  readonly base: string
  readonly form: 'plain' | 'language' | 'object' | 'related'
  readonly locale: Locale | undefined
  readonly suffix: Suffix
}

const shape = /^(.+)_(s|ss|t|txt|dt|dts|i|is|d|ds|b|bs)$/
const upper = locales.map(locale => locale.toUpperCase()).join('|')
const special = new RegExp(`^(.+)_(?:(REL)|C(${upper})?|(${upper}))$`)

/** Names without a suffix. */
const bare: { readonly [name: string]: Name } = {
  id: { base: 'id', form: 'plain', locale: undefined, suffix: 's' },
  documentID: { base: 'documentID', form: 'plain', locale: undefined, suffix: 'i' },
  submissionYear: { base: 'submissionYear', form: 'plain', locale: undefined, suffix: 'i' },
  text: { base: 'text', form: 'plain', locale: undefined, suffix: 'txt' },
  _text_: { base: 'text', form: 'plain', locale: undefined, suffix: 'txt' },
}

/** Take a name apart; `undefined` for what is no name of the index. */
export function nameOf(name: string): Name | undefined {
  if (Object.hasOwn(bare, name)) return bare[name]
  const [, rest, suffix] = (name.length < 128 && shape.exec(name)) || []
  if (rest === undefined) return undefined
  const [, base, related, inObject, language] = special.exec(rest) ?? []
  if (base === undefined) return { base: rest, form: 'plain', locale: undefined, suffix: suffix as Suffix }
  const form = related ? 'related' : language ? 'language' : 'object'
  return { base, form, locale: (language ?? inObject)?.toLowerCase() as Locale | undefined, suffix: suffix as Suffix }
}

/** Is it a name a query may ask? */
export const isName = (name: string): boolean => nameOf(name) !== undefined

/** Is it analysed text: found by its words? */
export const isAnalysed = ({ suffix }: Name): boolean => suffix === 't' || suffix === 'txt'

/** Are values under this name a list in answers? */
export const isList = ({ suffix }: Name): boolean => lists.has(suffix)

const lists: ReadonlySet<Suffix> = new Set(['ss', 'txt', 'dts', 'is', 'ds', 'bs'])

/** The whole text of a record, which the search knows: `text_EN_txt`. */
export const isWholeText = ({ base, suffix }: Name): boolean => base === 'text' && (suffix === 'txt' || suffix === 't')
