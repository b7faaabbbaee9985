import { plain } from './plain-text.ts'
import { addressIssues, mostAddressCharacters } from './web-address.ts'

/** A web address. */
export const url = plain({
  most: mostAddressCharacters,
  issues: address => addressIssues(address, { uploads: 'refused' }),
  schema: { format: 'uri', pattern: '^[hH][tT][tT][pP][sS]?://' },
  searched: false,
  sample: 'https://www.example.org/',
})
