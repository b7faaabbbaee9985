import { formatNamed, type WorkflowRole } from '#formats'
import { certificateStatus } from './certificate.ts'
import { markOf, type Mark } from './mark.ts'
import type { ChmRecord, Revision } from './record.ts'

/** A step of a revision's way to the public: in which role, and for which government or clearing-house. No person is named. */
export type ProvenanceStep = { readonly role: WorkflowRole | null; readonly government: string | null; readonly house: string }

/** Where a published revision comes from, as everybody may know it. */
export type Provenance = {
  readonly revision: number
  readonly newest: boolean
  readonly submitted: ProvenanceStep
  /** `atOnce`: whoever submitted it published it as well, as the workflow of the format allows. */
  readonly validated: ProvenanceStep & { readonly atOnce: boolean }
  readonly publishedAt: Date
  /** On whose authority it is public. */
  readonly authority: 'government' | 'secretariat' | 'owner'
  /** When its owner last said that it is still right. */
  readonly confirmedAt: Date | null
  readonly mark: Mark
  /** Certificates: whether this revision is the one that counts. */
  readonly certificate?: 'constituted' | 'superseded' | 'revoked'
}

/** Where a revision comes from: who submitted it in which role, who validated it, when, on whose authority. */
export function provenanceOf(record: ChmRecord, revision: Revision): Provenance {
  const newest = revision.revision === record.revision
  const { government, prefix: house, kind } = record
  const certificate = certificateStatus(formatNamed(record.format), record, revision.revision)
  return {
    revision: revision.revision,
    newest,
    submitted: { role: known(revision.submittedAs), government, house },
    validated: {
      role: known(revision.publishedAs),
      government,
      house,
      atOnce: revision.submittedBy !== null && revision.submittedBy === revision.publishedBy,
    },
    publishedAt: revision.publishedAt,
    authority: kind === 'contact' ? 'owner' : kind === 'national' && government !== null ? 'government' : 'secretariat',
    confirmedAt: newest && record.confirmedAt !== null && record.confirmedAt > revision.publishedAt ? record.confirmedAt : null,
    mark: newest ? markOf(record) : 'current',
    ...(certificate ? { certificate } : {}),
  }
}

const known = (role: string | null) => role as WorkflowRole | null
