import { isDeepStrictEqual } from 'node:util'
import { typeOf } from './fields/index.ts'
import { partOf } from './fields/parts.ts'
import { isObject } from './fields/shape.ts'
import type { Data, Field, Fields, Format } from './format.ts'
import { pairedRows } from './rows.ts'
import { objectOf } from './standing.ts'
import { wordChanges, type Stretch } from './words.ts'
import type { World } from './world.ts'

/** What became of one field between two bodies. `path` as in `visibleFields` (`title`, `nagoya/subjects`, `contacts/0/name` in rows); lines as a table shows them. */
export type Difference = {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed' | 'same'
  readonly before: string
  readonly after: string
  /** Texts that changed, word by word, in each language in which they did. */
  readonly texts?: readonly { readonly language: string; readonly parts: readonly Stretch[] }[]
}

/** All fields that hold something before or after, in the order of the form, with what became of each. Internal fields are left out. */
export function differences(format: Format, before: Data, after: Data, world: World, locale: string): readonly Difference[] {
  return between(format.fields, objectOf(before), objectOf(after), '', { world, locale })
}

type Reader = { readonly world: World; readonly locale: string }

function between(fields: Fields, before: object, after: object, above: string, reader: Reader): readonly Difference[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.internal) return []
    const [old, now] = [partOf(before, name), partOf(after, name)]
    if (field.type === 'group') return between(field.fields ?? {}, objectOf(old), objectOf(now), `${above}${name}/`, reader)
    if (field.type === 'groups' && isRows(old) && isRows(now))
      return pairedRows(old ?? [], now ?? []).flatMap(({ before, after, index }) =>
        between(field.fields ?? {}, objectOf(before), objectOf(after), `${above}${name}/${index}/`, reader),
      )
    return difference(`${above}${name}`, field, old, now, reader)
  })
}

/** Only rows that are built as such can be compared part by part. */
const isRows = (value: unknown): value is readonly object[] | undefined => value === undefined || (Array.isArray(value) && value.every(isObject))

function difference(path: string, field: Field, old: unknown, now: unknown, reader: Reader): readonly Difference[] {
  const { present } = typeOf(field)
  if (!present(old) && !present(now)) return []
  const lines = { before: lineOf(field, old, reader), after: lineOf(field, now, reader) }
  const kind = !present(old) ? 'added' : !present(now) ? 'removed' : isDeepStrictEqual(old, now) ? 'same' : 'changed'
  const texts = kind === 'same' ? [] : textsBetween(field, old, now)
  return [{ path, kind, ...lines, ...(texts.length > 0 ? { texts } : {}) }]
}

/** What has not the shape of its kind is shown as it stands, if it is a word or a figure. */
function lineOf(field: Field, value: unknown, { world, locale }: Reader): string {
  const type = typeOf(field)
  if (!type.present(value)) return ''
  if (type.is(value)) return type.line(value, field, locale, world)
  return typeof value === 'object' ? '…' : String(value)
}

function textsBetween(field: Field, old: unknown, now: unknown) {
  const { localized, is } = typeOf(field)
  if (!localized) return []
  const [before, after] = [old, now].map(value => (is(value) ? localized(value) : {}))
  const languages = [...new Set([...Object.keys(before!), ...Object.keys(after!)])].filter(language => before![language] !== after![language])
  return languages.map(language => ({ language, parts: wordChanges(before![language] ?? '', after![language] ?? '', language) }))
}
