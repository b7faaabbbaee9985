import type { Filter } from '#platform/filter.ts'

/** How records of a format are looked after, from draft to confirmation. What a format leaves out follows from its kind. */
export type Workflow = {
  /** Nobody publishes what they submitted themselves. */
  readonly secondPerson?: true
  /** Years or months after which the owner is asked whether the record is still right; `when` makes it the author's choice. */
  readonly confirmation?: { readonly months: number; readonly when?: Filter }
  /** The date after which a record no longer holds, and how long before it its owner is told. */
  readonly expiry?: { readonly field: string; readonly noticeMonths: number }
}
