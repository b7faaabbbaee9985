import { formatNamed, languagesOf, publicData, titleOf } from '#formats'
import { identifierOf, markOf, provenanceOf, type ChmRecord, type Draft, type Held, type Revision, type Summary } from '#records'

/** A published revision for everybody: internal remarks are not in it. */
export function revisionAnswer(record: ChmRecord, revision: Revision) {
  const format = formatNamed(revision.format)
  return {
    identifier: identifierOf(record, revision.revision),
    id: record.id,
    number: record.number,
    revision: revision.revision,
    newest: revision.revision === record.revision,
    format: record.format,
    formatVersion: revision.formatVersion,
    government: record.government,
    state: record.state,
    ...(record.revoked ? { revoked: true } : {}),
    title: titleOf(format, revision.data),
    languages: languagesOf(format, revision.data),
    publishedAt: revision.publishedAt,
    mark: markOf(record),
    ...(record.retiredAt ? { retiredAt: record.retiredAt, retiredBecause: record.retiredBecause } : {}),
    provenance: provenanceOf(record, revision),
    data: publicData(format, revision.data),
    links: linksOf(record),
  }
}

/** A record with its draft, for those who work on it. */
export function draftAnswer({ record, draft }: { readonly record: ChmRecord; readonly draft: Draft }) {
  return {
    identifier: identifierOf(record),
    id: record.id,
    number: record.number,
    revision: record.revision,
    format: record.format,
    government: record.government,
    state: record.state,
    draft: { state: draft.state, version: draft.version, savedAt: draft.savedAt, submittedAt: draft.submittedAt, note: draft.note },
    data: draft.data,
    links: { ...linksOf(record), draft: `/api/v1/records/${identifierOf(record)}/draft` },
  }
}

/** How a record stands after a step. */
export const heldAnswer = ({ record, draft }: Held) => ({
  identifier: identifierOf(record, draft ? undefined : record.revision || undefined),
  id: record.id,
  number: record.number,
  format: record.format,
  government: record.government,
  state: record.state,
  revision: record.revision,
  ...(record.revoked ? { revoked: true } : {}),
  mark: markOf(record),
  ...(draft ? { draft: { state: draft.state, version: draft.version, savedAt: draft.savedAt } } : {}),
  links: linksOf(record),
})

/** A published record in a list. */
export const summaryAnswer = (summary: Summary) => ({
  ...summary,
  links: { self: `/api/v1/records/${summary.identifier}`, page: `/en/records/${summary.identifier}` },
})

/** The ETag of a draft is its version: what a change must name in `If-Match`. */
export const tagOfDraft = (draft: Draft): string => `"${draft.version}"`

const linksOf = (record: ChmRecord) => {
  const self = `/api/v1/records/${identifierOf(record)}`
  return {
    self,
    revisions: `${self}/revisions`,
    history: `${self}/history`,
    references: `${self}/references`,
    referrers: `${self}/referrers`,
    page: `/en/records/${identifierOf(record)}`,
    format: `/api/v1/formats/${record.format}`,
  }
}
