import type { Fields } from '../../format.ts'

/** The person who speaks for a non-State actor, and the organization. */
export const submitter: Fields = {
  firstName: { type: 'personName', required: true },
  lastName: { type: 'personName', required: true },
  designation: { type: 'localizedText', required: true },
  department: { type: 'localizedText', required: true },
  organization: { type: 'localizedText', required: true },
  organizationAcronym: { type: 'localizedText' },
  organizationType: { type: 'term', vocabulary: 'ort-org-types', other: true, required: true },
  address: { type: 'localizedText', required: true },
  city: { type: 'localizedText', required: true },
  state: { type: 'localizedText', required: true },
  postalCode: { type: 'localizedText' },
  country: { type: 'term', vocabulary: 'countries', required: true },
  phones: { type: 'phones' },
  emails: { type: 'emails', required: true },
  websites: { type: 'links' },
}
