export type { Deposited } from './attachments/admit.ts'
export { attachmentsIn, isCleared, licences, type Attachment } from './attachments/attachment.ts'
export { fileClearing } from './attachments/clear-files.ts'
export { depositFile, type Deposit } from './attachments/deposit-file.ts'
export { fileFor, type Served } from './attachments/file-for.ts'
export { filesOf, filesShown, type FileLine, type FileVersion } from './attachments/files-of.ts'
export { licenceFile } from './attachments/licence-file.ts'
export { pictureWidths } from './attachments/picture.ts'
export { showVersion } from './attachments/replace-file.ts'
export { fileScan } from './attachments/scan-files.ts'
export { fileTexts, type FileText } from './attachments/texts/file-texts.ts'
export { textReading } from './attachments/texts/read-texts.ts'
export { extensions, pictures } from './attachments/type.ts'
export { appendUpload, beginUpload, cancelUpload, uploadAt, type Announced, type Progress } from './attachments/uploads.ts'
export { amend } from './amend.ts'
export type { Intent } from './amendment.ts'
export { binClearing, binOf, recover } from './bin/recover.ts'
export type { Discarded } from './bin/store.ts'
export { bodiesOf, bringUpDrafts, broughtUp, publishedOf, type Body } from './bring-up.ts'
export { certificateStatus, markOf, marks, type Mark } from './standing.ts'
export { confirm, markUnconfirmed } from './confirm.ts'
export { confirmationOf, monthsAfter } from './confirmation.ts'
export { decidersOf, peopleOf, toldOf } from './people.ts'
export { lapse } from './lapse.ts'
export { provenanceOf, type Provenance, type ProvenanceStep } from './provenance.ts'
export { retire, unretire } from './retire.ts'
export { issuesOf } from './complete.ts'
export { createDraft, type NewDraft } from './create-draft.ts'
export { discardDraft } from './discard-draft.ts'
export { duplicate } from './duplicate.ts'
export { attend } from './drafts/attend.ts'
export type { Clash } from './drafts/merge.ts'
export { conflictsOf, mergeDraft, type Merging, type Typed } from './drafts/merge-draft.ts'
export { valueAt, withValue } from './drafts/pointer.ts'
export { confirmPrefilled, prefill, prefilledIn, previousOf } from './drafts/prefill.ts'
export { saveTemplate } from './templates/save-template.ts'
export { removeTemplate, templatesFor, useTemplate } from './templates/use-template.ts'
export type { Template } from './templates/store.ts'
export { draftOf, find, identifierOf, revisionAt, revisionsOf, type Found } from './find.ts'
export { historyOf } from './history.ts'
export { isUid, parseIdentifier, type Identifier } from './identifiers.ts'
export {
  administers,
  confirmable,
  creatable,
  editable,
  publishable,
  publishableAtOnce,
  readable,
  reviewable,
  secondPerson,
  submittable,
  withdrawable,
  worksFor,
} from './policy.ts'
export { forgetRead, keepRecords } from './kept.ts'
export { count, list, listedAfter, published, publishedAfter, referringTo, untouched, workedOn } from './list.ts'
export type { Window } from './store.ts'
export { publish } from './publish.ts'
export { recall } from './recall.ts'
export { allows, recordFacts, type ChmRecord, type Draft, type Held, type Revision, type Standing, type State, type Step } from './record.ts'
export { restore } from './restore.ts'
export { saveDraft, type Save } from './save-draft.ts'
export { concernedBy, publishedHolding, recordListeners, retagMerged, type Concerned } from './retagging/follow-merges.ts'
export { sendBack } from './send-back.ts'
export { submit, type Submission } from './submit.ts'
export { summaries, type Summary } from './summaries.ts'
export { withdraw } from './withdraw.ts'
export { vocabularyWorld, worldFor, type WorldInput } from './world.ts'
