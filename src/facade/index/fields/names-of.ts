import { locales } from '#platform/localized.ts'
import { nameOf, type Name } from './name.ts'
import type { Field, Sort } from './field.ts'

/** The full names under which a field is answered when nobody names it: those the existing index has. */
export function namesOf({ base, sort, many, whole, hidden, endings: own }: Field): readonly { readonly text: string; readonly name: Name }[] {
  if (hidden) return []
  if (base === 'id' || base === 'submissionYear') return [named(base)]
  const endings = own ?? (many ? listEndings : oneEndings)[sort](whole === true)
  return endings.map(ending => named(`${base}_${ending}`))
}

const named = (text: string) => ({ text, name: nameOf(text)! })

type Endings = { readonly [sort in Sort]: (whole: boolean) => readonly string[] }

const each = (...endings: readonly string[]): readonly string[] =>
  locales.flatMap(locale => endings.map(ending => ending.replace('XX', locale.toUpperCase())))
const labelled = ['s', ...each('XX_s', 'XX_t', 'CXX_s')]
const labelledList = ['ss', ...each('XX_ss', 'XX_txt', 'CXX_ss')]

const oneEndings: Endings = {
  term: () => [...labelled, 'REL_ss'],
  format: () => labelled,
  option: () => labelled,
  text: () => ['s', 't', ...each('XX_s', 'XX_t')],
  string: () => ['s', 't'],
  date: () => ['dt', 's'],
  number: whole => [whole ? 'i' : 'd'],
  boolean: () => ['b'],
  link: () => ['ss', 'C_s'],
  reference: () => ['s', ...each('XX_txt', 'CXX_ss')],
  object: () => ['s'],
  reverse: () => ['ss'],
}

const listEndings: Endings = {
  ...oneEndings,
  term: () => [...labelledList, 'REL_ss'],
  format: () => labelledList,
  option: () => labelledList,
  text: () => each('XX_ss', 'XX_txt'),
  string: () => ['ss'],
  date: () => ['dts', 'ss'],
  number: whole => [whole ? 'is' : 'ds'],
  boolean: () => ['bs'],
  link: () => ['ss', 'C_ss'],
  reference: () => ['ss', ...each('XX_txt', 'CXX_ss')],
  object: () => ['ss'],
}
