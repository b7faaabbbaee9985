/** The refusals of the protocol (OAI-PMH 2.0 §3.6). They are answers, with status 200. */
export type FailureCode =
  | 'badVerb'
  | 'badArgument'
  | 'badResumptionToken'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch'
  | 'noMetadataFormats'
  | 'noSetHierarchy'

/** What could not be done. */
export type Failure = { readonly failure: FailureCode; readonly because: string }

/** A refusal with what a programmer needs to know. */
export const failure = (code: FailureCode, because: string): Failure => ({ failure: code, because })

/** Was it refused? */
export const isFailure = (value: object): value is Failure => 'failure' in value
