import { treatyOfFocalPoint, type TreatyName } from '#projections'
import { countryName, labelOf } from '#vocabularies'
import type { Part } from '../model/kinds.ts'
import { countryCode } from './countries.ts'
import { idFor } from './ids.ts'
import type { Maker } from './making.ts'
import { roles, type Role } from './roles.ts'
import { identifierIn, identifiersIn, listIn } from './values.ts'
import { tidy } from './tidy.ts'
import { wordOf } from './words.ts'

const longestAddress = 255

/** A national focal point: what its designation publishes, and nothing of any other person. */
export const contactRow: Maker = ({ data, number, country }, { updated }) => {
  const held = rolesIn(identifiersIn(data['categories']))
  const phone = firstOf(listIn(data, 'phones')) ?? firstOf(listIn(data, 'mobiles'))
  const row = {
    protocolVersion: 1,
    id: idFor('contact', number),
    treaties: held.map(({ treaty }) => ({ value: treaty })),
    country: countryCode(country ?? identifierIn(data['country']) ?? ''),
    prefix: wordOf(data['title']),
    firstName: [wordOf(data['firstName']), wordOf(data['middleName'])].filter(Boolean).join(' ') || null,
    lastName: wordOf(data['lastName']),
    type: 'National focal point',
    position: wordOf(data['designation']),
    institution: wordOf(data['organization']),
    department: wordOf(data['department']),
    address: addressIn(data),
    email: firstOf(listIn(data, 'emails').filter(address => String(address).length <= longestAddress)),
    phoneNumber: phone,
    phone,
    fax: firstOf(listIn(data, 'faxes')),
    primary: identifiersIn(data['categories']).some(category => roles[category]?.order === 1) ? 1 : 0,
    roles: held,
    updated,
  }
  return { set: 'Contacts', row }
}

/** The roles of a person, treaty by treaty; the order is the smallest of them. */
function rolesIn(categories: readonly string[]): readonly (Part & { readonly treaty: TreatyName })[] {
  const known = categories.map(category => ({ treaty: treatyOfFocalPoint(category), ...(roles[category] ?? otherRole(category)) }))
  return [...Map.groupBy(known, ({ treaty }) => treaty)].map(([treaty, held]) => ({
    treaty,
    roles: held.toSorted((one, other) => one.order - other.order).map(({ name }) => name),
    order: String(Math.min(...held.map(({ order }) => order))),
  }))
}

const last = 99
/** Categories that were added to the vocabulary later go by their label. */
const otherRole = (category: string): Role => ({ name: wordOf(labelOf(category)) ?? category, order: last })

function addressIn(data: Parameters<Maker>[0]['data']): string | null {
  const country = identifierIn(data['country'])
  const lines = ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode'].map(field => wordOf(data[field]))
  return [...lines, country === undefined ? null : countryName(country, 'en')].filter(Boolean).join('\n') || null
}

const firstOf = (values: readonly unknown[]): string | null =>
  values.flatMap(value => (typeof value === 'string' ? tidy(value) || [] : []))[0] ?? null
