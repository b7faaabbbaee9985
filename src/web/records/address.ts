import { find, identifierOf, type ChmRecord } from '#records'
import type { Visit } from '../page.ts'

/** The UID of the record an address speaks of. */
export const idOf = async (visit: Visit): Promise<string> => (await find(visit.context, visit.params['identifier']!)).record.id

/** Path of a record's page below the locale; with a revision, of that revision. */
export const pathOf = (record: ChmRecord, revision?: number): string => `/records/${identifierOf(record, revision)}`
