import { formatNamed, formats, formatTitle, houses, optionLabelOf, type House } from '#formats'
import { inLocale, type Localized } from '#platform/localized.ts'
import { countryName, labelOf } from '#vocabularies'
import { languageName } from '../kit/badge.tsx'
import { isMessage } from '#platform/messages.ts'
import type { Visit } from '../page.ts'

/** A facet's name for the reader. */
export const facetName = (facet: string, visit: Visit): string => (isMessage(`search.facet.${facet}`) ? visit.say(`search.facet.${facet}`) : facet)

/** A value's name for the reader. */
export function valueName(facet: string, value: string, visit: Visit): string {
  return special[facet]?.(value, visit) ?? named(labelOf(value) ?? optionName(facet, value), visit) ?? value
}

const named = (label: Localized | undefined, visit: Visit): string | undefined => label && inLocale(label, visit.locale).text

const special: { readonly [facet: string]: (value: string, visit: Visit) => string | undefined } = {
  format: (value, visit) => (formats().some(({ name }) => name === value) ? named(formatTitle(formatNamed(value)), visit) : undefined),
  government: (value, visit) => countryName(value, visit.locale),
  country: (value, visit) => countryName(value, visit.locale),
  language: (value, visit) => languageName(value, visit.locale),
  year: value => value,
  mark: (value, visit) => (isMessage(`records.mark.${value}`) ? visit.say(`records.mark.${value}`) : undefined),
  house: (value, visit) => (houses.includes(value as House) ? visit.say(`format.house.${value}`) : undefined),
}

/** Values of choices are named by the first format that counts them. */
function optionName(facet: string, value: string): Localized | undefined {
  for (const format of formats()) {
    for (const source of format.facets ?? []) {
      const label = source.facet === facet ? optionLabelOf(format, source.path, value) : undefined
      if (label) return label
    }
  }
  return undefined
}
