import type { Format } from '#formats'
import { isRevocable } from './amendment.ts'
import type { ChmRecord } from './record.ts'

/** Where one revision of a certificate stands: the newest one is constituted, unless it revokes; older ones are superseded by it (facts: absPermit). None for other formats. */
export function certificateStatus(format: Format, record: ChmRecord, revision: number): 'constituted' | 'superseded' | 'revoked' | undefined {
  if (!isRevocable(format) || record.state !== 'published') return undefined
  if (revision < record.revision) return 'superseded'
  return record.revoked ? 'revoked' : 'constituted'
}
