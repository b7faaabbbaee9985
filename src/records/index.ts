export { depositFile, mostBytes, type Deposit } from './attachments/deposit-file.ts'
export { fileFor, type Served } from './attachments/file-for.ts'
export { extensions } from './attachments/type.ts'
export { amend } from './amend.ts'
export type { Intent } from './amendment.ts'
export { bodiesOf, bringUpDrafts, broughtUp, type Body } from './bring-up.ts'
export { issuesOf } from './complete.ts'
export { createDraft, type NewDraft } from './create-draft.ts'
export { discardDraft } from './discard-draft.ts'
export { duplicate } from './duplicate.ts'
export { draftOf, find, identifierOf, revisionAt, revisionsOf, type Found } from './find.ts'
export { historyOf } from './history.ts'
export { isUid, parseIdentifier, type Identifier } from './identifiers.ts'
export {
  creatable,
  editable,
  publishable,
  publishableAtOnce,
  publishingRoles,
  readable,
  reviewable,
  secondPerson,
  submittable,
  withdrawable,
  worksFor,
} from './policy.ts'
export { forgetRead, keepRecords } from './kept.ts'
export { count, list, published, publishedAfter, referringTo, workedOn } from './list.ts'
export type { Window } from './store.ts'
export { publish } from './publish.ts'
export { recall } from './recall.ts'
export { allows, recordFacts, type ChmRecord, type Draft, type Held, type Revision, type Standing, type State, type Step } from './record.ts'
export { saveDraft, type Save } from './save-draft.ts'
export { sendBack } from './send-back.ts'
export { submit, type Submission } from './submit.ts'
export { summaries, type Summary } from './summaries.ts'
export { withdraw } from './withdraw.ts'
export { vocabularyWorld, worldFor, type WorldInput } from './world.ts'
