import { locales } from '#platform/localized.ts'
import { labelOf, partyStatus, termsOf, treaties, type Term, type Treaty } from '#vocabularies'
import { threeLetters } from './alpha3.ts'

/** The treaties by the names of the depositary, with ours and the short one people use. */
export const treatyCodes: { readonly [treaty in Treaty]: { readonly id: string; readonly acronym: string } } = {
  CBD: { id: 'XXVII8', acronym: 'CBD' },
  CPB: { id: 'XXVII8a', acronym: 'CPB' },
  NP: { id: 'XXVII8b', acronym: 'ABS' },
  NKLSP: { id: 'XXVII8c', acronym: 'NKLSP' },
}

/** Every country, in the order of the vocabulary. */
export const countries = (): readonly object[] => termsOf('countries').map(countryOf)

/** A country as clients of the existing service read it. */
export function countryOf({ identifier, label }: Term): object {
  const code = identifier.toUpperCase()
  return {
    _id: identifier.toLowerCase(),
    code,
    code2: code,
    code3: threeLetters(identifier) ?? null,
    name: Object.fromEntries(locales.map(locale => [locale, label[locale] ?? label['en']])),
    treaties: Object.fromEntries(treaties.map(treaty => [treatyCodes[treaty].id, standing(identifier, treaty)])),
  }
}

function standing(country: string, treaty: Treaty): object {
  const { since, instrument, deposited, signed } = partyStatus(country, treaty)
  return { party: momentOf(since), instrument: instrument ?? null, deposit: momentOf(deposited), signature: momentOf(signed) }
}

const momentOf = (day: string | undefined): string | null => (day === undefined ? null : new Date(day).toISOString())

/** The treaties. */
export const treatyList = (): readonly { readonly _id: string }[] =>
  treaties.map(treaty => ({ _id: treatyCodes[treaty].id, acronym: treatyCodes[treaty].acronym, title: { ...labelOf(treatyCodes[treaty].id) } }))
