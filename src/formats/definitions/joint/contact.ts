import { all, not, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { languages, tail, tailSection } from '../shared.ts'

const person = where('type', 'person')
const organization = where('type', 'organization')
const ofOrganization = all(person, where('addressType', 'organization'))
const ownAddress = not(ofOrganization)

/** Contact: a person or an organization that other records refer to. Published at once by whoever owns it. */
export const contact: Format = {
  name: 'contact',
  code: 'CON',
  house: 'CHM',
  houses: ['CHM', 'BCH', 'ABSCH'],
  kind: 'contact',
  version: 1,
  workflow: { confirmation: { months: 12 } },
  title: ['prefix', 'firstName', 'middleName', 'lastName', 'organization'],
  summary: 'designation',
  sections: [
    { name: 'contact', fields: ['languages', 'government', 'type'] },
    {
      name: 'person',
      fields: ['prefix', 'firstName', 'middleName', 'lastName', 'gender', 'designation', 'department', 'contactOrganization', 'addressType'],
    },
    { name: 'organization', fields: ['organization', 'organizationAcronym', 'organizationType'] },
    { name: 'address', fields: ['address', 'city', 'state', 'postalCode', 'country', 'phones', 'faxes', 'emails', 'websites'] },
    tailSection,
  ],
  fields: {
    languages,
    government: { type: 'term', vocabulary: 'countries' },
    type: { type: 'choice', options: ['person', 'organization'], required: true },
    prefix: { type: 'localizedText', visible: person },
    firstName: { type: 'personName', visible: person, required: person },
    middleName: { type: 'personName', visible: person },
    lastName: { type: 'personName', visible: person, required: person },
    gender: { type: 'term', vocabulary: 'genders', legacy: true },
    designation: { type: 'localizedText', visible: person },
    department: { type: 'localizedText', visible: person },
    contactOrganization: { type: 'reference', formats: ['contact', 'organization'], notSelf: true, visible: person, required: person },
    addressType: { type: 'choice', options: ['organization', 'person'], visible: person },
    organization: { type: 'localizedText', visible: organization, required: organization },
    organizationAcronym: { type: 'localizedText', visible: organization },
    organizationType: { type: 'term', vocabulary: 'org-types', other: true, visible: organization },
    address: { type: 'localizedText', visible: ownAddress },
    city: { type: 'localizedText', visible: ownAddress },
    state: { type: 'localizedText', visible: ownAddress },
    postalCode: { type: 'localizedText', visible: ownAddress },
    country: { type: 'term', vocabulary: 'countries', visible: ownAddress, required: ownAddress },
    phones: { type: 'phones' },
    faxes: { type: 'phones' },
    emails: { type: 'emails', required: true },
    websites: { type: 'links' },
    ...tail,
  },
  facets: [
    { facet: 'organizationType', path: 'organizationType' },
    { facet: 'country', path: 'country' },
    { facet: 'contactType', path: 'type' },
  ],
}
