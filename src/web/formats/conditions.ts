import { formatNamed, labelOf, optionLabelOf, type Format } from '#formats'
import type { Filter, Value } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { labelOf as termLabel } from '#vocabularies'
import { listed } from '../kit/listed.ts'
import type { Visit } from '../page.ts'

/** A condition of a format as words: `“Type” is “Permit” or “Contract”, and …`. */
export function conditionWords(format: Format, filter: Filter, visit: Visit): string {
  if ('all' in filter) return joined(filter.all, 'conjunction')
  if ('any' in filter) return joined(filter.any, 'disjunction')
  if ('not' in filter) return visit.say('format.condition.not', { condition: conditionWords(format, filter.not, visit) })
  const field = fieldLabel(format, filter.field, visit)
  if ('in' in filter) {
    const values = filter.in.map(value => valueWords(format, filter.field, value, visit))
    return visit.say('format.condition.is', { field, values: listed(values, 'disjunction', visit.locale) })
  }
  return visit.say('format.condition.between', { field, from: String(filter.from ?? '…'), to: String(filter.to ?? '…') })

  function joined(parts: readonly Filter[], kind: 'conjunction' | 'disjunction'): string {
    return listed(
      parts.map(part => conditionWords(format, part, visit)),
      kind,
      visit.locale,
    )
  }
}

/** A field's name in the reader's language. */
export const fieldLabel = (format: Format, path: string, visit: Visit): string => inLocale(labelOf(format, path), visit.locale).text

function valueWords(format: Format, path: string, value: Value, visit: Visit): string {
  if (typeof value === 'boolean') return visit.say(value ? 'format.yes' : 'format.no')
  const known = optionLabelOf(format, path, String(value)) ?? termLabel(String(value)) ?? recordFormat(path, value)
  return known ? inLocale(known, visit.locale).text : String(value)
}

/** Conditions may ask which format a record is of. */
const recordFormat = (path: string, value: Value) => (path === 'format' ? { en: formatNamed(String(value)).name } : undefined)
