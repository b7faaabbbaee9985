import type { Format } from '#formats'
import { isRevocable } from './amendment.ts'
import type { ChmRecord } from './record.ts'

/** What readers are told of a published record beside its text. */
export type Mark = 'current' | 'revoked' | 'retired' | 'not-confirmed'

/** All of them, those that weigh most first. */
export const marks: readonly Mark[] = ['revoked', 'retired', 'not-confirmed', 'current']

/** What readers are told of this record. */
export const markOf = ({ revoked, retiredAt, unconfirmedSince }: Pick<ChmRecord, 'revoked' | 'retiredAt' | 'unconfirmedSince'>): Mark =>
  revoked ? 'revoked' : retiredAt !== null ? 'retired' : unconfirmedSince !== null ? 'not-confirmed' : 'current'

/** Where one revision of a certificate stands: the newest one is constituted, unless it revokes; older ones are superseded by it (facts: absPermit). None for other formats. */
export function certificateStatus(format: Format, record: ChmRecord, revision: number): 'constituted' | 'superseded' | 'revoked' | undefined {
  if (!isRevocable(format) || record.state !== 'published') return undefined
  if (revision < record.revision) return 'superseded'
  return record.revoked ? 'revoked' : 'constituted'
}
