import type { Format } from '../../format.ts'
import { languages } from '../shared.ts'

/** Contact person for requests, opportunities and profiles of the Bio-Bridge Initiative. */
export const bbiContact: Format = {
  name: 'bbiContact',
  code: 'BBC',
  house: 'CHM',
  houses: ['CHM'],
  kind: 'reference',
  version: 1,
  title: ['prefix', 'firstName', 'middleName', 'lastName'],
  summary: 'designation',
  sections: [
    {
      name: 'person',
      fields: ['languages', 'prefix', 'firstName', 'middleName', 'lastName', 'designation', 'department', 'contactOrganization'],
    },
    { name: 'address', fields: ['phones', 'faxes', 'emails', 'websites', 'notes'] },
  ],
  fields: {
    languages,
    prefix: { type: 'localizedText' },
    firstName: { type: 'personName' },
    middleName: { type: 'personName' },
    lastName: { type: 'personName' },
    designation: { type: 'localizedText' },
    department: { type: 'localizedText' },
    contactOrganization: { type: 'reference', formats: ['organization'], required: true },
    phones: { type: 'phones', required: true },
    faxes: { type: 'phones' },
    emails: { type: 'emails', required: true },
    websites: { type: 'links' },
    notes: { type: 'notes', internal: true },
  },
  rules: [{ kind: 'atLeastOne', code: 'contact.name', fields: ['firstName', 'lastName'] }],
}
