import { where } from '#platform/filter.ts'
import type { Field, Fields } from '../format.ts'

/** Languages the texts are written in: the first question of every form. */
export const languages: Field = { type: 'languages', required: true }

/** The country of a national record; fixed once the record exists. */
export const government: Field = { type: 'term', vocabulary: 'countries', required: true }

/** The last questions of nearly every form. */
export const tail: Fields = {
  relevantInformation: { type: 'richText' },
  relevantDocuments: { type: 'links' },
  notes: { type: 'notes', internal: true },
}

/** The section of `tail`, to stand last. */
export const tailSection = { name: 'additional', fields: ['relevantInformation', 'relevantDocuments', 'notes'] } as const

/** Jurisdictions, the same terms in every list. */
export const national = '7437F880-7B12-4F26-AA91-CED37250DD0A'
export const subNational = 'DEBB019D-8647-40EC-8AE5-10CA88572F6E'
export const community = '9627DF2B-FFAC-4F85-B075-AF783FF2A0B5'
export const local = '7B9C94F4-1A0F-4660-BCDD-062A4653F441'
export const regional = '528B1187-F1BD-4479-9FB3-ADBD9076D361'

/** "Other": a member of no vocabulary, offered by the field, with a text of its own. */
export const otherTerm = '5B6177DD-5E5E-434E-8CB7-D63D67D5EBED'

/** Holds while the jurisdiction in this field needs a name: sub-national, community, local or other. */
export const namedJurisdiction = (field: string) => where(field, subNational, community, local, otherTerm)

/** Clearing-houses a shared record concerns. */
export const chm = 'cbdLibrary:chm'
export const bch = 'cbdLibrary:bch'
export const absch = 'cbdLibrary:abs-ch'

/** The clearing-houses a shared record concerns: it is shown in each, and each asks what it needs. */
export const houses: Field = { type: 'terms', vocabulary: 'clearing-houses', required: true }
