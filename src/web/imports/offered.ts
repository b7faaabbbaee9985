import { formats, formatTitle } from '#formats'
import { matches } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { creatable } from '#records'
import type { Choice } from '../kit/field.tsx'
import type { Visit } from '../page.ts'

/** The formats of which the visitor can make records, by their names in the visitor's language. */
export function offeredFormats(visit: Visit): readonly Choice[] {
  const mine = creatable(visit.context.actor)
  return formats()
    .filter(format => !format.closed && matches(mine, { kind: format.kind, house: format.houses }))
    .map(format => ({ value: format.name, label: inLocale(formatTitle(format), visit.locale).text }))
    .sort((one, other) => one.label.localeCompare(other.label, visit.locale))
}
