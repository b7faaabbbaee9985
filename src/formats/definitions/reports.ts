import { not, where } from '#platform/filter.ts'
import { national } from './shared.ts'

const final = '1C37E358-5295-46EB-816C-0A7EF2437EC9'
const approved = '851B10ED-AE62-4F28-B178-6D40389CC8DB'

/** A report or plan that is final or approved has a date of adoption. */
export const adopted = where('status', final, approved)

/** An approved one says as what, and by whom. */
export const isApproved = where('status', approved)

/** Committee, minister, inter-ministerial body: bodies that need a name. */
export const namedBody = where(
  'approvingBody',
  '905C1F7F-C2F4-4DCE-A94E-BE6D6CE6E78F',
  'E7398F2B-FA36-4F42-85C2-5D0044440476',
  'D3A4624E-21D9-4E49-953F-529734538E56',
)

/** An area below or above the whole country is named. */
export const notNational = { all: [{ field: 'jurisdiction' }, not(where('jurisdiction', national))] } as const
