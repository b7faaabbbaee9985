import { resource } from '../joint/resource.ts'
import { absResource } from './abs-resource.ts'

/** Model contractual clauses, codes of conduct, guidelines, best practices and standards (Articles 19 and 20 of the Nagoya Protocol). */
export const modelContractualClause = absResource({
  name: 'modelContractualClause',
  code: 'A19A20',
  types: 'mcc-types',
  keywords: { type: 'terms', vocabulary: 'mcc-keywords', other: true, required: true },
  countryRegions: resource.fields['countryRegions']!,
})
