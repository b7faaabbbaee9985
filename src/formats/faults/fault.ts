import type { Issue } from '../fields/field-type.ts'

/** Something wrong in a format: where (`/definition/fields/title/type`, `/labels/title/ar`), what (`format.fault.…`), and what the message names. */
export type Fault = Issue

/** What is known outside the format that is looked at. */
export type Surroundings = {
  readonly isVocabulary: (key: string) => boolean
  readonly isTerm: (identifier: string) => boolean
  /** Are there words for this code among the messages of the house? */
  readonly isWorded: (code: string) => boolean
}

/** A fault at a place of the definition. */
export const at = (path: string, code: string, values?: Fault['values']): Fault => ({
  path: `/definition${path}`,
  code: `format.fault.${code}`,
  ...(values ? { values } : {}),
})
