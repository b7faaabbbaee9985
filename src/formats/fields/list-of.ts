import { matches } from '#platform/filter.ts'
import type { FieldType } from './field-type.ts'
import { at, issueAt, present, wrongType } from './shape.ts'

/** Most entries of any list; formats may set a smaller number. */
export const mostItems = 2000

/** The list version of a kind of field. `key` names what may stand only once in a list. */
export function listOf<Item>(
  item: FieldType<Item>,
  { key }: { readonly key?: (value: unknown) => string | undefined } = {},
): FieldType<readonly Item[]> {
  const isList = (value: unknown): value is readonly Item[] => Array.isArray(value) && value.every(item.is)
  return {
    present,
    is: isList,
    check: (value, field, world) => {
      if (!Array.isArray(value)) return wrongType
      if (value.length > mostItems) return [{ path: '', code: 'value.many', values: { most: mostItems } }]
      const counts = !field.limited || matches(field.limited, world.around ?? {})
      const long =
        counts && field.maxItems !== undefined && value.length > field.maxItems
          ? [{ path: '', code: 'list.long', values: { most: field.maxItems } }]
          : []
      const keys = value.map(entry => key?.(entry))
      const twice = keys.flatMap((name, index) => (name !== undefined && keys.indexOf(name) < index ? [issueAt(index, 'list.twice')] : []))
      return [...long, ...value.flatMap((entry: unknown, index) => at(index, item.check(entry, field, world))), ...twice]
    },
    clean: (value, field, around) => {
      const entries: unknown = !Array.isArray(value) && (item.is(value) || typeof value === 'string') ? [value] : value
      if (!Array.isArray(entries) || entries.length > mostItems) return present(value) ? value : undefined
      const cleaned = entries.map((entry: unknown) => item.clean(entry, field, around)).filter(entry => entry !== undefined)
      const keys = cleaned.map(entry => key?.(entry))
      const once = cleaned.filter((_, index) => keys[index] === undefined || keys.indexOf(keys[index]) === index)
      return once.length > 0 ? once : undefined
    },
    schema: field => ({
      type: 'array',
      items: item.schema(field),
      maxItems: Math.min(field.limited ? mostItems : (field.maxItems ?? mostItems), mostItems),
    }),
    text: (value, field) => value.flatMap(entry => item.text(entry, field)),
    facts: (value, field) => value.flatMap(entry => item.facts(entry, field)),
    line: (value, field, locale, world) => value.map(entry => item.line(entry, field, locale, world)).join('; '),
    edm: `Collection(${item.edm})`,
    sample: (field, world) => [item.sample(field, world)],
  }
}
